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
        if !differences.isEmpty {
          let (first, second) = (quotes[earlier], quotes[later])
          pairs.append(
            DifferingStatements(
              first, second, differences, inFirst: StatementMeaning.marks(in: first, against: second, differences),
              inSecond: StatementMeaning.marks(in: second, against: first, differences)))
        }
        if pairs.count >= limit { return pairs }
      }
    }
    return pairs
  }
}
