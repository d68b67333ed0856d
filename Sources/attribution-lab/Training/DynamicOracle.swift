import Language

/// Tells what each action of the arc-eager parser would lose of the gold tree (Goldberg and Nivre, 2012).
struct DynamicOracle {
  let heads: [Int?]

  /// The number of gold arcs that each kind of action puts out of reach.
  func costs(_ state: ParserState) -> (shift: Int, reduce: Int, left: Int, right: Int) {
    let next = state.next
    let top = state.top
    var (shift, reduce, left, right) = (0, 0, 0, 0)
    // The next word's own head and the words on the stack that it should govern.
    var headInStack = false
    for word in state.stack {
      if heads[next] == word { headInStack = true }
      if heads[word] == next, state.tree.heads[word] < 0 {
        shift += 1
        right += 1
        if word != top { left += 0 }
      }
    }
    if headInStack { shift += 1 }
    guard top >= 0 else { return (shift, reduce, left, right) }
    if let head = heads[next], head != top {
      if head < 0 || head > next || headInStack { right += 1 }
    }
    if let head = heads[top], head != next {
      if head < 0 || head > next { left += 1 }
    }
    for word in next..<state.count where heads[word] == top {
      reduce += 1
      // The arc from the top to the next word itself is lost by a left arc too.
      left += 1
    }
    return (shift, reduce, left, right)
  }
}
