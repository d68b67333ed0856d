import ForeignText

/// Whether a page lists articles and is none itself: a front page, a section, the answers to a search.
struct PageIndex {
  let tree: MarkupTree
  let hints: PageHints
  let statement: PageStatement

  /// So many headings or lines that are links make a list, where there is no article.
  private static let (fewestHeadings, fewestLinks) = (5, 10)
  /// A title has no fewer words.
  private static let shortestTitle = 3
  /// So many letters of prose that no other title parts are an article.
  private static let shortestArticle = 300

  /// Whether the page is no article: many titles that lead elsewhere, and between them no more than a few sentences.
  func isIndex(_ blocks: [PageBlock]) -> Bool {
    if let kind = statement.linked?.kind, kind == .article || kind == .liveBlog { return false }
    if statement.meta.first("og:type")?.lowercased() == "article" { return false }
    let prose = blocks.filter { $0.isBody && $0.endsSentence && $0.linkedCount * 2 < $0.scalars.count }
    let isLong = prose.reduce(0) { $0 + $1.scalars.count } >= Self.shortestArticle
    // Where there is as much prose as in an article, only what parts it can make a list of the page.
    let titles = titles(in: isLong ? Self.reach(of: prose) : tree.indices)
    guard titles.headings.count >= Self.fewestHeadings || titles.lines.count >= Self.fewestLinks else { return false }
    if isList(titles.headings) { return false }
    if areCards(titles.headings, prose) { return true }
    var places = (titles.headings + titles.lines).sorted()[...]
    if let first = places.first, isUnderHeadline(prose, before: first, titles.headings) { return false }
    var (run, longest) = (0, 0)
    for block in prose {
      if let first = places.first, first < block.container {
        places = places.drop { $0 < block.container }
        run = 0
      }
      run += block.scalars.count
      longest = max(longest, run)
    }
    return longest < Self.shortestArticle
  }

  /// The nodes that blocks part; what holds one block may lie in what holds another.
  private static func reach(of blocks: [PageBlock]) -> Range<Int> {
    let containers = blocks.map(\.container)
    guard let first = containers.min(), let last = containers.max() else { return 0..<0 }
    return first..<last
  }

  /// Whether prose of a report stands between a headline and what is listed.
  private func isUnderHeadline(_ prose: [PageBlock], before title: Int, _ headings: [Int]) -> Bool {
    guard let block = prose.first, block.container < title, let headline = headline(before: block.container) else {
      return false
    }
    // A teaser stands under the title that it is of.
    let isTeaser = (tree.end(headline)..<max(tree.end(headline), block.container)).contains { node in
      tree.element(node).headingLevel != nil && holdsLink(node)
    }
    if isTeaser { return false }
    // A line of introduction over cards is no report.
    let isIntroduction =
      prose.count { $0.container < title } == 1 && block.scalars.count < Self.longestIntroduction
      && (!block.tellsEvent || NameForm.isPerson(tree.foldedText(of: headline)))
    return !(isIntroduction && headings.count { isOfCard($0, headings) } >= Self.fewestHeadings)
  }

  private func headline(before end: Int) -> Int? {
    tree.indices.prefix(end).last { node in
      guard tree.element(node) == .h1 else { return false }
      let text = tree.foldedText(of: node)
      return text.split(separator: " ").count >= Self.shortestHeadline && !statement.sites.contain(text)
    }
  }

  /// Whether a heading is no title, but the name of a section.
  private func isLabel(_ heading: Int) -> Bool {
    tree.foldedText(of: heading).split(separator: " ").count < Self.shortestTitle
  }

  /// Whether the page says that it is the front of a site or a list.
  private var saysList: Bool {
    statement.linked?.kind == .list || statement.meta.first("og:type")?.lowercased() == "website"
  }

  /// Whether the words of a link may be a title; a page that says that it is a list has shorter ones, and those of scripts
  /// without spaces.
  private func isTitle(_ text: String, isHeading: Bool) -> Bool {
    let words = text.split(separator: " ").count
    if words >= Self.shortestTitle { return true }
    guard saysList else { return false }
    let isUnspaced = text.unicodeScalars.contains { $0.value >= 0x2E80 }
    return isUnspaced ? text.unicodeScalars.count >= Self.fewestLetters : isHeading && words >= Self.shortestHeadline
  }

  /// A title of a script without spaces has no fewer letters.
  private static let fewestLetters = 8

  /// Whether titles stand each in an element of its own with the beginning of its article, however long that is, below
  /// no headline and beside no text of the page.
  private func areCards(_ headings: [Int], _ prose: [PageBlock]) -> Bool {
    let cards = headings.filter { isOfCard($0, headings) }.map { card(of: $0) }
      .filter { tree.element($0.lowerBound) == .article }
    guard cards.count >= Self.fewestHeadings, headline(before: cards[0].lowerBound) == nil else { return false }
    let outside = prose.filter { block in !cards.contains { $0.contains(block.container) } }
    return outside.reduce(0) { $0 + $1.scalars.count } < Self.shortestArticle
  }

  /// The article or the item that holds a title; all of the page where none does.
  private func card(of title: Int) -> Range<Int> {
    var ancestor = tree.parent(title)
    while ancestor > 0, tree.element(ancestor) != .article, tree.element(ancestor) != .li {
      ancestor = tree.parent(ancestor)
    }
    return ancestor..<tree.end(ancestor)
  }

  /// Whether headings stand right in the article of one headline, as those of a list that is an article do.
  private func isList(_ headings: [Int]) -> Bool {
    func article(of node: Int) -> Int {
      var ancestor = tree.parent(node)
      while ancestor > 0, tree.element(ancestor) != .article { ancestor = tree.parent(ancestor) }
      return ancestor
    }
    guard let first = headings.first, case let outer = article(of: first), outer > 0,
      let headline = (outer..<first).last(where: { tree.element($0) == .h1 }), !isLabel(headline)
    else { return false }
    return headings.allSatisfy { article(of: $0) == outer }
  }

  /// No line that introduces a list of articles is longer.
  private static let longestIntroduction = 250

  private func holdsLink(_ node: Int) -> Bool {
    (node..<tree.end(node)).contains { tree.element($0) == .a } || tree.element(tree.parent(node)) == .a
  }

  /// Whether a title stands in an element of its own together with a teaser.
  private func isOfCard(_ title: Int, _ titles: [Int]) -> Bool {
    let range = card(of: title)
    return range.lowerBound > 0 && titles.count(where: range.contains) == 1 && range.contains { tree.element($0) == .p }
  }

  /// A heading of fewer words may be that of a section.
  private static let shortestHeadline = 2

  /// The headings that are links, and the other links that are lines of their own.
  private func titles(in nodes: Range<Int>) -> (headings: [Int], lines: [Int]) {
    var (headings, lines): ([Int], [Int]) = ([], [])
    /// The block of the last link, and how much text it has.
    var block = (node: -1, count: 0)
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      if isBeside(node) {
        node = tree.end(node)
        continue
      }
      if tree.element(node) == .a, tree.bytes(.href, of: node) != nil {
        let text = tree.foldedText(of: node)
        let outer = outerBlock(of: node)
        if isTitle(text, isHeading: isHeading(node, outer)) {
          if outer != block.node { block = (outer, tree.foldedText(of: outer).unicodeScalars.count) }
          if isHeading(node, outer) {
            headings.append(node)
          } else if outer > 0, text.unicodeScalars.count * 5 >= block.count * 3 {
            lines.append(node)
          }
        }
        node = tree.end(node)
        continue
      }
      node += 1
    }
    return (headings, lines)
  }

  private func isBeside(_ node: Int) -> Bool {
    switch tree.element(node) {
    case .aside, .footer, .nav: true
    default: hints[node].contains(.comments) || hints[node].contains(.related)
    }
  }

  /// The block in which a link stands; 0 where it stands in none.
  private func outerBlock(of link: Int) -> Int {
    var ancestor = tree.parent(link)
    while ancestor > 0, !tree.element(ancestor).isBlock { ancestor = tree.parent(ancestor) }
    return ancestor
  }

  private func isHeading(_ link: Int, _ block: Int) -> Bool {
    tree.element(block).headingLevel != nil
      || (link..<tree.end(link)).contains { tree.element($0).headingLevel != nil }
  }
}
