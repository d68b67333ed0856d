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
        separator + text.article(analysis.article) + link + details.map { "\n\($0)\n" }.joined() + "\n"
          + text.quoteList(analysis, notes: spokenNotes), keepingLines: true)
    case .json: return (isFirst ? "\n" : ",\n") + (try JSONRecord.encode(ExportRecord(stored), indented: true))
    case .jsonl: return try JSONRecord.encode(ExportRecord(stored), indented: false) + "\n"
    case .tsv, .csv: return rows.compactMap(format.line).joined()
    case .markdown:
      return PlainText.harmless(
        (isFirst ? "" : "\n") + markdown(analysis), keepingLines: true)
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

  /// Where the article came from and what the person marked it with, in words.
  private var details: [String] {
    let marks = stored.summary.marks
    let all = [
      stored.summary.publication, marks.isStarred ? "★" : "", marks.tags.map { "#\($0)" }.joined(separator: " "),
    ]
    let line = all.filter { !$0.isEmpty }.joined(separator: " · ")
    return line.isEmpty ? [] : [line]
  }

  /// The notes on the quotes of speech, by their index among these.
  private var spokenNotes: [Int: String] {
    let quotes = stored.analysis.quotes
    let spoken = quotes.indices.filter { quotes[$0].act == .speech }
    return Dictionary(
      uniqueKeysWithValues: spoken.enumerated().compactMap { place, number in
        stored.notes[number].map { (place, $0) }
      })
  }

  /// An article in CommonMark: the text, its link, its quotes.
  private func markdown(_ analysis: AnalysedArticle) -> String {
    let article = Markdown.heading(of: analysis.article, details: details) + Markdown.paragraphs(of: analysis.article)
    let link = stored.address.map { $0.hasPrefix("http") ? "\n<\($0)>\n" : "\n\(Markdown.escaped($0))\n" } ?? ""
    guard !analysis.quotes.isEmpty else { return article + link }
    return article + link + "\n## Quotes\n\n" + Markdown.quotes(of: analysis, notes: spokenNotes)
  }
}
