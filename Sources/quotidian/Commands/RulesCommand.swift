import ArgumentParser
import Articles
import ReaderModel
import Settings

/// Tells what the rules of the configuration would do.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules for what comes in, with the articles that each would be for.",
    discussion: """
      Rules stand in config.toml and are asked about what comes in from feeds. Nothing is done here to what is there \
      already, unless --apply says so.
      """)

  @OptionGroup var options: LibraryOptions

  @Option(help: "How many articles to name for each rule; 0 names all.")
  var limit = 5

  @Flag(help: "Do to all articles of the library what the rules say.")
  var apply = false

  @Flag(help: "Show again what rules have hidden.")
  var unhide = false

  func run() throws {
    let library = try unhide ? options.open() : options.openToSearch()
    if unhide {
      let count = try wording { try library.showHidden() }
      return try wording { try StandardOutput.write("\(counted(count, "article")) can be seen again.\n") }
    }
    let configuration = try wording { try Folders(environment: ProcessEnvironment.current).readConfiguration() }
    complain(of: configuration.warnings)
    let rules = configuration.rules
    if rules.isEmpty, configuration.warnings.isEmpty {
      complain("there are no rules; quotidian config --sample shows how one is written.")
    }
    var hidden: Set<Int64> = []
    for rule in rules {
      try wording {
        let own = rule.deeds.contains(.hide) && !apply ? try library.hiddenArticles(of: rule) : []
        hidden.formUnion(own)
        try StandardOutput.write(try text(of: rule, hiding: own, in: library))
      }
    }
    // What a rule that is left out for a fault would hide, nobody can say.
    if !apply, configuration.warnings.isEmpty { try wording { try tellOfOthers(hidden, in: library) } }
  }

  /// Says how many articles are hidden for which no rule is there now.
  private func tellOfOthers(_ hidden: Set<Int64>, in library: Library) throws {
    let all = try library.articles(matching: "is:hidden", by: .date)
    let others = all.count { !hidden.contains($0) }
    if others > 0 {
      complain(
        "\(counted(others, "article")) \(others == 1 ? "is" : "are") hidden that no rule would hide now: quotidian list "
          + "is:hidden names them, and quotidian rules --unhide shows all again.")
    }
  }

  private func text(of rule: ArticleRule, hiding hidden: [Int64], in library: Library) throws -> String {
    let deeds = rule.deeds.map(\.text).joined(separator: ", ")
    if apply {
      return "\(rule.name) (\(rule.query)): \(deeds): \(counted(try library.apply(rule), "article")).\n"
    }
    let articles = try library.articles(of: rule)
    let already = hidden.isEmpty ? "" : "  hidden already: \(counted(hidden.count, "article"))\n"
    return "\(rule.name) (\(rule.query)): would \(deeds): \(counted(articles.count, "article"))\n"
      + (try lines(of: articles, in: library)) + already + (try lines(of: hidden, in: library))
  }

  private func lines(of articles: [Int64], in library: Library) throws -> String {
    let shown = limit > 0 ? Array(articles.prefix(limit)) : articles
    let lines = try library.summaries(of: shown).map { summary in
      "    \(summary.published.map { "\($0) " } ?? "")\(summary.title)"
        + (summary.publication.isEmpty ? "" : " · \(summary.publication)") + "\n"
    }
    let rest = articles.count - shown.count
    return lines.joined() + (rest > 0 ? "    and \(rest.grouped) more\n" : "")
  }
}
