/// The text of a TOML file.
struct TOMLText {
  /// The name of the file, for messages.
  let name: String
  /// The text.
  let text: String

  /// Reads the text as TOML 1.0.
  ///
  /// - Throws: `ConfigurationError` with the line of the first mistake.
  func table() throws(ConfigurationError) -> TOMLTable {
    do throws(TOMLReader.Failure) {
      return try TOMLReader.table(of: text)
    } catch {
      throw self.error(on: error.line, error.reason)
    }
  }

  /// Reads of the text what is TOML 1.0; what is none is told, and left out.
  func reading() -> TOMLReading { TOMLReader.reading(of: text) }

  /// The error for something on a line.
  func error(on line: Int, _ reason: String) -> ConfigurationError {
    ConfigurationError(file: name, line: line, reason: reason)
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

  /// The same for where there is room for a line only: the file by its name alone.
  public var brief: String { "\(file.split(separator: "/").last ?? ""):\(line): \(reason)" }
}
