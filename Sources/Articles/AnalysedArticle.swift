/// An article with who said what in it.
public struct AnalysedArticle: Hashable, Sendable {
  /// The article that was analysed.
  public let article: Article
  /// Everyone who is quoted, groups without a name behind the others, each in the order of their first quote.
  public let people: [Person]
  /// The quotes, in the order of the text.
  public let quotes: [Quote]

  /// Makes an analysed article; every `Quote.speaker` must be an index into `people`.
  public init(article: Article, people: [Person], quotes: [Quote]) {
    self.article = article
    self.people = people
    self.quotes = quotes
  }

  /// The same article with the quotes of some acts only, and the people who are quoted in them.
  public func limited(to acts: Set<QuoteAct>) -> AnalysedArticle {
    let kept = quotes.filter { acts.contains($0.act) }
    guard kept.count < quotes.count else { return self }
    let speakers = Set(kept.compactMap(\.speaker)).sorted()
    let places = Dictionary(uniqueKeysWithValues: speakers.enumerated().map { ($1, $0) })
    return AnalysedArticle(
      article: article, people: speakers.map { people[$0] },
      quotes: kept.map { $0.spoken(by: $0.speaker.flatMap { places[$0] }) })
  }

  /// The person who speaks in a quote, or nil when the article does not name them.
  public func speaker(of quote: Quote) -> Person? { quote.speaker.map { people[$0] } }

  /// What was said in a quote, its spans joined by an ellipsis where the attribution interrupts them.
  public func contentText(of quote: Quote) -> String {
    quote.content.map { article.text[$0] }.joined(separator: " … ")
  }

  /// A short form of the words that name the source of a quote: without what follows the first comma.
  public func sourceLabel(of quote: Quote) -> String {
    let text = sourceText(of: quote)
    return text.firstIndex(of: ",").map { String(text[..<$0]) } ?? text
  }

  /// The words that name the source of a quote; empty when there are none.
  public func sourceText(of quote: Quote) -> String {
    quote.source.map { article.text[$0] }.joined(separator: " ")
  }
}
