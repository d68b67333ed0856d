import Articles

@testable import ReaderUI

extension Desk {
  /// A quote as others printed it.
  static let variants = QuoteVariants([
    variant(4, "“It will not hold until Friday,”", 8, [TextSpan(9, 12)], differences: [.negation]),
    variant(1, "“It will hold until Friday,”", 9, isAsked: true),
    variant(
      6, "“It will hold until Monday,”", 10, [TextSpan(20, 26)], inAsked: [TextSpan(20, 26)], differences: [.name]),
  ])

  private static func variant(
    _ article: Int64, _ text: String, _ day: Int, isAsked: Bool = false, _ marked: [TextSpan] = [],
    inAsked: [TextSpan] = [], differences: Set<VariantDifference> = []
  ) -> QuoteVariant {
    QuoteVariant(
      StoredQuote(
        id: article, article: article, number: 3, kind: .direct, text: text, title: "Article \(article)",
        publication: "Post \(article)", day: CalendarDay(year: 2019, month: 1, day: day)),
      speakerAsNamed: "Mr. Roe", isAsked: isAsked, differing: marked, differingInAsked: inAsked,
      differences: differences)
  }
}

extension Desk {
  /// A report as two papers have it.
  static let versions = [
    ReportVersion(ArticleSummary(id: 1, title: "A Canal Freezes", publication: "Post"), isBase: true),
    ReportVersion(
      ArticleSummary(id: 2, title: "Skaters Rejoice", publication: "Times"), missing: ["It was cold."],
      added: ["Soup was sold."]),
  ]
}
