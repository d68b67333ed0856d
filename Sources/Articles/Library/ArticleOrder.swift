/// What a list of articles is sorted by.
public enum ArticleOrder: String, Hashable, Sendable, CaseIterable {
  /// The newest first.
  case date
  /// The oldest first.
  case age
  /// By the publication they came from, the newest first in each.
  case publication = "source"
  /// By title.
  case title
  /// The most quotes first.
  case quotes
  /// The best matches of a search first.
  case relevance
}
