import ArticleStore
import Articles
import Feeds
import FoundationEssentials

/// An item of a feed as the library keeps it: a record of JSON, as cleaning reads it.
struct FeedItemRecord: Encodable {
  private let id: String
  private let title: String?
  private let authors: [String]
  private let date: String?
  private let url: String?
  private let base: String?
  /// The markup of the item, named as records name it; empty where it is a title and a link alone.
  private let contentMarkup: String

  private enum CodingKeys: String, CodingKey {
    case id, title, authors, date, url, base
    case contentMarkup = "content_html"
  }

  /// A title made of the text has at most so many characters.
  private static let longestTitle = 100

  /// The item on its way into the library.
  static func newItem(
    _ item: FeedItem, of feed: Feed, feedKey: String, _ identity: ItemIdentity, isLinkUnique: Bool
  ) -> NewItem? {
    let key = identity.key
    let body = item.body.flatMap { $0.value.isEmpty ? nil : $0 }
    let title = item.title ?? body.map { beginning(of: $0.line) } ?? item.link ?? key
    let link = item.address.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
    let names = (item.authors.isEmpty ? feed.authors : item.authors).compactMap { $0.name ?? $0.label }
      .filter { !nobodies.contains($0.lowercased()) && !$0.contains("://") }
    let record = FeedItemRecord(
      id: key, title: title, authors: names, date: item.time?.day.description, url: link, base: body?.base,
      contentMarkup: body?.markup ?? "")
    let encoder = JSONEncoder()
    // So that an unchanged item has the same bytes, by which it is known.
    encoder.outputFormatting = .sortedKeys
    guard let raw = try? encoder.encode(record) else { return nil }
    return NewItem(
      key: key, otherKeys: identity.otherKeys, title: title, authors: names, published: item.time?.day,
      instant: item.time.map { Int64($0.seconds) }, link: link, isLinkUnique: isLinkUnique,
      raw: RawDocument(
        origin: .item(feed: feedKey, key: key), bytes: Array(raw), mediaType: .record, charset: "utf-8"))
  }

  /// The items of a feed on their way into the library; `key` is that of the feed there.
  static func newItems(of feed: Feed, key: String) -> [NewItem] {
    var uses: [String: Int] = [:]
    let identities = feed.identities
    for (item, identity) in zip(feed.items, identities) where identity != nil {
      if let link = item.address { uses[link, default: 0] += 1 }
    }
    return zip(feed.items, identities).compactMap { item, identity in
      identity.flatMap {
        newItem(
          item, of: feed, feedKey: key, $0,
          isLinkUnique: item.address.map { uses[$0] == 1 && $0 != feed.link } ?? false)
      }
    }
  }

  /// What programs write where they know no author.
  private static let nobodies: Set<String> = [
    "admin", "administrator", "webmaster", "unknown", "user", "root", "none", "null", "n/a", "undefined", "noreply",
  ]

  private static func beginning(of line: String) -> String {
    guard line.count > longestTitle else { return line }
    let start = line.prefix(longestTitle)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
