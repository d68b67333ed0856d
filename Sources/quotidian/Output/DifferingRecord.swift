import Articles

/// Two quotes of one person that pull apart, as commands print them.
struct DifferingRecord: Encodable {
  /// One of the two.
  struct Side: Encodable {
    @Null var date: String?
    let quote: String
    let title: String
    let source: String
    @Null var address: String?
    let article: Int64

    init(_ quote: StoredQuote) {
      date = quote.day?.description
      self.quote = quote.statement.text.string
      title = quote.title
      source = quote.publication
      address = quote.address
      article = quote.article
    }

    var text: String { "\(date ?? "no date")  \(quote)\n            \(title)" }
  }

  @Null var speaker: String?
  /// In what they differ: negation, polarity, number, modality.
  let differences: [String]
  let first: Side
  let second: Side

  init(_ pair: DifferingStatements) {
    speaker = pair.second.speaker
    differences = pair.differences.map(\.rawValue)
    first = Side(pair.first)
    second = Side(pair.second)
  }

  /// The pairs in any format.
  static func listing(_ pairs: [DifferingStatements]) -> Listing<DifferingRecord> {
    Listing(
      records: pairs.map { DifferingRecord($0) },
      columns: ["speaker", "differences", "date1", "quote1", "article1", "date2", "quote2", "article2"],
      row: {
        [
          $0.speaker ?? "", $0.differences.joined(separator: " "), $0.first.date ?? "", $0.first.quote,
          "\($0.first.article)", $0.second.date ?? "", $0.second.quote, "\($0.second.article)",
        ]
      },
      text: {
        "\($0.speaker ?? ""): differing statements (\($0.differences.joined(separator: ", ")))\n"
          + "\($0.first.text)\n\($0.second.text)\n"
      },
      markdown: {
        "## Differing statements: \($0.differences.joined(separator: ", "))\n\n> \(Markdown.escaped($0.first.quote))\n>\n"
          + "> — \($0.first.date ?? ""), *\(Markdown.escaped($0.first.title))*\n\n> \(Markdown.escaped($0.second.quote))\n>\n"
          + "> — \($0.second.date ?? ""), *\(Markdown.escaped($0.second.title))*\n"
      })
  }
}
