/// An article as a library has it, ready to read.
public struct StoredArticle: Hashable, Sendable {
  /// What the list shows of it.
  public let summary: ArticleSummary
  /// The web address or path at which it is found.
  public let address: String?
  /// Whether nobody has cleaned its input yet, so that it has no text.
  public let isRaw: Bool
  /// Whether it was cleaned before paragraphs had forms, and can be cleaned anew.
  public let lacksForms: Bool
  /// The version of the engine that found the quotes; nil where nobody looked for them yet.
  public let engineVersion: Int?
  /// The text, with the quotes as far as they have been found.
  public let analysis: AnalysedArticle
  /// For each of `analysis.people` the person of the library; empty until the quotes are in the library.
  public let persons: [Int64]
  /// The person's notes, by the index of the quote in `analysis.quotes`.
  public let notes: [Int: String]

  /// Makes an article of a library.
  public init(
    summary: ArticleSummary, address: String?, isRaw: Bool = false, lacksForms: Bool = false,
    engineVersion: Int? = nil, analysis: AnalysedArticle, persons: [Int64] = [], notes: [Int: String] = [:]
  ) {
    self.summary = summary
    self.address = address
    self.isRaw = isRaw
    self.lacksForms = lacksForms
    self.engineVersion = engineVersion
    self.analysis = analysis
    self.persons = persons
    self.notes = notes
  }
}
