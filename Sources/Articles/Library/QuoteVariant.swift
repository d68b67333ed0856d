/// A quote as an article has it, among others that are the same words.
public struct QuoteVariant: Hashable, Sendable {
  /// The quote.
  public let quote: StoredQuote
  /// The speaker as the article names them; nil where it names nobody.
  public let speakerAsNamed: String?
  /// Whether it is the one that the others are compared with.
  public let isAsked: Bool
  /// The words that the other has not so, in Unicode scalars of the statement’s text.
  public let differing: [TextSpan]
  /// The words of the other that this one has not so, in Unicode scalars of the text of that one’s statement.
  public let differingInAsked: [TextSpan]
  /// What makes it say something else than the other.
  public let differences: [VariantDifference]

  /// Makes a variant.
  public init(
    _ quote: StoredQuote, speakerAsNamed: String? = nil, isAsked: Bool = false, differing: [TextSpan] = [],
    differingInAsked: [TextSpan] = [], differences: Set<VariantDifference> = []
  ) {
    self.quote = quote
    self.speakerAsNamed = speakerAsNamed
    self.isAsked = isAsked
    self.differing = differing
    self.differingInAsked = differingInAsked
    self.differences = VariantDifference.allCases.filter(differences.contains)
  }
}

/// What makes a variant of a quote say something else.
public enum VariantDifference: String, Hashable, Sendable, CaseIterable {
  /// One denies what the other says.
  case negation
  /// They have different numbers.
  case number
  /// They have different names.
  case name
  /// One says on a condition, or of others, what the other says outright.
  case sense
  /// They are said by different people.
  case speaker

  /// The words that warn of it.
  public var label: String { "another \(rawValue)" }
}

/// A quote with all that is the same words in other articles.
public struct QuoteVariants: Hashable, Sendable {
  /// The variants, the one that was asked about among them: first printed first.
  public let all: [QuoteVariant]

  /// Makes the variants of a quote.
  public init(_ all: [QuoteVariant]) { self.all = all }

  /// The one that was asked about.
  public var asked: QuoteVariant? { all.first(where: \.isAsked) }

  /// In how many articles the words stand.
  public var articleCount: Int { Set(all.map(\.quote.article)).count }
}
