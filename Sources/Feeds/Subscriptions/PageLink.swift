/// A `link` element of a web page, or one like it.
public struct PageLink: Hashable, Sendable {
  /// The relations, parted by white space (`rel`).
  public let relation: String
  /// The media type (`type`).
  public let type: String?
  /// The address as written (`href`).
  public let reference: String
  /// The title.
  public let title: String?

  /// Makes a link.
  public init(relation: String, type: String? = nil, reference: String, title: String? = nil) {
    self.relation = relation
    self.type = type
    self.reference = reference
    self.title = title
  }
}
