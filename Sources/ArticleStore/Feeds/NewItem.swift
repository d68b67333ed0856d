import Articles

/// An item of a feed on its way into the library: it can be listed at once, and is cleaned later.
public struct NewItem: Sendable {
  /// What its feed calls it.
  public let key: String
  /// What it may have been called before, when its feed had other items; that counts for one of the same title.
  public let otherKeys: [String]
  /// The headline.
  public let title: String
  /// The names of the writers.
  public let authors: [String]
  /// The day of publication.
  public let published: CalendarDay?
  /// When it was published, in seconds since 1970, to sort by; nil where nobody knows.
  public let instant: Int64?
  /// The web address of the article.
  public let link: String?
  /// Whether the address is that of this article alone, so that the same article of another feed is known by it.
  public let isLinkUnique: Bool
  /// The sounds, films and files that belong to it.
  public let enclosures: [Enclosure]

  /// A number that tells what the feed says in the item from what it said before.
  let fingerprint: Int64
  let kinship: Kinship?
  let raw: RawDocument
  let packedInput: PackedBytes

  /// Makes an item, and does what can be done before the library is asked: on many threads at once.
  public init(
    key: String, otherKeys: [String] = [], title: String, authors: [String], published: CalendarDay?,
    instant: Int64? = nil, link: String?, isLinkUnique: Bool, enclosures: [Enclosure] = [], raw: RawDocument
  ) {
    self.enclosures = enclosures
    self.key = key
    self.otherKeys = otherKeys
    self.instant = instant
    fingerprint = Fingerprint.of(raw.bytes)
    kinship = Kinship(key: key, link: link, title: title)
    self.title = title
    self.authors = authors
    self.published = published
    self.link = link
    self.isLinkUnique = isLinkUnique
    self.raw = raw
    // What comes by the thousand is packed fast.
    packedInput = PackedBytes(raw.bytes, level: .fast)
  }
}
