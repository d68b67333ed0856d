import Articles

/// What cleans articles and finds who said what in them.
public enum Engine {
  /// Its version: it rises when the same input would give something else, and every article that was kept remembers
  /// which one read it.
  public static let version = QuoteEngine.careful.version
}
