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
    let titles = titles()
    guard titles.headings.count >= Self.fewestHeadings || titles.lines.count >= Self.fewestLinks else { return false }
    let places = (titles.headings + titles.lines).sorted()
    var (run, longest, last) = (0, 0, 0)
    for block in blocks where block.isBody && block.endsSentence && block.linkedCount * 2 < block.scalars.count {
      if places.contains(where: { last < $0 && $0 < block.container }) { run = 0 }
      run += block.scalars.count
      longest = max(longest, run)
      last = block.container
    }
    return longest < Self.shortestArticle
  }

  /// The headings that are links, and the other links that are lines of their own.
  private func titles() -> (headings: [Int], lines: [Int]) {
    var (headings, lines): ([Int], [Int]) = ([], [])
    var node = 0
    while node < tree.nodes.count {
      if isBeside(node) {
        node = tree.end(node)
        continue
      }
      if tree.element(node) == .a, tree.bytes(.href, of: node) != nil {
        let words = tree.foldedText(of: node).split(separator: " ").count
        if words >= Self.shortestTitle {
          if isInHeading(node) { headings.append(node) } else if isLine(node) { lines.append(node) }
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

  private func isInHeading(_ link: Int) -> Bool {
    if (link..<tree.end(link)).contains(where: { tree.element($0).headingLevel != nil }) { return true }
    var ancestor = tree.parent(link)
    while ancestor > 0, !tree.element(ancestor).isBlock { ancestor = tree.parent(ancestor) }
    return tree.element(ancestor).headingLevel != nil
  }

  /// Whether a link is nearly all of its block.
  private func isLine(_ link: Int) -> Bool {
    var ancestor = tree.parent(link)
    while ancestor > 0, !tree.element(ancestor).isBlock { ancestor = tree.parent(ancestor) }
    guard ancestor > 0 else { return false }
    return tree.foldedText(of: link).unicodeScalars.count * 5 >= tree.foldedText(of: ancestor).unicodeScalars.count * 3
  }
}
