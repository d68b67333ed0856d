/// What a person does to an article.
public enum Mark: Hashable, Sendable {
  /// Reads it, or takes that back.
  case read(Bool)
  /// Puts a star on it, or takes it off.
  case starred(Bool)
  /// Puts a tag on it, or takes it off.
  case tag(String, Bool)

  /// What is done, in a word that is kept with the change.
  var intent: String {
    switch self {
    case .read(let value): value ? "read" : "unread"
    case .starred(let value): value ? "star" : "unstar"
    case .tag(let tag, let value): (value ? "tag " : "untag ") + tag
    }
  }
}

/// Something done that can be undone.
public struct Change: Hashable, Sendable {
  /// What was done, such as `read` or `tag ice`.
  public let intent: String
  /// How many articles or people it touched.
  public let count: Int
}
