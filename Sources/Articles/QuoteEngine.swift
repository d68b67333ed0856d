/// What finds quotes.
public enum QuoteEngine: String, Hashable, Sendable, CaseIterable {
  /// Linear models over words and syntax, which read tens of thousands of words a second.
  case quick
  /// An encoder besides, which reads sentences as a whole, some thousands of words a second.
  case careful
}
