import Articles
import Queries
import ReaderUI
import Screen

/// What is read of an array of tables in the configuration, such as rules; one that cannot be is left out, the others are
/// as good as before.
struct SettingTables<Thing> {
  /// What was read.
  private(set) var things: [Thing] = []
  /// Why others are left out.
  private(set) var faults: [ConfigurationError] = []

  /// Reads each table, or the only one where there is no array.
  ///
  /// - Throws: `ConfigurationError` where there is no table at all.
  init(
    _ value: TOMLValue, called name: String, _ document: TOMLText,
    _ read: (_ table: TOMLTable, _ line: Int, _ number: Int) throws(ConfigurationError) -> Thing
  ) throws(ConfigurationError) {
    for (index, entry) in (value.array ?? [value]).enumerated() {
      guard let table = entry.table else {
        throw document.error(on: entry.line, "\(name) must be a table: [[\(name)]]")
      }
      do throws(ConfigurationError) {
        things.append(try read(table, entry.line, index + 1))
      } catch {
        let own = table["name"]?.string.map { "the \(name) “\($0)”" } ?? "\(name) \(index + 1)"
        faults.append(document.error(on: error.line, "\(own) is left out: \(error.reason)"))
      }
    }
  }
}

extension ArticleRule {
  /// Reads a rule.
  init(_ table: TOMLTable, on line: Int, _ number: Int, _ document: TOMLText) throws(ConfigurationError) {
    // What it does may be more than is wanted where one of its words is not understood.
    try document.refuseUnknown(in: table, of: "a rule", ["name", "query", "do"])
    guard let query = table["query"], let text = query.string, !text.isEmpty else {
      throw document.error(on: table["query"]?.line ?? line, "it needs a query in quotes")
    }
    guard let wanted = table["do"], let words = wanted.string.map({ [$0] }) ?? wanted.strings, !words.isEmpty else {
      throw document.error(on: table["do"]?.line ?? line, "it needs what to do: do = [\"read\"]")
    }
    var deeds: [Deed] = []
    for word in words {
      guard let deed = Deed(word) else {
        throw document.error(
          on: wanted.line, "“\(word)” is nothing to do; there are read, star, tag NAME, fetch, hide, delete")
      }
      deeds.append(deed)
    }
    if let reason = QueryParser.fault(in: text) {
      throw document.error(on: query.line, "in its query, \(reason)")
    }
    self.init(name: table["name"]?.string ?? "rule \(number)", query: text, deeds: deeds)
  }
}

extension Highlight {
  /// Reads a highlight.
  init(_ table: TOMLTable, on line: Int, _ document: TOMLText) throws(ConfigurationError) {
    try document.refuseUnknown(in: table, of: "a highlight", ["words", "pattern", "as"])
    let words = table["words"]?.string.map { [$0] } ?? table["words"]?.strings
    let pattern = table["pattern"]?.string
    guard words != nil || pattern != nil else {
      throw document.error(on: line, "it needs words in brackets, or a pattern in quotes")
    }
    if let pattern, !Highlight.isPattern(pattern) {
      throw document.error(on: table["pattern"]?.line ?? line, "“\(pattern)” is no regular expression")
    }
    guard let role = table["as"].flatMap({ $0.string.flatMap(Role.init) }) else {
      throw document.error(
        on: table["as"]?.line ?? line,
        "“as” must be one of \(Role.allCases.map(\.rawValue).joined(separator: ", ")), in quotes")
    }
    self.init(words: words ?? [], pattern: pattern, role: role)
  }
}

extension TOMLText {
  /// Refuses a table that sets something else than it may.
  fileprivate func refuseUnknown(in table: TOMLTable, of what: String, _ names: [String]) throws(ConfigurationError) {
    for (name, value) in table where !names.contains(name) {
      throw unknown("setting of \(what)", name, among: names, on: value.line)
    }
  }
}
