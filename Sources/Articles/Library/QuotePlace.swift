/// Where a quote stands; its number in the library is another one when its article is analysed anew.
public struct QuotePlace: Hashable, Sendable {
  /// The number of the article.
  public let article: Int64
  /// The index of the quote among all of the article.
  public let number: Int

  /// Makes the place of a quote.
  public init(article: Int64, number: Int) {
    self.article = article
    self.number = number
  }
}

extension StoredQuote {
  /// Where the quote stands.
  public var place: QuotePlace { QuotePlace(article: article, number: number) }
}
