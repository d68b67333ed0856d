import TOMLKit

/// The text of a TOML file, and where in it something stands.
struct TOMLSource {
  /// The name of the file, for messages.
  let name: String
  /// The text.
  let text: String

  /// Reads the text as TOML 1.0.
  ///
  /// - Throws: `ConfigurationError` with the line of the first mistake.
  func table() throws -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ConfigurationError(file: name, line: error.source.begin.line, reason: error.description)
    }
  }

  /// The error for something under a path of keys, with the line on which the last key stands.
  func error(at path: [String], _ reason: String) -> ConfigurationError {
    ConfigurationError(file: name, line: line(of: path), reason: reason)
  }

  /// The line on which a key is set, from 1: in the section that the path names, or in an inline table.
  private func line(of path: [String]) -> Int {
    guard let key = path.last else { return 1 }
    let section = path.dropLast().joined(separator: ".")
    var current = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let bare = line.split(separator: " ").joined()
      if bare.hasPrefix("["), let end = bare.firstIndex(of: "]") {
        current = String(bare[bare.index(after: bare.startIndex)..<end])
        if current == key, section.isEmpty { return index + 1 }
      } else if current == section, bare.hasPrefix("\(key)=") || bare.hasPrefix("\"\(key)\"=") {
        return index + 1
      }
    }
    return 1
  }
}

/// A mistake in a theme or in the configuration.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// The name of the file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong, without a full stop.
  public let reason: String

  /// The mistake as compilers word it.
  public var description: String { "\(file):\(line): \(reason)" }
}
