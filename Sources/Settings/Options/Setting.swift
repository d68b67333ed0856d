import Articles
import Queries
import ReaderUI

/// A row of the table of settings: what one is called, what it may be, and what it does.
public struct Setting: Sendable {
  /// The heading under which settings stand.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case looks = "Looks"
    case reading = "Reading"
    case fetching = "Fetching feeds"
    case programs = "Programs"
    case media = "Sounds and films"
    case news = "Telling of what is new"
    case keys = "Keys and macros"
    case rules = "Rules for what comes in"
    case sync = "A server"
  }

  /// The name, as it stands in the file.
  public let name: String
  /// Where it belongs.
  public let group: Group
  /// The value that it has without being set, in TOML; nil where there is none.
  public let standard: String?
  /// How it could be set, in TOML: lines of the file.
  public let example: String
  /// What it does and what it may be.
  public let summary: String
  /// Sets it; throws for a value that it cannot have.
  let take: @Sendable (inout Configuration, TOMLValue, TOMLText) throws(ConfigurationError) -> Void

  /// Whether it is a table, which stands behind what is none.
  public var isTable: Bool { example.hasPrefix("[") }

  /// A text in quotation marks.
  static func text(
    _ name: String, _ group: Group, standard: String? = nil, example: String, _ summary: String,
    _ set: @escaping @Sendable (inout Configuration, String) -> Void
  ) -> Setting {
    Setting(
      name: name, group: group, standard: standard.map { "\"\($0)\"" }, example: "\(name) = \"\(example)\"",
      summary: summary
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let text = value.string else { throw document.error(on: value.line, "\(name) must be a text in quotes") }
      set(&configuration, text)
    }
  }

  /// A number of a range.
  static func number(
    _ name: String, _ group: Group, _ range: ClosedRange<Int>, standard: Int? = nil, example: Int, _ summary: String,
    _ set: @escaping @Sendable (inout Configuration, Int) -> Void
  ) -> Setting {
    Setting(
      name: name, group: group, standard: standard.map(String.init), example: "\(name) = \(example)",
      summary: "\(summary) From \(range.lowerBound) to \(range.upperBound)."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let number = value.integer, range.contains(number) else {
        throw document.error(
          on: value.line, "\(name) must be a number from \(range.lowerBound) to \(range.upperBound)")
      }
      set(&configuration, number)
    }
  }

  /// Yes or no.
  static func flag(
    _ name: String, _ group: Group, standard: Bool, _ summary: String,
    _ set: @escaping @Sendable (inout Configuration, Bool) -> Void
  ) -> Setting {
    Setting(name: name, group: group, standard: "\(standard)", example: "\(name) = \(!standard)", summary: summary) {
      (configuration, value, document) throws(ConfigurationError) in
      guard let truth = value.boolean else { throw document.error(on: value.line, "\(name) must be true or false") }
      set(&configuration, truth)
    }
  }

  /// One of a few words.
  static func choice<Choice: RawRepresentable & CaseIterable & Equatable & Sendable>(
    _ name: String, _ group: Group, standard: Choice, example: Choice, besides others: [Choice] = [], _ summary: String,
    _ set: @escaping @Sendable (inout Configuration, Choice) -> Void
  ) -> Setting where Choice.RawValue == String {
    let words = Choice.allCases.filter { !others.contains($0) }.map(\.rawValue).joined(separator: ", ")
    return Setting(
      name: name, group: group, standard: "\"\(standard.rawValue)\"", example: "\(name) = \"\(example.rawValue)\"",
      summary: "\(summary) One of: \(words)."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let choice = value.string.flatMap(Choice.init), !others.contains(choice) else {
        throw document.error(on: value.line, "\(name) must be one of \(words), in quotes")
      }
      set(&configuration, choice)
    }
  }
}

extension TOMLText {
  /// The warning for a name that nothing has, with what could be meant.
  func unknown(_ what: String, _ name: String, among names: [String], on line: Int) -> ConfigurationError {
    let meant = Suggestion.nearest(to: name, among: names).map { "; did you mean “\($0)”?" } ?? ""
    return error(on: line, "there is no \(what) “\(name)”\(meant)")
  }
}
