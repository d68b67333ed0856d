import Articles
import ForeignText

/// The `link` elements of a page, in its order, for those who look for more than the article.
public struct HeadLinks: Sendable {
  /// One of them.
  public struct Link: Hashable, Sendable {
    /// The relations, parted by white space.
    public let relation: String
    /// The media type.
    public let type: String?
    /// The address as written.
    public let reference: String
    /// The title.
    public let title: String?
  }

  /// The links.
  public let links: [Link]
  /// What their addresses stand against; nil when nothing tells.
  public let base: String?

  /// Reads the links of a page.
  ///
  /// - Throws: `CleaningFailure`.
  public init(of document: RawDocument) throws(CleaningFailure) {
    let tree = try MarkupTree(of: document)
    base = PageAddress(tree, MetaFields(tree), address: document.address).base
    links = tree.indices.compactMap { node in
      guard tree.element(node) == .link || tree.element(node) == .a, let relation = tree.value(.rel, of: node),
        let reference = tree.value(.href, of: node)
      else { return nil }
      return Link(
        relation: relation, type: tree.value(.type, of: node), reference: reference, title: tree.value(.title, of: node)
      )
    }
  }
}
