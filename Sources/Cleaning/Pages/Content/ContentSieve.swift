import ForeignText
import Language

/// Leaves out of a page what can be told to be no article without looking at the text: what is hidden, menus and
/// boxes by their names and roles, the byline and the title.
struct ContentSieve {
  let tree: MarkupTree
  let hints: PageHints
  let concealment: Concealment
  let title: String?
  let hasByline: Bool
  let dropsUnlikely: Bool

  private static let unlikelyRoles: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
  ]

  /// What is left out and why, and the first element that looks like a byline.
  func sift() -> (omissions: [Omission?], byline: Int?) {
    var omissions = [Omission?](repeating: nil, count: tree.nodes.count)
    var byline: Int?
    var hasTitle = false
    var (tableEnd, codeEnd) = (0, 0)
    var node = 0
    while node < tree.nodes.count {
      let element = tree.element(node)
      let end = tree.end(node)
      if element == .text {
        node += 1
        continue
      }
      if element == .table { tableEnd = max(tableEnd, end) }
      if element == .code { codeEnd = max(codeEnd, end) }
      let isRoot = element == .html || element == .body || element == .document
      var omission: Omission?
      if element.isOpaque || element == .noscript {
        omission = .hidden
      } else if concealment[node] {
        omission = .hidden
      } else if !isRoot {
        let names = hints[node]
        if !hasByline, byline == nil, isByline(node, names) {
          byline = bylineName(in: node) ?? node
          omission = .byline
        } else if isOverlay(node, names) {
          omission = .unlikely
        } else if !hasTitle, let level = element.headingLevel, level <= 2, repeatsTitle(node) {
          hasTitle = true
          omission = .title
        } else if names.contains(.comments), !names.contains(.positive) || element != .article {
          omission = ReportPart(tree: tree).holds(node) ? nil : .unlikely
        } else if dropsUnlikely, element != .a, names.contains(.unlikely), !names.contains(.candidate),
          node >= tableEnd, node >= codeEnd
        {
          omission = ReportPart(tree: tree).holds(node) ? nil : .unlikely
        } else if dropsUnlikely, let role = tree.value(.role, of: node), Self.unlikelyRoles.contains(role),
          !concealment.shown.contains(node)
        {
          omission = .unlikely
        }
      }
      omissions[node] = omission
      node = omission == nil ? node + 1 : end
    }
    return (omissions, byline)
  }

  private static let dialogs = [Array("dialog".utf8), Array("alertdialog".utf8)]

  /// Whether an element lies over the page: a dialog, or a question about cookies; none that holds the article.
  private func isOverlay(_ node: Int, _ names: NameHints) -> Bool {
    let isDialog =
      tree.element(node) == .dialog
      || tree.bytes(.role, of: node).map { role in Self.dialogs.contains { role.elementsEqual($0) } } ?? false
    guard isDialog || names.contains(.consent), tree.element(node) != .main, tree.element(node) != .article else {
      return false
    }
    guard isDialog || Self.asksConsent(String(tree.foldedText(of: node).prefix(Self.longestQuestion)))
    else { return false }
    return !(node..<tree.end(node)).contains { [.h1, .main, .article].contains(tree.element($0)) }
  }

  /// Boxes that ask for consent say so at their start.
  private static let longestQuestion = 600

  /// What texts are about that ask for consent.
  private static let matters = [
    "cookie", "consent", "privacy", "personal data", "partners", "datenschutz", "einwillig",
  ]

  /// Whether a text asks whether one may be watched.
  static func asksConsent(_ text: String) -> Bool {
    let text = text.lowercased()
    return matters.contains(where: text.contains)
  }

  private func isByline(_ node: Int, _ names: NameHints) -> Bool {
    guard
      names.contains(.byline) || tree.value(.rel, of: node) == "author"
        || tree.value(.itemprop, of: node)?.contains("author") == true
        || tree.bytes(.property, of: node).map(PageAuthors.namesAuthor) == true
    else { return false }
    let length = tree.foldedText(of: node).unicodeScalars.count
    return length > 0 && length < 100
  }

  /// The element inside a byline that is marked as the name.
  private func bylineName(in node: Int) -> Int? {
    (node..<tree.end(node)).dropFirst().first { tree.hasWord("name", in: .itemprop, of: $0) }
  }

  private func repeatsTitle(_ node: Int) -> Bool {
    guard let title else { return false }
    return TextLikeness.likeness(of: title, to: tree.foldedText(of: node)) > 0.75
  }
}
