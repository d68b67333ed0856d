/// The state of an arc-eager parser: a stack, the next word, and the arcs so far.
///
/// Words that have no head when all are read are roots (Nivre, 2008; Ballesteros and Nivre, 2013, on leaving the root out).
package struct ParserState: Sendable {
  /// A step of the parser.
  package enum Action: Hashable, Sendable {
    /// The next word goes on the stack.
    case shift
    /// The top word leaves the stack; it has a head.
    case reduce
    /// The top word depends on the next word and leaves the stack.
    case left(DependencyLabel)
    /// The next word depends on the top word and goes on the stack.
    case right(DependencyLabel)

    /// How many there are.
    package static let count = 2 + 2 * DependencyLabel.allCases.count

    /// The action of a number.
    package init(number: Int) {
      switch number {
      case 0: self = .shift
      case 1: self = .reduce
      default:
        let label = DependencyLabel(rawValue: UInt8((number - 2) / 2)) ?? .dep
        self = number & 1 == 0 ? .left(label) : .right(label)
      }
    }

    /// Its number.
    package var number: Int {
      switch self {
      case .shift: 0
      case .reduce: 1
      case .left(let label): 2 + 2 * Int(label.rawValue)
      case .right(let label): 3 + 2 * Int(label.rawValue)
      }
    }
  }

  /// The words read and not yet done with.
  package private(set) var stack: [Int] = []
  /// The next word.
  package private(set) var next = 0
  /// The arcs so far.
  package private(set) var tree: SyntaxTree
  /// The first and second last child to the left of each word, -1 where none; then those to the right.
  package private(set) var leftChildren: [(outer: Int, inner: Int)]
  package private(set) var rightChildren: [(outer: Int, inner: Int)]

  /// The state before the first of so many words.
  package init(count: Int) {
    tree = SyntaxTree(count: count)
    leftChildren = Array(repeating: (-1, -1), count: count)
    rightChildren = Array(repeating: (-1, -1), count: count)
    stack.reserveCapacity(count)
  }

  /// How many words the sentence has.
  package var count: Int { tree.heads.count }
  /// Whether all words are read.
  package var isDone: Bool { next >= count }
  /// The word on top of the stack, -1 where it is empty.
  package var top: Int { stack.last ?? -1 }

  /// Whether an action may follow: `shift` always, `reduce` when the top word has a head, `left` when it has none,
  /// `right` when there is one.
  package var allowed: (reduce: Bool, left: Bool, right: Bool) {
    guard let top = stack.last else { return (false, false, false) }
    let hasHead = tree.heads[top] >= 0
    return (hasHead, !hasHead, true)
  }

  /// Takes a step.
  package mutating func take(_ action: Action) {
    switch action {
    case .shift:
      stack.append(next)
      next += 1
    case .reduce: stack.removeLast()
    case .left(let label):
      let word = stack.removeLast()
      tree.heads[word] = next
      tree.labels[word] = label
      leftChildren[next] = (word, leftChildren[next].outer)
    case .right(let label):
      let head = stack[stack.count - 1]
      tree.heads[next] = head
      tree.labels[next] = label
      rightChildren[head] = (next, rightChildren[head].outer)
      stack.append(next)
      next += 1
    }
  }
}
