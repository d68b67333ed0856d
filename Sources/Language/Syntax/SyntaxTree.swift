/// The dependencies of a sentence: for each word the word it depends on, and as what.
package struct SyntaxTree: Hashable, Sendable {
  /// For each word its head's place, or -1 where it has none.
  package var heads: [Int]
  /// For each word what it is to its head.
  package var labels: [DependencyLabel]

  /// Makes a tree; every word is a root when nothing is given.
  package init(count: Int) {
    heads = Array(repeating: -1, count: count)
    labels = Array(repeating: .root, count: count)
  }
}
