/// What an element of a feed means, whatever format it is from.
enum FeedElement: Hashable {
  // Containers.
  case rss, rdf, feed, channel, item, source, aside
  // Texts that may have markup.
  case title, mediaTitle, description, mediaDescription, abstract, summary, content, encodedContent, markupBody
  case subtitle, notice
  // People.
  case author, contributor, bystander, name, email, page, contributorName
  // Dates.
  case published, updated, created
  // Durations.
  case timeToLive, updatePeriod, updateFrequency
  // Addresses.
  case link, identifier, originalLink, enclosure, mediaContent
  // Words.
  case category, keywords, itunesCategory, mediaCategory, language

  /// What an element means; nil when it means nothing here.
  init?(_ element: XMLElement) {
    let namespace = FeedNamespace(element)
    guard namespace != .other,
      let meaning = Self.vocabulary[namespace]?[element.name] ?? Self.vocabulary[namespace]?[element.name.lowercased()]
    else { return nil }
    self = meaning
  }

  /// The one table of elements, by namespace and local name in small letters.
  ///
  /// Sources: RSS 0.90 to 2.0, RFC 4287 and its drafts, the modules' specifications, and the fields in which the
  /// Python `feedparser` puts them.
  private static let vocabulary: [FeedNamespace: [String: FeedElement]] = [
    .core: [
      "rss": .rss, "rdf": .rdf, "feed": .feed, "channel": .channel, "item": .item, "entry": .item,
      "source": .source, "image": .aside, "textinput": .aside,
      "title": .title, "description": .description, "abstract": .abstract, "summary": .summary, "content": .content,
      "fullitem": .encodedContent, "body": .markupBody, "subtitle": .subtitle, "tagline": .subtitle,
      "rights": .notice, "copyright": .notice, "info": .notice,
      "author": .author, "managingeditor": .author, "contributor": .contributor, "webmaster": .bystander,
      "name": .name, "email": .email, "uri": .page, "url": .page, "homepage": .page,
      "pubdate": .published, "published": .published, "issued": .published, "updated": .updated,
      "modified": .updated, "lastbuilddate": .updated, "created": .created,
      "link": .link, "prodlink": .link, "guid": .identifier, "id": .identifier, "enclosure": .enclosure,
      "category": .category, "keywords": .category, "tags": .keywords, "language": .language,
      "ttl": .timeToLive,
    ],
    .rdf: ["rdf": .rdf],
    .content: ["encoded": .encodedContent],
    .dublinCore: [
      "title": .title, "description": .description, "creator": .author, "author": .author,
      "contributor": .contributorName, "publisher": .bystander, "rights": .notice, "date": .updated,
      "subject": .category, "language": .language,
    ],
    .dublinCoreTerms: [
      "created": .created, "issued": .published, "modified": .updated, "abstract": .abstract, "creator": .author,
      "title": .title,
    ],
    .media: [
      "title": .mediaTitle, "description": .mediaDescription, "category": .mediaCategory, "keywords": .keywords,
      "content": .mediaContent,
    ],
    .itunes: [
      "author": .author, "owner": .bystander, "name": .name, "email": .email, "subtitle": .subtitle,
      "summary": .summary, "category": .itunesCategory, "keywords": .keywords,
    ],
    .xhtml: ["body": .markupBody],
    .feedburner: ["origlink": .originalLink, "browserfriendly": .notice],
    .syndication: ["updateperiod": .updatePeriod, "updatefrequency": .updateFrequency],
  ]

  /// The kind of text in an element that may have markup, where it does not say; nil for other elements.
  var defaultKind: FeedText.Kind? {
    switch self {
    case .title, .mediaTitle, .mediaDescription, .abstract, .summary, .content, .subtitle, .notice: .plain
    case .description, .encodedContent: .html
    case .markupBody: .xhtml
    default: nil
    }
  }

  /// Whether it is a title.
  var isTitle: Bool { self == .title || self == .mediaTitle }

  /// The field in which several elements come together: a later one replaces an earlier one that is as deep or deeper.
  var field: FeedElement {
    switch self {
    case .mediaTitle: .title
    case .description, .mediaDescription, .abstract: .summary
    default: self
    }
  }
}
