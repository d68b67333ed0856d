import ArgumentParser
import Articles
import Foundation
import ReaderModel

/// Lists the feeds.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds", abstract: "List the feeds that you subscribed to, and how fetching them stands.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let library = try options.open()
    let feeds = try wording { try library.feeds() }
    try Listing(
      records: listing.limit > 0 ? feeds.prefix(listing.limit).map(FeedRecord.init) : feeds.map(FeedRecord.init),
      columns: ["title", "folder", "address", "articles", "unread", "succeeded", "next", "failures", "error"],
      row: {
        [
          $0.title, $0.folder, $0.address, "\($0.articles)", "\($0.unread)", $0.succeeded ?? "", $0.next ?? "",
          "\($0.failures)", $0.error ?? "",
        ]
      }, text: \.text,
      markdown: { "- **\(Markdown.escaped($0.title))** · <\($0.address)> · \($0.unread) of \($0.articles) unread" }
    ).print(as: listing.format)
  }

  private struct FeedRecord: Encodable {
    let title: String
    let folder: String
    let address: String
    @Null var page: String?
    let tags: [String]
    let pages: Bool
    @Null var keep: Int?
    let articles: Int
    let unread: Int
    @Null var tried: String?
    @Null var succeeded: String?
    @Null var next: String?
    let failures: Int
    @Null var error: String?
    let isGone: Bool

    init(_ feed: StoredFeed) {
      func instant(_ date: Date?) -> String? { date?.formatted(.iso8601) }
      title = feed.title
      folder = feed.folders.joined(separator: "/")
      address = feed.address
      page = feed.page
      tags = feed.tags
      pages = feed.fetchesPages
      keep = feed.keptDays
      articles = feed.articleCount
      unread = feed.unreadCount
      tried = instant(feed.state.tried)
      succeeded = instant(feed.state.succeeded)
      next = instant(feed.state.next)
      failures = feed.state.failureCount
      error = feed.state.failure
      isGone = feed.state.isGone
    }

    var text: String {
      let place = folder.isEmpty ? "" : "\(folder)/"
      var lines = ["\(place)\(title)", "    \(address)", "    \(unread) of \(articles) unread"]
      if let succeeded { lines[2] += " · came \(succeeded)" }
      if isGone { lines[2] += " · gone" } else if let next { lines[2] += " · next \(next)" }
      if let error { lines.append("    \(failures > 1 ? "\(failures) failures: " : "")\(error)") }
      return lines.joined(separator: "\n")
    }
  }
}
