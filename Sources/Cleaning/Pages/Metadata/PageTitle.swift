import Articles
import ForeignText
import Language

/// The title of a page, without the name of the site where that can be told.
enum PageTitle {
  /// What the page says of itself, else what its `title` element says (Readability.js, `_getArticleTitle`).
  static func title(of tree: MarkupTree, _ meta: MetaFields, _ linked: LinkedArticle?) -> String? {
    let element = tree.indices.first { tree.element($0) == .title && tree.element(tree.parent($0)) == .head }
      .map { HarmlessText.line(tree.rawText(of: $0)) }
    let stated =
      linkedTitle(linked, element)
      ?? meta.first(
        "dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
        "twitter:title", "parsely:title")
    if let stated = stated ?? marked(tree), !stated.isEmpty { return stated }
    return element.flatMap { shortened($0, headings(tree)) } ?? headings(tree).first
  }

  /// The name or the headline, whichever is more like the page's title.
  private static func linkedTitle(_ linked: LinkedArticle?, _ element: String?) -> String? {
    guard let name = linked?.name, let headline = linked?.headline, name != headline, let element else {
      return linked?.name ?? linked?.headline
    }
    let isNameAlike = TextLikeness.likeness(of: name, to: element) > 0.75
    let isHeadlineAlike = TextLikeness.likeness(of: headline, to: element) > 0.75
    return isHeadlineAlike && !isNameAlike ? headline : name
  }

  /// The text of the element that microdata or RDFa mark as the headline.
  private static func marked(_ tree: MarkupTree) -> String? {
    tree.indices.first { node in
      tree.hasWord("headline", in: .itemprop, of: node) || tree.hasWord("headline", in: .property, of: node)
    }.map { tree.foldedText(of: $0) }
  }

  /// The texts of the headings of the first level.
  private static func headings(_ tree: MarkupTree) -> [String] {
    tree.indices.filter { tree.element($0) == .h1 }.prefix(8).map { tree.foldedText(of: $0) }.filter { !$0.isEmpty }
  }

  private static func shortened(_ title: String, _ headings: [String]) -> String? {
    guard !title.isEmpty else { return nil }
    let scalars = Array(title.unicodeScalars)
    let separators = scalars.indices.dropFirst().dropLast().filter { index in
      scalars[index - 1] == " " && scalars[index + 1] == " " && "|-–—\\/>»".unicodeScalars.contains(scalars[index])
    }
    let isHierarchical = separators.contains { "\\/>»".unicodeScalars.contains(scalars[$0]) }
    var result = title
    if let last = separators.last {
      result = String(scalars: scalars[..<(last - 1)])
      if words(result) < 3, let first = separators.first { result = String(scalars: scalars[(first + 2)...]) }
    } else if let colon = lastColon(scalars), !headings.contains(title) {
      result = String(scalars: scalars[(colon + 1)...])
      let first = scalars.firstIndex(of: ":") ?? colon
      if words(result) < 3 {
        result = String(scalars: scalars[(first + 1)...])
      } else if words(String(scalars: scalars[..<first])) > 5 {
        result = title
      }
    } else if scalars.count > 150 || scalars.count < 15, headings.count == 1 {
      result = headings[0]
    }
    result = HarmlessText.line(result)
    if words(result) <= 4, !isHierarchical || words(result) != words(title) - 1 { result = title }
    return result
  }

  /// The last colon, when one has a space behind it.
  private static func lastColon(_ scalars: [Unicode.Scalar]) -> Int? {
    guard scalars.indices.dropLast().contains(where: { scalars[$0] == ":" && scalars[$0 + 1] == " " }) else {
      return nil
    }
    return scalars.lastIndex(of: ":")
  }

  private static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
