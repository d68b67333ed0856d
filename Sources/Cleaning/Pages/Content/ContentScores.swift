import ForeignText

/// The points that the paragraphs of a page give to the elements around them, and the elements that win.
struct ContentScores {
  private let tree: MarkupTree
  private let hints: PageHints
  private let measure: ContentMeasure
  private let omissions: [Omission?]
  private let weighsNames: Bool
  private var scores: [Double]
  /// Whether an element got points.
  private var isScored: [Bool]
  /// Whether a block that Readability keeps apart from text lies inside a node.
  private var holdsBlock: [Bool]

  /// Paragraphs with fewer letters give no points.
  private static let shortest = 25
  private static let candidates = 5

  init(tree: MarkupTree, hints: PageHints, measure: ContentMeasure, omissions: [Omission?], weighsNames: Bool) {
    self.tree = tree
    self.hints = hints
    self.measure = measure
    self.omissions = omissions
    self.weighsNames = weighsNames
    scores = Array(repeating: 0, count: tree.nodes.count)
    isScored = Array(repeating: false, count: tree.nodes.count)
    holdsBlock = Array(repeating: false, count: tree.nodes.count)
    for node in tree.indices.reversed() where omissions[node] == nil && node > 0 {
      switch tree.element(node) {
      case .blockquote, .dl, .div, .img, .image, .ol, .p, .pre, .table, .ul: holdsBlock[tree.parent(node)] = true
      default: if holdsBlock[node] { holdsBlock[tree.parent(node)] = true }
      }
    }
    scoreParagraphs()
    for node in tree.indices where isScored[node] { scores[node] *= 1 - linkDensity(node) }
  }

  private func linkDensity(_ node: Int) -> Double { measure[node..<tree.end(node)].linkDensity }

  private mutating func scoreParagraphs() {
    var node = 0
    while node < tree.nodes.count {
      if omissions[node] != nil {
        node = tree.end(node)
        continue
      }
      switch tree.element(node) {
      case .section, .h2, .h3, .h4, .h5, .h6, .p, .td, .pre: score(node..<tree.end(node), in: tree.parent(node))
      case .div:
        if holdsBlock[node] { scoreRuns(of: node) } else { score(node..<tree.end(node), in: tree.parent(node)) }
      default: break
      }
      node += 1
    }
  }

  /// The lines of text that stand right in a division count as paragraphs.
  private mutating func scoreRuns(of node: Int) {
    var start: Int?
    for child in tree.children(node) {
      let isText =
        tree.element(child).isPhrasing || omissions[child] != nil
        || [.a, .del, .ins].contains(tree.element(child)) && !holdsBlock[child]
      if isText, start == nil {
        start = child
      } else if !isText, let first = start {
        score(first..<child, in: node)
        start = nil
      }
    }
    if let start { score(start..<tree.end(node), in: node) }
  }

  private mutating func score(_ nodes: Range<Int>, in parent: Int) {
    let sums = measure[nodes]
    guard sums.letters >= Self.shortest else { return }
    let points = 1 + Double(sums.commas + 1) + min(Double(sums.letters / 100), 3)
    var ancestor = parent
    for level in 0..<5 {
      guard ancestor > 0, tree.element(ancestor) != .html else { return }
      if !isScored[ancestor] {
        isScored[ancestor] = true
        scores[ancestor] = bonus(of: tree.element(ancestor)) + (weighsNames ? hints.weight(of: ancestor) : 0)
      }
      scores[ancestor] += points / Double(level == 0 ? 1 : level == 1 ? 2 : level * 3)
      ancestor = tree.parent(ancestor)
    }
  }

  private func bonus(of element: MarkupElement) -> Double {
    switch element {
    case .div: 5
    case .pre, .td, .blockquote: 3
    case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
    case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
    default: 0
    }
  }

  /// The elements that hold the article, in order.
  func roots() -> [Int] {
    guard let top = top() else {
      return tree.indices.first { tree.element($0) == .body }.map { [$0] } ?? [0]
    }
    return siblings(of: table(ofRow: top) ?? top)
  }

  /// The table that holds a row, or rows, of a few words in each cell, of which no row is an article by itself; nil where
  /// an element is something else.
  private func table(ofRow node: Int) -> Int? {
    let rows: [Int]
    switch tree.element(node) {
    case .tr: rows = [node]
    case .tbody, .thead, .tfoot: rows = tree.children(node).filter { tree.element($0) == .tr }
    default: return nil
    }
    guard !rows.isEmpty, rows.allSatisfy({ FlatRow.isFlat($0, in: tree) }) else { return nil }
    var table = tree.parent(node)
    while table > 0, tree.element(table) != .table { table = tree.parent(table) }
    return table > 0 ? table : nil
  }

  private func top() -> Int? {
    let best = tree.indices.filter { isScored[$0] }.sorted { (scores[$0], $1) > (scores[$1], $0) }
      .prefix(Self.candidates)
    guard var top = best.first, tree.element(top) != .body else { return best.first }
    let rivals = best.dropFirst().filter { scores[$0] >= scores[top] * 0.75 }
    if rivals.count >= 3 {
      var ancestor = tree.parent(top)
      while ancestor > 0, tree.element(ancestor) != .body {
        if rivals.count(where: { ancestor < $0 && $0 < tree.end(ancestor) }) >= 3 {
          top = ancestor
          break
        }
        ancestor = tree.parent(ancestor)
      }
    }
    var last = scores[top]
    let threshold = last / 3
    var parent = tree.parent(top)
    while parent > 0, tree.element(parent) != .body {
      defer { parent = tree.parent(parent) }
      guard isScored[parent] else { continue }
      if scores[parent] < threshold { break }
      if scores[parent] > last {
        top = parent
        break
      }
      last = scores[parent]
    }
    parent = tree.parent(top)
    while parent > 0, tree.element(parent) != .body, isOnlyElement(top, in: parent) {
      top = parent
      parent = tree.parent(top)
    }
    return top
  }

  private func isOnlyElement(_ node: Int, in parent: Int) -> Bool {
    tree.children(parent).allSatisfy { $0 == node || tree.element($0) == .text || omissions[$0] != nil }
  }

  /// The winner, and beside it what has enough points or is a paragraph of text.
  private func siblings(of top: Int) -> [Int] {
    guard tree.element(top) != .body, tree.element(top) != .document else { return [top] }
    let threshold = max(10, scores[top] * 0.2)
    let topClass = tree.bytes(.class, of: top) ?? []
    return tree.children(tree.parent(top)).filter { node in
      if node == top { return true }
      guard omissions[node] == nil, tree.element(node) != .text else { return false }
      let alike = !topClass.isEmpty && tree.bytes(.class, of: node).map { $0.elementsEqual(topClass) } == true
      if isScored[node], scores[node] + (alike ? scores[top] * 0.2 : 0) >= threshold { return true }
      guard tree.element(node) == .p else { return false }
      let sums = measure[node..<tree.end(node)]
      if sums.letters > 80 { return sums.linkDensity < 0.25 }
      return sums.letters > 0 && sums.linked == 0 && tree.foldedText(of: node).hasSuffix(".")
    }
  }
}
