import ArticleStore
import Articles
import Feeds
import ForeignText

/// An item of a feed as the library keeps it: a record of JSON, as cleaning reads it.
struct FeedItemRecord {
  private let id: String
  private let title: String
  private let authors: [String]
  private let date: String?
  private let url: String?
  private let base: String?
  /// The markup of the item, named as records name it; empty where it is a title and a link alone.
  private let markup: String

  /// The record in JSON, its members in alphabetical order: an unchanged item has the same bytes, by which it is known.
  private var json: [UInt8] {
    var json = JSONText(capacity: markup.utf8.count + 512)
    json.object { json in
      json.member("authors", authors)
      if let base { json.member("base", base) }
      json.member("content_html", markup)
      if let date { json.member("date", date) }
      json.member("id", id)
      json.member("title", title)
      if let url { json.member("url", url) }
    }
    return json.bytes
  }

  /// A title made of the text has at most so many characters.
  private static let longestTitle = 100

  /// The item on its way into the library.
  static func newItem(
    _ item: FeedItem, of feed: Feed, feedKey: String, _ identity: ItemIdentity, isLinkUnique: Bool
  ) -> NewItem {
    let key = identity.key
    let body = item.body.flatMap { $0.value.isEmpty ? nil : $0 }
    let title = item.title ?? body.map { beginning(of: $0.line) } ?? item.link ?? key
    let link = item.address.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
    let names = (item.authors.isEmpty ? feed.authors : item.authors).compactMap { $0.name ?? $0.label }
      .filter { !nobodies.contains($0.lowercased()) && !isAddress($0) }
    return newItem(
      key: key, otherKeys: identity.otherKeys, title: title, authors: names, day: item.time?.day,
      instant: item.time.map { Int64($0.seconds) }, link: link, base: body?.base, markup: body?.markup,
      enclosures: item.enclosures.isEmpty ? [] : item.enclosures.compactMap { Enclosure($0) }, feedKey: feedKey,
      isLinkUnique: isLinkUnique)
  }

  /// An item of which all that counts is known; one without markup is a title and a link alone.
  static func newItem(
    key: String, otherKeys: [String], title: String, authors: [String], day: CalendarDay?, instant: Int64?,
    link: String?, base: String?, markup: String?, enclosures: [Enclosure] = [], feedKey: String, isLinkUnique: Bool
  ) -> NewItem {
    let record = FeedItemRecord(
      id: key, title: title, authors: authors, date: day?.description, url: link, base: base, markup: markup ?? "")
    return NewItem(
      key: key, otherKeys: otherKeys, title: title, authors: authors, published: day, instant: instant, link: link,
      isLinkUnique: isLinkUnique, enclosures: enclosures,
      raw: RawDocument(
        origin: .item(feed: feedKey, key: key), bytes: record.json, mediaType: .record, charset: "utf-8"))
  }

  /// The items of a feed on their way into the library; `key` is that of the feed there.
  static func newItems(of feed: Feed, key: String) -> [NewItem] {
    var uses: [String: Int] = [:]
    let identities = feed.identities
    for (item, identity) in zip(feed.items, identities) where identity != nil {
      if let link = item.address { uses[link, default: 0] += 1 }
    }
    return zip(feed.items, identities).compactMap { item, identity in
      identity.map {
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

  /// Whether a name is, or has in it, an address of the web.
  private static func isAddress(_ name: String) -> Bool {
    name.hasByte { $0 == UInt8(ascii: ":") } && name.contains("://")
  }

  private static func beginning(of line: String) -> String {
    guard line.count > longestTitle else { return line }
    let start = line.prefix(longestTitle)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}

extension Enclosure {
  /// A file of an item; nil for one that is not in the web.
  fileprivate init?(_ file: FeedEnclosure) {
    guard file.address.hasPrefix("http://") || file.address.hasPrefix("https://") else { return nil }
    self.init(address: file.address, mediaType: file.type, length: file.length, title: file.title)
  }
}
