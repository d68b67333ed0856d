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
  /// - Throws: `ConfigurationError` where it is no TOML, `TextFileFailure` where it cannot be read.
  public func readConfiguration() throws -> Configuration {
    guard let path = configuration, let contents = try TextFile(path: path).read() else { return Configuration() }
    return try Configuration(text: contents.text, name: path)
  }

  /// All that is wrong in the configuration, by line.
  ///
  /// - Throws: `TextFileFailure` where it cannot be read.
  public func configurationFaults() throws(TextFileFailure) -> [ConfigurationError] {
    guard let path = configuration, let contents = try TextFile(path: path).read() else { return [] }
    return Configuration.faults(text: contents.text, name: path)
  }

  /// Writes a file of the person's own, with mode 0600, making its folder when that is missing.
  ///
  /// - Throws: `TextFileFailure`.
  public static func write(_ text: String, to path: String) throws(TextFileFailure) {
    try TextFile(path: path).write(text)
  }
}
