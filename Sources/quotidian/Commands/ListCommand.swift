import ArgumentParser
import Articles
import ReaderModel

extension ArticleOrder: ExpressibleByArgument {}

/// Lists the articles of the library.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the articles of the library.",
    discussion: "A query narrows the list; quotidian help search tells what it can ask for.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @OptionGroup var selection: QueryOptions

  @Option(help: "What to sort by: date, source, title or quotes.")
  var sort: ArticleOrder = .date

  /// Prints all articles of a library for people.
  static func list(_ library: Library) throws {
    try SummaryRecord.listing(wording { try library.articles() }, of: library).print(as: .text)
  }

  func run() throws {
    let library = try selection.isWhole ? options.open() : options.openToSearch()
    let query = try selection.query(of: library)
    let found = try wording {
      try library.articles(matching: query, by: sort, limit: listing.limit > 0 ? listing.limit : nil)
    }
    try SummaryRecord.listing(found, of: library).print(as: listing.format)
  }
}
