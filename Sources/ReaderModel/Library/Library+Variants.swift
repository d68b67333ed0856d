import ArticleStore
import Articles

extension Library {
  /// A quote of an article with all that are the same words in other articles, first printed first; nil where there is no
  /// such quote.
  ///
  /// - Throws: `LibraryFailure`.
  public func variants(of place: QuotePlace) throws(LibraryFailure) -> QuoteVariants? {
    try database.variants(ofQuote: place.number, in: place.article)
  }

  /// The indices of the quotes of an article that can come again in others: all but the indirect ones.
  ///
  /// - Throws: `LibraryFailure`.
  public func markedQuotes(in article: Int64) throws(LibraryFailure) -> [Int] {
    try database.markedQuotes(in: article)
  }

  /// In how many articles each of some quotes stands; those that stand in one only are left out.
  ///
  /// - Throws: `LibraryFailure`.
  public func articleCounts(of places: [QuotePlace]) throws(LibraryFailure) -> [QuotePlace: Int] {
    var counts: [QuotePlace: Int] = [:]
    for place in places {
      // Each by itself, so that an article of many quotes holds up nobody.
      let count = try database.articleCount(ofQuote: place.number, in: place.article)
      if count > 1 { counts[place] = count }
    }
    return counts
  }

  /// Has the quotes that an earlier version of the program left known when they come again; answers whether there were
  /// any.
  ///
  /// It ends in good order when the task is cancelled, and goes on there the next time.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func recogniseQuotes(
    progress: (_ done: Int64, _ all: Int64) -> Void = { _, _ in }
  ) throws(LibraryFailure) -> Bool {
    try database.recogniseQuotes(isCancelled: { Task.isCancelled }, progress: progress)
  }

  /// Has the articles that an earlier version of the program left known to be the same reports.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func recogniseReports() throws(LibraryFailure) -> Bool {
    try database.recogniseReports(isCancelled: { Task.isCancelled })
  }

  /// Of some articles the first of each report, in their order: those of one report are one row of a list.
  ///
  /// - Throws: `LibraryFailure`.
  public func firstOfReports(among articles: [Int64]) throws(LibraryFailure) -> [Int64] {
    try database.firstOfReports(among: articles)
  }

  /// Some articles with all that are the same report.
  ///
  /// - Throws: `LibraryFailure`.
  public func wholeReports(of articles: [Int64]) throws(LibraryFailure) -> [Int64] {
    try database.wholeReports(of: articles)
  }

  /// The versions of a report, each with what it changed of one.
  ///
  /// - Throws: `LibraryFailure`.
  public func versions(of article: Int64) throws(LibraryFailure) -> [ReportVersion] {
    try database.versions(of: article)
  }
}
