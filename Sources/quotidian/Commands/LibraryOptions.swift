import ArgumentParser
import Articles
import ReaderModel
import Screen
import Settings

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(help: "The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.", completion: .file())
  var library: String?

  /// The library, made where there is none, and made anew of what can be read where it is damaged.
  func open() throws -> Library {
    let path = try path()
    do {
      return try Library(path: path)
    } catch LibraryFailure.damaged {
      return try recover(path)
    } catch {
      throw WordedError(error)
    }
  }

  /// The library’s file.
  func path() throws -> String {
    let environment = ProcessEnvironment.current
    let named = library ?? environment["QUOTIDIAN_LIBRARY"].flatMap { $0.isEmpty ? nil : $0 }
    guard let path = named ?? Folders(environment: environment).library else {
      throw ValidationError("There is no home folder to keep a library in: set HOME, or name one with --library.")
    }
    return path
  }

  /// Saves what can be saved of a damaged library, and says so.
  func recover(_ path: String) throws -> Library {
    try wording {
      let recovery = try Library.recover(path)
      complain(
        "\(path): the library was damaged; \(counted(recovery.articles, "article")) saved from it, and the damaged file is kept "
          + "as \(recovery.setAside).")
      return recovery.library
    }
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
