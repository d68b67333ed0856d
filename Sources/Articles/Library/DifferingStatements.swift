/// Two quotes of one person on one thing that pull apart; whether they contradict each other is for people to say.
public struct DifferingStatements: Hashable, Sendable {
  /// In what two statements differ.
  public enum Difference: String, Hashable, Sendable, CaseIterable {
    /// One denies what the other says.
    case negation
    /// One has the opposite of a word of the other.
    case polarity
    /// They have different numbers.
    case number
    /// One says that it is so or will be, the other that it may be.
    case modality
  }

  /// The earlier one.
  public let first: StoredQuote
  /// The later one.
  public let second: StoredQuote
  /// In what they differ.
  public let differences: [Difference]

  /// The words that make them differ, in Unicode scalars of the text of either’s statement.
  public let differingInFirst, differingInSecond: [TextSpan]

  /// Makes a pair.
  public init(
    _ first: StoredQuote, _ second: StoredQuote, _ differences: Set<Difference>, inFirst: [TextSpan] = [],
    inSecond: [TextSpan] = []
  ) {
    self.first = first
    self.second = second
    differingInFirst = inFirst
    differingInSecond = inSecond
    self.differences = Difference.allCases.filter(differences.contains)
  }
}
