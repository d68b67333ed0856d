import ArgumentParser
import Articles
import Glibc
import ReaderModel
import Screen
import Settings

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(help: "The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.", completion: .file())
  var library: String?

  /// The library, made anew of what can be read where it is damaged.
  ///
  /// One of the person's own is made where there is none; one that was named only by commands that put something into
  /// it, as others were given a wrong name.
  func open(makes: Bool = false) throws -> Library {
    let path = try path()
    guard makes || name == nil || access(path, F_OK) == 0 || errno == EACCES else {
      throw WordedError(
        description: "\(path): there is no such library; check the spelling, or make it with quotidian add.")
    }
    do {
      return try Library(path: path)
    } catch LibraryFailure.damaged {
      return try recover(path)
    } catch {
      throw WordedError(error)
    }
  }

  /// The library, for a question that nobody can answer in full as long as articles wait to be read, which is said.
  func openToSearch() throws -> Library {
    let library = try open()
    let waiting = try wording { try library.waitingCount() }
    if waiting > 0 {
      complain(
        "\(counted(waiting, "article")) \(waiting == 1 ? "has" : "have") yet to be read, so this is not all; the reader, "
          + "quotidian refresh and quotidian check read \(waiting == 1 ? "it" : "them").")
    }
    return library
  }

  /// The library’s file.
  func path() throws -> String {
    guard let path = name ?? Folders(environment: ProcessEnvironment.current).library else {
      throw ValidationError("There is no home folder to keep a library in: set HOME, or name one with --library.")
    }
    return path
  }

  /// What the person calls it; nil where it is to be that of their own.
  private var name: String? {
    library ?? ProcessEnvironment.current["QUOTIDIAN_LIBRARY"].flatMap { $0.isEmpty ? nil : $0 }
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
