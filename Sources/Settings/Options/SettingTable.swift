import Articles
import Queries
import ReaderUI
import Screen

/// The one table of settings, from which reading, the manual page and the commented sample are made.
public enum SettingTable {
  /// Every setting once, by group; what is a table stands last.
  public static let all: [Setting] = looks + reading + fetching + programs + media + news + tables

  /// The setting of a name.
  static func setting(named name: String) -> Setting? { rows[name] }

  private static let rows = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let looks: [Setting] = [
    .text(
      "theme", .looks, standard: ThemeCatalog.standard, example: "paper",
      "The name of a theme that comes with the program (quotidian themes shows them) or of one of your own."
    ) { $0.theme = $1 },
    Setting(
      name: "date-format", group: .looks, standard: nil, example: "date-format = \"%e %b %H:%M\"",
      summary: "How days and times are written: \(DateFormat.legend). "
        + "Without it today’s have the time, those of the week the weekday, and others the date."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let text = value.string, let format = DateFormat(text) else {
        throw document.error(on: value.line, "date-format must be a text in quotes of \(DateFormat.legend)")
      }
      configuration.preferences.dateFormat = format
    },
    Setting(
      name: "list-format", group: .looks, standard: nil, example: "list-format = \"%4i %f %D  %?T?|%-17T|? %t%>%q\"",
      summary: "What a row of the list of articles says: \(RowFormat.legend). "
        + "A number gives the columns (%4i, %-17T from the left), %> fills the row, and %?T?then&else? asks whether there "
        + "is something."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let text = value.string, let format = RowFormat(text) else {
        throw document.error(on: value.line, "list-format must be a text in quotes of \(RowFormat.legend)")
      }
      configuration.preferences.listFormat = format
    },
    .number("measure", .looks, PaneSettings.measures, example: 66, "The longest line of body text, in columns.") {
      $0.measure = $1
    },
    .number("articles-width", .looks, PaneSettings.articlesWidths, example: 40, "The columns of the list of articles.")
    { $0.articlesWidth = $1 },
    .number("quotes-width", .looks, PaneSettings.quotesWidths, example: 36, "The columns of the quotes.") {
      $0.quotesWidth = $1
    },
  ]

  private static let reading: [Setting] = [
    .choice("start", .reading, standard: .articles, example: Preferences.Start.feeds, "What shows first.") {
      $0.preferences.start = $1
    },
    .choice(
      "order", .reading, standard: .date, example: ArticleOrder.age, besides: [.relevance],
      "What lists of articles are sorted by at first: the newest first (date), the oldest first (age), and so on."
    ) { $0.preferences.order = $1 },
    .flag("unread-only", .reading, standard: false, "Whether lists of articles have what is unread only at first.") {
      $0.preferences.listsUnreadOnly = $1
    },
    .choice(
      "mark-read", .reading, standard: .open, example: Preferences.Reading.end,
      "When an article counts as read: when it opens, when its end has shown, when you pass on from it in the list, or "
        + "only when you say so."
    ) { $0.preferences.reading = $1 },
    Setting(
      name: "confirm", group: .reading, standard: "[]", example: "confirm = [\"quit\", \"mark-all-read\"]",
      summary: "Commands that ask before they do anything, by their names."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let names = value.strings else {
        throw document.error(on: value.line, "confirm must be names of commands in brackets")
      }
      for name in names {
        if let command = Command(rawValue: name) {
          configuration.preferences.confirmed.insert(command)
        } else {
          configuration.warnings.append(document.unknownCommand(name, on: value.line))
        }
      }
    },
  ]

  private static let fetching: [Setting] = [
    .flag("reload-at-start", .fetching, standard: true, "Whether feeds that are due are fetched when the reader opens.")
    { $0.reloadsAtStart = $1 },
    .number(
      "reload-every", .fetching, 0...1_440, standard: 10, example: 30,
      "After how many minutes the open reader fetches what is due by then; 0 for only when you ask."
    ) { $0.reloadMinutes = $1 },
    .number(
      "megabytes", .fetching, Configuration.sizes, example: 64,
      "The most that a feed or a page may have; 16 as it comes and 32 unpacked where nothing is said."
    ) { $0.megabytes = $1 },
    .text(
      "contact", .fetching, example: "https://you.example",
      "What hosts that you fetch from are told, so that they can write to you."
    ) { $0.contact = $1 },
    Setting(
      name: "proxy", group: .fetching, standard: nil, example: "proxy = \"socks5://127.0.0.1:9050\"",
      summary: "The proxy for everything; without it those that the environment names."
    ) { (configuration, value, document) throws(ConfigurationError) in
      configuration.proxy = value.string ?? Configuration.noProxy
      if value.string == nil { throw document.error(on: value.line, "proxy must be a text in quotes") }
    },
  ]

  private static let programs: [Setting] = [
    .text(
      "browser", .programs, example: "firefox %u",
      "The program that opens links, where %u stands for the link; without it the one in BROWSER, or xdg-open. "
        + "A line with |, & or quotes is for the shell, to which the link is one word."
    ) { $0.browser = $1 },
    .flag(
      "browser-in-terminal", .programs, standard: false,
      "Whether that program shows in the terminal, as w3m and lynx do."
    ) { $0.browserTakesTerminal = $1 },
    .text(
      "pager", .programs, standard: "less", example: "bat -l md",
      "The program that the command pager shows an article with."
    ) {
      $0.pager = $1
    },
    .text(
      "bookmark-command", .programs, example: "~/bin/bookmark",
      "The program that the command bookmark runs, with the link, the title and the feed as its arguments."
    ) { $0.bookmarkCommand = $1 },
    .text(
      "export-folder", .programs, example: "~/articles",
      "The folder into which articles are written; without it the one that the terminal is in."
    ) { $0.exportFolder = $1 },
  ]

  private static let media: [Setting] = [
    .text("player", .media, standard: "mpv", example: "mpv --no-video", "The program that plays sounds and films.") {
      $0.player = $1
    },
    .text(
      "picture-program", .media, example: "chafa -f sixel",
      "The program that shows a picture in the terminal, with its file as the last argument; PNG, JPEG and WebP show "
        + "without one where the terminal speaks as kitty does or has sixels."
    ) { $0.pictureProgram = $1 },
    .text(
      "download-folder", .media, standard: "~/Downloads", example: "~/podcasts",
      "The folder into which these are fetched."
    ) { $0.downloadFolder = $1 },
    .number("downloads-at-once", .media, 1...16, standard: 2, example: 1, "How many of these are fetched at once.") {
      $0.downloadsAtOnce = $1
    },
  ]

  private static let news: [Setting] = [
    .text(
      "notify-command", .news, example: "notify-send Quotidian",
      "The program that is run when articles are new, with a sentence as its last argument."
    ) { $0.notifyCommand = $1 },
    .choice(
      "notify-terminal", .news, standard: .none, example: TerminalNotice.osc9,
      "How the terminal is told of new articles."
    ) { $0.notifiesTerminal = $1 },
    Setting(
      name: "notify-filter", group: .news, standard: "\"\"", example: "notify-filter = \"tag:city or said:wu\"",
      summary: "What a new article must have to be told of, as in a query; without it all are told of."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let query = value.string else {
        throw document.error(on: value.line, "notify-filter must be a text in quotes")
      }
      if let reason = QueryParser.fault(in: query) {
        configuration.warnings.append(document.error(on: value.line, "notify-filter is left out: \(reason)"))
      } else {
        configuration.notifyFilter = query
      }
    },
  ]
}
