import ArgumentParser
import Articles
import Feeds
import ReaderModel

/// Prints articles of the library whole, or all of it.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print articles of the library with their quotes, or the whole library.",
    discussion: """
      In tsv and csv there is a line for each quote, with its source and link. quotidian help search tells what a \
      query can ask for. What --whole prints, quotidian import takes.
      """)

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @OptionGroup var selection: QueryOptions

  @Option(help: "What to sort by: date, source, title, quotes or relevance.")
  var sort: ArticleOrder = .date

  @Flag(help: "Print the whole library with its inputs, marks and people, as JSON Lines.")
  var whole = false

  @Flag(help: "Print the feeds as OPML, which other readers take.")
  var opml = false

  func validate() throws {
    if whole || opml, !selection.query.isEmpty || selection.filter != nil {
      throw ValidationError("--whole and --opml print everything; leave the query out.")
    }
  }

  func run() throws {
    let library = try options.open()
    if whole { return try archive(library) }
    if opml { return try write(SubscriptionList(try wording { try library.feeds() }).opml + "\n") }
    let query = try selection.query(of: library)
    let format = listing.format
    let articles = try wording {
      try library.articles(matching: query, by: sort, limit: listing.limit > 0 ? listing.limit : nil)
    }
    try write(format == .json ? "[" : format.line(ExportedArticle.columns) ?? "")
    var isFirst = true
    for id in articles {
      // Another process may have taken it out meanwhile.
      guard let stored = try? library.article(id) else { continue }
      try write(ExportedArticle(stored: stored, format: format).text(isFirst: isFirst))
      isFirst = false
    }
    if format == .json { try write(isFirst ? "]\n" : "\n]\n") }
  }

  private func archive(_ library: Library) throws {
    try wording {
      try library.archive { try StandardOutput.write(JSONRecord.encode($0, indented: false) + "\n") }
    }
  }

  private func write(_ text: String) throws { try wording { try StandardOutput.write(text) } }
}
