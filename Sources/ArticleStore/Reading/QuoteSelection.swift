import Articles
import GRDB

/// The condition that chooses what people said.
struct QuoteSelection {
  let sql: String
  private(set) var arguments = StatementArguments()

  /// Chooses quotes of people; nil stands for everybody who is listed.
  init(of people: [Int64]?, _ filter: QuoteFilter) {
    if let people {
      self.init(people, "IN", filter)
    } else {
      self.init(condition: "personId IN (SELECT id FROM person WHERE quoteCount > 0)", filter)
    }
  }

  /// Chooses quotes of everybody but some people.
  init(besides people: [Int64], _ filter: QuoteFilter) { self.init(people, "NOT IN", filter) }

  /// Chooses what anybody said.
  init(_ filter: QuoteFilter) { self.init(condition: nil, filter) }

  private init(_ people: [Int64], _ relation: String, _ filter: QuoteFilter) {
    self.init(condition: "personId \(relation) (\(people.map(String.init).joined(separator: ",")))", filter)
  }

  private init(condition: String?, _ filter: QuoteFilter) {
    var conditions = [condition, "act = 'speech'"].compactMap(\.self)
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
