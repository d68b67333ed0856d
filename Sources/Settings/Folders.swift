import Queries
import Screen

/// Where the program keeps what is a person's own (XDG Base Directory Specification 0.8).
public struct Folders: Sendable {
  /// The configuration file.
  public let configuration: String?
  /// The file with users and passwords of feeds.
  public let credentials: String?
  /// The file with the programs that may be run to make feeds.
  public let programs: String?
  /// The folder of the person's themes.
  public let themes: String?
  /// The file that remembers how the panes are set.
  public let panes: String?
  /// The library.
  public let library: String?

  /// Takes the folders from the environment; without `HOME` and `XDG_…` there are none.
  public init(environment: [String: String]) {
    func base(_ variable: String, _ standard: String) -> String? {
      if let path = environment[variable], path.hasPrefix("/") { return path + "/quotidian" }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return "\(home)/\(standard)/quotidian"
    }
    let config = base("XDG_CONFIG_HOME", ".config")
    configuration = config.map { $0 + "/config.toml" }
    credentials = config.map { $0 + "/credentials.toml" }
    programs = config.map { $0 + "/programs" }
    themes = config.map { $0 + "/themes" }
    library = base("XDG_DATA_HOME", ".local/share").map { $0 + "/library.sqlite" }
    panes = base("XDG_STATE_HOME", ".local/state").map { $0 + "/panes.toml" }
  }

  /// Reads the configuration; that of someone who has set nothing when there is no file.
  ///
  /// - Throws: `TextFileFailure` where it cannot be read.
  public func readConfiguration() throws(TextFileFailure) -> Configuration {
    guard let path = configuration, let contents = try TextFile(path: path).read() else { return Configuration() }
    return Configuration(text: contents.text, name: path)
  }

  /// The theme that a configuration names; where that cannot be had it is the standard one, with a warning.
  public func theme(of configuration: inout Configuration) throws -> Theme {
    let name = configuration.theme
    do {
      return try ThemeCatalog(folder: themes).theme(named: name)
    } catch {
      configuration.theme = ThemeCatalog.standard
      configuration.warnings.append(themeFault(error, name))
      configuration.sortWarnings()
      // One of the person’s own may have its name.
      return try ThemeCatalog(folder: nil).theme(named: ThemeCatalog.standard)
    }
  }

  /// All that is wrong in the configuration, by line.
  ///
  /// - Throws: `TextFileFailure` where it cannot be read.
  public func configurationFaults() throws -> [ConfigurationError] {
    var configuration = try readConfiguration()
    _ = try theme(of: &configuration)
    return configuration.warnings
  }

  private func themeFault(_ error: any Error, _ name: String) -> ConfigurationError {
    let place = configuration ?? "config.toml"
    let text = configuration.flatMap { try? TextFile(path: $0).read()?.text } ?? ""
    let line = TOMLText(name: place, text: text).reading().table["theme"]?.line ?? 1
    let used = "; \(ThemeCatalog.standard) is used"
    switch error {
    case let fault as ConfigurationError:
      return ConfigurationError(file: fault.file, line: fault.line, reason: fault.reason + used)
    case let unknown as ThemeCatalog.Unknown:
      let meant = Suggestion.nearest(to: name, among: unknown.known).map { "did you mean “\($0)”?" }
      let help = meant ?? "there are \(unknown.known.joined(separator: ", "))"
      let reason = "there is no theme “\(name)”, so \(ThemeCatalog.standard) is used; \(help)"
      return ConfigurationError(file: place, line: line, reason: reason)
    default:
      return ConfigurationError(file: place, line: line, reason: "the theme “\(name)” cannot be read\(used)")
    }
  }

  /// Writes a file of the person's own, with mode 0600, making its folder when that is missing.
  ///
  /// - Throws: `TextFileFailure`.
  public static func write(_ text: String, to path: String) throws(TextFileFailure) {
    try TextFile(path: path).write(text)
  }
}
