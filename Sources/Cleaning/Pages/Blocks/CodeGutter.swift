import ForeignText

/// The numbers that pages set beside the lines of code.
enum CodeGutter {
  private static let names: Set<String> = [
    "lineno", "linenos", "linenumber", "linenumbers", "line-number", "line-numbers", "line-numbers-rows", "ln-num",
    "blob-num", "hljs-ln-n", "hljs-ln-numbers", "gutter", "gl", "code-gutter", "lnt",
  ]

  /// Whether an element is called so and holds nothing but numbers.
  static func isNumber(_ node: Int, in tree: MarkupTree) -> Bool {
    guard let words = tree.bytes(.class, of: node), !words.isEmpty else { return false }
    let isNamed = words.split(whereSeparator: { $0 <= 32 }).contains {
      names.contains(String(decoding: $0, as: UTF8.self))
    }
    return isNamed
      && (node..<tree.end(node)).allSatisfy { inner in
        tree.element(inner) != .text || tree.text(inner).allSatisfy { $0 <= 32 || $0 &- 48 < 10 }
      }
  }

  /// Whether the lines of a block of code are numbers that count on.
  static func isCount(_ scalars: [Unicode.Scalar]) -> Bool {
    let lines = scalars.split(separator: "\n").map { Int(String(String.UnicodeScalarView($0)).filter { $0 != " " }) }
    guard lines.count > 1, let first = lines[0] else { return false }
    return lines.enumerated().allSatisfy { $0.element == first + $0.offset }
  }
}
