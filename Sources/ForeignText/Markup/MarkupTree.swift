/// The elements and texts of a page, as a browser would have them, in the order of the page.
///
/// A node's descendants are the nodes behind it up to its `end`, so a subtree is a range of indices, and no walk needs
/// recursion however deep the page is.
public struct MarkupTree: Sendable {
  /// An element or a text.
  public struct Node: Sendable {
    /// What it is.
    public let element: MarkupElement
    /// The index of the node that holds it; that of the document itself for the document.
    public let parent: Int32
    /// The index just behind its last descendant.
    public internal(set) var end: Int32
    /// Where its attributes, or the bytes of its text, begin.
    public let first: Int32
    /// Where they end.
    public let last: Int32
  }

  /// An attribute with where its value stands among `bytes`.
  public struct Attribute: Sendable {
    /// The name.
    public let name: MarkupAttribute
    /// The place of the value.
    public let range: Range<Int32>
  }

  /// All nodes; the first is the document.
  public internal(set) var nodes: [Node] = []
  /// The attributes of all elements.
  public internal(set) var attributes: [Attribute] = []
  /// The UTF-8 of all texts and values.
  public internal(set) var bytes: [UInt8] = []

  /// The indices of the nodes.
  @inlinable public var indices: Range<Int> { nodes.indices }

  /// What a node is.
  @inlinable public func element(_ node: Int) -> MarkupElement { nodes[node].element }

  /// The node that holds another.
  @inlinable public func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  /// The index just behind the last descendant of a node.
  @inlinable public func end(_ node: Int) -> Int { Int(nodes[node].end) }

  /// The children of a node, in order.
  @inlinable
  public func children(_ node: Int) -> some Sequence<Int> {
    let end = end(node)
    return sequence(first: node + 1) { self.end($0) }.lazy.prefix { $0 < end }
  }

  /// The bytes of a text.
  @inlinable
  public func text(_ node: Int) -> ArraySlice<UInt8> { bytes[Int(nodes[node].first)..<Int(nodes[node].last)] }

  /// The bytes of an attribute's value; nil when the element has no such attribute.
  @inlinable
  public func bytes(_ name: MarkupAttribute, of node: Int) -> ArraySlice<UInt8>? {
    let found = nodes[node]
    guard found.element != .text else { return nil }
    for index in Int(found.first)..<Int(found.last) where attributes[index].name == name {
      return bytes[Int(attributes[index].range.lowerBound)..<Int(attributes[index].range.upperBound)]
    }
    return nil
  }

  /// An attribute's value; nil when the element has no such attribute.
  public func value(_ name: MarkupAttribute, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an attribute has a word among its words, whatever the case.
  public func hasWord(_ word: String, in name: MarkupAttribute, of node: Int) -> Bool {
    bytes(name, of: node)?.split(whereSeparator: { $0 <= 32 }).contains { part in
      part.count == word.utf8.count && zip(part, word.utf8).allSatisfy { ($0 | 32) == ($1 | 32) }
    } ?? false
  }

  /// All text inside a node, white space folded, without what is opaque.
  public func foldedText(of node: Int) -> String { HarmlessText.line(rawText(of: node)) }

  /// All text inside a node as it is, without what is opaque; blocks stand on lines of their own, and a break ends one.
  public func rawText(of node: Int) -> String {
    var result: [UInt8] = []
    func endLine() {
      if let last = result.last, last != 10 { result.append(10) }
    }
    /// Where the blocks end that are open, the innermost last.
    var ends: [Int] = []
    var index = node
    let end = end(node)
    while index < end {
      while let last = ends.last, last <= index {
        ends.removeLast()
        endLine()
      }
      let element = nodes[index].element
      if element == .text {
        result += text(index)
      } else if element.isOpaque, index != node {
        index = self.end(index)
        continue
      } else if element == .br {
        endLine()
      } else if element.isBlock, index != node {
        endLine()
        ends.append(self.end(index))
      }
      index += 1
    }
    if !ends.isEmpty { endLine() }
    return String(decoding: result, as: UTF8.self)
  }
}
