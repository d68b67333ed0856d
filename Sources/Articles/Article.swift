/// An article that a person can read: the head, and a body of clean paragraphs.
public struct Article: Hashable, Sendable {
  /// Where the article came from.
  public let origin: Origin
  /// What stands above the body.
  public let head: ArticleHead
  /// The body: the paragraphs joined by one blank line.
  public let text: IndexedText
  /// The paragraphs, in order, as spans of Unicode scalars of `text`.
  public let paragraphs: [TextSpan]
  /// What cleaning took out of the input, in the order of the input.
  public let removed: [RemovedText]
  /// The links in the body, in the order of the text; their numbers are their places in this list.
  public let links: [ArticleLink]
  /// How each of `paragraphs` is set; empty where all are plain.
  public let forms: [ParagraphForm]
  /// Words that the author set off, in the order of the text.
  public let styles: [TextStyle]

  /// Makes an article whose text is `paragraphs` joined by one blank line.
  public init(
    origin: Origin, head: ArticleHead, paragraphs: [String], removed: [RemovedText] = [], links: [ArticleLink] = [],
    forms: [ParagraphForm] = [], styles: [TextStyle] = []
  ) {
    var scalars: [Unicode.Scalar] = []
    var spans: [TextSpan] = []
    for paragraph in paragraphs {
      if !spans.isEmpty { scalars += ["\n", "\n"] }
      let start = scalars.count
      scalars += paragraph.unicodeScalars
      spans.append(TextSpan(start, scalars.count))
    }
    self.init(
      origin: origin, head: head, text: IndexedText(scalars), paragraphs: spans, removed: removed, links: links,
      forms: forms, styles: styles)
  }

  /// Makes an article of a text that is kept as it is, with spans of Unicode scalars as its paragraphs; there are as many
  /// forms as paragraphs, or none.
  public init(
    origin: Origin, head: ArticleHead, text: IndexedText, paragraphs: [TextSpan], removed: [RemovedText] = [],
    links: [ArticleLink] = [], forms: [ParagraphForm] = [], styles: [TextStyle] = []
  ) {
    precondition(forms.isEmpty || forms.count == paragraphs.count, "every paragraph has a form, or none has")
    self.origin = origin
    self.head = head
    self.text = text
    self.paragraphs = paragraphs
    self.removed = removed
    self.links = links
    self.forms = forms.allSatisfy { $0 == .plain } ? [] : forms
    self.styles = styles
  }

  /// How a paragraph is set, by its index.
  public func form(ofParagraph index: Int) -> ParagraphForm { forms.isEmpty ? .plain : forms[index] }

  /// The same article from elsewhere, or with another head.
  public func from(_ origin: Origin? = nil, head: ArticleHead? = nil) -> Article {
    Article(
      origin: origin ?? self.origin, head: head ?? self.head, text: text, paragraphs: paragraphs, removed: removed,
      links: links, forms: forms, styles: styles)
  }
}

/// What an article says of itself above and below the body.
public struct ArticleHead: Hashable, Sendable {
  /// The headline, on one line.
  public var title: String?
  /// The names in the byline, in its order.
  public var authors: [String]
  /// The day of publication.
  public var published: CalendarDay?
  /// The place that the report was sent from, as printed: `Brussels`.
  public var dateline: String?
  /// The people whom a contributor line names, in its order.
  public var contributors: [String]
  /// Print notes, corrections and other lines about the article, in the order of the input.
  public var notes: [EditorialNote]
  /// The byline as a web page states it, on one line; nil for a text, and where a page has none.
  public var byline: String?
  /// The language of a web page as it declares it (BCP 47): `en-GB`.
  public var language: String?
  /// The address that a web page gives itself (`rel=canonical`), or that a record gives the article.
  public var address: String?
  /// Where it was published, in a word or two, as a record says.
  public var publication: String?
  /// The address of the page that the article goes on on (`rel=next`), absolute.
  public var nextPage: String?

  /// Makes a head; all of it may be missing.
  public init(
    title: String? = nil, authors: [String] = [], published: CalendarDay? = nil, dateline: String? = nil,
    contributors: [String] = [], notes: [EditorialNote] = []
  ) {
    self.title = title
    self.authors = authors
    self.published = published
    self.dateline = dateline
    self.contributors = contributors
    self.notes = notes
  }
}
