import ForeignText

/// Leaves out of an article the parts that look like no text of it, in the manner of Readability's conditional cleaning.
struct ContentCleanup {
  let tree: MarkupTree
  let hints: PageHints
  let title: String?
  let weighsNames: Bool
  let judgesShapes: Bool

  /// Marks what is to be left out of the roots of an article; the largest root stays whatever its names.
  func clean(_ roots: [Int], _ omissions: inout [Omission?]) {
    let measure = ContentMeasure(tree, without: omissions.map { $0 != nil })
    func letters(_ node: Int) -> Int { Int(measure[node..<tree.end(node)].letters) }
    let all = roots.reduce(0) { $0 + letters($1) }
    let largest = roots.max { letters($0) < letters($1) }
    for root in roots {
      var node = root
      while node < tree.end(root) {
        if omissions[node] == nil, node != largest {
          omissions[node] = omission(of: node) ?? omission(byNamesOf: node, letters: letters(node), of: all)
        }
        node = omissions[node] == nil ? node + 1 : tree.end(node)
      }
    }
    omitCards(roots, &omissions, letters)
    guard judgesShapes else { return }
    for root in roots where omissions[root] == nil { judgeShapes(root, &omissions, of: Int32(all)) }
  }

  private func omission(of node: Int) -> Omission? {
    let element = tree.element(node)
    switch element {
    case .text: return nil
    case .footer, .aside, .nav: return .unlikely
    case .figcaption: return .caption
    default: break
    }
    if hints[node].contains(.share), tree.foldedText(of: node).unicodeScalars.count < 500, !isReport(node) {
      return .share
    }
    if let level = element.headingLevel {
      if level <= 2, weighsNames, hints.weight(of: node) < 0 { return .unlikely }
      if level <= 2, let title, TextLikeness.likeness(of: title, to: tree.foldedText(of: node)) > 0.75 { return .title }
    }
    return nil
  }

  /// Articles inside an article are others that the page shows beside it, unless they are all that there is; and where
  /// one article is most of the text, the others are beside it too.
  private func omitCards(_ roots: [Int], _ omissions: inout [Omission?], _ letters: (Int) -> Int) {
    var (outer, inner): ([Int], [Int]) = ([], [])
    for root in roots {
      var articleEnd = 0
      var node = root
      while node < tree.end(root) {
        if omissions[node] != nil {
          node = tree.end(node)
          continue
        }
        if tree.element(node) == .article {
          if node < articleEnd {
            inner.append(node)
            node = tree.end(node)
            continue
          }
          outer.append(node)
          articleEnd = tree.end(node)
        }
        node += 1
      }
    }
    func sum(_ nodes: [Int]) -> Int { nodes.reduce(0) { $0 + letters($1) } }
    let all = sum(roots)
    let parts = (outer + inner).filter(isPart)
    outer.removeAll { parts.contains($0) }
    inner.removeAll { parts.contains($0) }
    // The posts of a report that goes on are most of it.
    if inner.count > 1, sum(inner) * 2 > all, inner.allSatisfy(holdsTime) { return }
    if !inner.isEmpty, all - sum(inner) >= Self.shortestArticle {
      for card in inner { omissions[card] = .furniture }
    } else if let main = outer.first(where: { letters($0) * 5 >= all * 3 }) {
      for card in outer where card != main { omissions[card] = .furniture }
    }
  }

  /// Whether an article is a part of the report: paragraphs without a time or a title that leads elsewhere.
  private func isPart(_ node: Int) -> Bool {
    var prose = 0
    for inner in node..<tree.end(node) {
      let element = tree.element(inner)
      if element == .time || element == .a && tree.element(tree.parent(inner)) != .p { return false }
      if element == .p, tree.foldedText(of: inner).utf8.count >= Self.shortestPart { prose += 1 }
    }
    return prose > 0 && hints[node].isDisjoint(with: [.comments, .related, .furniture])
  }

  private static let shortestPart = 80

  private func holdsTime(_ node: Int) -> Bool { (node..<tree.end(node)).contains { tree.element($0) == .time } }

  private static let shortestArticle = 200

  /// What the names of an element say it is, unless it holds too much of the article.
  private func omission(byNamesOf node: Int, letters: Int, of all: Int) -> Omission? {
    guard weighsNames, tree.element(node) != .text else { return nil }
    if tree.element(node) == .figure, letters < 400, !holdsText(node) { return .caption }
    let names = hints[node]
    if names.contains(.furniture), letters * 4 < all, !isReport(node) { return .furniture }
    if names.contains(.caption), letters * 3 < all { return .caption }
    if names.contains(.credit), letters < 100, letters * 4 < all, tree.element(node).isBlock { return .credit }
    return nil
  }

  private func isReport(_ node: Int) -> Bool { ReportPart(tree: tree).holds(node) }

  /// Whether a figure shows a table or code.
  private func holdsText(_ figure: Int) -> Bool {
    (figure..<tree.end(figure)).contains { node in
      tree.element(node) == .pre || tree.element(node) == .table && holdsRows(node)
    }
  }

  /// Whether a table has rows of several cells.
  private func holdsRows(_ table: Int) -> Bool {
    (table..<tree.end(table)).contains { row in
      tree.element(row) == .tr && tree.children(row).count { [.td, .th].contains(tree.element($0)) } > 1
    }
  }

  /// Forms, tables, lists and divisions, the inner ones first, because what they lose changes the outer ones.
  private func judgeShapes(_ root: Int, _ omissions: inout [Omission?], of all: Int32) {
    var sums = [ContentMeasure.Sums](repeating: ContentMeasure.Sums(), count: tree.end(root) - root)
    var isKept = [Bool](repeating: true, count: sums.count)
    let measure = ContentMeasure(tree, without: omissions.map { $0 != nil })
    let insides = insides(root, omissions)
    for node in (root..<tree.end(root)).reversed() {
      if omissions[node] != nil || insides[node - root].contains(.omitted) {
        isKept[node - root] = false
        continue
      }
      let element = tree.element(node)
      // What is inside was added already; the node's own share is what the measure has for it alone.
      sums[node - root].add(measure[node..<node + 1])
      if node != root, isJudged(element), !insides[node - root].contains(.data),
        let omission = verdict(
          on: node, sums[node - root], isInFigure: insides[node - root].contains(.figure), of: all),
        omission != .links || !isSentence(node, sums[node - root]) && !holdsData(node) && !listsSentences(node)
      {
        omissions[node] = omission
        isKept[node - root] = false
      }
      if isKept[node - root], node != root { sums[tree.parent(node) - root].add(sums[node - root]) }
    }
  }

  private func isJudged(_ element: MarkupElement) -> Bool {
    switch element {
    case .form, .fieldset, .table, .ul, .ol, .div, .section: true
    default: false
    }
  }

  private struct Inside: OptionSet {
    let rawValue: UInt8
    static let omitted = Inside(rawValue: 1)
    static let figure = Inside(rawValue: 2)
    /// A table of data, or code.
    static let data = Inside(rawValue: 4)
  }

  /// For each node of a subtree what it stands in.
  private func insides(_ root: Int, _ omissions: [Omission?]) -> [Inside] {
    var insides = [Inside](repeating: [], count: tree.end(root) - root)
    for node in root..<tree.end(root) {
      if node > root { insides[node - root] = insides[tree.parent(node) - root] }
      if omissions[node] != nil { insides[node - root].insert(.omitted) }
      switch tree.element(node) {
      case .figure: insides[node - root].insert(.figure)
      case .code: insides[node - root].insert(.data)
      case .table: if DataTable.isData(node, in: tree) { insides[node - root].insert(.data) }
      default: break
      }
    }
    return insides
  }

  private func verdict(on node: Int, _ sums: ContentMeasure.Sums, isInFigure: Bool, of all: Int32) -> Omission? {
    let element = tree.element(node)
    if element == .section { return nil }
    let weight = weighsNames ? hints.weight(of: node) : 0
    if weight < 0, !isProse(sums), !isReport(node) { return .unlikely }
    let isList = element == .ul || element == .ol
    let density = sums.linkDensity
    if isList, density > 0.6, sums.letters * 3 < all { return .links }
    guard sums.commas < 10 else { return nil }
    let headings = sums.letters == 0 ? 0 : Double(sums.headings) / Double(sums.letters)
    if !isInFigure, sums.images > 1, sums.paragraphs * 2 < sums.images { return .links }
    if !isList, sums.items - 100 > sums.paragraphs { return .links }
    if sums.inputs > sums.paragraphs / 3 { return .form }
    if !isList, !isInFigure, headings < 0.9, sums.letters < 25, sums.images == 0 || sums.images > 2, density > 0 {
      return .links
    }
    if !isList, weight < 25, density > 0.2 { return .links }
    if weight >= 25, density > 0.5 { return .links }
    return nil
  }

  /// Whether a division is there for a table of data.
  private func holdsData(_ node: Int) -> Bool {
    guard tree.element(node) == .div,
      let table = (node..<tree.end(node)).first(where: { tree.element($0) == .table }),
      DataTable.isData(table, in: tree)
    else { return false }
    return tree.foldedText(of: table).utf8.count * 5 >= tree.foldedText(of: node).utf8.count * 4
  }

  /// Whether all items of a list are sentences or quotations of a report, though each may be a link.
  private func listsSentences(_ node: Int) -> Bool {
    guard [.ul, .ol].contains(tree.element(node)) else { return false }
    let items = tree.children(node).filter { tree.element($0) == .li }
    guard !items.isEmpty, items.count <= Self.mostSentences else { return false }
    return items.allSatisfy { tellsReport($0) }
  }

  private func tellsReport(_ node: Int) -> Bool {
    let text = tree.foldedText(of: node)
    // Headlines ask.
    guard text.last != "?", text.utf8.count < Int(Self.longestSentence) else { return false }
    return PageBlock(
      kind: .paragraph, scalars: Array(text.unicodeScalars), links: [], verdict: nil, container: node
    ).tellsReport
  }

  private static let mostSentences = 20

  /// No paragraph that is a link has more letters.
  private static let longestSentence: Int32 = 600

  /// Whether a division is one sentence that happens to be a link.
  private func isSentence(_ node: Int, _ sums: ContentMeasure.Sums) -> Bool {
    guard tree.element(node) == .div, sums.letters < Self.longestSentence, sums.paragraphs <= 1, sums.items == 0,
      sums.headings == 0, sums.images == 0, sums.inputs == 0
    else { return false }
    return tellsReport(node)
  }

  /// Whether a part is a paragraph in spite of its names: text with few links.
  private func isProse(_ sums: ContentMeasure.Sums) -> Bool {
    sums.paragraphs > 0 && sums.letters >= 80 && sums.linkDensity < 0.2 && sums.images == 0
  }
}
