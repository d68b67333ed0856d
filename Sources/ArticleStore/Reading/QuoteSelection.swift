import Articles
import GRDB

/// The condition that chooses what people said.
struct QuoteSelection {
  let sql: String
  private(set) var arguments = StatementArguments()

  init(of people: [Int64], _ filter: QuoteFilter) {
    var conditions = ["personId IN (\(people.map(String.init).joined(separator: ",")))", "act = 'speech'"]
    if MatchExpression.isSearchable(filter.words) {
      conditions.append("quote.id IN (SELECT rowid FROM quoteSearch WHERE quoteSearch MATCH ?)")
      arguments += [MatchExpression.words(filter.words, isPrefix: true)]
    }
    if let kind = filter.kind {
      conditions.append("quote.kind = ?")
      arguments += [kind.rawValue]
    }
    if let from = filter.period?.from { conditions.append("quote.day >= \(from.number)") }
    if let before = filter.period?.before { conditions.append("quote.day < \(before.number)") }
    sql = conditions.joined(separator: " AND ")
  }
}
