import Articles
import Language

/// The elements and texts of a page, as a browser would have them, in the order of the page.
///
/// A node's descendants are the nodes behind it up to its `end`, so a subtree is a range of indices, and no walk needs
/// recursion however deep the page is.
struct MarkupTree: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    let element: MarkupElement
    /// The index of the node that holds it; that of the document itself for the document.
    let parent: Int32
    /// The index just behind its last descendant.
    var end: Int32
    /// Where its attributes, or the bytes of its text, begin and end.
    var first: Int32
    var last: Int32
  }

  /// An attribute with where its value stands among `bytes`.
  struct Attribute: Sendable {
    let name: MarkupAttribute
    let range: Range<Int32>
  }

  /// All nodes; the first is the document.
  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The UTF-8 of all texts and values.
  var bytes: [UInt8] = []

  /// The indices of the nodes.
  var indices: Range<Int> { nodes.indices }

  func element(_ node: Int) -> MarkupElement { nodes[node].element }

  func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  /// The index just behind the last descendant of a node.
  func end(_ node: Int) -> Int { Int(nodes[node].end) }

  /// The children of a node, in order.
  func children(_ node: Int) -> some Sequence<Int> {
    let end = end(node)
    return sequence(first: node + 1) { self.end($0) }.lazy.prefix { $0 < end }
  }

  /// The bytes of a text.
  func text(_ node: Int) -> ArraySlice<UInt8> { bytes[Int(nodes[node].first)..<Int(nodes[node].last)] }

  /// The bytes of an attribute's value; nil when the element has no such attribute.
  func bytes(_ name: MarkupAttribute, of node: Int) -> ArraySlice<UInt8>? {
    let found = nodes[node]
    guard found.element != .text else { return nil }
    for index in Int(found.first)..<Int(found.last) where attributes[index].name == name {
      return bytes[Int(attributes[index].range.lowerBound)..<Int(attributes[index].range.upperBound)]
    }
    return nil
  }

  /// An attribute's value; nil when the element has no such attribute.
  func value(_ name: MarkupAttribute, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an attribute has a word among its words, whatever the case.
  func hasWord(_ word: String, in name: MarkupAttribute, of node: Int) -> Bool {
    bytes(name, of: node)?.split(whereSeparator: { $0 <= 32 }).contains { part in
      part.count == word.utf8.count && zip(part, word.utf8).allSatisfy { ($0 | 32) == ($1 | 32) }
    } ?? false
  }

  /// All text inside a node, white space folded, without what is opaque.
  func foldedText(of node: Int) -> String { Self.folded(rawText(of: node)) }

  /// All text inside a node as it is, without what is opaque; block elements and line breaks part words.
  func rawText(of node: Int) -> String {
    var result: [UInt8] = []
    var index = node
    let end = end(node)
    while index < end {
      let element = nodes[index].element
      if element == .text {
        result += text(index)
      } else if element.isOpaque, index != node {
        index = self.end(index)
        continue
      } else if element.isBlock || element == .br {
        result.append(32)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A text on one line: white space folded, without what says nothing and could harm a terminal.
  static func folded(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    var pending = false
    for scalar in EscapeSequence.removed(from: text).unicodeScalars {
      if scalar.isSpace {
        pending = !result.isEmpty
      } else if !scalar.isMute {
        if pending { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return String(scalars: result)
  }
}
