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

  /// The parts of a text that are content and cue, in order.
  private struct Part {
    let span: TextSpan
    let isCue: Bool
  }

  /// Makes the statement of a quote of an article.
  init(_ quote: Quote, in text: IndexedText) {
    let content = quote.content.map { Part(span: $0, isCue: false) }
    let told = quote.cue.filter { span in !quote.content.contains { $0.overlaps(span) } }
    let isTold = Self.needsCue(quote, in: text)
    // `asked residents to stay`, not `asked to stay`.
    let hearer = quote.addressee.filter { span in
      isTold && !quote.content.contains { $0.overlaps(span) } && told.contains { $0.end <= span.start }
        && quote.content.contains { span.end <= $0.start }
    }
    let cue = isTold ? (told + hearer).map { Part(span: $0, isCue: true) } : []
    var scalars: [Unicode.Scalar] = []
    var cues: [TextSpan] = []
    var previous: Part?
    for part in (content + cue).sorted(by: { $0.span.start < $1.span.start }) {
      if let previous {
        let isBehindContent = previous.span.start > quote.content[0].start
        scalars += Self.joint(previous, part, isBehindContent: isBehindContent).unicodeScalars
      }
      let start = scalars.count
      scalars += text.scalars[part.span.range]
      if part.isCue { cues.append(TextSpan(start, scalars.count)) }
      previous = part
    }
    self.init(text: IndexedText(scalars), cues: cues)
  }

  /// What stands between two parts: words that were left out between contents are told, a cue is set off from what is
  /// before it.
  private static func joint(_ first: Part, _ second: Part, isBehindContent: Bool) -> String {
    switch (first.isCue, second.isCue) {
    case (false, false): " … "
    case (true, true): " "
    case (true, false): isBehindContent ? ", " : " "
    case (false, true): ", "
    }
  }

  /// Whether a quote is not all in its speaker's words, and its cue says more than that something was said.
  private static func needsCue(_ quote: Quote, in text: IndexedText) -> Bool {
    guard quote.kind != .direct else { return false }
    return quote.polarity != nil || quote.content.first.map { isOrder(text[$0]) } == true
      || quote.cue.contains { span in
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
