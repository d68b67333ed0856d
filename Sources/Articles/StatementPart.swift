/// A part of an article's text that is shown in a statement.
struct StatementPart {
  let span: TextSpan
  /// Whether it is of the words that tell that something was said, and no content.
  let isCue: Bool

  /// The words of a cue that stand outside the content and say by themselves how it was said.
  static func told(_ quote: Quote, in text: IndexedText) -> [TextSpan] {
    quote.cue.filter { span in
      !quote.content.contains { $0.overlaps(span) } && !isAside(span, of: quote, in: text)
    }
  }

  /// The words of an article that tell how a content was said, in no order, of the cue that is told.
  static func cues(_ told: [TextSpan], of quote: Quote) -> [StatementPart] {
    func isOutside(_ span: TextSpan) -> Bool {
      !quote.content.contains { $0.overlaps(span) } && !told.contains { $0.overlaps(span) }
    }
    // `asked residents to stay`, not `asked to stay`.
    let hearer = quote.addressee.filter { span in
      isOutside(span) && told.contains { $0.end <= span.start } && quote.content.contains { span.end <= $0.start }
    }
    // `The harbour, the report warns, will silt up`, not `The harbour, warns, will silt up`.
    let source = quote.source.filter { span in
      isOutside(span) && told.contains { isOneGap(span, $0, between: quote.content) }
    }
    return (told + hearer + source).map { StatementPart(span: $0, isCue: true) }
  }

  /// Whether two spans stand between the same two contents.
  private static func isOneGap(_ first: TextSpan, _ second: TextSpan, between content: [TextSpan]) -> Bool {
    zip(content, content.dropFirst()).contains { before, behind in
      [first, second].allSatisfy { before.end <= $0.start && $0.end <= behind.start }
    }
  }

  /// Whether a cue is a noun that is only a part of its phrase, such as *interview* in *predicted in an interview*.
  ///
  /// One that the content follows, as in *the claim that …*, is told.
  private static func isAside(_ cue: TextSpan, of quote: Quote, in text: IndexedText) -> Bool {
    let before = text.scalars[max(0, cue.start - longestWord)..<cue.start]
    let word = String(scalars: before).split(omittingEmptySubsequences: false) { $0.isWhitespace }.dropLast().last
    guard let word, phraseStarts.contains(word.lowercased()), text.scalars[cue.start - 1].properties.isWhitespace else {
      return false
    }
    return quote.polarity == nil && !text[cue].hasSuffix("ing")
      && !quote.content.contains { content in
        cue.end <= content.start
          && text.scalars[cue.end..<content.start].allSatisfy { $0.properties.isWhitespace }
      }
  }

  private static let longestWord = 16

  /// Words before a noun.
  private static let phraseStarts: Set<String> = [
    "a", "an", "the", "his", "her", "its", "their", "my", "our", "in", "on", "at", "by", "with", "during", "for",
    "from", "of",
  ]
}
