import ForeignText

/// For each node of a page what its class and identifier hint at, apart and together.
struct PageHints: Sendable {
  private let ofClass: [NameHints]
  private let ofIdentifier: [NameHints]

  /// The value of an attribute, which is hashed at once and not byte by byte.
  private struct Names: Hashable {
    let text: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) { text.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  init(_ tree: MarkupTree) {
    var known: [Names: NameHints] = [:]
    func hints(_ text: ArraySlice<UInt8>?) -> NameHints {
      guard let text, !text.isEmpty else { return [] }
      let names = Names(text: text)
      if let hints = known[names] { return hints }
      let hints = NameHints.hints(in: text)
      known[names] = hints
      return hints
    }
    var ofClass = [NameHints](repeating: [], count: tree.nodes.count)
    var ofIdentifier = ofClass
    for node in tree.indices where tree.nodes[node].element != .text && tree.nodes[node].first < tree.nodes[node].last {
      ofClass[node] = hints(tree.bytes(.class, of: node))
      ofIdentifier[node] = hints(tree.bytes(.id, of: node))
    }
    self.ofClass = ofClass
    self.ofIdentifier = ofIdentifier
  }

  /// What class or identifier hint at.
  subscript(node: Int) -> NameHints { ofClass[node].union(ofIdentifier[node]) }

  /// How much a node's names sound like an article, as Readability weighs them: 25 for each name, up or down.
  func weight(of node: Int) -> Double {
    var weight = 0.0
    for hints in [ofClass[node], ofIdentifier[node]] {
      if hints.contains(.negative) { weight -= 25 }
      if hints.contains(.positive) { weight += 25 }
    }
    return weight
  }
}
