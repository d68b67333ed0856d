/// What is compared of a text as one: a word, the marks before or behind one, or the end of a paragraph.
struct ChangedWord: Equatable {
  private enum Kind {
    case word
    case mark
    case end
  }

  /// What it says.
  let word: String
  /// That, with the spaces behind it.
  let whole: String
  private let kind: Kind

  /// Whether it is marks alone.
  var isMark: Bool { kind == .mark }
  /// Whether it is the end of a paragraph.
  var isEnd: Bool { kind == .end }

  /// The words of a text: marks are parted from the words that they stand at, not those within one (`1,200`, `Wu’s`).
  static func words(of text: IndexedText) -> [ChangedWord] {
    var words: [ChangedWord] = []
    var index = 0
    let scalars = text.scalars
    func end(from start: Int, while isPart: (Unicode.Scalar) -> Bool) -> Int {
      scalars[start...].firstIndex { !isPart($0) } ?? scalars.endIndex
    }
    func add(_ range: Range<Int>, spaces: Range<Int>, _ kind: Kind) {
      guard !range.isEmpty else { return }
      let word = String(scalars: scalars[range])
      // Breaks of paragraphs are all the same.
      let compared = kind == .end ? "\n" : word
      words.append(
        ChangedWord(word: compared, whole: word + String(scalars: scalars[spaces]), kind: kind))
    }
    while index < scalars.endIndex {
      let spaces = end(from: index, while: isSpace)
      // Where a text begins, or behind the end of a paragraph, spaces are nobody's.
      let breaks = scalars[index..<spaces].count { $0 == "\n" }
      if breaks > 1, !words.isEmpty { add(index..<spaces, spaces: spaces..<spaces, .end) }
      let start = spaces
      let stop = end(from: start) { !isSpace($0) }
      let behind = end(from: stop, while: isSpace)
      let isParagraphOver = scalars[stop..<behind].count { $0 == "\n" } > 1
      let last = isParagraphOver ? stop..<stop : stop..<behind
      let first = end(from: start) { !isSpace($0) && !isOfWord($0) }
      if first == stop {
        add(start..<stop, spaces: last, .mark)
      } else {
        let core = (scalars[first..<stop].lastIndex(where: isOfWord) ?? first) + 1
        add(start..<first, spaces: first..<first, .mark)
        add(first..<core, spaces: core == stop ? last : core..<core, .word)
        add(core..<stop, spaces: last, .mark)
      }
      index = isParagraphOver ? stop : behind
    }
    return words
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
