import ForeignText

/// Finds the part of a page that is its article, in the manner of Mozilla's Readability.
///
/// Every paragraph gives points to the elements around it, the more the longer it is; links take points away. The
/// element with the most points, and what beside it is alike, is the article. When too little is found, the page is
/// asked again with fewer prejudices.
struct ContentFinder {
  /// What was found.
  struct Content: Sendable {
    /// The nodes whose subtrees hold the article, in order; none lies inside another.
    var roots: [Int]
    /// For each node why its subtree is no part of the article; nil where nothing says so.
    var omissions: [Omission?]
    /// The letters of text.
    var letters: Int
    /// The element that looks like a byline; nil when there is none.
    var byline: Int?
    /// Whether all of the markup is the article.
    private(set) var isWhole = false

    init(roots: [Int], omissions: [Omission?], letters: Int, byline: Int?) {
      self.roots = roots
      self.omissions = omissions
      self.letters = letters
      self.byline = byline
    }

    /// All of a page.
    init(everythingIn tree: MarkupTree) {
      self.init(roots: [0], omissions: tree.indices.map { _ in nil }, letters: tree.bytes.count, byline: nil)
      isWhole = true
    }
  }

  /// What is done to a page.
  struct Prejudices: OptionSet, Sendable {
    let rawValue: UInt8
    /// Elements with unlikely names are left out.
    static let unlikely = Prejudices(rawValue: 1)
    /// Names count.
    static let names = Prejudices(rawValue: 2)
    /// Parts of the article that look like no text are left out.
    static let shapes = Prejudices(rawValue: 4)
    static let all: Prejudices = [.unlikely, .names, .shapes]
  }

  /// An article with fewer letters is looked for again.
  private static let enough = 500
  /// The same inside an element that says that it is the article.
  private static let enoughMarked = 200

  /// An article of so few letters is still one where the page marks it.
  private static let enoughInRegion = 150

  let tree: MarkupTree
  let hints: PageHints
  let title: String?
  /// Whether the page says who wrote it elsewhere, so that no element need be its byline.
  let hasByline: Bool
  let concealment: Concealment

  init(tree: MarkupTree, hints: PageHints, title: String?, hasByline: Bool, readsHidden: Bool = false) {
    self.tree = tree
    self.hints = hints
    self.title = title
    self.hasByline = hasByline
    concealment = Concealment(tree, believesNothing: readsHidden)
  }

  func content() -> Content {
    let found = content(in: nil)
    // An element that says that it is the article, or the main part with its heading, beats more text elsewhere.
    guard let region else {
      return around.map { ContentBounds(tree: tree, hints: hints, region: $0).withoutQuestions(found) } ?? found
    }
    let bounds = ContentBounds(tree: tree, hints: hints, region: region)
    if found.roots.contains(where: { $0 < tree.end(region) && region < tree.end($0) }) { return bounds.confined(found) }
    let inside = content(in: region)
    guard inside.letters >= Self.enoughInRegion else { return found }
    return bounds.joined(inside, found)
  }

  /// The only `main` that holds a heading of the first level, or the only `article` that does.
  private var region: Int? {
    for element: MarkupElement in [.main, .article] {
      let found = tree.indices.filter { tree.element($0) == element && holdsHeading($0) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  /// What holds the only heading of the first level, where no element says that it is the article.
  private var around: Int? {
    let headings = tree.indices.filter { tree.element($0) == .h1 }
    guard headings.count == 1 else { return nil }
    let parent = tree.parent(headings[0])
    return tree.element(parent) == .div || tree.element(parent) == .section ? parent : nil
  }

  private func holdsHeading(_ node: Int) -> Bool { (node..<tree.end(node)).contains { tree.element($0) == .h1 } }

  private func content(in region: Int?) -> Content {
    var best: Content?
    for prejudices: Prejudices in [.all, [.names, .shapes], [.shapes], []] {
      let found = content(prejudices, in: region)
      if found.letters >= (isMarked(found) ? Self.enoughMarked : Self.enough) { return found }
      // Of what is too short the least prejudiced is not the best: it must find far more.
      if found.letters > 2 * (best?.letters ?? -1) { best = found }
    }
    return best ?? content([], in: region)
  }

  /// Whether what was found stands in an element that the page marks as its article.
  private func isMarked(_ content: Content) -> Bool {
    guard var node = content.roots.first, content.roots.count == 1 else { return false }
    while node > 0 {
      if tree.element(node) == .main, holdsHeading(node) { return true }
      if tree.element(node) == .article || tree.value(.itemprop, of: node) == "articleBody" { return true }
      node = tree.parent(node)
    }
    return false
  }

  private func content(_ prejudices: Prejudices, in region: Int?) -> Content {
    let sieve = ContentSieve(
      tree: tree, hints: hints, concealment: concealment, title: title, hasByline: hasByline,
      dropsUnlikely: prejudices.contains(.unlikely))
    var (omissions, byline) = sieve.sift()
    if let region {
      for node in tree.indices where tree.end(node) <= region || node >= tree.end(region) {
        omissions[node] = omissions[node] ?? .outside
      }
    }
    let measure = ContentMeasure(tree, without: omissions.map { $0 != nil })
    let scores = ContentScores(
      tree: tree, hints: hints, measure: measure, omissions: omissions, weighsNames: prejudices.contains(.names))
    let found = scores.roots()
    let leads = ContentLeads(tree: tree, hints: hints, measure: measure, omissions: omissions)
    let roots = leads.leads(before: found[0]) + found
    let cleanup = ContentCleanup(
      tree: tree, hints: hints, title: title, weighsNames: prejudices.contains(.names),
      judgesShapes: prejudices.contains(.shapes))
    cleanup.clean(roots, &omissions)
    let after = ContentMeasure(tree, without: omissions.map { $0 != nil })
    let letters = roots.reduce(0) { $0 + Int(after[$1..<tree.end($1)].letters) }
    return Content(roots: roots, omissions: omissions, letters: letters, byline: byline)
  }
}
