import GRDB
import Queries
import Synchronization

/// What SQL calls to ask whether a regular expression finds something in a text.
enum PatternFunction {
  /// `isFound(pattern, text)`.
  static let function = DatabaseFunction("isFound", argumentCount: 2, pure: true) { values in
    guard let pattern = String.fromDatabaseValue(values[0]), let text = String.fromDatabaseValue(values[1]) else {
      return false
    }
    return last.withLock { last in
      if last?.text != pattern { last = TextPattern(pattern).map { (pattern, $0) } }
      return last?.pattern.isFound(in: text) ?? false
    }
  }

  /// A statement asks for one expression of all articles.
  private static let last = Mutex<(text: String, pattern: TextPattern)?>(nil)
}
