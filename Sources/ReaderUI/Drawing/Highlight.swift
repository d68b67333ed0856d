import Glibc
import Screen

/// Words that stand out wherever articles show.
public struct Highlight: Equatable, Sendable {
  /// The words, in small letters.
  public let words: [String]
  /// What else stands out, as an extended regular expression (POSIX.1-2017, chapter 9.4) in which case counts for nothing.
  public let pattern: String?
  /// What they look like.
  public let role: Role

  /// Makes words that stand out.
  public init(words: [String] = [], pattern: String? = nil, role: Role) {
    self.words = words.map { $0.lowercased() }
    self.pattern = pattern
    self.role = role
  }

  /// Whether a text is a regular expression.
  public static func isPattern(_ text: String) -> Bool { Expression(text) != nil }
}

/// A regular expression that is ready to be looked for.
private final class Expression {
  private var compiled = regex_t()

  init?(_ pattern: String) {
    guard regcomp(&compiled, pattern, REG_EXTENDED | REG_ICASE) == 0 else { return nil }
  }

  deinit { regfree(&compiled) }

  /// Where it stands in a line of cells, none of which is empty.
  func places(in cells: [String]) -> [Range<Int>] {
    var bytes: [CChar] = []
    var owners: [Int] = []
    for (index, text) in cells.enumerated() {
      for byte in text.utf8 {
        bytes.append(CChar(bitPattern: byte))
        owners.append(index)
      }
    }
    bytes.append(0)
    var places: [Range<Int>] = []
    var start = 0
    while start < owners.count {
      var match = regmatch_t()
      let found = bytes[start...].withUnsafeBufferPointer { rest in
        regexec(&compiled, rest.baseAddress, 1, &match, start == 0 ? 0 : REG_NOTBOL)
      }
      guard found == 0 else { break }
      let (first, end) = (start + Int(match.rm_so), start + Int(match.rm_eo))
      if end > first { places.append(owners[first]..<owners[end - 1] + 1) }
      start = max(end, first + 1)
    }
    return places
  }
}

extension Frame {
  /// Has words stand out in a part of the frame, each where it stands whole on one line.
  mutating func highlight(_ highlights: [Highlight], in rect: Rect) {
    guard !highlights.isEmpty else { return }
    let expressions = highlights.map { $0.pattern.flatMap(Expression.init) }
    for y in rect.y..<rect.maxY {
      let cells = (rect.x..<rect.maxX).filter { self[x: $0, y: y].glyph.width > 0 }
      let letters = cells.map { self[x: $0, y: y].glyph.text.lowercased() }
      for (highlight, expression) in zip(highlights, expressions) {
        let places =
          highlight.words.flatMap { Self.places(of: $0.map { String($0) }, in: letters) }
          + (expression?.places(in: letters) ?? [])
        for x in places.flatMap({ cells[$0] }) {
          let cell = self[x: x, y: y]
          put(cell.glyph, x: x, y: y, style: CellStyle(highlight.role, emphasis: cell.style.emphasis), link: cell.link)
        }
      }
    }
  }

  private static func places(of word: [String], in letters: [String]) -> [Range<Int>] {
    guard !word.isEmpty, word.count <= letters.count else { return [] }
    func isLetter(_ index: Int) -> Bool { letters.indices.contains(index) && letters[index].first?.isLetter == true }
    return (0...letters.count - word.count).compactMap { start in
      let end = start + word.count
      guard letters[start] == word[0], Array(letters[start..<end]) == word, !isLetter(start - 1), !isLetter(end) else {
        return nil
      }
      return start..<end
    }
  }
}
