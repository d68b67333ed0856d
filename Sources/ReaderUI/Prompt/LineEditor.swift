import Articles
import Screen

/// A line that is being typed, with a caret in it; its keys are those of readline.
public struct LineEditor: Equatable, Sendable {
  private var characters: [Character]
  /// The characters before the caret.
  public private(set) var caret: Int

  /// Makes a line with the caret behind it.
  public init(_ text: String = "") {
    characters = Array(text)
    caret = characters.count
  }

  /// The line.
  public var text: String { String(characters) }
  /// Where the caret stands, in Unicode scalars of the text.
  public var caretOffset: Int { String(characters[..<caret]).unicodeScalars.count }

  /// Puts the caret at an offset in Unicode scalars.
  mutating func place(caretAt offset: Int) {
    caret = Array(String(scalars: text.unicodeScalars.prefix(offset))).count
  }

  /// Puts a text in the place of a span, which counts Unicode scalars, and the caret behind it.
  mutating func replace(_ span: TextSpan, with replacement: String) {
    let scalars = Array(text.unicodeScalars)
    let end = min(span.end, scalars.count)
    let before = String(scalars: scalars[..<min(span.start, end)]) + replacement
    characters = Array(before + String(scalars: scalars[end...]))
    caret = Array(before).count
  }

  /// Does what a key does to a line; false when it does nothing to it.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      characters.insert(character, at: caret)
      caret += 1
    case .backspace, .control("h"): remove(from: max(0, caret - 1), to: caret)
    case .delete, .control("d"): remove(from: caret, to: min(characters.count, caret + 1))
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(characters.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = characters.count
    case .control("w"): remove(from: startOfWord, to: caret)
    case .control("u"): remove(from: 0, to: caret)
    case .control("k"): remove(from: caret, to: characters.count)
    default: return false
    }
    return true
  }

  private var startOfWord: Int {
    var start = caret
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func remove(from start: Int, to end: Int) {
    characters.removeSubrange(start..<end)
    caret = start
  }
}
