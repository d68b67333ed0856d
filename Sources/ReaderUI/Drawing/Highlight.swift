import Screen

/// Words that stand out wherever articles show.
public struct Highlight: Equatable, Sendable {
  /// The words, in small letters.
  public let words: [String]
  /// What they look like.
  public let role: Role

  /// Makes words that stand out.
  public init(words: [String], role: Role) {
    self.words = words.map { $0.lowercased() }
    self.role = role
  }
}

extension Frame {
  /// Has words stand out in a part of the frame, each where it stands whole on one line.
  mutating func highlight(_ highlights: [Highlight], in rect: Rect) {
    guard !highlights.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      let cells = (rect.x..<rect.maxX).filter { self[x: $0, y: y].glyph.width > 0 }
      let letters = cells.map { self[x: $0, y: y].glyph.text.lowercased() }
      for highlight in highlights {
        for word in highlight.words {
          for place in Self.places(of: word.map { String($0) }, in: letters) {
            for x in cells[place] {
              let cell = self[x: x, y: y]
              put(
                cell.glyph, x: x, y: y, style: CellStyle(highlight.role, emphasis: cell.style.emphasis), link: cell.link
              )
            }
          }
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
