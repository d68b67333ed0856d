import ArgumentParser
import Articles
import Queries
import ReaderModel

/// Which articles of the library a command takes.
struct QueryOptions: ParsableArguments {
  @Option(help: "The name of a filter that you keep; the query narrows it.", completion: LibraryCompletion.filters)
  var filter: String?

  @Argument(help: "What the articles must have; without it all are taken.", completion: LibraryCompletion.query)
  var query: [String] = []

  /// The query as it was typed.
  var text: String { query.joined(separator: " ") }

  /// Whether everything is asked for.
  var isWhole: Bool { filter == nil && text.isEmpty }

  /// The question to the library.
  func query(of library: Library) throws -> Query {
    try wording {
      let own = try QueryParser.query(text)
      guard let filter else { return own }
      guard let saved = try library.savedFilters().first(where: { $0.name.lowercased() == filter.lowercased() }) else {
        throw LibraryFailure.missing("filter “\(filter)”")
      }
      return .and([try QueryParser.query(saved.query), own])
    }
  }
}
