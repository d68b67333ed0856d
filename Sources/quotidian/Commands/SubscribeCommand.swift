import ArgumentParser
import Articles
import ReaderModel
import Screen
import Settings
import Web

/// Subscribes to feeds.
struct SubscribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subscribe", abstract: "Subscribe to feeds, or to the feeds that pages name.",
    discussion: """
      exec:COMMAND takes the feed that a program prints, and filter:COMMAND:ADDRESS the one that it makes of another; only \
      what you subscribe to here is ever run. \
      A user and a password are given as https://USER:PASSWORD@HOST/PATH and kept in credentials.toml beside the \
      configuration, which only you can read. Of a feed that is there already folder, name, tags and the rest are set.
      """)

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Addresses of feeds or of pages.")
  var addresses: [String]

  @Option(
    help: "The folder to put them in; “News/World” is a folder in a folder.", completion: LibraryCompletion.folders)
  var folder: String?

  @Option(help: "What to call the feed.")
  var name: String?

  @Option(
    name: .customLong("tag"), help: "A tag that its articles get; may be given several times.",
    completion: LibraryCompletion.tags)
  var tags: [String] = []

  @Flag(help: "Fetch the page of each item, for feeds that have only the beginnings of articles.")
  var pages = false

  @Option(help: "Days after which articles go that you did not star, tag or write notes on.")
  var keep: Int?

  @Flag(help: "Subscribe to all feeds that a page names, not only to the first.")
  var all = false

  func validate() throws {
    if name != nil, addresses.count > 1 { throw ValidationError("A name is for one feed.") }
    if let name, name.allSatisfy(\.isWhitespace) {
      throw ValidationError("--name takes a name; leave it out, and the feed is called what it calls itself.")
    }
    if let keep, keep < 1 { throw ValidationError("--keep takes a number of days from 1 on.") }
  }

  func run() async throws {
    let library = try options.open(makes: true)
    let web = try WebOptions()
    complain(of: web.configuration.warnings)
    var failed = false
    for address in addresses {
      do {
        try await subscribe(to: address, library, web)
      } catch {
        complain(error is PageFailure ? sentence(for: error) : "\(Self.shown(address)): \(sentence(for: error))")
        failed = true
      }
    }
    if failed { throw ExitCode.failure }
  }

  private func subscribe(to text: String, _ library: Library, _ web: WebOptions) async throws {
    if ProgramFeed(text) != nil { return try subscribe(toProgram: text, library, web) }
    let typed = try TypedAddress(text)
    let given = typed.credentials
    let credentials = given ?? web.credentials(of: typed.addresses[0].text)
    let found = try await FeedFinding(with: web.client).feeds(at: typed, credentials: credentials)
    for feed in all ? found : Array(found.prefix(1)) {
      if let given { try web.keep(given, for: feed.address) }
      let (id, isNew) = try library.subscribe(wanted(NewFeed(address: feed.address)))
      if !isNew, let known = try library.feeds().first(where: { $0.id == id }) {
        try library.set(wanted(NewFeed(known)), of: id)
      }
      let title = (name ?? feed.title).map { "“\($0)” " } ?? ""
      try StandardOutput.write(
        PlainText.harmless("\(isNew ? "Subscribed to" : "Changed") \(title)(\(feed.address)).") + "\n")
    }
    if found.count > 1, !all {
      complain("the page names \(found.count - 1) more: " + found.dropFirst().map(\.address).joined(separator: ", "))
    }
  }

  /// Subscribes to what a program prints, which may be run from now on: whoever types it here wants that.
  private func subscribe(toProgram text: String, _ library: Library, _ web: WebOptions) throws {
    try web.programs.allow(text)
    let (id, isNew) = try library.subscribe(wanted(NewFeed(address: text)))
    if !isNew, let known = try library.feeds().first(where: { $0.id == id }) {
      try library.set(wanted(NewFeed(known)), of: id)
    }
    try StandardOutput.write(PlainText.harmless("\(isNew ? "Subscribed to" : "Changed") \(text).") + "\n")
  }

  /// A feed with what was said of it.
  private func wanted(_ feed: NewFeed) -> NewFeed {
    var feed = feed
    if let name { feed.name = name }
    if let folder { feed.folders = folder.split(separator: "/").map(String.init) }
    if !tags.isEmpty { feed.tags = tags }
    if pages { feed.fetchesPages = true }
    if let keep { feed.keptDays = keep }
    return feed
  }

  /// The address without what must not be shown.
  private static func shown(_ text: String) -> String {
    (try? TypedAddress(text))?.addresses[0].text ?? "the address"
  }
}
