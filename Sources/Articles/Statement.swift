/// A quote as it is shown: its content, and beside it the cue where the content alone could say the opposite of the
/// article, as in *denied any involvement*.
public struct Statement: Hashable, Sendable {
  /// What is shown, in the order of the article.
  public let text: IndexedText
  /// The words of it that are the cue, in Unicode scalars of `text`; empty where the content stands alone.
  public let cues: [TextSpan]

  /// Makes a statement; the cues must lie inside the text, in order.
  public init(text: IndexedText, cues: [TextSpan] = []) {
    self.text = text
    self.cues = cues
  }

  /// Makes the statement of a quote of an article.
  init(_ quote: Quote, in text: IndexedText) {
    var parts = quote.content.map { StatementPart(span: $0, isCue: false) }
    let told = StatementPart.told(quote, in: text)
    if Self.needsCue(quote, told, in: text) { parts += StatementPart.cues(told, of: quote) }
    parts.sort { $0.span.start < $1.span.start }
    var scalars: [Unicode.Scalar] = []
    var cues: [TextSpan] = []
    for (index, part) in parts.enumerated() {
      if index > 0 {
        let joint = StatementJoint(
          parts[index - 1], part, in: text, isBehindContent: parts[..<index].contains { !$0.isCue },
          isBeforeContent: parts[index...].contains { !$0.isCue })
        scalars += joint.text.unicodeScalars
      }
      let start = scalars.count
      scalars += text.scalars[part.span.range]
      if part.isCue { cues.append(TextSpan(start, scalars.count)) }
    }
    self.init(text: IndexedText(scalars), cues: cues)
  }

  /// Whether a quote is not all in its speaker's words, and its cue says more than that something was said.
  private static func needsCue(_ quote: Quote, _ told: [TextSpan], in text: IndexedText) -> Bool {
    guard quote.kind != .direct else { return false }
    return quote.polarity != nil || quote.content.first.map { isOrder(text[$0]) } == true
      || told.contains { span in
        text[span].split(whereSeparator: { !$0.isLetter }).contains { !plainCues.contains($0.lowercased()) }
      }
  }

  /// Whether a content says what somebody shall do, so that *told* is no mere report: `to leave at once`.
  private static func isOrder(_ content: String) -> Bool { content.hasPrefix("to ") || content.hasPrefix("not to ") }

  /// The words of cues that say no more than that something was said.
  private static let plainCues: Set<String> = [
    "said", "says", "say", "saying", "told", "tells", "telling", "added", "adds", "adding", "according", "to", "has",
    "have", "had", "also", "that", "as",
  ]
}

extension AnalysedArticle {
  /// A quote as it is shown.
  public func statement(of quote: Quote) -> Statement { Statement(quote, in: article.text) }
}
