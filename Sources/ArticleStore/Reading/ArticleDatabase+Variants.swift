import Articles
import GRDB

extension ArticleDatabase {
  /// The quotes of other articles that are the same words as one, with it; nil where there is no such quote.
  ///
  /// - Throws: `LibraryFailure`.
  public func variants(ofQuote number: Int, in article: Int64) throws(LibraryFailure) -> QuoteVariants? {
    try read { try VariantSearch($0).variants(ofQuote: number, in: article) }
  }

  /// The indices of the quotes of an article that have words of their speaker: all but the indirect ones.
  ///
  /// - Throws: `LibraryFailure`.
  public func markedQuotes(in article: Int64) throws(LibraryFailure) -> [Int] {
    try read {
      try Int.fetchAll(
        $0,
        sql: "SELECT number FROM quote WHERE articleId = ? AND kind <> 'indirect' AND act = 'speech' ORDER BY number",
        arguments: [article])
    }
  }

  /// In how many articles a quote of an article stands; 0 where there is no such quote.
  ///
  /// - Throws: `LibraryFailure`.
  public func articleCount(ofQuote number: Int, in article: Int64) throws(LibraryFailure) -> Int {
    try read { try VariantSearch($0).articleCount(ofQuote: number, in: article) }
  }
}
