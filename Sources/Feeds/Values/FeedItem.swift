import ForeignText

/// One item of a feed: an article, or the head of one.
public struct FeedItem: Hashable, Sendable {
  /// The identifier that the feed gives (`guid`, `id`, `rdf:about`).
  public internal(set) var identifier: String?
  /// The title on one line, without markup.
  public internal(set) var title: String?
  /// The title as it was written.
  public internal(set) var titleText: FeedText?
  /// The address of the page; an identifier that is one where the item has no link.
  public internal(set) var link: String?
  /// The address behind the one of a service that counts visitors.
  public internal(set) var originalLink: String?
  /// The authors, in the order of the item; empty where only the feed has some.
  public internal(set) var authors: [FeedPerson] = []
  /// Those who took part, in the order of the item.
  public internal(set) var contributors: [FeedPerson] = []
  /// When it was published.
  public internal(set) var published: FeedTime?
  /// When it was last changed.
  public internal(set) var updated: FeedTime?
  /// When it was first written.
  public internal(set) var created: FeedTime?
  /// The summary, or the content where the item has only that.
  public internal(set) var summary: FeedText?
  /// The contents, in the order of the item.
  public internal(set) var contents: [FeedText] = []
  /// The categories, without repetition, in the order of the item.
  public internal(set) var categories: [FeedCategory] = []
  /// Attached sound, pictures and films.
  public internal(set) var enclosures: [FeedEnclosure] = []
  /// The language tag (RFC 5646), as written.
  public internal(set) var language: String?
  /// The address that relative ones within the item stand against.
  public internal(set) var base: String?

  /// Makes an item with nothing in it.
  init() {}

  /// The text to read: the longest content, or the summary.
  ///
  /// A content that lies elsewhere or is no text does not count.
  public var body: FeedText? {
    contents.filter { !$0.value.isEmpty && $0.isText }.max { $0.value.utf8.count < $1.value.utf8.count } ?? summary
  }

  /// When it came out, as far as the item says: published, else written, else changed.
  public var time: FeedTime? { published ?? created ?? updated }

  /// The address of the article itself: the one behind a service that counts visitors, where the item tells it.
  public var address: String? { originalLink.flatMap { Address.isWeb($0) ? $0 : nil } ?? link }
}
