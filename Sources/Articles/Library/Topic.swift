/// What the articles that a filter finds have between them: who is quoted in them, when, and with which words.
public struct Topic: Hashable, Sendable {
  /// Somebody who is quoted in them.
  public struct Speaker: Hashable, Sendable {
    /// Who it is.
    public let person: PersonSummary
    /// How many quotes of theirs the articles have.
    public let quoteCount: Int

    /// Makes somebody who is quoted.
    public init(_ person: PersonSummary, quoteCount: Int) {
      self.person = person
      self.quoteCount = quoteCount
    }
  }

  /// How many articles there are.
  public let articleCount: Int
  /// How many quotes they have.
  public let quoteCount: Int
  /// When they were printed.
  public let history: QuoteHistory
  /// Who is quoted, those with most quotes first; groups without a name are left out.
  public let speakers: [Speaker]
  /// The newest quotes, the newest first.
  public let quotes: [StoredQuote]

  /// Makes a topic.
  public init(
    articleCount: Int, quoteCount: Int, history: QuoteHistory, speakers: [Speaker], quotes: [StoredQuote]
  ) {
    self.articleCount = articleCount
    self.quoteCount = quoteCount
    self.history = history
    self.speakers = speakers
    self.quotes = quotes
  }
}
