import Articles

/// The rows of the quotes pane: quotes in order, or grouped by person.
struct QuoteListing: Equatable, Sendable {
  /// A row.
  enum Row: Equatable, Sendable {
    /// The name over a person's quotes, by index into the people; nil heads the quotes without a named speaker.
    case person(Int?, count: Int)
    /// A quote, by index into the quotes.
    case quote(Int)
  }

  /// The rows from top to bottom.
  let rows: [Row]

  /// Lists nothing.
  init() { rows = [] }

  /// Lists the quotes of an article; none until they are known.
  init(_ analysis: AnalysedArticle?, groupedByPerson: Bool) {
    guard let analysis else {
      rows = []
      return
    }
    guard groupedByPerson else {
      rows = analysis.quotes.indices.map(Row.quote)
      return
    }
    let groups = Dictionary(grouping: analysis.quotes.indices) { analysis.quotes[$0].speaker }
    let order: [Int?] = analysis.people.indices.map(Optional.some) + [nil]
    rows = order.flatMap { person -> [Row] in
      guard let quotes = groups[person] else { return [] }
      return [.person(person, count: quotes.count)] + quotes.map(Row.quote)
    }
  }

  /// The quotes in the order of the rows.
  var quotes: [Int] {
    rows.compactMap { if case .quote(let index) = $0 { index } else { nil } }
  }

  /// The row of a quote.
  func row(ofQuote quote: Int) -> Int? { rows.firstIndex(of: .quote(quote)) }
}
