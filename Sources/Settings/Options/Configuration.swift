import Articles
import ReaderUI

/// What a person has set in `config.toml`; `SettingTable` says how.
public struct Configuration: Equatable, Sendable {
  /// The name of the theme.
  public var theme = ThemeCatalog.standard
  /// The most cells that a line of body text takes; nil leaves it as it was last.
  public var measure: Int?
  /// The columns of the list of articles and of the quotes; nil leaves them as they were last.
  public var articlesWidth, quotesWidth: Int?
  /// Which key runs which command.
  public var bindings = KeyBindings.standard
  /// How the reader behaves.
  public var preferences = Preferences()
  /// What those who run hosts can write to; nil names nothing.
  public var contact: String?
  /// The most megabytes that a feed or a page may have; nil for what suits the news.
  public var megabytes: Int?
  /// The proxy for everything; nil leaves that to the environment.
  public var proxy: String?
  /// Whether feeds whose time has come are fetched at the start.
  public var reloadsAtStart = true
  /// After how many minutes one looks again which feeds are due; 0 for never.
  public var reloadMinutes = 10
  /// After how many minutes feeds are due, by address or title; 0 for when somebody asks.
  public var feedMinutes: [String: Int] = [:]
  /// The program that opens links; nil leaves that to `BROWSER`.
  public var browser: String?
  /// Whether that program shows in the terminal.
  public var browserTakesTerminal = false
  /// The program that shows an article page by page.
  public var pager = "less"
  /// The program that keeps bookmarks.
  public var bookmarkCommand: String?
  /// The folder into which articles are written; nil for the current one.
  public var exportFolder: String?
  /// The program that plays sounds and films.
  public var player = "mpv"
  /// The program that shows pictures.
  public var pictureProgram: String?
  /// The folder into which sounds and films are fetched.
  public var downloadFolder = "~/Downloads"
  /// How many of these are fetched at once.
  public var downloadsAtOnce = 2
  /// The program that tells of new articles.
  public var notifyCommand: String?
  /// Which new articles are told of.
  public var notifyFilter = ""
  /// How the terminal is told of them.
  public var notifiesTerminal = TerminalNotice.none
  /// What is done to articles that come in.
  public var rules: [ArticleRule] = []
  /// The server with which the library is kept the same.
  public var sync: SyncServer?
  /// What was found odd in the file and left out.
  public var warnings: [ConfigurationError] = []

  /// A proxy that there is not: whoever wants one is never taken past it, so with one that cannot be nothing is fetched.
  static let noProxy = "none://"

  /// What `megabytes` may be.
  public static let sizes = 1...1_000

  /// Makes the configuration of someone who has set nothing.
  public init() {}

  /// Reads the configuration of a text; what is no TOML, what no setting is called, values that cannot be, and queries
  /// that say nothing are left out, each with a warning.
  public init(text: String, name: String) {
    let document = TOMLText(name: name, text: text)
    let reading = document.reading()
    for fault in reading.faults {
      warnings.append(document.error(on: fault.failure.line, fault.reason))
    }
    // One that stands in the wrong table, or cannot be read, is wanted all the same.
    if reading.table["proxy"] == nil, Self.namesProxy(text) { proxy = Self.noProxy }
    for (key, value) in reading.table {
      guard let setting = SettingTable.setting(named: key) else {
        let names = SettingTable.all.map(\.name)
        warnings.append(document.unknown("setting", key, among: names, on: value.line))
        continue
      }
      do throws(ConfigurationError) {
        try setting.take(&self, value, document)
      } catch {
        warnings.append(error)
      }
    }
    sortWarnings()
  }

  /// Whether a line that is no comment begins with the name of the setting, whatever marks stand around it.
  private static func namesProxy(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      line.drop { $0.isWhitespace || "\"'“”„‘’".contains($0) }.hasPrefix("proxy")
    }
  }

  /// Puts the warnings in the order of the lines.
  mutating func sortWarnings() { warnings.sort { $0.line < $1.line } }
}

/// How a terminal is told of something new.
public enum TerminalNotice: String, Hashable, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// By the sequence of iTerm2, `OSC 9`.
  case osc9
  /// By the sequence of rxvt, `OSC 777`.
  case osc777
  /// By its bell.
  case bell
}
