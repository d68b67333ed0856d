import Articles
import Screen

/// The same words in several articles, as commands print them.
struct VariantsRecord: Encodable {
  /// One of the articles that have the words.
  struct Place: Encodable {
    @Null var date: String?
    let source: String
    /// The speaker as the article names them.
    @Null var speaker: String?
    let quote: String
    let title: String
    @Null var address: String?
    let article: Int64
    /// Whether the others are compared with it: the first printed, unless another has more in common with the rest.
    let isBase: Bool
    /// The words that the base has not so.
    let differing: [String]
    /// What makes it say something else than the base: negation, number, name, speaker.
    let differences: [String]

    /// The words with marks around those that differ.
    let marked: String

    private enum CodingKeys: String, CodingKey {
      case date, source, speaker, quote, title, address, article, isBase, differing, differences
    }

    init(_ variant: QuoteVariant, marks: (String, String)) {
      let quote = variant.quote
      let text = quote.statement.text
      date = quote.day?.description
      source = quote.publication
      speaker = variant.speakerAsNamed
      self.quote = text.string
      title = quote.title
      address = quote.address
      article = quote.article
      isBase = variant.isAsked
      differing = variant.differing.map { text[$0] }
      differences = variant.differences.map(\.rawValue)
      marked = Snippet(text, matches: variant.differing).marked(marks)
    }

    var warning: String {
      differences.isEmpty ? "" : " · " + differences.map { "another \($0)" }.joined(separator: ", ")
    }

    var text: String {
      let place = [date ?? "no date", source.isEmpty ? nil : source, speaker ?? "no speaker named"].compactMap { $0 }
      return "    \(place.joined(separator: " · "))\(warning) · \(title)\n        \(marked)"
    }

    var markdown: String {
      let place = [date ?? "no date", source.isEmpty ? nil : source, speaker ?? "no speaker named"].compactMap { $0 }
      return "> \(Markdown.escaped(quote))\n>\n"
        + "> — \(Markdown.escaped(place.joined(separator: ", "))), *\(Markdown.escaped(title))*"
        + (warning.isEmpty ? "" : " **\(warning.dropFirst(3))**") + "\n"
    }
  }

  /// How many articles have the words.
  let articles: Int
  /// The words as they were first printed.
  let quote: String
  /// The articles, first printed first.
  let variants: [Place]

  init(_ variants: QuoteVariants, marks: (String, String)) {
    articles = variants.articleCount
    quote = variants.all.first?.quote.statement.text.string ?? ""
    self.variants = variants.all.map { Place($0, marks: marks) }
  }

  /// Prints some, each as soon as it is found.
  static func print(
    as format: OutputFormat, limit: Int, _ find: (_ take: (QuoteVariants) throws -> Bool) throws -> Void
  )
    throws
  {
    let columns = [
      "group", "articles", "date", "source", "speaker", "differences", "quote", "title", "address", "article",
    ]
    var count = 0
    func write(_ text: String) throws { try wording { try StandardOutput.write(text) } }
    try write(format == .json ? "[" : format.line(columns) ?? "")
    let marks = format == .text && StandardOutput.isTerminal ? ("⟦", "⟧") : ("[", "]")
    try find { variants in
      let record = VariantsRecord(variants, marks: marks)
      try write(record.text(as: format, number: count + 1))
      count += 1
      return limit == 0 || count < limit
    }
    if format == .json { try write(count == 0 ? "]\n" : "\n]\n") }
  }

  private func text(as format: OutputFormat, number: Int) throws -> String {
    switch format {
    case .text:
      let head = "\(counted(articles, "article")):"
      return PlainText.harmless(([head] + variants.map(\.text)).joined(separator: "\n") + "\n\n", keepingLines: true)
    case .json: return (number == 1 ? "\n" : ",\n") + (try JSONRecord.encode(self, indented: true))
    case .jsonl: return try JSONRecord.encode(self, indented: false) + "\n"
    case .tsv, .csv:
      return variants.compactMap { place in
        format.line([
          "\(number)", "\(articles)", place.date ?? "", place.source, place.speaker ?? "",
          place.differences.joined(separator: " "), place.quote, place.title, place.address ?? "", "\(place.article)",
        ])
      }.joined()
    case .markdown:
      return PlainText.harmless(
        "## In \(counted(articles, "article"))\n\n" + variants.map(\.markdown).joined(separator: "\n") + "\n",
        keepingLines: true)
    }
  }
}
