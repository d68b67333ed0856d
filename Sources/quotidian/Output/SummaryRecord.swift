import Articles
import ReaderModel

/// An article as `list` and `search` print it.
struct SummaryRecord: Encodable {
  let article: Int64
  let title: String
  let authors: [String]
  @Null var date: String?
  let source: String
  @Null var quotes: Int?
  let isRead: Bool
  let isStarred: Bool
  let tags: [String]
  @Null var snippet: String?

  init(_ summary: ArticleSummary, snippet: String? = nil) {
    article = summary.id
    title = summary.title
    authors = summary.authors
    date = summary.published?.description
    source = summary.publication
    quotes = summary.quoteCount
    isRead = summary.marks.isRead
    isStarred = summary.marks.isStarred
    tags = summary.marks.tags
    self.snippet = snippet
  }

  /// Rows of articles.
  static func listing(_ records: [SummaryRecord]) -> Listing<SummaryRecord> {
    Listing(
      records: records,
      columns: ["article", "date", "title", "authors", "source", "quotes", "read", "starred", "tags"],
      row: { record in
        [
          "\(record.article)", record.date ?? "", record.title, record.authors.joined(separator: ", "), record.source,
          record.quotes.map(String.init) ?? "", record.isRead ? "yes" : "no", record.isStarred ? "yes" : "no",
          record.tags.joined(separator: ", "),
        ]
      }, text: \.text,
      markdown: { record in
        "- **\(Markdown.escaped(record.title))**"
          + [record.date ?? "", Markdown.escaped(record.source), record.count].filter { !$0.isEmpty }
          .map { " · \($0)" }.joined()
      })
  }

  private var count: String { quotes.map { counted($0, "quote") } ?? "" }

  private var text: String {
    let marks = (isRead ? " " : "•") + (isStarred ? "*" : " ")
    let details = [source, count, tags.map { "#\($0)" }.joined(separator: " ")].filter { !$0.isEmpty }
    return "\(marks) \(date ?? "          ")  \(title)\n               \(details.joined(separator: " · "))"
      + (snippet.map { "\n               \($0)" } ?? "")
  }
}
