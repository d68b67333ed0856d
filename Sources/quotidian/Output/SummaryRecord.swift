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

  /// So many articles are read and printed at a time.
  private static let part = 200

  /// Rows of articles of a library, with pieces of their texts that a query asks for.
  static func listing(
    _ articles: [Int64], of library: Library, piecesFor query: String? = nil, marks: (String, String) = ("", "")
  ) -> Listing<SummaryRecord> {
    Listing(
      parts: { take in
        for start in stride(from: 0, to: articles.count, by: part) {
          let numbers = Array(articles[start..<min(start + part, articles.count)])
          try take(
            wording {
              let snippets = try query.map { try library.snippets(of: numbers, for: $0) } ?? [:]
              return try library.summaries(of: numbers).map {
                SummaryRecord($0, snippet: snippets[$0.id]?.marked(marks))
              }
            })
        }
      },
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

extension SummaryRecord: JSONWriting {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("article", article)
      json.member("authors", authors)
      json.member("date", date)
      json.member("isRead", isRead)
      json.member("isStarred", isStarred)
      json.member("quotes", quotes.map { Int64($0) })
      json.member("snippet", snippet)
      json.member("source", source)
      json.member("tags", tags)
      json.member("title", title)
    }
  }
}
