import ArgumentParser
import ArticleStore
import Configuration

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(help: "The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.")
  var library: String?

  /// The library, made where there is none.
  func open() throws -> Library {
    let environment = ProcessEnvironment.current
    let named = library ?? environment["QUOTIDIAN_LIBRARY"].flatMap { $0.isEmpty ? nil : $0 }
    guard let path = named ?? Folders(environment: environment).library else {
      throw ValidationError("There is no home folder to keep a library in: set HOME, or name one with --library.")
    }
    return try wording { try Library(path: path) }
  }
}

/// How a command that lists things prints them.
struct ListingOptions: ParsableArguments {
  @Option(help: "How to print: text, json, jsonl, tsv, csv or markdown.")
  var format: OutputFormat = .text

  @Option(help: "How many to print at most; 0 prints all.")
  var limit = 0

  /// The limit, or a number that nothing reaches.
  var most: Int { limit > 0 ? limit : .max }
}
