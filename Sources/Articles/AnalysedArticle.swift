/// An article with who said what in it.
public struct AnalysedArticle: Hashable, Sendable {
  /// The article that was analysed.
  public let article: Article
  /// Everyone who is quoted, in the order of their first quote.
  public let people: [Person]
  /// The quotes, in the order of the text.
  public let quotes: [Quote]

  /// Makes an analysed article; every `Quote.speaker` must be an index into `people`.
  public init(article: Article, people: [Person], quotes: [Quote]) {
    self.article = article
    self.people = people
    self.quotes = quotes
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
