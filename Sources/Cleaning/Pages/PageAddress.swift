import Articles
import ForeignText

/// Addresses in a page, made absolute.
struct PageAddress: Sendable {
  /// What relative addresses are relative to; nil when nothing tells.
  let base: String?
  /// The address that the page gives itself.
  let canonical: String?
  /// The address of the page that goes on with the article.
  let next: String?

  init(_ tree: MarkupTree, _ meta: MetaFields, address: String?) {
    func target(_ relation: String) -> String? {
      tree.indices.first { node in
        (tree.element(node) == .link || tree.element(node) == .a) && tree.hasWord(relation, in: .rel, of: node)
      }.flatMap { tree.value(.href, of: $0) }
    }
    let document = address ?? meta.first("og:url").flatMap { Self.absolute($0, nil) }
    let canonical = (target("canonical") ?? meta.first("og:url")).flatMap { Self.absolute($0, document) }
    let declared = tree.indices.first { tree.element($0) == .base }.flatMap { tree.value(.href, of: $0) }
    let base = declared.flatMap { Self.absolute($0, document ?? canonical) } ?? document ?? canonical
    self.canonical = canonical
    self.base = base
    next = target("next").flatMap { Self.absolute($0, base) }
  }

  /// The absolute form of an address in the page; nil when it leads nowhere that a browser is opened for.
  func absolute(_ address: String) -> String? { Self.absolute(address, base) }

  /// Resolves an address (RFC 3986, 5.2), without the white space and line ends that browsers drop.
  private static func absolute(_ address: String, _ base: String?) -> String? {
    let plain = String(
      String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F && !$0.isMute }))
    guard !plain.isEmpty, !plain.hasPrefix("#") else { return nil }
    return try? Address.link(plain, against: base)
  }
}
