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
  private let text: String?
  /// The markup of the item, named as records name it.
  private let contentMarkup: String?

  private enum CodingKeys: String, CodingKey {
    case id, title, authors, date, url, base, text
    case contentMarkup = "content_html"
  }

  /// A title made of the text has at most so many characters.
  private static let longestTitle = 100

  /// The item on its way into the library; nil for one that nothing tells from others.
  static func newItem(_ item: FeedItem, of feed: Feed, feedKey: String, isLinkUnique: Bool) -> NewItem? {
    guard let key = item.key else { return nil }
    let body = item.body.flatMap { $0.value.isEmpty ? nil : $0 }
    let title = item.title ?? body.map { beginning(of: $0.line) } ?? item.link ?? key
    let link = item.link.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
    let names = (item.authors.isEmpty ? feed.authors : item.authors).compactMap { $0.name ?? $0.label }
    let record = FeedItemRecord(
      id: key, title: title, authors: names, date: item.time?.day.description, url: link, base: body?.base,
      text: body?.isMarkup == true ? nil : body?.value ?? title,
      contentMarkup: body?.isMarkup == true ? body?.value : nil)
    let encoder = JSONEncoder()
    // So that an unchanged item has the same bytes, by which it is known.
    encoder.outputFormatting = .sortedKeys
    guard let raw = try? encoder.encode(record) else { return nil }
    return NewItem(
      key: key, title: title, authors: names, published: item.time?.day, link: link, isLinkUnique: isLinkUnique,
      raw: RawDocument(
        origin: .item(feed: feedKey, key: key), bytes: Array(raw), mediaType: .record, charset: "utf-8"))
  }

  /// The items of a feed on their way into the library; `key` is that of the feed there.
  static func newItems(of feed: Feed, key: String) -> [NewItem] {
    var uses: [String: Int] = [:]
    for item in feed.items { if let link = item.link { uses[link, default: 0] += 1 } }
    return feed.items.compactMap { item in
      newItem(
        item, of: feed, feedKey: key, isLinkUnique: item.link.map { uses[$0] == 1 && $0 != feed.link } ?? false)
    }
  }

  private static func beginning(of line: String) -> String {
    guard line.count > longestTitle else { return line }
    let start = line.prefix(longestTitle)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
