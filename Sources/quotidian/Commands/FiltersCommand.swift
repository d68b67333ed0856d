import ArgumentParser
import Articles
import Queries
import ReaderModel

/// Lists the saved filters, saves one or forgets one.
struct FiltersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filters", abstract: "List the filters that you keep, save one or forget one.",
    discussion: "The reader shows them as lists of their own. quotidian list --filter NAME prints one.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @Option(help: "The name to keep the query under.")
  var save: String?

  @Option(help: "The name of a filter to forget.", completion: LibraryCompletion.filters)
  var forget: String?

  @Argument(help: "The query to save.", completion: LibraryCompletion.query)
  var query: [String] = []

  func validate() throws {
    guard save == nil || forget == nil else { throw ValidationError("Save or forget, one at a time.") }
    if (save == nil) != query.isEmpty { throw ValidationError("A filter is saved as --save NAME QUERY.") }
  }

  func run() throws {
    let text = query.joined(separator: " ")
    _ = try wording { try QueryParser.query(text) }
    let library = try options.open()
    let (save, forget) = (save, forget)
    if let save { return try wording { try library.saveFilter(save, query: text) } }
    if let forget { return try wording { try library.removeFilter(forget) } }
    try Listing(
      records: wording { try library.savedFilters() }.map(FilterRecord.init), columns: ["name", "query"],
      row: { [$0.name, $0.query] }, text: { "\($0.name): \($0.query)" },
      markdown: { "- **\(Markdown.escaped($0.name))**: \(Markdown.escaped($0.query))" }
    ).print(as: listing.format)
  }

  private struct FilterRecord: Encodable {
    let name: String
    let query: String

    init(_ filter: SavedFilter) {
      name = filter.name
      query = filter.query
    }
  }
}
