import Articles

@testable import ReaderUI

extension Desk {
  /// Chooses a person in the prompt.
  mutating func choose(_ person: Int64) {
    let request = effects.compactMap { if case .complete(_, let request) = $0 { request } else { nil } }.last ?? 0
    take(.completed(request: request, TextSpan(0, 0), [Candidate("Number \(person)", detail: "", person: person)]))
    press("Enter")
  }

  /// What two people said.
  static func quotesOfTwo(_ query: QuoteFilter) -> [StoredQuote] {
    let all = [
      said(1, "The ice will hold until Friday, and the skaters may stay.", month: 3),
      said(2, "The ice is too thin, and nobody should skate on it.", month: 2),
      said(1, "The canal stays open.", month: 1),
    ].filter { query.words.isEmpty || $0.text.contains(query.words) }
    return query.oldestFirst ? all.reversed() : all
  }

  /// Quotes that pull apart.
  static let differing = [
    DifferingStatements(
      said(1, "The ferry will stop in May.", month: 1), said(1, "The ferry will not stop in May.", month: 2),
      [.negation], inSecond: [TextSpan(15, 18)]),
    DifferingStatements(
      said(1, "The bridge costs two million.", month: 3), said(1, "The bridge costs nine million.", month: 4),
      [.number], inFirst: [TextSpan(17, 20)], inSecond: [TextSpan(17, 21)]),
  ]

  /// What the articles of a filter have between them.
  static let topic = Topic(
    articleCount: 4, quoteCount: 7,
    history: QuoteHistory(
      months: [.init(201901, count: 4), .init(201903, count: 3)], first: CalendarDay(year: 2019, month: 1, day: 9),
      last: CalendarDay(year: 2019, month: 3, day: 9)),
    speakers: [
      Topic.Speaker(
        PersonSummary(id: 1, name: "Lea Wu", role: "the mayor", quoteCount: 312, articleCount: 41), quoteCount: 5),
      Topic.Speaker(PersonSummary(id: 2, name: "Jon Roe", quoteCount: 12, articleCount: 4), quoteCount: 2),
    ],
    quotes: [
      said(1, "The ice will hold until Friday.", month: 3), said(2, "The ice is too thin.", month: 1),
    ])

  private static func said(_ person: Int64, _ text: String, month: Int) -> StoredQuote {
    StoredQuote(
      id: Int64(month), article: Int64(month), number: 0, kind: .direct, text: "“\(text)”",
      statement: Statement(text: IndexedText(text)), speaker: person == 1 ? "Lea Wu" : "Jon Roe", person: person,
      title: "Article \(month)", publication: "Post", day: CalendarDay(year: 2019, month: month, day: 9))
  }
}
