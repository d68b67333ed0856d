import Articles

/// How a command turns one article into output, in each format.
struct Rendition: Sendable {
  /// The text of an article, for people.
  let text: @Sendable (AnalysedArticle) throws -> String
  /// The object of an article, indented or on one line.
  let json: @Sendable (AnalysedArticle, _ indented: Bool) throws -> String
  /// The names of the fields of `rows`.
  let columns: [String]
  /// The lines of an article.
  let rows: @Sendable (AnalysedArticle) -> [[String]]
  /// The article in CommonMark.
  let markdown: @Sendable (AnalysedArticle) -> String

  /// Quotes and speakers.
  static func quotes(measure: Int?) -> Rendition {
    Rendition(
      text: { ArticleText(measure: measure).quotes($0) },
      json: { try JSONRecord.encode(QuotesRecord($0), indented: $1) },
      columns: ["id", "kind", "speaker", "source", "cue", "confidence", "content", "polarity", "addressee"],
      rows: { analysis in
        analysis.quotes.map { quote in
          [
            analysis.article.origin.identifier, quote.kind.rawValue, analysis.speaker(of: quote)?.name ?? "",
            analysis.sourceText(of: quote), quote.cue.map { analysis.article.text[$0] }.joined(separator: " "),
            "\((quote.confidence * 1000).rounded() / 1000)", analysis.contentText(of: quote),
            quote.polarity?.rawValue ?? "",
            quote.addressee.map { analysis.article.text[$0] }.joined(separator: " "),
          ]
        }
      },
      markdown: { Markdown.heading(of: $0.article) + Markdown.quotes(of: $0) })
  }

  /// Cleaned articles; `removed` adds what was taken out.
  static func clean(measure: Int?, removed: Bool) -> Rendition {
    Rendition(
      text: { analysis in
        let text = ArticleText(measure: measure)
        return text.article(analysis.article) + (removed ? "\n" + text.removed(analysis.article) : "")
      },
      json: { analysis, indented in
        let record = CleanRecord(analysis.article)
        return indented ? try JSONRecord.encode(record, indented: true) : JSONRecord.line(record)
      },
      columns: ["id", "title", "authors", "date", "dateline", "text"],
      rows: { analysis in
        let article = analysis.article
        return [
          [
            article.origin.identifier, article.head.title ?? "", article.head.authors.joined(separator: "; "),
            article.head.published?.description ?? "", article.head.dateline ?? "", article.text.string,
          ]
        ]
      },
      markdown: { Markdown.heading(of: $0.article) + Markdown.paragraphs(of: $0.article) })
  }
}
