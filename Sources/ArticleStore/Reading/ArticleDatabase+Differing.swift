import Articles
import GRDB

extension ArticleDatabase {
  /// So many quotes of a person are compared, the newest first.
  private static let mostCompared = 600

  /// Quotes of people on one thing that pull apart, each with a later one, the newest pair first.
  ///
  /// - Throws: `LibraryFailure`.
  public func differingStatements(
    of people: [Int64], _ filter: QuoteFilter, limit: Int
  ) throws(LibraryFailure) -> [DifferingStatements] {
    let quotes = try quotes(of: people, filter, limit: Self.mostCompared)
    let meanings = quotes.map { quote in
      StatementMeaning.sentences(of: quote.text).map { StatementMeaning($0, isDenied: quote.polarity == .denied) }
    }
    var pairs: [DifferingStatements] = []
    for later in quotes.indices {
      for earlier in quotes.indices.dropFirst(later + 1) where quotes[later].article != quotes[earlier].article {
        guard quotes[later].person == quotes[earlier].person else { continue }
        let differences = meanings[later].reduce(into: Set<DifferingStatements.Difference>()) { found, meaning in
          for other in meanings[earlier] { found.formUnion(meaning.differences(from: other)) }
        }
        if !differences.isEmpty { pairs.append(DifferingStatements(quotes[earlier], quotes[later], differences)) }
        if pairs.count >= limit { return pairs }
      }
    }
    return pairs
  }
}
