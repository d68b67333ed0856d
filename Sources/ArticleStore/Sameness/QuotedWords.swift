import Articles
import Language

/// The words of a quote as they are compared, in the text that they stand in.
struct QuotedWords {
  let words: [QuoteWord]
  /// The text of the statement.
  let scalars: [Unicode.Scalar]
  /// What is quoted of it.
  let parts: [TextSpan]
  /// Whether the article says that it is denied.
  let isDenied: Bool

  init(_ kind: QuoteKind, _ statement: Statement, isDenied: Bool = false) {
    scalars = statement.text.scalars
    parts = MarkedParts(kind, statement).spans
    var reader = QuoteWordReader(scalars)
    for part in parts { reader.read(part) }
    words = reader.words
    self.isDenied = isDenied
  }

  /// The words of a direct quote.
  init(_ text: String) { self.init(.direct, Statement(text: IndexedText(text))) }

  /// A word as it stands there, in small letters and without stops.
  func text(of word: QuoteWord) -> String {
    String(scalars: scalars[word.span.range]).lowercased().filter { $0 != "." }
  }

  func isCapital(_ word: QuoteWord) -> Bool { scalars[word.span.start].properties.isUppercase }

  /// What stands between a word and the one before it, or the part of the text that it begins.
  func gap(before index: Int) -> ArraySlice<Unicode.Scalar> {
    let end = words[index].span.start
    let part = parts.last { $0.start <= end }?.start ?? 0
    return scalars[(index > 0 ? min(end, max(words[index - 1].span.end, part)) : part)..<end]
  }

  /// Whether a word begins a sentence, or a part that is quoted.
  func beginsSentence(_ index: Int) -> Bool {
    guard index > 0, let part = parts.last(where: { $0.start <= words[index].span.start }),
      part.start <= words[index - 1].span.start
    else { return true }
    let gap = gap(before: index)
    if gap.contains(where: { "!?\n".unicodeScalars.contains($0) }) { return true }
    // `Mr. Moss`, and what an ellipsis leaves out.
    guard gap.contains(where: { ".…".unicodeScalars.contains($0) }) else { return false }
    let last = text(of: words[index - 1])
    let opens = isCapital(words[index]) || GroupedNumber.isFigure(scalars[words[index].span.start])
    return opens && last.count > 1 && !Titles.contains("\(last).")
  }
}
