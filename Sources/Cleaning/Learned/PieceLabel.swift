/// What a piece of a page is to a reader.
package enum PieceLabel: Int, CaseIterable, Sendable {
  /// A paragraph of the report or a part of one.
  case report
  case title
  /// A line below the title that says more of the same.
  case standfirst
  /// What is left of byline and date.
  case header
  case caption
  /// What the page says of itself, of other articles and of those who pay.
  case boilerplate
  /// What the article says of itself: corrections, contributors.
  case note

  package static let count = allCases.count
}
