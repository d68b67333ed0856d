import Articles
import ForeignText
import Language

/// The title of a page, as its statements, its headings and its `title` element agree on, without the name of the site
/// where that can be told.
struct PageTitle {
  private let sites: SiteNames
  /// The section that the page says it is of.
  private let section: String?
  /// The headings of the first level that are no names of the site.
  private let headings: [Heading]
  /// The headings of the second level in the article, which may be the headline below the name of a section.
  private let subheadings: [String]
  /// Those who wrote the article, folded, as far as the page states them.
  private let authors: Set<String>

  /// A heading of the first level.
  private struct Heading {
    let text: String
    let folded: String
    /// Whether it stands in an element that is the article or the main part of the page.
    let isOfArticle: Bool

    var wordCount: Int { folded.split(separator: " ").count }
  }

  /// The title; nil where a page says nothing.
  static func title(
    of tree: MarkupTree, _ meta: MetaFields, _ linked: LinkedArticle?, _ sites: SiteNames
  ) -> String? {
    let titles = PageTitle(
      sites: sites, section: meta.first("article:section", "section"), headings: Self.headings(tree, sites),
      subheadings: Self.subheadings(tree),
      authors: Set(((linked?.authors ?? []) + meta.all("author") + meta.all("article:author")).map(Self.folded)))
    let element = tree.indices.first { tree.element($0) == .title && tree.element(tree.parent($0)) == .head }
      .map { HarmlessText.line(tree.rawText(of: $0)) }
    let names = [
      "dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
      "twitter:title", "parsely:title",
    ]
    let stated =
      ([titles.linkedTitle(linked, element)] + names.map { meta.first($0).map(withoutMarkup) } + [marked(tree)])
      .compactMap(\.self).filter { !$0.isEmpty }
    if let title = stated.first(where: titles.isOfArticle) {
      return titles.outvoted(title, stated, element) ?? titles.longer(than: title, element) ?? titles.agreed(title)
    }
    if let element, let title = titles.title(ofElement: element) { return title }
    return titles.headings.first?.text ?? stated.first ?? element?.nonEmpty
  }

  /// Whether a title is none of the site or the section.
  private func isOfArticle(_ title: String) -> Bool {
    !sites.contain(title) && (section.map { Self.folded($0) != Self.folded(title) } ?? true)
  }

  /// The headline, or the name that is like the page's title or its heading.
  private func linkedTitle(_ linked: LinkedArticle?, _ element: String?) -> String? {
    guard let name = linked?.name, let headline = linked?.headline, name != headline else {
      return linked?.name ?? linked?.headline
    }
    if !isOfArticle(name) { return headline }
    if let heading = headings.first(where: { [name, headline].map(Self.folded).contains($0.folded) }) {
      return heading.folded == Self.folded(name) ? name : headline
    }
    guard let element else { return name }
    let isNameAlike = TextLikeness.likeness(of: name, to: element) > Self.alike
    let isHeadlineAlike = TextLikeness.likeness(of: headline, to: element) > Self.alike
    return isHeadlineAlike && !isNameAlike ? headline : name
  }

  /// How alike two lines are that are one title.
  private static let alike = 0.75

  /// The text of the element that microdata or RDFa mark as the headline.
  private static func marked(_ tree: MarkupTree) -> String? {
    tree.indices.first { node in
      tree.hasWord("headline", in: .itemprop, of: node) || tree.hasWord("headline", in: .property, of: node)
    }.map { tree.foldedText(of: $0) }
  }

  /// The texts of the headings of the first level, but those that are the name of the site.
  private static func headings(_ tree: MarkupTree, _ sites: SiteNames) -> [Heading] {
    tree.indices.filter { tree.element($0) == .h1 && !Visibility.isHidden($0, in: tree) }.prefix(8).compactMap { node in
      let text = HeadingSign.text(ofHeading: node, in: tree)
      guard !text.isEmpty, !sites.contain(text) else { return nil }
      var ancestor = tree.parent(node)
      while ancestor > 0, tree.element(ancestor) != .article, tree.element(ancestor) != .main {
        ancestor = tree.parent(ancestor)
      }
      return Heading(text: text, folded: folded(text), isOfArticle: ancestor > 0)
    }
  }

  /// The texts of the first headings of the second level in articles, such as are long enough for a headline.
  private static func subheadings(_ tree: MarkupTree) -> [String] {
    tree.indices.lazy.filter { node in
      guard tree.element(node) == .h2 else { return false }
      var ancestor = tree.parent(node)
      while ancestor > 0, tree.element(ancestor) != .article, tree.element(ancestor) != .main {
        ancestor = tree.parent(ancestor)
      }
      return ancestor > 0
    }.prefix(4).map { tree.foldedText(of: $0) }.filter { folded($0).split(separator: " ").count >= shortest }
  }

  /// A title that a page states, or the heading of the article where that is all of it but the name of the site.
  private func agreed(_ title: String) -> String {
    if headings.contains(where: { $0.folded == Self.folded(title) }) { return title }
    let parts = TitleParts(title)
    let heading = headings.first { heading in
      heading.isOfArticle && parts.rest(around: heading.folded).map(isSite) == true
    }
    return heading?.text ?? title
  }

  /// The heading of the article where the `title` element has it too and what is stated is something else: what a site
  /// calls the article elsewhere, or the name of a section.
  private func outvoted(_ title: String, _ stated: [String], _ element: String?) -> String? {
    guard let heading = headings.first(where: \.isOfArticle), heading.wordCount > Self.shortest,
      !stated.contains(where: { Self.folded($0) == heading.folded })
    else { return nil }
    let isStrange = [(title, heading.text), (heading.text, title)].allSatisfy {
      TextLikeness.likeness(of: $0, to: $1) < Self.strange
    }
    guard isStrange else { return nil }
    let isInElement = element.map { element in
      Self.folded(element) == heading.folded || TitleParts(element).rest(around: heading.folded) != nil
    }
    let isSection = Self.folded(title).split(separator: " ").count < Self.shortest
    return isInElement == true || isSection && headings.count(where: \.isOfArticle) == 1 ? heading.text : nil
  }

  /// How alike two lines are at most that say something else.
  private static let strange = 0.5

  /// The heading that the `title` element has too, or that a stated title cuts short; nil where there is none.
  private func longer(than title: String, _ element: String?) -> String? {
    let words = Self.folded(title).split(separator: " ")
    let parts = TitleParts(element ?? "")
    let isCut = title.hasSuffix("…") || title.hasSuffix("...")
    return headings.first { heading in
      guard heading.wordCount > words.count, heading.isOfArticle || headings.count == 1 else { return false }
      if isCut, !words.isEmpty, heading.folded.hasPrefix(words.joined(separator: " ")) { return true }
      // What is less than the heading, and what the `title` element has beside it, is no headline.
      let folded = words.joined(separator: " ")
      guard heading.folded.hasPrefix(folded + " ") || parts.pieces.contains(where: { Self.folded($0) == folded }) else {
        return false
      }
      return heading.wordCount >= Self.shortest
        && (element.map(Self.folded) == heading.folded || parts.rest(around: heading.folded) != nil)
    }?.text
  }

  /// Whether what stands beside a headline is the name of the site: one that is known, or one that is not and looks like
  /// it.
  private func isSite(_ rest: String) -> Bool {
    if sites.begin(rest) { return true }
    return rest.split(separator: " ").count <= Self.longestSite && TitleParts.isName(rest)
      && !authors.contains(Self.folded(rest))
  }

  /// Whether what stands beside a headline is a section with the name of the site, in whatever language.
  private func isBeside(_ rest: String, _ heading: Heading) -> Bool {
    let pieces = TitleParts(rest).pieces
    return heading.wordCount >= Self.shortest && pieces.count > 1
      && pieces.allSatisfy { piece in
        piece.split(separator: " ").count <= Self.longestSite && piece.unicodeScalars.first?.isLower != true
      }
  }

  private func isEnd(_ piece: String, of heading: Heading) -> Bool {
    let count = piece.split(separator: " ").count
    return count >= Self.shortest && count < heading.wordCount && count + Self.longestLabel >= heading.wordCount
      && heading.folded.hasSuffix(" " + piece)
  }

  /// A label before a headline has no more words.
  private static let longestLabel = 2

  /// A title of fewer words is hardly one.
  private static let shortest = 3
  private static let longestSite = 4

  /// The title in the `title` element.
  private func title(ofElement element: String) -> String? {
    guard !element.isEmpty else { return nil }
    let parts = TitleParts(element)
    let folded = Self.folded(element)
    for heading in headings {
      if heading.folded == folded { return element }
      if let rest = parts.rest(around: heading.folded), !headings.contains(where: { $0.folded == Self.folded(rest) }),
        heading.isOfArticle, isSite(rest) || isBeside(rest, heading)
      {
        return heading.text
      }
      // A label may stand before the headline in its heading.
      if heading.isOfArticle, let piece = parts.pieces.first(where: { isEnd(Self.folded($0), of: heading) }) {
        return piece
      }
      if TextLikeness.likeness(of: element, to: heading.text) > Self.alike,
        TextLikeness.likeness(of: heading.text, to: element) > Self.alike
      {
        return heading.isOfArticle ? heading.text : element
      }
    }
    if !headings.isEmpty, parts.pieces.count == 2,
      let heading = subheadings.first(where: { parts.rest(around: Self.folded($0)).map(isSite) == true })
    {
      return heading
    }
    if headings.count == 1, isStrange(to: element) { return headings[0].text }
    if !isOfArticle(element) || parts.pieces.allSatisfy({ !isOfArticle($0) }) { return nil }
    return parts.without { sites.contain($0) } ?? parts.shortened() ?? element
  }

  /// Whether the only heading says something else than a title that is short, or looks like the name of a site.
  private func isStrange(to title: String) -> Bool {
    let heading = headings[0]
    let words = Self.folded(title).split(separator: " ")
    if words.count < Self.shortest { return heading.wordCount > words.count }
    return words.count <= Self.longestSite && heading.isOfArticle && heading.wordCount > words.count
      && TitleParts.isName(title) && !heading.folded.split(separator: " ").contains { words.contains($0) }
  }

  /// A title without the tags that some write into it: `The <i>Olympic</i> sails`.
  static func withoutMarkup(_ title: String) -> String {
    title.contains("</") || title.contains("<br") ? HarmlessText.line(HTMLFragment(title).text) : title
  }

  /// The words of a title in lower case.
  static func folded(_ title: String) -> String {
    title.lowercased().unicodeScalars.split { !$0.isLetter && !$0.isDigit }.map { String(scalars: $0) }
      .joined(separator: " ")
  }
}
