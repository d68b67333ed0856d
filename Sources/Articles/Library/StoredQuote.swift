/// A quote of a library with where it stands.
public struct StoredQuote: Hashable, Sendable {
  /// Its number in the library; another one when its article is analysed anew.
  public let id: Int64
  /// The number of the article.
  public let article: Int64
  /// The index of the quote among all of the article.
  public let number: Int
  /// What the quote owes to quotation marks.
  public let kind: QuoteKind
  /// What its cue says about what was said where it does not simply report it.
  public let polarity: QuotePolarity?
  /// What was said.
  public let text: String
  /// How it is shown.
  public let statement: Statement
  /// The name of the speaker.
  public let speaker: String?
  /// The speaker's number in the library.
  public let person: Int64?
  /// The title of the article.
  public let title: String
  /// The web address or path of the article.
  public let address: String?
  /// Where the article came from, in a word or two.
  public let publication: String
  /// The day of the article.
  public let day: CalendarDay?
  /// What found it.
  public let engine: QuoteEngine
  /// The paragraphs in which it stands; nil where nobody asked for them.
  public let context: QuoteContext?

  /// Makes a quote of a library.
  public init(
    id: Int64, article: Int64, number: Int, kind: QuoteKind, polarity: QuotePolarity? = nil, text: String,
    statement: Statement? = nil, speaker: String? = nil, person: Int64? = nil, title: String, address: String? = nil,
    publication: String = "", day: CalendarDay? = nil, engine: QuoteEngine = .quick, context: QuoteContext? = nil
  ) {
    self.id = id
    self.article = article
    self.number = number
    self.kind = kind
    self.polarity = polarity
    self.text = text
    self.statement = statement ?? Statement(text: IndexedText(text))
    self.speaker = speaker
    self.person = person
    self.title = title
    self.address = address
    self.publication = publication
    self.day = day
    self.engine = engine
    self.context = context
  }

  /// The same quote with the paragraphs in which it stands.
  public func with(_ context: QuoteContext?) -> StoredQuote {
    StoredQuote(
      id: id, article: article, number: number, kind: kind, polarity: polarity, text: text, statement: statement,
      speaker: speaker, person: person, title: title, address: address, publication: publication, day: day,
      engine: engine, context: context)
  }

  /// Whether it is the same quote of the same article.
  public func isSame(as other: StoredQuote) -> Bool { article == other.article && number == other.number }
}
