/// What a person does to an article.
public enum Mark: Hashable, Sendable {
  /// Reads it, or takes that back.
  case read(Bool)
  /// Puts a star on it, or takes it off.
  case starred(Bool)
  /// Puts a tag on it, or takes it off.
  case tag(String, Bool)

  /// What is done, in a word that is kept with the change.
  public var intent: String {
    switch self {
    case .read(let value): value ? "read" : "unread"
    case .starred(let value): value ? "star" : "unstar"
    case .tag(let tag, let value): (value ? "tag " : "untag ") + tag
    }
  }
}
