import CGumbo
import Glibc

/// Makes trees of HTML with libgumbo, the only place that knows this library.
public enum MarkupParser {
  /// Values longer than this, in bytes, say nothing to readers.
  private static let longestValue = 1 << 14

  /// The tree of HTML in UTF-8; with `keepsFrames` the elements are in it that show other pages.
  ///
  /// - Throws: `MarkupFailure` when it is beyond the limits.
  public static func tree(
    of page: [UInt8], limits: MarkupLimits = .page, keepsFrames: Bool = false
  ) throws(MarkupFailure) -> MarkupTree {
    guard page.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let filtered = MarkupFilter.filtered(page, keepsFrames: keepsFrames)
    guard let arena = gumbo_arena_new() else { throw .tooInvolved }
    defer {
      gumbo_arena_release(arena)
      free(arena)
    }
    let tree = filtered.withUnsafeBufferPointer { buffer -> MarkupTree? in
      buffer.withMemoryRebound(to: CChar.self) { text in
        guard
          let output = gumbo_arena_parse(arena, text.baseAddress, text.count, limits.memory, limits.seconds),
          let document = output.pointee.document
        else { return nil }
        return Builder(document, size: filtered.count).tree
      }
    }
    guard let tree else { throw .tooInvolved }
    return tree
  }

  /// The elements of ours by the numbers that libgumbo gives them.
  private static let elements: [MarkupElement] = {
    var elements = [MarkupElement](repeating: .other, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
    for element in MarkupElement.allCases {
      let tag = gumbo_tag_enum(element.rawValue)
      if tag != GUMBO_TAG_UNKNOWN { elements[Int(tag.rawValue)] = element }
    }
    return elements
  }()

  /// The attributes of ours by the first byte of their names.
  private static let attributeNames: [[(MarkupAttribute, [CChar])]] = {
    var names = [[(MarkupAttribute, [CChar])]](repeating: [], count: 128)
    for attribute in MarkupAttribute.allCases {
      let name = Array(attribute.rawValue.utf8CString)
      names[Int(name[0])].append((attribute, name))
    }
    return names
  }()

  /// Copies libgumbo's tree, without recursion.
  private struct Builder {
    var tree = MarkupTree()

    init(_ document: UnsafeMutablePointer<GumboNode>, size: Int) {
      tree.bytes.reserveCapacity(size / 2)
      tree.nodes.append(MarkupTree.Node(element: .document, parent: 0, end: 1, first: 0, last: 0))
      var open: [(children: GumboVector, next: Int, index: Int)] = [(document.pointee.v.document.children, 0, 0)]
      while let (children, next, index) = open.popLast() {
        guard next < Int(children.length), let child = children.data[next] else {
          tree.nodes[index].end = Int32(tree.nodes.count)
          continue
        }
        open.append((children, next + 1, index))
        let node = child.assumingMemoryBound(to: GumboNode.self)
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
          append(node.pointee.v.element, parent: index)
          open.append((node.pointee.v.element.children, 0, tree.nodes.count - 1))
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: append(node.pointee.v.text.text, parent: index)
        default: break
        }
      }
    }

    private mutating func append(_ text: UnsafePointer<CChar>, parent: Int) {
      let range = copy(text, longest: .max)
      tree.nodes.append(
        MarkupTree.Node(
          element: .text, parent: Int32(parent), end: Int32(tree.nodes.count + 1), first: range.lowerBound,
          last: range.upperBound))
    }

    private mutating func append(_ element: GumboElement, parent: Int) {
      let first = tree.attributes.count
      for index in 0..<Int(element.attributes.length) {
        guard let pointer = element.attributes.data[index] else { continue }
        let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
        guard let first = attribute.name?.pointee, first > 0,
          let (name, _) = attributeNames[Int(first)].first(where: { strcmp($0.1, attribute.name) == 0 })
        else { continue }
        tree.attributes.append(
          MarkupTree.Attribute(name: name, range: copy(attribute.value, longest: longestValue)))
      }
      tree.nodes.append(
        MarkupTree.Node(
          element: Self.isShadow(element) ? .div : elements[Int(element.tag.rawValue)], parent: Int32(parent),
          end: Int32(tree.nodes.count + 1), first: Int32(first), last: Int32(tree.attributes.count)))
    }

    /// Whether a template is shown all the same, as a part of its element that has a tree of its own.
    private static func isShadow(_ element: GumboElement) -> Bool {
      guard element.tag == GUMBO_TAG_TEMPLATE else { return false }
      var attributes = element.attributes
      return gumbo_get_attribute(&attributes, "shadowrootmode") != nil
    }

    private mutating func copy(_ text: UnsafePointer<CChar>, longest: Int) -> Range<Int32> {
      let start = Int32(tree.bytes.count)
      let length = strlen(text)
      // What is cut is left out whole, as half an address is a wrong one.
      if length <= longest {
        text.withMemoryRebound(to: UInt8.self, capacity: length) {
          tree.bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
        }
      }
      return start..<Int32(tree.bytes.count)
    }
  }
}
