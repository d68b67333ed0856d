import ForeignText

/// Which elements of a page are hidden, as far as that may be believed.
///
/// Scripts hide a page under their boxes and show it later, so what holds the article stays though it is hidden.
struct Concealment: Sendable {
  private var hidden: [Bool]
  /// What says that it is hidden, or that it lies over the page, and is read all the same.
  private(set) var shown: Set<Int> = []

  /// So many times the text of the rest of the page tells an article from a heading in a box.
  private static let farMore = 2
  /// Fewer bytes of text are no article.
  static let shortest = 200
  /// Fewer are no paragraph of one.
  static let shortestParagraph = 80

  /// Whether anything is hidden.
  var hidesText: Bool { hidden.contains(true) }

  /// What a tree hides; nothing where it `believesNothing`.
  init(_ tree: MarkupTree, believesNothing: Bool = false) {
    hidden = [Bool](repeating: false, count: tree.nodes.count)
    guard !believesNothing else { return }
    var found: [Int] = []
    var node = 0
    while node < tree.nodes.count {
      guard Self.isHidden(node, in: tree) else {
        node += 1
        continue
      }
      found.append(node)
      hidden[node] = true
      node = tree.end(node)
    }
    guard !found.isEmpty else { return }
    let weight = Weight(tree, hidden: hidden)
    // What is shown may hold what is hidden.
    var rest = found[...]
    while let node = rest.popFirst() {
      guard weight.isArticle(node, in: tree) else { continue }
      hidden[node] = false
      shown.insert(node)
      for inner in tree.indices[node + 1..<tree.end(node)] where Self.isHidden(inner, in: tree) { hidden[inner] = true }
    }
  }

  /// Whether an element is hidden.
  subscript(node: Int) -> Bool { hidden[node] }

  private static func isHidden(_ node: Int, in tree: MarkupTree) -> Bool {
    switch tree.element(node) {
    case .text, .document, .html, .body: false
    default: Visibility.isHidden(node, in: tree)
    }
  }

  /// How much text and which marks of an article lie where.
  private struct Weight {
    /// Sums over the nodes in order: bytes of text, and elements that mark an article.
    private var text: [Int] = [0]
    private var marks: [Int] = [0]
    private var visible = (text: 0, marks: 0)

    init(_ tree: MarkupTree, hidden: [Bool]) {
      var (end, opaqueEnd) = (0, 0)
      for node in tree.indices {
        let element = tree.element(node)
        if element.isOpaque || element == .noscript { opaqueEnd = max(opaqueEnd, tree.end(node)) }
        if hidden[node] { end = max(end, tree.end(node)) }
        let isRead = node >= opaqueEnd
        let letters = isRead && element == .text ? ContentBounds.bytes(of: tree.text(node)) : 0
        let mark = isRead && [.h1, .main, .article].contains(element) ? 1 : 0
        text.append(text[node] + letters)
        marks.append(marks[node] + mark)
        if node >= end { visible = (visible.text + letters, visible.marks + mark) }
      }
    }

    /// Whether a hidden element holds the article of the page.
    func isArticle(_ node: Int, in tree: MarkupTree) -> Bool {
      let letters = text[tree.end(node)] - text[node]
      guard letters >= shortest else { return false }
      // What is hidden below a headline and a first paragraph was hidden on purpose.
      if visible.text < shortest, visible.marks == 0 || visible.text < shortestParagraph { return true }
      guard marks[tree.end(node)] > marks[node] else { return false }
      return visible.marks == 0 || letters > visible.text * farMore
    }
  }
}
