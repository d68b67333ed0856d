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
    return Self.pattern(pattern).isFound(in: text)
  }

  /// A statement asks for few expressions, of all articles.
  private static let most = 8
  private static let known = Mutex<[String: SharedPattern]>([:])

  private static func pattern(_ text: String) -> SharedPattern {
    known.withLock { known in
      if let pattern = known[text] { return pattern }
      if known.count >= most { known = [:] }
      let pattern = SharedPattern(text)
      known[text] = pattern
      return pattern
    }
  }

  /// An expression that several statements ask for, one at a time.
  private final class SharedPattern: Sendable {
    private let text: String
    private let pattern = Mutex<TextPattern?>(nil)

    init(_ text: String) { self.text = text }

    func isFound(in text: String) -> Bool {
      pattern.withLock { pattern in
        if pattern == nil { pattern = TextPattern(self.text) }
        return pattern?.isFound(in: text) ?? false
      }
    }
  }
}
