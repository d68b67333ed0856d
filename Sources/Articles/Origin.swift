/// Where an article came from.
///
/// The library keeps it as JSON, so the names of cases and of what they hold are part of its format.
public enum Origin: Hashable, Sendable, Codable {
  /// A file, by the path that the reader was given.
  case file(path: String)
  /// The program's standard input.
  case standardInput
  /// A line of a file of JSON Lines: its own name, where it has one, and where it stands.
  case record(name: String?, container: String, line: Int)
  /// A web page, by the absolute address that it was fetched from in the end.
  case page(address: String)
  /// An item of a feed: the key of the feed, and what the feed calls the item.
  case item(feed: String, key: String)
  /// The library, by the article's number in it.
  case library(article: Int64)

  /// The name that output formats give the article: the file's name without folders and without `.txt`, the name
  /// that a record or an item gives itself, or the address of a page.
  public var identifier: String {
    switch self {
    case .file(let path):
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return name.hasSuffix(".txt") && name.count > 4 ? String(name.dropLast(4)) : name
    case .standardInput: return "-"
    case .record(let name, _, let line): return name ?? "line-\(line)"
    case .page(let address): return address
    case .item(_, let key): return key
    case .library(let number): return "article-\(number)"
    }
  }

  /// The words that name the input to a person.
  public var label: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    case .record(_, let container, let line): "\(container), line \(line)"
    case .page(let address): address
    case .item(let feed, let key): "\(key) of \(feed)"
    case .library(let number): "article \(number) of the library"
    }
  }

  /// The absolute address of the document, where it has one.
  public var address: String? {
    guard case .page(let address) = self else { return nil }
    return address
  }
}
