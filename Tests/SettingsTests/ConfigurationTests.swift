import Articles
import ReaderUI
import Screen
import Testing

@testable import Settings

struct ConfigurationTests {
  private func configuration(_ text: String) -> Configuration {
    Configuration(text: text, name: "config.toml")
  }

  @Test func `rows and dates have the form that is written`() throws {
    let read = configuration(
      """
      list-format = "%4i %t"
      date-format = "%d.%m."
      """)
    #expect(read.preferences.listFormat == RowFormat("%4i %t"))
    #expect(read.preferences.dateFormat == DateFormat("%d.%m."))
    for wrong in ["list-format = \"%x\"", "list-format = 3", "date-format = \"%Q\""] {
      let read = configuration(wrong)
      #expect(read.preferences == Preferences() && read.warnings.map(\.line) == [1])
    }
  }

  @Test func `settings are read`() throws {
    let configuration = configuration(
      """
      theme = "paper"
      measure = 60
      megabytes = 64
      start = "feeds"
      mark-read = "end"
      confirm = ["quit"]
      reload-at-start = false
      reload-every = 30
      browser = "w3m %u"
      browser-in-terminal = true
      [reload]
      "The Post" = 60
      """)
    #expect(configuration.theme == "paper" && configuration.measure == 60 && configuration.megabytes == 64)
    #expect(configuration.preferences.start == .feeds && configuration.preferences.reading == .end)
    #expect(configuration.preferences.confirmed == [.quit])
    #expect(!configuration.reloadsAtStart && configuration.reloadMinutes == 30)
    #expect(configuration.browser == "w3m %u" && configuration.browserTakesTerminal)
    #expect(configuration.feedMinutes == ["The Post": 60])
    #expect(configuration.warnings.isEmpty)
  }

  @Test(arguments: [
    (#"browser = firefox %u # the best"#, #"a text stands in quotes: browser = "firefox %u""#),
    ("unread-only = yes", "“yes” is no value; write unread-only = true"),
    ("browser = “w3m”", #"a text stands in quotes: browser = "w3m""#),
    ("confirm = [quit]", #"a text stands in quotes: "quit""#),
    ("measure = 70x", #"“70x” is no number, and a text stands in quotes: measure = "70x""#),
    ("contact = 127.0.0.1:9", #"a text stands in quotes: contact = "127.0.0.1:9""#),
    ("measure = 60 cells", "one line sets one key; “cells” belongs on a line of its own"),
    (#"browser "w3m""#, "“browser” is set to nothing; write browser = …"),
    (#"browser = "w3m"#, #"a text has no " at its end"#),
    (#"confirm = ["quit""#, "this array has no ] at its end"),
    (#"confirm = ["quit","#, "this array has no ] at its end"),
    (#"theme = "dusk""#, "“theme” is there already"),
    ("[keys\nquit = \"x\"", "the header of a table ends with ]: [keys]; what stands under it is left out"),
    ("[[rule]\nquery = \"ice\"", "the header of a table ends with ]]: [[rule]]; what stands under it is left out"),
  ])
  func `what is no TOML is left out alone, with its line and what to write`(text: String, reason: String) {
    // Headers belong behind the settings.
    let lines = text.hasPrefix("[") ? ["measure = 50", text] : [text, "measure = 50"]
    let all = [#"theme = "paper""#] + lines + ["[reload]", "\"Post\" = 0", ""]
    var read = configuration(all.joined(separator: "\n"))
    #expect(read.warnings.map(\.reason) == [reason])
    #expect(read.warnings.first?.line == (text.hasPrefix("[") ? 3 : 2))
    read.warnings = []
    var expected = Configuration()
    (expected.theme, expected.measure, expected.feedMinutes) = ("paper", 50, ["Post": 0])
    #expect(read == expected)
  }

  @Test(arguments: ["[keys] # mine, not yours", "[ keys ]", "[\"keys\"]"])
  func `behind a broken line a header is one, however it is written`(header: String) {
    let read = configuration("measure = 70x\n\n\(header)\nnote = \"F9\"\n")
    #expect(read.warnings.map(\.line) == [1])
    #expect(read.bindings.keyNames(for: .note) == ["F9"])
    let rules = configuration(
      "[[rule]]\nquery = \"x\n[[rule]] # mail, mine\nquery = \"tag:x\"\ndo = [\"hide\"]\n")
    #expect(rules.rules.map(\.query) == ["tag:x"] && rules.warnings.map(\.line) == [2])
  }

  @Test func `what is to be written is TOML`() {
    let read = configuration("[macros]\n\", o\" = quit\n")
    #expect(read.warnings.map(\.reason) == ["a text stands in quotes: \", o\" = \"quit\""])
  }

  @Test func `a value over several lines is left out as a whole`() {
    let read = configuration("confirm = [\n  \"quit\"\n  \"mark-all-read\"\n]\nmeasure = 50\n")
    #expect(read.warnings.map(\.description) == ["config.toml:3: the values of an array are parted by commas"])
    #expect(read.preferences.confirmed.isEmpty && read.measure == 50)
  }

  @Test func `a rule of which a line cannot be read does nothing, and the others do what they say`() {
    let read = configuration(
      """
      [[rule]]
      query = "ice"
      query = "snow"
      do = ["delete"]
      [[rule]]
      query = "hail"
      do = ["star" "read"]
      [[rule]]
      query = "rain"
      do = ["read"]
      """)
    #expect(read.rules.map(\.query) == ["rain"])
    #expect(
      read.warnings.map(\.description) == [
        "config.toml:3: “query” is there already; this table is left out",
        "config.toml:7: the values of an array are parted by commas; this table is left out",
      ])
  }

  @Test(arguments: [
    ("theme = \"paper\"\nmeasure = 5\n", 2), ("megabytes = 0\n", 1), ("[keys]\nquit = \"Hyper-x\"\n", 2),
    ("start = \"nowhere\"\n", 1), ("reload-at-start = 1\n", 1), ("[keys]\nquit = 3\n", 2), ("keys = 3\n", 1),
    ("rule = 3\n", 1), ("[[rule]]\ndo = \"read\"\n", 1), ("[[rule]]\nquery = \"ice\"\ndo = \"burn\"\n", 3),
    ("[[rule]]\nquery = \"ice\"\nfeed = \"post\"\ndo = \"delete\"\n", 3), ("[macros]\n\"Hyper-x\" = \"quit\"\n", 2),
    ("[macros]\n\"F5\" = 1\n", 2), ("[reload]\n\"The Post\" = \"often\"\n", 2), ("[[highlight]]\nas = \"key\"\n", 1),
    ("[[highlight]]\nwords = [\"ice\"]\nas = \"blue\"\n", 3), ("[[highlight]]\npattern = \"(\"\nas = \"key\"\n", 2),
    ("[sync]\nserver = \"https://a.example\"\n", 1), ("notify-filter = 3\n", 1), ("confirm = 3\n", 1),
  ])
  func `a value that cannot be is left out, and its line is told`(text: String, line: Int) throws {
    var read = configuration(text)
    #expect(read.warnings.map(\.line) == [line])
    read.warnings = []
    read.theme = Configuration().theme
    #expect(read == Configuration())
  }

  @Test func `what stands beside a wrong value is as good as before`() throws {
    let read = configuration(
      """
      measure = 5
      theme = "paper"
      [keys]
      star = ["Hyper-x", "x"]
      [reload]
      "The Post" = "often"
      "Globe" = 60
      [[rule]]
      query = "ice"
      do = ["burn"]
      [[rule]]
      query = "snow"
      do = ["read"]
      """)
    #expect(read.theme == "paper" && read.bindings[.character("x")] == .star && read.feedMinutes == ["Globe": 60])
    #expect(read.rules == [ArticleRule(name: "rule 2", query: "snow", deeds: [.read])])
    #expect(read.warnings.map(\.line) == [1, 4, 6, 10])
    #expect(
      read.warnings.last?.description
        == "config.toml:10: rule 1 is left out: “burn” is nothing to do; "
        + "there are read, star, tag NAME, fetch, hide, delete")
  }

  @Test(arguments: [
    "proxy = 9050\n", "proxy = socks5://127.0.0.1:9050\n", "proxy = \"socks5://127.0.0.1:9050\n",
    "[old\nproxy = \"socks5://127.0.0.1:9050\"\n", "\"proxy = \"socks5://127.0.0.1:9050\"\n",
    "“proxy” = \"socks5://127.0.0.1:9050\"\n", "[keys]\nproxy = \"socks5://127.0.0.1:9050\"\n",
  ])
  func `whoever wants a proxy that cannot be is not taken past it`(text: String) {
    let read = configuration(text)
    #expect(read.warnings.first?.line == (text.hasPrefix("[keys]") ? 2 : 1))
    #expect(read.proxy == "none://")
    #expect(configuration("# proxy = \"http://a\"\nmeasure = 60 x\n").proxy == nil)
    #expect(configuration("proxy = \"http://a\"\nproxy = b\n").proxy == "http://a")
  }

  @Test func `faults are found whatever ends the lines`() {
    #expect(configuration("measure = 60\r\ntheme = paper\r\nstart = \"feeds\r\n").warnings.map(\.line) == [2, 3])
  }

  @Test func `all faults of a text are found, those of its form too`() {
    let read = configuration(
      "theme = paper\nmeasure = 5\nstart = \"feeds\nmegabytes = 0\n[keys]\nquit = \"Hyper-x\"\n")
    #expect(read.warnings.map(\.line) == [1, 2, 3, 4, 6])
    #expect(configuration("theme = \"paper\"\n").warnings == [])
  }

  @Test(arguments: [
    ("\n\nmesure = 60\n", "config.toml:3: there is no setting “mesure”; did you mean “measure”?"),
    ("[keys]\nnext-quot = \"x\"\n", "config.toml:2: there is no command “next-quot”; did you mean “next-quote”?"),
    ("[keys.feds]\nquit = \"x\"\n", "config.toml:1: there is no place “feds”; did you mean “feeds”?"),
    ("confirm = [\"qit\"]\n", "config.toml:1: there is no command “qit”; did you mean “quit”?"),
    (
      "[keys]\nnext-quote = \"x\"\nundo = [\"U\", \"x\"]\n",
      "config.toml:3: “x” is given to next-quote and to undo; the last holds"
    ),
    (
      "[keys]\nstar = \"m\"\n",
      "config.toml:2: “m” is given to star, and mark-read has no key now; mark-read = [] says that this is meant"
    ),
    ("[macros]\n\"F5\" = [\"refres\"]\n", "config.toml:2: there is no command “refres”; did you mean “refresh”?"),
  ])
  func `what is odd is left out with a warning`(text: String, warning: String) throws {
    #expect(configuration(text).warnings.map(\.description) == [warning])
  }

  @Test func `every setting is read from its own example`() throws {
    for setting in SettingTable.all {
      let configuration = configuration(setting.example)
      #expect(configuration.warnings.isEmpty, "\(setting.name)")
      #expect(configuration != Configuration(), "\(setting.name)")
    }
  }

  @Test func `every setting without a value has the one that it says`() throws {
    for setting in SettingTable.all {
      guard let standard = setting.standard else { continue }
      #expect(configuration("\(setting.name) = \(standard)") == Configuration(), "\(setting.name)")
    }
  }

  @Test func `keys are bound everywhere, in one place, and one after the other`() throws {
    let bindings = configuration(
      """
      [keys]
      next-quote = ["n", "Ctrl-n"]
      go-to-start = "g g"
      [keys.feeds]
      mark-all-read = "Alt-a"
      [macros]
      ", o" = ["open-link", "tag later"]
      """
    ).bindings
    #expect(bindings[.character("n")] == .nextQuote && bindings[.control("n")] == .nextQuote)
    #expect(bindings[.character("]")] == nil)
    #expect(bindings.keyNames(for: .goToStart) == ["gg"])
    #expect(bindings.keyNames(for: .markAllRead) == ["A", "Alt-a"])
    #expect(bindings.macros.map(\.keys) == [",o"])
    #expect(bindings.macros.map(\.commands) == [["open-link", "tag later"]])
  }

  @Test func `a rule has a name, a query and deeds`() throws {
    let rules = configuration("[[rule]]\nquery = \"title:ice\"\ndo = [\"star\", \"tag cold days\"]\n").rules
    #expect(rules == [ArticleRule(name: "rule 1", query: "title:ice", deeds: [.star, .tag("cold days")])])
  }

  @Test func `a rule whose query says nothing is left out, and its line and name are told`() throws {
    let read = configuration(
      """
      [[rule]]
      name = "bad"
      do = ["hide"]
      query = "title:("
      [[rule]]
      query = "ice"
      do = ["star"]
      [[rule]]
      query = "snow or sad:wu"
      do = ["read"]
      """)
    #expect(read.rules.map(\.name) == ["rule 2"])
    #expect(
      read.warnings.map(\.description) == [
        "config.toml:4: the rule “bad” is left out: in its query, at character 1, nothing stands behind “title:”",
        "config.toml:9: rule 3 is left out: in its query, at character 9, there is no field “sad:”; "
          + "did you mean “said:”?",
      ])
  }

  @Test func `a filter of the news that says nothing is left out`() throws {
    let read = configuration("theme = \"paper\"\nnotify-filter = \"(ice\"\n")
    #expect(read.notifyFilter == "" && read.theme == "paper")
    let told = "config.toml:2: notify-filter is left out: at character 1, “(” is not closed"
    #expect(read.warnings.map(\.description) == [told])
    #expect(configuration("notify-filter = \"tag:city or said:wu\"\n").notifyFilter == "tag:city or said:wu")
  }

  @Test(arguments: [
    "star = \"m\"\nmark-read = []", "star = \"m\"\nmark-read = \"*\"", "star = \"j\"", "star = \"F9\"",
    "star = \"*\"\n[keys.feeds]\nmark-read = \"m\"",
  ])
  func `a key that is meant to be another command’s, or leaves it one, is no cause for a warning`(keys: String) throws {
    #expect(configuration("[keys]\n\(keys)\n").warnings == [])
  }
}
