import ArgumentParser
import Articles
import Foundation
import Queries
import ReaderModel
import Settings

/// What shells complete from the library and the settings, by the hidden way into the program that the completion
/// scripts take.
///
/// It only looks, and says nothing: where there is no library, or none that can be opened, nothing is completed.
enum LibraryCompletion {
  /// The names of people who are quoted.
  static let people = names { try $0.people(named: $1, limit: most).map(\.name) }
  /// The tags of articles.
  static let tags = names { try $0.tags(beginning: $1, limit: most).map(\.name) }
  /// The names of saved filters.
  static let filters = names { library, _ in try library.savedFilters().map(\.name) }
  /// The titles of feeds, or their addresses where one is being typed.
  static let feeds = names { library, beginning in
    let feeds = try library.feeds()
    return beginning.contains(":") ? feeds.map(\.address) : feeds.map(\.title)
  }
  /// The folders of feeds.
  static let folders = names { library, _ in
    Set(try library.feeds().map { $0.folders.joined(separator: "/") }).filter { !$0.isEmpty }.sorted()
  }
  /// A word of a query: fields, and the values of those that the library knows.
  static let query = CompletionKind.custom { words, _, beginning in
    offer(beginning, words) { library, beginning in
      guard let completion = QueryCompletion(of: beginning, at: beginning.unicodeScalars.count) else { return [] }
      let before = String(String.UnicodeScalarView(beginning.unicodeScalars.prefix(completion.span.start)))
      return try candidates(for: completion.subject, in: library).map { before + $0 }
    }
  }
  /// The names of themes.
  static let themes = CompletionKind.custom { _, _, _ in
    ThemeCatalog(folder: Folders(environment: ProcessEnvironment.current).themes).names
  }

  /// So many are offered; more than that nobody reads.
  private static let most = 200

  private static func names(
    _ names: @escaping @Sendable (Library, String) throws -> [String]
  ) -> CompletionKind {
    .custom { words, _, beginning in offer(beginning, words, names) }
  }

  /// The names that begin as what is typed.
  private static func offer(
    _ beginning: String, _ words: [String], _ names: (Library, String) throws -> [String]
  ) -> [String] {
    guard let path = path(in: words), FileManager.default.fileExists(atPath: path),
      let library = try? Library(path: path, patience: 0), let found = try? names(library, beginning)
    else { return [] }
    let wanted = beginning.lowercased()
    return Array(
      found.filter { !$0.contains("\n") && $0.lowercased().hasPrefix(wanted) }.prefix(most))
  }

  /// The library that the words of the command line name, or the one that a command would take.
  private static func path(in words: [String]) -> String? {
    let environment = ProcessEnvironment.current
    if let option = words.lastIndex(of: "--library"), option + 1 < words.count { return words[option + 1] }
    if let named = words.last(where: { $0.hasPrefix("--library=") }) { return String(named.dropFirst(10)) }
    if let named = environment["QUOTIDIAN_LIBRARY"], !named.isEmpty { return named }
    return Folders(environment: environment).library
  }

  private static func candidates(for subject: QueryCompletion.Subject, in library: Library) throws -> [String] {
    switch subject {
    case .field(let letters):
      return QueryField.allCases.map { "\($0.rawValue):" }.filter { $0.hasPrefix(letters) }
    case .value(let field, _) where !field.choices.isEmpty: return field.choices
    case .value(.said, let letters), .value(.about, let letters):
      return try library.people(named: letters, limit: most).map { QueryCompletion.written($0.name) }
    case .value(.tag, let letters):
      return try library.tags(beginning: letters, limit: most).map { QueryCompletion.written($0.name) }
    case .value(.feed, let letters):
      return try library.publications(holding: letters, limit: most).map { QueryCompletion.written($0.name) }
    case .value: return []
    }
  }
}
