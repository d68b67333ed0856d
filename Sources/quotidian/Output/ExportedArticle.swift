import Articles
import ReaderModel
import Screen

/// An article of the library on its way out, in each format.
struct ExportedArticle {
  /// The names of the fields of a quote in `tsv` and `csv`.
  static let columns = [
    "date", "speaker", "role", "kind", "quote", "note", "title", "source", "link", "polarity", "statement",
  ]

  let stored: StoredArticle
  let format: OutputFormat

  /// What is written of it; `isFirst` tells whether nothing was written before it.
  func text(isFirst: Bool) throws -> String {
    let analysis = stored.analysis.limited(to: [.speech])
    switch format {
    case .text:
      let text = ArticleText(measure: nil)
      let separator = isFirst ? "" : "\n────────\n\n"
      return PlainText.harmless(
        separator + text.article(analysis.article) + link + "\n" + text.quoteList(analysis), keepingLines: true)
    case .json: return (isFirst ? "\n" : ",\n") + (try JSONRecord.encode(ExportRecord(stored), indented: true))
    case .jsonl: return try JSONRecord.encode(ExportRecord(stored), indented: false) + "\n"
    case .tsv, .csv: return rows.compactMap(format.line).joined()
    case .markdown:
      return PlainText.harmless(
        (isFirst ? "" : "\n") + Self.markdown(analysis, address: stored.address), keepingLines: true)
    }
  }

  private var link: String { stored.address.map { "\n\($0)\n" } ?? "" }

  private var rows: [[String]] {
    let analysis = stored.analysis
    return analysis.quotes.enumerated().filter { $1.act == .speech }.map { number, quote in
      let speaker = analysis.speaker(of: quote)
      return [
        stored.summary.published?.description ?? "", speaker?.name ?? analysis.sourceLabel(of: quote),
        speaker?.role ?? "", quote.kind.rawValue, analysis.contentText(of: quote), stored.notes[number] ?? "",
        stored.summary.title, stored.summary.publication, stored.address ?? "", quote.polarity?.rawValue ?? "",
        analysis.statement(of: quote).text.string,
      ]
    }
  }

  /// An article in CommonMark: the text, its link, its quotes.
  static func markdown(_ analysis: AnalysedArticle, address: String?) -> String {
    let article = Rendition.clean(measure: nil, removed: false).markdown(analysis)
    let link = address.map { $0.hasPrefix("http") ? "\n<\($0)>\n" : "\n\(Markdown.escaped($0))\n" } ?? ""
    guard !analysis.quotes.isEmpty else { return article + link }
    return article + link + "\n## Quotes\n\n" + Markdown.quotes(of: analysis)
  }
}
