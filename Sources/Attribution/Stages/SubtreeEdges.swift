import Language

/// What begins and what ends at each unit of a sentence: the label of the widest subtree.
package struct SubtreeEdges: Sendable {
  let beginnings: [UInt32]
  let endings: [UInt32]

  /// No subtree is looked for further up.
  private static let highest = 40
  private static let nothing: UInt32 = 62

  package init(_ sentence: ParsedSentence) {
    let count = sentence.count
    var first = Array(0..<count)
    var last = first
    var depth = [Int](repeating: 0, count: count)
    for place in 0..<count {
      var (above, steps) = (sentence.head(place), 0)
      while above >= 0, steps < Self.highest {
        first[above] = min(first[above], place)
        last[above] = max(last[above], place)
        above = sentence.head(above)
        steps += 1
      }
      depth[place] = steps
    }
    var beginnings = [UInt32](repeating: Self.nothing, count: count)
    var endings = beginnings
    var beginning = [Int](repeating: Int.max, count: count)
    var ending = beginning
    for place in 0..<count where sentence.label(place) != .punct {
      if depth[place] < beginning[first[place]] {
        beginning[first[place]] = depth[place]
        beginnings[first[place]] = sentence.label(place).code
      }
      if depth[place] < ending[last[place]] {
        ending[last[place]] = depth[place]
        endings[last[place]] = sentence.label(place).code
      }
    }
    (self.beginnings, self.endings) = (beginnings, endings)
  }
}
