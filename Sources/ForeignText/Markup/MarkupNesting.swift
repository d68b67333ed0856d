/// The elements that are open at a place of a page, as far as they nest, and never more than a limit.
///
/// It follows the rules for end tags of the HTML Standard (13.2.6) closely enough that no page can be nested deeper
/// than the limit by much.
struct MarkupNesting {
  private let limit: Int
  private var open: [TagName] = []
  /// How many start tags were refused whose end tags are still to come.
  private var refused = 0

  init(limit: Int) { self.limit = limit }

  /// Whether the start tag of an element may stay; the element is open then, if it is one that nests.
  mutating func opens(_ name: TagName) -> Bool {
    guard !Self.flat.contains(name) else { return true }
    guard open.count < limit else {
      refused += 1
      return false
    }
    open.append(name)
    return true
  }

  /// Whether an end tag may stay.
  mutating func closes(_ name: TagName) -> Bool {
    guard !Self.flat.contains(name) else { return true }
    if refused > 0 {
      refused -= 1
      return false
    }
    if Self.formatting.contains(name) {
      if let index = open.lastIndex(of: name) { open.remove(at: index) }
      return true
    }
    let isSpecial = Self.special.contains(name)
    for index in open.indices.reversed() {
      if open[index] == name {
        open.removeSubrange(index...)
        break
      }
      if isSpecial ? Self.scopes.contains(open[index]) && name != TagName.table : Self.special.contains(open[index]) {
        break
      }
    }
    return true
  }

  /// Elements without content, and those that others of their kind close.
  private static let flat = names(
    """
    area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr
    html head body form p li dt dd option optgroup a tr td th tbody thead tfoot colgroup caption rb rt rtc rp frameset
    """)
  private static let formatting = names("b big code em font i nobr s small strike strong tt u")
  private static let scopes = names("applet marquee object table template")
  private static let special = names(
    """
    address applet article aside blockquote button center details dir div dl fieldset figcaption figure footer h1 h2 h3
    h4 h5 h6 header hgroup listing main marquee menu nav noscript object ol pre section select summary table template ul
    """)

  private static func names(_ list: String) -> Set<TagName> {
    Set(list.split(whereSeparator: \.isWhitespace).map { TagName($0) })
  }
}
