import Articles
import ReaderUI
import Screen

extension SettingTable {
  /// The settings that are tables.
  static let tables: [Setting] = [
    Setting(
      name: "keys", group: .keys, standard: nil,
      example: """
        [keys]
        next-quote = [";", "]"]
        go-to-start = "g g"

        [keys.feeds]
        mark-all-read = "Alt-a"
        """,
      summary: "Keys for commands, by their names in KEYS. "
        + "What is named here replaces the keys that the command had; several keys pressed one after the other have "
        + "blanks between them. "
        + "What stands in a table of a place, such as keys.feeds, holds there, besides the others."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let table = value.table else { throw document.error(on: value.line, "keys must be a table: [keys]") }
      KeySettings(document: document).read(table, into: &configuration)
    },
    Setting(
      name: "macros", group: .keys, standard: nil,
      example: """
        [macros]
        ", o" = ["open-link", "mark-read", "next-article"]
        "F5" = ["refresh", "tag later"]
        """,
      summary: "Keys that run several commands one after the other, each as it is typed behind the colon."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let table = value.table else { throw document.error(on: value.line, "macros must be a table: [macros]") }
      KeySettings(document: document).readMacros(table, into: &configuration)
    },
    Setting(
      name: "reload", group: .fetching, standard: nil,
      example: """
        [reload]
        "https://example.org/feed" = 60
        "The Post" = 0
        """,
      summary: "After how many minutes single feeds are due, by address or title; 0 for only when you ask."
    ) { (configuration, value, document) throws(ConfigurationError) in
      guard let table = value.table else { throw document.error(on: value.line, "reload must be a table: [reload]") }
      for (name, value) in table {
        guard let minutes = value.integer, (0...100_000).contains(minutes) else {
          let reason = "“\(name)” is left out: it must be a number of minutes from 0 to 100000"
          configuration.warnings.append(document.error(on: value.line, reason))
          continue
        }
        configuration.feedMinutes[name] = minutes
      }
    },
    Setting(
      name: "highlight", group: .looks, standard: nil,
      example: """
        [[highlight]]
        words = ["canal", "Lea Wu"]
        as = "error"
        [[highlight]]
        pattern = "tram(s|line)?"
        as = "key"
        """,
      summary:
        "Words, or what a regular expression finds, that stand out in lists and articles, in the colours that the "
        + "theme gives to a name: "
        + Role.allCases.map(\.rawValue).joined(separator: ", ") + "."
    ) { (configuration, value, document) throws(ConfigurationError) in
      let read = try SettingTables(value, called: "highlight", document) {
        (table, line, _) throws(ConfigurationError) in try Highlight(table, on: line, document)
      }
      configuration.preferences.highlights += read.things
      configuration.warnings += read.faults
    },
    Setting(
      name: "rule", group: .rules, standard: nil,
      example: """
        [[rule]]
        name = "no football"
        query = "title:football feed:post"
        do = ["read", "tag sport"]
        """,
      summary: "What is done to articles that come in and answer a query: read, star, tag NAME, fetch (sounds and "
        + "films), hide or delete. "
        + "The command rules says what each would do to what is there."
    ) { (configuration, value, document) throws(ConfigurationError) in
      let read = try SettingTables(value, called: "rule", document) {
        (table, line, number) throws(ConfigurationError) in try ArticleRule(table, on: line, number, document)
      }
      configuration.rules += read.things
      configuration.warnings += read.faults
    },
    Setting(
      name: "sync", group: .sync, standard: nil,
      example: """
        [sync]
        server = "https://reader.example/api/greader.php"
        user = "lea"
        password-command = "pass show reader"
        """,
      summary: "A server that speaks the Google Reader API (FreshRSS, Miniflux and others), with which subscriptions, "
        + "folders, read articles and stars are kept the same. "
        + "Without password-command the password stands in credentials.toml, in a table of the server’s address."
    ) { (configuration, value, document) throws(ConfigurationError) in
      let names = ["server", "user", "password-command"]
      guard let table = value.table, let server = table["server"]?.string, let user = table["user"]?.string else {
        throw document.error(on: value.line, "sync needs server and user, both in quotes")
      }
      for (name, value) in table where !names.contains(name) {
        configuration.warnings.append(document.unknown("setting of sync", name, among: names, on: value.line))
      }
      if let command = table["password-command"], command.string == nil {
        configuration.warnings.append(document.error(on: command.line, "password-command must be a text in quotes"))
      }
      configuration.sync = SyncServer(
        address: server, user: user, passwordCommand: table["password-command"]?.string)
    },
  ]
}
