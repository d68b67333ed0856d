/// What a cue says about a content that it does not simply report, so that the content alone would mislead.
public enum QuotePolarity: String, Hashable, Sendable, CaseIterable {
  /// The source says that it is not so: *denied*, *rejected*.
  case denied
  /// The source says that it will not do it: *declined*, *refused*.
  case refused
  /// The source asks whether it is so: *asked*, *wondered*.
  case questioned
}
