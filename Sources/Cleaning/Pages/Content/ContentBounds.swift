import ForeignText

/// What may stand outside of the element that marks an article and be of it all the same.
struct ContentBounds {
  let tree: MarkupTree
  let hints: PageHints
  /// The element that holds the headline.
  let region: Int

  /// So many letters in its element are a whole article.
  private static let whole = 500
  /// So many are more than a heading and a lead.
  private static let most = 350
  /// So few may be a heading and a lead.
  private static let least = 150

  /// Leaves out what was found around the element, where that holds an article.
  func confined(_ content: ContentFinder.Content) -> ContentFinder.Content {
    let letters = letters(in: region..<tree.end(region), content.omissions)
    guard letters >= Self.least else { return content }
    return without(content) { !belongs($0, isWhole: letters >= Self.whole, content.omissions) }
  }

  /// Leaves out what was found around the element and asks for consent, where the element holds an article.
  func withoutQuestions(_ content: ContentFinder.Content) -> ContentFinder.Content {
    guard letters(in: region..<tree.end(region), content.omissions) >= Self.most else { return content }
    return without(content) { ContentSieve.asksConsent(String(tree.foldedText(of: $0).prefix(Self.longestQuestion))) }
  }

  /// The start of a box that tells whether it asks for consent.
  private static let longestQuestion = 600

  private func without(
    _ content: ContentFinder.Content, _ isForeign: (Int) -> Bool
  ) -> ContentFinder.Content {
    var content = content
    for root in content.roots {
      var node = root
      while node < tree.end(root) {
        let end = tree.end(node)
        if node < region && region < end {
          node += 1
          continue
        }
        let isInside = region <= node && end <= tree.end(region)
        if !isInside, content.omissions[node] == nil, isForeign(node) { content.omissions[node] = .outside }
        node = end
      }
    }
    content.letters = content.roots.reduce(0) { $0 + letters(in: $1..<tree.end($1), content.omissions) }
    return content
  }

  /// What was found in the element, and what goes on behind it.
  func joined(_ inside: ContentFinder.Content, _ found: ContentFinder.Content) -> ContentFinder.Content {
    let isWhole = inside.letters >= Self.whole
    let more = found.roots.filter { root in
      root >= tree.end(region) && belongs(root, isWhole: isWhole, found.omissions)
        && tree.parent(root) == tree.parent(region)
    }
    guard !more.isEmpty else { return inside }
    var joined = inside
    for root in more {
      joined.roots.append(root)
      var node = tree.parent(root)
      while node > 0 {
        joined.omissions[node] = joined.omissions[node] == .outside ? nil : joined.omissions[node]
        node = tree.parent(node)
      }
      for node in root..<tree.end(root) { joined.omissions[node] = found.omissions[node] }
    }
    joined.letters += more.reduce(0) { $0 + letters(in: $1..<tree.end($1), found.omissions) }
    return joined
  }

  /// Whether a part outside goes on with the report: by its names, or because there is hardly more than a lead inside.
  private func belongs(_ node: Int, isWhole: Bool, _ omissions: [Omission?]) -> Bool {
    switch tree.element(node) {
    case .footer, .aside, .nav, .dialog: return false
    default: break
    }
    let names = hints[node]
    if !names.isDisjoint(with: [.consent, .comments, .related, .furniture]) { return false }
    if tree.value(.ariaModal, of: node) == "true" { return false }
    if tree.element(node) != .text, hints.weight(of: node) > 0 { return true }
    return !isWhole && !ContentSieve.asksConsent(tree.foldedText(of: node))
  }

  /// How long a text is without the white space before it; white space alone has no length.
  static func bytes(of text: ArraySlice<UInt8>) -> Int {
    text.firstIndex { $0 > 32 }.map { text.endIndex - $0 } ?? 0
  }

  private func letters(in nodes: Range<Int>, _ omissions: [Omission?]) -> Int {
    var (node, count) = (nodes.lowerBound, 0)
    while node < nodes.upperBound {
      if omissions[node] != nil {
        node = tree.end(node)
        continue
      }
      if tree.element(node) == .text { count += Self.bytes(of: tree.text(node)) }
      node += 1
    }
    return count
  }
}
