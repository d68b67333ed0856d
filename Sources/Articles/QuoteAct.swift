/// What a quote reports: words, or what somebody thinks, feels or wants.
public enum QuoteAct: String, Hashable, Sendable, CaseIterable {
  /// Something was said, written or shown.
  case speech
  /// Somebody believes, feels, wants or means to do something.
  case thought
}
