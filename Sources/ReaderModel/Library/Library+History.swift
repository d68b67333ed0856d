import ArticleStore
import Articles

extension Library {
  /// When quotes of people were printed, and, where a filter has words, who else is quoted with them.
  ///
  /// - Throws: `LibraryFailure`.
  public func history(
    of people: [Int64], _ filter: QuoteFilter = QuoteFilter(), mostOthers: Int = 12
  ) throws(LibraryFailure) -> QuoteHistory {
    try database.history(of: people, filter, mostOthers: mostOthers)
  }
}

extension Library {
  /// Quotes of people on one thing that pull apart: called differing statements, as what contradicts what is for people to
  /// say.
  ///
  /// - Throws: `LibraryFailure`.
  public func differingStatements(
    of people: [Int64], _ filter: QuoteFilter = QuoteFilter(), limit: Int = .max
  ) throws(LibraryFailure) -> [DifferingStatements] {
    try database.differingStatements(of: people, filter, limit: limit)
  }
}
