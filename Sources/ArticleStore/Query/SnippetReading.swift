import Articles

/// The words of a text as they come by, and where those are that a query asks for.
final class SnippetReading {
  private let phrases: [SnippetFinder.Phrase]
  private let length: Int
  /// Where the words stand, in bytes.
  private var places: [Range<Int>] = []
  private var hits: [Hit] = []
  /// How many words of each phrase the last words have been.
  private var begun: [[Int]]
  private var found: Set<Int> = []

  private struct Hit {
    let phrase: Int
    /// In words.
    let range: Range<Int>
  }

  init(_ phrases: [SnippetFinder.Phrase], length: Int) {
    self.phrases = phrases
    self.length = length
    begun = Array(repeating: [], count: phrases.count)
  }

  /// Takes a word; whether more are wanted.
  func take(_ word: UnsafeRawBufferPointer, _ place: Range<Int>) -> Bool {
    let index = places.count
    places.append(place)
    for (number, phrase) in phrases.enumerated() { match(word, phrase, number, index) }
    // What a piece holds besides the words may stand behind them.
    guard found.count == phrases.count, let first = hits.first else { return true }
    return index < (phrases.count == 1 ? first.range.upperBound : hits[hits.count - 1].range.upperBound) + length
  }

  private func match(_ word: UnsafeRawBufferPointer, _ phrase: SnippetFinder.Phrase, _ number: Int, _ index: Int) {
    let begins = word.first == phrase.words[0].first
    // That is so of nearly all words.
    if !begins, begun[number].isEmpty { return }
    let positions = begins ? begun[number] + [0] : begun[number]
    let last = phrase.words.count - 1
    begun[number] = []
    for position in positions {
      let wanted = phrase.words[position]
      let isMatch =
        position == last && phrase.isPrefix ? word.starts(with: wanted) : word.elementsEqual(wanted)
      guard isMatch else { continue }
      if position < last {
        begun[number].append(position + 1)
      } else {
        hits.append(Hit(phrase: number, range: index - last..<index + 1))
        found.insert(number)
      }
    }
  }

  /// The piece of the text with most of the phrases; nil where it has none.
  func snippet(of text: [UInt8]) -> Snippet? {
    guard let window = window(text) else { return nil }
    let isWhole = window.upperBound == places.count && !hasWords(text, behind: places[window.upperBound - 1].upperBound)
    let end = isWhole ? text.count : places[window.upperBound - 1].upperBound
    var marked: [UInt8] = []
    var position = window.lowerBound == 0 ? 0 : places[window.lowerBound].lowerBound
    if window.lowerBound > 0 { marked += Array("…".utf8) }
    for hit in hits where window.contains(hit.range.lowerBound) && hit.range.upperBound <= window.upperBound {
      let bytes = places[hit.range.lowerBound].lowerBound..<places[hit.range.upperBound - 1].upperBound
      guard bytes.lowerBound >= position else { continue }
      marked += text[position..<bytes.lowerBound]
      marked.append(UInt8(Snippet.marks.opening.value))
      marked += text[bytes]
      marked.append(UInt8(Snippet.marks.closing.value))
      position = bytes.upperBound
    }
    marked += text[position..<end]
    if !isWhole { marked += Array("…".utf8) }
    return Snippet(marked: String(decoding: marked, as: UTF8.self))
  }

  /// Whether the reading ended before the text did.
  private func hasWords(_ text: [UInt8], behind end: Int) -> Bool {
    text[end...].contains { $0 > 0x7F || $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  }

  /// The words to show.
  private func window(_ text: [UInt8]) -> Range<Int>? {
    var best: (count: Int, range: Range<Int>)?
    for (index, hit) in hits.enumerated() {
      let inside = hits[index...].prefix { $0.range.upperBound <= hit.range.lowerBound + length }
      let count = Set(inside.map(\.phrase)).count
      let end = inside.map(\.range.upperBound).max() ?? hit.range.upperBound
      if count > best?.count ?? 0 { best = (count, hit.range.lowerBound..<end) }
    }
    guard let core = best?.range else { return nil }
    let earliest = max(0, core.upperBound - length)
    let sentence = earliest == 0 ? 0 : (earliest...core.lowerBound).last { beginsSentence($0, text) }
    let start = sentence ?? max(0, core.lowerBound - max(0, length - core.count) / 2)
    return start..<min(places.count, max(core.upperBound, start + length))
  }

  /// Whether a word begins the text, or stands behind the end of a sentence.
  private func beginsSentence(_ word: Int, _ text: [UInt8]) -> Bool {
    guard word > 0 else { return true }
    let between = text[places[word - 1].upperBound..<places[word].lowerBound]
    return between.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\n") }
  }
}
