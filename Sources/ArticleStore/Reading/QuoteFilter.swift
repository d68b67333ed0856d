import Articles

/// What is asked of the quotes of a person.
public struct QuoteFilter: Hashable, Sendable {
  /// Words that the quote has, the last perhaps only in part.
  public var words: String
  /// The kind it is of.
  public var kind: QuoteKind?
  /// The first day.
  public var from: CalendarDay?
  /// The first day that is too late.
  public var before: CalendarDay?

  /// Makes a filter that lets everything through.
  public init(words: String = "", kind: QuoteKind? = nil, from: CalendarDay? = nil, before: CalendarDay? = nil) {
    self.words = words
    self.kind = kind
    self.from = from
    self.before = before
  }
}
