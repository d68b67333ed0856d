/// What is done to articles that come in and answer a query.
public struct ArticleRule: Hashable, Sendable {
  /// Something that is done to an article.
  public enum Deed: Hashable, Sendable {
    /// It counts as read.
    case read
    /// It gets a star.
    case star
    /// It gets a tag.
    case tag(String)
    /// Its sounds and films are fetched.
    case fetch
    /// Lists leave it out unless they are asked for it.
    case hide
    /// It is taken out for good.
    case delete

    /// Reads a deed: `read`, `star`, `tag NAME`, `fetch`, `hide` or `delete`; nil for anything else.
    public init?(_ text: String) {
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      switch (words.first, words.count) {
      case ("read", 1): self = .read
      case ("star", 1): self = .star
      case ("fetch", 1): self = .fetch
      case ("hide", 1): self = .hide
      case ("delete", 1): self = .delete
      case ("tag", 2...): self = .tag(words.dropFirst().joined(separator: " "))
      default: return nil
      }
    }

    /// The deed as it is written.
    public var text: String {
      switch self {
      case .read: "read"
      case .star: "star"
      case .tag(let name): "tag \(name)"
      case .fetch: "fetch"
      case .hide: "hide"
      case .delete: "delete"
      }
    }
  }

  /// What the person calls it.
  public let name: String
  /// What articles must have, as it is typed.
  public let query: String
  /// What is done to them.
  public let deeds: [Deed]

  /// Makes a rule.
  public init(name: String, query: String, deeds: [Deed]) {
    self.name = name
    self.query = query
    self.deeds = deeds
  }
}
