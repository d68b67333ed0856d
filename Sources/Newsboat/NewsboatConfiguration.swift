import Feeds
import Queries
import ReaderUI

/// The file `config` of newsboat as settings of ours.
public struct NewsboatConfiguration {
  /// Something that is set there and has nothing that it could become.
  public struct LeftOut: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What is set.
    public let name: String
    /// Why it is left out, or what is like it here.
    public let reason: String
  }

  /// What the settings are here, by name, in TOML.
  public private(set) var settings: [(name: String, value: String)] = []
  /// The filters that have a name.
  public private(set) var filters: [(name: String, query: String)] = []
  /// After how many days articles go; nil for never.
  public private(set) var keptDays: Int?
  /// How its list of feeds is shown; nil where that is as it is there without a word.
  public private(set) var feedView: FeedView?
  /// What is left out.
  public private(set) var leftOut: [LeftOut] = []

  private var keys: [String: [String]] = [:]
  private var keysOfPlaces: [String: [String: [String]]] = [:]
  private var macros: [(keys: String, commands: [String])] = []
  private var rules: [(query: String, deed: String)] = []
  private var highlights: [(pattern: String, role: String)] = []
  private var confirmed: [String] = []
  private var values: [String: String] = [:]
  private var line = 0

  /// Reads the file.
  public init(_ text: String) {
    // It begins with the feeds.
    set("start", "\"feeds\"")
    for text in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let words = NewsboatWords.words(of: String(text))
      if let name = words.first { take(name, Array(words.dropFirst()), String(text)) }
    }
    takeProxy()
    takeServer()
    if let minutes = values["reload-time"].flatMap({ Int($0) }), values["auto-reload"] == "yes" {
      set("reload-every", "\(min(1_440, minutes))")
    } else if let reloads = values["auto-reload"] {
      set("reload-every", reloads == "yes" ? "60" : "0")
    }
    if !confirmed.isEmpty { set("confirm", "[" + confirmed.map(quoted).joined(separator: ", ") + "]") }
  }

  /// The settings as a file.
  public var text: String {
    var result = "# Taken over from newsboat.\n\n"
    for (name, value) in settings where !name.contains("[") { result += "\(name) = \(value)\n" }
    if !keys.isEmpty { result += "\n[keys]\n" + lines(keys) + lines(lost) }
    for (place, keys) in keysOfPlaces.sorted(by: { $0.key < $1.key }) { result += "\n[keys.\(place)]\n" + lines(keys) }
    if !macros.isEmpty {
      result += "\n[macros]\n"
      for (keys, commands) in macros {
        result += "\(quoted(keys)) = [\(commands.map(quoted).joined(separator: ", "))]\n"
      }
    }
    for rule in rules { result += "\n[[rule]]\nquery = \(quoted(rule.query))\ndo = [\(quoted(rule.deed))]\n" }
    for highlight in highlights {
      result += "\n[[highlight]]\npattern = \(quoted(highlight.pattern))\nas = \(quoted(highlight.role))\n"
    }
    for (name, value) in settings where name.contains("[") { result += "\n\(name)\n\(value)\n" }
    return result
  }

  /// The commands whose own keys are others’ now, which have none: that it is so is meant.
  private var lost: [String: [String]] {
    var bindings = KeyBindings.standard
    for (name, keys) in keys {
      guard let command = Command(rawValue: name) else { continue }
      bindings = bindings.binding(sequences: keys.compactMap { KeyNotation.sequence(named: $0) }, to: command)
    }
    let rows = CommandTable.all.filter { row in
      !row.keys.isEmpty && keys[row.command.rawValue] == nil && bindings.keyNames(for: row.command).isEmpty
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.command.rawValue, []) })
  }

  private func lines(_ keys: [String: [String]]) -> String {
    keys.sorted { $0.key < $1.key }.map { command, keys in
      "\(command) = [\(keys.map(quoted).joined(separator: ", "))]\n"
    }.joined()
  }

  private mutating func set(_ name: String, _ value: String) {
    settings.removeAll { $0.name == name }
    settings.append((name, value))
  }

  private mutating func leave(_ name: String, _ reason: String) {
    leftOut.append(LeftOut(line: line, name: name, reason: reason))
  }

  private mutating func take(_ name: String, _ words: [String], _ text: String) {
    let value = words.first ?? ""
    if let kept = NewsboatNames.kept[name] {
      values[name] = value
      if let setting = kept.setting { set(setting, kept.isNumber ? value : quoted(value)) }
      return
    }
    switch name {
    case "browser":
      set("browser", quoted(value))
      let program = value.split(separator: " ").first.map { $0.split(separator: "/").last ?? "" } ?? ""
      if ["w3m", "lynx", "links", "elinks", "links2"].contains(program) { set("browser-in-terminal", "true") }
    case "articlelist-format":
      // Where newsboat has the number of lines, the number of quotes says more.
      let form = value.replacing(/%(-?[0-9]*)L/) { "%\($0.1)q" }.replacing(/%(-?[0-9]*)n/) { "%\($0.1)f" }
      if RowFormat(form) == nil {
        leave(name, NewsboatNames.reasons[name] ?? "")
      } else {
        set("list-format", quoted(form))
      }
    case "datetime-format":
      if DateFormat(value) == nil {
        leave(name, NewsboatNames.reasons[name] ?? "")
      } else {
        set("date-format", quoted(value))
      }
    case "pager": if value != "internal" { set("pager", quoted(value)) }
    case "refresh-on-startup": set("reload-at-start", value == "yes" ? "true" : "false")
    case "confirm-exit": if value == "yes" { confirmed.append("quit") }
    case "confirm-mark-feed-read": if value == "yes" { confirmed.append(Command.markAllRead.rawValue) }
    case "confirm-mark-all-feeds-read": if value == "yes" { confirmed.append(Command.markEverythingRead.rawValue) }
    case "podcast-auto-enqueue": if value == "yes" { rules.append(("is:unread", "fetch")) }
    case "show-read-feeds":
      if value == "no" {
        feedView = feedView ?? FeedView()
        feedView?.hidesRead = true
      }
    case "show-read-articles": if value == "no" { set("unread-only", "true") }
    case "feed-sort-order": takeFeedOrder(value)
    case "article-sort-order": takeArticleOrder(value)
    case "mark-as-read-on-hover": if value == "yes" { set("mark-read", "\"pass\"") }
    case "text-width":
      if let width = Int(value), (20...200).contains(width) { set("measure", value) }
    case "notify-beep": if value == "yes" { set("notify-terminal", "\"bell\"") }
    case "keep-articles-days": keptDays = Int(value).flatMap { $0 > 0 ? $0 : nil }
    case "bind-key": bind(words)
    case "macro": takeMacro(Array(NewsboatWords.words(of: text, parting: ";").dropFirst()))
    case "ignore-article": takeIgnored(words)
    case "highlight": takeHighlight(words)
    case "define-filter": takeFilter(words)
    default: leave(name, NewsboatNames.reasons[name] ?? "there is nothing like it here")
    }
  }

  private mutating func bind(_ words: [String]) {
    guard words.count >= 2, let key = NewsboatNames.key(words[0]) else {
      return leave("bind-key \(words.first ?? "")", "no key of that name is known")
    }
    guard let command = NewsboatNames.commands[words[1]], Command(rawValue: command) != nil else {
      return leave("bind-key \(words[0])", "there is no command like \(words[1])")
    }
    // Where no search has found anything, that is what the key does.
    if command == Command.nextUnread.rawValue, key == "n" { return }
    // What newsboat's key does without being bound it does here too.
    if CommandTable.all.contains(where: { $0.command.rawValue == command && $0.keys.contains(key) }) { return }
    switch words.count > 2 ? words[2] : "all" {
    case "feedlist": keysOfPlaces["feeds", default: [:]][command, default: []].append(key)
    case "articlelist": keysOfPlaces["articles", default: [:]][command, default: []].append(key)
    case "article": keysOfPlaces["article", default: [:]][command, default: []].append(key)
    case "all", "everywhere":
      let standard = CommandTable.all.first { $0.command.rawValue == command }?.keys ?? []
      keys[command, default: standard].append(key)
    default: leave("bind-key \(words[0])", "there is no place like \(words[2])")
    }
  }

  private mutating func takeFeedOrder(_ value: String) {
    let orders: [String: FeedView.Order] = ["unreadarticlecount": .unread, "title": .name]
    guard let order = orders[value.prefix { $0 != "-" }.description] else {
      return leave("feed-sort-order", NewsboatNames.reasons["feed-sort-order"] ?? "")
    }
    feedView = feedView ?? FeedView()
    feedView?.order = order
  }

  /// There the newest articles stand first in what is called ascending, and a bare word is descending.
  private mutating func takeArticleOrder(_ value: String) {
    let parts = value.split(separator: "-").map(String.init)
    switch parts.first ?? "" {
    case "date": set("order", parts.last == "asc" ? "\"date\"" : "\"age\"")
    case "title": set("order", "\"title\"")
    default: leave("article-sort-order", NewsboatNames.reasons["article-sort-order"] ?? "")
    }
  }

  private mutating func takeMacro(_ words: [String]) {
    guard let first = words.first, let key = NewsboatNames.key(first) else { return leave("macro", "no key is named") }
    var commands: [String] = []
    var browser: String?
    for part in words.dropFirst().split(separator: ";") {
      let words = part.prefix { $0 != "--" }
      guard let name = words.first else { continue }
      // Another browser is set for the commands behind it; the last word sets back what was.
      if name == "set", words.dropFirst().first == "browser" {
        browser = words.dropFirst(2).joined(separator: " ")
        continue
      }
      if let browser, NewsboatNames.commands[name] == Command.openLink.rawValue {
        commands.append("\(Command.openWith.rawValue) \(browser)")
        continue
      }
      guard let command = NewsboatNames.commands[name], Command(rawValue: command) != nil else {
        return leave("macro \(first)", "there is no command like \(words.joined(separator: " "))")
      }
      commands.append(([command] + words.dropFirst()).joined(separator: " "))
    }
    if !commands.isEmpty { macros.append((", \(key)", commands)) }
  }

  private mutating func takeIgnored(_ words: [String]) {
    guard words.count >= 2 else { return }
    do throws(NewsboatFilter.Failure) {
      let query = try NewsboatFilter.query(words[1], isForHiding: true)
      guard words[0] != "*" else { return rules.append((query, "hide")) }
      // Users and passwords are no part of an address here.
      let plain = words[0].replacing(/:\/\/[^\/@]*@/) { _ in "://" }
      guard let address = FeedAddress.web(plain), address.contains("://"), !address.contains("\"") else {
        let reason = "a rule asks for one feed, by its address or title: feed:=\"…\" (\(query))"
        return leave("ignore-article \(words[0])", reason)
      }
      rules.append(("feed:=\"\(address)\" (\(query))", "hide"))
    } catch .unknown(let part) {
      leave("ignore-article \(words[0])", "no query asks for \(part)")
    } catch {
      leave("ignore-article \(words[0])", "“\(words[1])” is no filter")
    }
  }

  /// What is red there stands out most here too; other colours are those of the theme.
  private mutating func takeHighlight(_ words: [String]) {
    guard words.count >= 3, ["all", "articlelist", "article"].contains(words[0]), Highlight.isPattern(words[1]) else {
      return leave("highlight", NewsboatNames.reasons["highlight"] ?? "")
    }
    highlights.append((words[1], words.dropFirst(2).contains("red") ? "error" : "key"))
  }

  private mutating func takeFilter(_ words: [String]) {
    guard words.count >= 2 else { return }
    do throws(NewsboatFilter.Failure) {
      filters.append((words[0], try NewsboatFilter.query(words[1])))
    } catch {
      leave("define-filter \(words[0])", "no query asks for \(words[1])")
    }
  }

  private mutating func takeProxy() {
    guard values["use-proxy"] == "yes", let host = values["proxy"] else { return }
    let kind = values["proxy-type"] ?? "http"
    let user = values["proxy-auth"].map { "\($0)@" } ?? ""
    set("proxy", quoted("\(kind)://\(user)\(host)"))
  }

  private mutating func takeServer() {
    let source = values["urls-source"] ?? "local"
    guard ["freshrss", "miniflux"].contains(source), let address = values["\(source)-url"] else {
      if source != "local" { leave("urls-source", "\(source) is not known here; FreshRSS, Miniflux and others are") }
      return
    }
    var lines = "server = \(quoted(address))\nuser = \(quoted(values["\(source)-login"] ?? ""))"
    if let command = values["\(source)-passwordeval"] { lines += "\npassword-command = \(quoted(command))" }
    if values["\(source)-password"] != nil {
      leave("\(source)-password", "passwords stand in credentials.toml, or are printed by password-command")
    }
    set("[sync]", lines)
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
