/// An article among others that are the same report.
public struct ReportVersion: Hashable, Sendable {
  /// What a list shows of it.
  public let summary: ArticleSummary
  /// Whether it is the one that the others are compared with.
  public let isBase: Bool
  /// The sentences that the base has and this one has not.
  public let missing: [String]
  /// The sentences that this one has and the base has not.
  public let added: [String]

  /// Makes a version.
  public init(_ summary: ArticleSummary, isBase: Bool = false, missing: [String] = [], added: [String] = []) {
    self.summary = summary
    self.isBase = isBase
    self.missing = missing
    self.added = added
  }
}
