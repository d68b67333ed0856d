import Articles
import ForeignText

/// What a page says of its article outside the article's text.
struct PageStatement: Sendable {
  let meta: MetaFields
  let linked: LinkedArticle?
  let address: PageAddress
  /// What the page calls its site.
  let sites: SiteNames
  let title: String?
  let byline: String?
  let language: String?
  /// All tags of languages that the page states, the most trustworthy first.
  let languages: [String]

  init(_ tree: MarkupTree, address: String?) {
    meta = MetaFields(tree)
    linked = LinkedArticle(tree)
    self.address = PageAddress(tree, meta, address: address)
    let place = self.address.canonical ?? address
    sites = SiteNames(tree, meta, linked, address: place)
    title = PageTitle.title(of: tree, meta, linked, sites)
    byline = PageByline.stated(meta, linked)
    let declared = tree.indices.first { tree.element($0) == .html }.flatMap { tree.value(.lang, of: $0) }
    languages =
      [declared, linked?.language, meta.first("og:locale"), meta.first("content-language", "dc:language", "language")]
      .compactMap { $0.flatMap(Self.tag) }
    language = languages.first
  }

  /// A language tag in the form of BCP 47; nil for what is none.
  private static func tag(_ text: String) -> String? {
    let tag = text.filter { !$0.isWhitespace }.replacing("_", with: "-")
    guard (2...35).contains(tag.utf8.count), tag.utf8.allSatisfy({ ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 || $0 == 45 })
    else { return nil }
    return tag
  }
}
