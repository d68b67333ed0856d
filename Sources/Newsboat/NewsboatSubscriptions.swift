import Feeds
import ForeignText

/// The file `urls` of newsboat (newsboat(1), "Configuring newsboat"): feeds with tags and titles, and query feeds.
public struct NewsboatSubscriptions: Hashable, Sendable {
  /// A query feed.
  public struct Query: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What it shows, in the language of newsboat's filters.
    public let filter: String
  }

  /// A feed that a program makes: `exec:…`, or `filter:…` before an address.
  public struct Program: Hashable, Sendable {
    /// The whole of it, as newsboat has it.
    public let address: String
    /// Its title, where it has one.
    public let title: String?
    /// Its tags.
    public let tags: [String]
  }

  /// The feeds: the first tag is the folder, and all are tags.
  public private(set) var subscriptions: [Subscription] = []
  /// The query feeds.
  public private(set) var queries: [Query] = []
  /// The feeds that programs make.
  public private(set) var programs: [Program] = []
  /// How many of the feeds newsboat does not show in its list.
  public private(set) var hiddenCount = 0
  /// The lines that say nothing that is known.
  public private(set) var leftOut: [String] = []

  /// The folder of feeds that newsboat hides from its list.
  public static let hidden = "Hidden"

  /// Reads the file.
  public init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = NewsboatWords.words(of: String(line))
      guard let first = words.first else { continue }
      take(first, Array(words.dropFirst()), line: String(line))
    }
  }

  private mutating func take(_ address: String, _ words: [String], line: String) {
    let title = words.first { $0.hasPrefix("~") }.map { HarmlessText.line(String($0.dropFirst())) }
    // A tag that begins so hides the feed, whatever stands behind it, and is never shown.
    let isHidden = words.contains { $0.hasPrefix("!") }
    let tags = words.filter { !$0.hasPrefix("~") && !$0.hasPrefix("!") }.map(HarmlessText.line)
    if address.hasPrefix("query:") {
      // Within a query feed a colon stands behind the name.
      let parts = address.dropFirst("query:".count).split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2 { queries.append(Query(name: HarmlessText.line(parts[0]), filter: parts[1])) }
      return
    }
    if address.hasPrefix("exec:") || address.hasPrefix("filter:") {
      programs.append(Program(address: address, title: title, tags: tags))
      return
    }
    guard let known = FeedAddress.web(address), known.contains("://") else {
      if address != "---" { leftOut.append(HarmlessText.line(line)) }
      return
    }
    if isHidden { hiddenCount += 1 }
    let folder = isHidden ? Self.hidden : tags.first
    subscriptions.append(
      Subscription(address: known, title: title, folders: folder.map { [$0] } ?? [], tags: tags))
  }
}
