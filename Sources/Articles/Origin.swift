/// Where an article came from.
public enum Origin: Hashable, Sendable {
  /// A file, by the path that the reader was given.
  case file(path: String)
  /// The program's standard input.
  case standardInput
  /// A line of a file of JSON Lines: its own name, where it has one, and where it stands.
  case record(name: String?, container: String, line: Int)
  /// The library, by the article's number in it.
  case library(article: Int64)

  /// The name that output formats give the article: the file's name without folders and without `.txt`, or the name
  /// that a record gives itself.
  public var identifier: String {
    switch self {
    case .file(let path):
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return name.hasSuffix(".txt") && name.count > 4 ? String(name.dropLast(4)) : name
    case .standardInput: return "-"
    case .record(let name, _, let line): return name ?? "line-\(line)"
    case .library(let number): return "article-\(number)"
    }
  }

  /// The words that name the input to a person.
  public var label: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    case .record(_, let container, let line): "\(container), line \(line)"
    case .library(let number): "article \(number) of the library"
    }
  }
}
