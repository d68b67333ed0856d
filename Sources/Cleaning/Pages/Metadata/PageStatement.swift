import Articles
import ForeignText

/// What a page says of its article outside the article's text.
struct PageStatement: Sendable {
  let meta: MetaFields
  let linked: LinkedArticle?
  let address: PageAddress
  let title: String?
  let byline: String?
  let language: String?

  init(_ tree: MarkupTree, address: String?) {
    meta = MetaFields(tree)
    linked = LinkedArticle(tree)
    self.address = PageAddress(tree, meta, address: address)
    title = PageTitle.title(of: tree, meta, linked)
    byline = PageByline.stated(meta, linked)
    let declared = tree.indices.first { tree.element($0) == .html }.flatMap { tree.value(.lang, of: $0) }
    language =
      [declared, linked?.language, meta.first("og:locale", "content-language", "dc:language", "language")]
      .lazy.compactMap { $0.flatMap(Self.tag) }.first
  }

  /// A language tag in the form of BCP 47; nil for what is none.
  private static func tag(_ text: String) -> String? {
    let tag = text.filter { !$0.isWhitespace }.replacing("_", with: "-")
    guard (2...35).contains(tag.utf8.count), tag.utf8.allSatisfy({ ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 || $0 == 45 })
    else { return nil }
    return tag
  }
}
