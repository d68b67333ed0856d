import Articles

/// The way in for a fuzzer: quotes in any text.
package enum AttributionFuzzing {
  /// Finds who said what in a text whose lines are paragraphs, and looks at all that comes out.
  ///
  /// The first byte chooses the engine, the quick one for most. It returns for every input; a trap is a defect.
  package static func run(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let article = Article(
      origin: .standardInput, head: ArticleHead(), paragraphs: lines.map { String($0) })
    let engine: QuoteEngine = bytes.first.map { $0.isMultiple(of: 32) } ?? false ? .careful : .quick
    check(AttributionEngine().analyse(article, by: engine))
  }

  private static func check(_ analysis: AnalysedArticle) {
    let text = analysis.article.text
    for quote in analysis.quotes {
      precondition(!quote.content.isEmpty, "a quote has a content")
      for span in quote.content + quote.cue + quote.source + quote.addressee {
        precondition(!span.isEmpty, "a part of a quote has words")
        _ = text[span]
      }
      precondition((0...1).contains(quote.confidence), "a confidence is a share")
      if let speaker = quote.speaker { _ = analysis.people[speaker] }
    }
  }
}
