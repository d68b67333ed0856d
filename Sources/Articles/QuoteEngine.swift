/// What finds quotes.
public enum QuoteEngine: String, Hashable, Sendable, CaseIterable {
  /// Linear models over words and syntax, which read tens of thousands of words a second.
  case quick
  /// An encoder besides, which reads sentences as a whole, some seven thousand words a second.
  case careful

  /// The version of what finds the quotes; it rises with the models and the rules, so that a library knows which of its
  /// articles to read anew.
  ///
  /// The careful engine's follows the quick one's: what that has found is still to be read with care.
  public var version: Int { self == .quick ? 14 : 15 }

  /// The engine of a version: from the sixth on those with even numbers are quick, the others careful.
  public init(version: Int) { self = version > 6 && !version.isMultiple(of: 2) ? .careful : .quick }
}
