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
    ) { configuration, value, document in
      guard let table = value.table else { throw document.error(on: value.line, "keys must be a table: [keys]") }
      try KeySettings(document: document).read(table, into: &configuration)
    },
    Setting(
      name: "macros", group: .keys, standard: nil,
      example: """
        [macros]
        ", o" = ["open-link", "mark-read", "next-article"]
        "F5" = ["refresh", "tag later"]
        """,
      summary: "Keys that run several commands one after the other, each as it is typed behind the colon."
    ) { configuration, value, document in
      guard let table = value.table else { throw document.error(on: value.line, "macros must be a table: [macros]") }
      try KeySettings(document: document).readMacros(table, into: &configuration)
    },
    Setting(
      name: "reload", group: .fetching, standard: nil,
      example: """
        [reload]
        "https://example.org/feed" = 60
        "The Post" = 0
        """,
      summary: "After how many minutes single feeds are due, by address or title; 0 for only when you ask."
    ) { configuration, value, document in
      guard let table = value.table else { throw document.error(on: value.line, "reload must be a table: [reload]") }
      for (name, minutes) in table {
        guard let minutes = minutes.integer, (0...100_000).contains(minutes) else {
          throw document.error(on: minutes.line, "\(name) must be a number of minutes")
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
    ) { configuration, value, document in
      for table in value.array?.compactMap(\.table) ?? [] {
        let words = table["words"]?.string.map { [$0] } ?? table["words"]?.strings
        let pattern = table["pattern"]?.string
        guard words != nil || pattern != nil else {
          throw document.error(on: value.line, "a highlight needs words in brackets, or a pattern in quotes")
        }
        if let pattern, !Highlight.isPattern(pattern) {
          throw document.error(on: table["pattern"]?.line ?? value.line, "“\(pattern)” is no regular expression")
        }
        guard let role = table["as"].flatMap({ $0.string.flatMap(Role.init) }) else {
          throw document.error(
            on: table["as"]?.line ?? value.line,
            "“as” must be one of \(Role.allCases.map(\.rawValue).joined(separator: ", ")), in quotes")
        }
        configuration.preferences.highlights.append(Highlight(words: words ?? [], pattern: pattern, role: role))
      }
    },
    Setting(
      name: "rule", group: .rules, standard: nil,
      example: """
        [[rule]]
        name = "no football"
        query = "title:football feed:post"
        do = ["read", "tag sport"]
        """,
      summary: "What is done to articles that come in and answer a query: read, star, tag NAME, hide or delete. "
        + "The command rules says what each would do to what is there."
    ) { configuration, value, document in
      guard let rules = value.array?.compactMap(\.table) ?? value.table.map({ [$0] }) else {
        throw document.error(on: value.line, "a rule must be a table: [[rule]]")
      }
      for (number, rule) in rules.enumerated() {
        let read = try ArticleRule(rule, number: number + 1, on: value.line, document)
        if let reason = document.fault(ofQuery: read.query) {
          configuration.warnings.append(
            document.error(
              on: rule["query"]?.line ?? value.line, "the rule “\(read.name)” is left out: in its query, \(reason)"))
        } else {
          configuration.rules.append(read)
        }
      }
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
    ) { configuration, value, document in
      guard let table = value.table, let server = table["server"]?.string, let user = table["user"]?.string else {
        throw document.error(on: value.line, "sync needs server and user, both in quotes")
      }
      for (name, value) in table where !["server", "user", "password-command"].contains(name) {
        let names = ["server", "user", "password-command"]
        configuration.warnings.append(document.unknown("setting of sync", name, among: names, on: value.line))
      }
      configuration.sync = SyncServer(
        address: server, user: user, passwordCommand: table["password-command"]?.string)
    },
  ]
}

extension ArticleRule {
  fileprivate init(_ table: TOMLTable, number: Int, on line: Int, _ document: TOMLText) throws {
    guard let query = table["query"], let text = query.string, !text.isEmpty else {
      throw document.error(on: table["query"]?.line ?? line, "a rule needs a query in quotes")
    }
    guard let wanted = table["do"], let words = wanted.string.map({ [$0] }) ?? wanted.strings, !words.isEmpty else {
      throw document.error(on: table["do"]?.line ?? line, "a rule needs what to do: do = [\"read\"]")
    }
    let deeds = try words.map { word in
      guard let deed = Deed(word) else {
        throw document.error(
          on: wanted.line, "“\(word)” is nothing to do; there are read, star, tag NAME, hide, delete")
      }
      return deed
    }
    self.init(name: table["name"]?.string ?? "rule \(number)", query: text, deeds: deeds)
  }
}
