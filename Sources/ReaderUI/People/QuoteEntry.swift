import Articles

/// A quote of a person with the article in which it stands.
public struct QuoteEntry: Equatable, Sendable {
  /// The number of the article in the library.
  public let article: Int64
  /// The index of the quote among those of the article.
  public let number: Int
  /// What it owes to quotation marks.
  public let kind: QuoteKind
  /// What was said.
  public let text: String
  /// The title of the article.
  public let title: String
  /// Where the article came from.
  public let source: String
  /// The day of the article.
  public let day: CalendarDay?
  /// The paragraphs in which the quote stands.
  public let context: IndexedText
  /// Where the quote stands in these, in spans of Unicode scalars.
  public let content: [TextSpan]

  /// Makes a quote of a person.
  public init(
    article: Int64, number: Int, kind: QuoteKind, text: String, title: String, source: String, day: CalendarDay?,
    context: IndexedText, content: [TextSpan]
  ) {
    self.article = article
    self.number = number
    self.kind = kind
    self.text = text
    self.title = title
    self.source = source
    self.day = day
    self.context = context
    self.content = content
  }

  /// Whether it is the same quote of the same article.
  func isSame(_ other: QuoteEntry) -> Bool { article == other.article && number == other.number }
}

/// Which quotes of a person show, and in which order.
public struct QuotesQuery: Equatable, Sendable {
  /// Words that they have.
  public var words = ""
  /// The kind that they are of.
  public var kind: QuoteKind?
  /// The time that they are from.
  public var period: Period?
  /// Whether the oldest comes first.
  public var oldestFirst = false

  /// Makes a query for all quotes, the newest first.
  public init() {}

  /// Whether all quotes show.
  var isOpen: Bool { words.isEmpty && kind == nil && period == nil }

  /// What was chosen: `“ice” · direct · 2019`.
  var label: String {
    [words.isEmpty ? nil : "“\(words)”", kind?.rawValue, period?.text].compactMap(\.self).joined(separator: " · ")
  }
}
