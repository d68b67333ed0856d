import ArgumentParser
import Articles
import Queries
import ReaderModel

/// Searches the library.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the articles of the library.",
    discussion: """
      Words that stand side by side must all be there; a word with * is the beginning of words; “…” holds words \
      together; or, not, - and brackets join. Fields:

      \(QueryField.allCases.map { field in
        "  \(field.rawValue):".padded(to: 12) + field.summary
      }.joined(separator: "\n"))
      """)

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @Argument(help: "What to look for.", completion: LibraryCompletion.query)
  var query: [String]

  @Option(help: "What to sort by: relevance, date, source, title or quotes.")
  var sort: ArticleOrder = .relevance

  func run() throws {
    let query = query.joined(separator: " ")
    _ = try wording { try QueryParser.query(query) }
    let library = try options.openToSearch()
    let marks = StandardOutput.isTerminal ? ("⟦", "⟧") : ("[", "]")
    let found = try wording {
      try library.articles(matching: query, by: sort, limit: listing.limit > 0 ? listing.limit : nil)
    }
    try SummaryRecord.listing(found, of: library, piecesFor: query, marks: marks).print(as: listing.format)
  }
}

extension String {
  /// The text with spaces behind it up to a number of characters.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
