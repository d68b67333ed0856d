/// An article of a library as a list shows it.
public struct ArticleSummary: Hashable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// The headline, or the name of the input where there is none.
  public let title: String
  /// The names in the byline.
  public let authors: [String]
  /// The day of publication.
  public let published: CalendarDay?
  /// The instant of publication, in seconds since 1970; nil where no more than the day is known.
  public let instant: Int64?
  /// Where the article is found in the web; nil where that is not known.
  public let address: String?
  /// Where it came from, in a word or two: a feed's title, a host, a folder.
  public let publication: String
  /// How many quotes of speech it has; nil while nobody has looked for them.
  public let quoteCount: Int?
  /// The person's marks.
  public var marks: ArticleMarks
  /// Whether the person's library has it; not so for an article that was only opened.
  public let isKept: Bool
  /// How many articles are the same report, with it; 0 where no other is.
  public let reportCount: Int
  /// In how many papers these are.
  public let paperCount: Int
  /// The news agency whose report it is, for short; nil where nobody has looked, or none of the papers tells.
  public let agency: String?
  /// What is attached to it but pictures, each kind once: `audio`, `video`, `file`.
  public let attachments: [String]
  /// The tags that its feed gives to all of its articles.
  public let feedTags: [String]

  /// The tags that are not those of its feed.
  public var ownTags: [String] { marks.tags.filter { !feedTags.contains($0) } }

  /// Makes what a list shows of an article.
  public init(
    id: Int64, title: String, authors: [String] = [], published: CalendarDay? = nil, instant: Int64? = nil,
    address: String? = nil, publication: String = "", quoteCount: Int? = nil, marks: ArticleMarks = ArticleMarks(),
    isKept: Bool = true, reportCount: Int = 0, paperCount: Int? = nil, agency: String? = nil,
    attachments: [String] = [],
    feedTags: [String] = []
  ) {
    self.id = id
    self.title = title
    self.authors = authors
    self.published = published
    self.instant = instant
    self.address = address
    self.publication = publication
    self.quoteCount = quoteCount
    self.marks = marks
    self.isKept = isKept
    self.reportCount = reportCount
    self.paperCount = paperCount ?? reportCount
    self.agency = agency
    self.attachments = attachments
    self.feedTags = feedTags
  }

  /// The same article with another number of quotes, kept or not, or of a news agency.
  public func with(quoteCount: Int? = nil, isKept: Bool? = nil, agency: String? = nil) -> ArticleSummary {
    ArticleSummary(
      id: id, title: title, authors: authors, published: published, instant: instant, address: address,
      publication: publication, quoteCount: quoteCount ?? self.quoteCount, marks: marks, isKept: isKept ?? self.isKept,
      reportCount: reportCount, paperCount: paperCount, agency: agency ?? self.agency, attachments: attachments,
      feedTags: feedTags)
  }
}
