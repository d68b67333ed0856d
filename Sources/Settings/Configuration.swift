import ReaderUI
import Screen

/// What a person has set in `config.toml`.
public struct Configuration: Equatable, Sendable {
  /// The name of the theme.
  public var theme = ThemeCatalog.standard
  /// The most cells that a line of body text takes; nil leaves it as it was last.
  public var measure: Int?
  /// What those who run hosts can write to; nil names nothing.
  public var contact: String?
  /// The most megabytes that a feed or a page may have; nil for what suits the news.
  public var megabytes: Int?
  /// Which key runs which command.
  public var bindings = KeyBindings.standard

  /// What `megabytes` may be.
  public static let sizes = 1...1_000

  /// Makes the configuration of someone who has set nothing.
  public init() {}

  /// Reads the configuration of a text.
  ///
  /// - Throws: `ConfigurationError`.
  public init(text: String, name: String) throws {
    let document = TOMLText(name: name, text: text)
    for (key, value) in try document.table() {
      switch key {
      case "theme":
        guard let name = value.string else { throw document.error(on: value.line, "theme must be a name in quotes") }
        theme = name
      case "measure":
        measure = try Self.number(value, in: PaneSettings.measures, "measure must be a number of columns", document)
      case "contact":
        guard let text = value.string else {
          throw document.error(on: value.line, "contact must be an address in quotes")
        }
        contact = text
      case "megabytes":
        megabytes = try Self.number(
          value, in: Self.sizes, "megabytes, the most that a feed or a page may have, must be a number", document)
      case "keys":
        guard let table = value.table else { throw document.error(on: value.line, "keys must be a table: [keys]") }
        for (name, keys) in table { bindings = try Self.bind(name, to: keys, in: bindings, document) }
      default:
        throw document.error(
          on: value.line,
          "there is no setting “\(key)”; there are theme, measure, contact, megabytes and "
            + "[keys]")
      }
    }
  }

  /// The number of a setting; `rule` is the sentence for what is none of the range.
  private static func number(
    _ value: TOMLValue, in range: ClosedRange<Int>, _ rule: String, _ document: TOMLText
  ) throws -> Int {
    guard let number = value.integer, range.contains(number) else {
      throw document.error(on: value.line, "\(rule) from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func bind(
    _ name: String, to value: TOMLValue, in bindings: KeyBindings, _ document: TOMLText
  ) throws -> KeyBindings {
    guard let command = Command(rawValue: name) else {
      throw document.error(on: value.line, "there is no command “\(name)”; “quotidian keys --format tsv” lists them")
    }
    guard let names = value.string.map({ [$0] }) ?? value.strings else {
      throw document.error(on: value.line, "\(name) must be a key in quotes, or several in brackets")
    }
    let keys = try names.map { name in
      guard let key = KeyNotation.key(named: name) else {
        throw document.error(
          on: value.line, "“\(name)” is no key; write j, G, Space, Ctrl-f, F1 or PageDown")
      }
      return key
    }
    return bindings.binding(keys, to: command)
  }
}
