/// An article among others that are the same report.
public struct ReportVersion: Hashable, Sendable {
  /// What a list shows of it.
  public let summary: ArticleSummary
  /// Whether it is the one that the others are compared with.
  public let isBase: Bool
  /// The sentences that the base has and this one has not, and those that only this one has.
  public let missing: [String]
  public let added: [String]

  /// Makes a version.
  public init(_ summary: ArticleSummary, isBase: Bool = false, missing: [String] = [], added: [String] = []) {
    self.summary = summary
    self.isBase = isBase
    self.missing = missing
    self.added = added
  }
}
