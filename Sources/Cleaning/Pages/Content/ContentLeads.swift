import ForeignText
import Language

/// The first paragraphs of a report that stand between its headline and the element of the others: a standfirst in a
/// header, a lead in an article of its own.
struct ContentLeads {
  let tree: MarkupTree
  let hints: PageHints
  let measure: ContentMeasure
  let omissions: [Omission?]

  /// A lead has no fewer letters.
  private static let shortest: Int32 = 80
  /// All leads have no more.
  private static let longest: Int32 = 1500

  /// The paragraphs between the last headline above the article and the article.
  func leads(before root: Int) -> [Int] {
    guard let headline = tree.indices.prefix(root).last(where: { tree.element($0) == .h1 }), tree.end(headline) <= root
    else { return [] }
    var leads: [Int] = []
    var node = tree.end(headline)
    while node < root {
      let end = tree.end(node)
      if omissions[node] != nil || tree.element(node) == .text || isBeside(node), end <= root {
        node = end
        continue
      }
      let isLine = tree.element(node) == .p || isNamed(node) && !holdsParagraph(node)
      if end <= root, isLine || isPart(node, before: root) {
        if isLine ? isLead(node, before: root) : isText(node) { leads.append(node) }
        node = end
        continue
      }
      // Another headline says that what follows is of something else.
      if tree.element(node).headingLevel != nil, end <= root, measure[node..<end].linked > 0 { return [] }
      node += 1
    }
    let letters = leads.reduce(Int32(0)) { $0 + measure[$1..<tree.end($1)].letters }
    return letters <= Self.longest ? leads : []
  }

  private func isBeside(_ node: Int) -> Bool {
    switch tree.element(node) {
    case .figure, .figcaption, .aside, .footer, .nav, .form, .table, .ul, .ol, .dialog, .blockquote: true
    default:
      !hints[node].isDisjoint(with: [.byline, .furniture, .caption, .credit, .consent, .comments, .related, .share])
    }
  }

  /// What pages call the first paragraph of a report; a summary that stands beside it has other names.
  private static let names: Set<String> = ["standfirst", "lead", "lede", "lead-in", "intro", "vorspann", "chapo"]

  private func isNamed(_ node: Int) -> Bool {
    tree.value(.class, of: node)?.lowercased().split { !$0.isLetter }.contains { Self.names.contains(String($0)) }
      ?? false
  }

  private func holdsParagraph(_ node: Int) -> Bool { (node..<tree.end(node)).contains { tree.element($0) == .p } }

  /// Whether an element is of the same kind as that of the article: beside it, and with paragraphs.
  private func isPart(_ node: Int, before root: Int) -> Bool {
    switch tree.element(node) {
    case .article, .section: break
    case .div: if tree.parent(node) != tree.parent(root) { return false }
    default: return false
    }
    let holds = (node..<tree.end(node)).contains { tree.element($0) == .h1 || tree.element($0) == .time }
    return !holds && (node..<tree.end(node)).contains { tree.element($0) == .p && isText($0) }
  }

  /// Whether a paragraph stands where the first one of a report does; a summary has a name or the headline beside it.
  private func isLead(_ node: Int, before root: Int) -> Bool {
    let parent = tree.parent(node)
    switch tree.element(parent) {
    case .article, .section: break
    case .header where tree.bytes(.class, of: node) == nil: break
    default: guard isNamed(node) || isNamed(parent) else { return false }
    }
    return isText(node)
  }

  private func isText(_ node: Int) -> Bool {
    let sums = measure[node..<tree.end(node)]
    guard sums.letters >= Self.shortest, sums.linkDensity < 0.25, sums.inputs == 0 else { return false }
    let text = tree.foldedText(of: node)
    return Terminator.ends(Array(text.unicodeScalars)[...]) && !ContentSieve.asksConsent(text)
  }
}
