/// What is asked of the quotes of a person, and in which order they come.
public struct QuoteFilter: Hashable, Sendable {
  /// Words that the quote has, the last perhaps only in part.
  public var words: String
  /// The kind it is of.
  public var kind: QuoteKind?
  /// The time that its article is from.
  public var period: Period?
  /// Whether the oldest comes first.
  public var oldestFirst: Bool

  /// Makes a filter; without arguments it lets everything through, the newest first.
  public init(words: String = "", kind: QuoteKind? = nil, period: Period? = nil, oldestFirst: Bool = false) {
    self.words = words
    self.kind = kind
    self.period = period
    self.oldestFirst = oldestFirst
  }

  /// Whether all quotes go through.
  public var isOpen: Bool { words.isEmpty && kind == nil && period == nil }
}
