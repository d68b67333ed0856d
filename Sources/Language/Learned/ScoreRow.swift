extension [Int16] {
  /// Takes over a row of the scores of several decisions; it has as many places as this array.
  @inline(__always)
  mutating func take(row: Int, of scores: [Int16]) {
    let width = count
    precondition(row >= 0 && (row + 1) * width <= scores.count)
    withUnsafeMutableBufferPointer { places in
      scores.withUnsafeBufferPointer { scores in
        for label in 0..<width { places[label] = scores[row &* width &+ label] }
      }
    }
  }

  /// Takes over the sum of two rows, each of other scores.
  @inline(__always)
  mutating func take(row: Int, of scores: [Int16], plus other: Int, of others: [Int16]) {
    let width = count
    precondition(row >= 0 && (row + 1) * width <= scores.count && other >= 0 && (other + 1) * width <= others.count)
    withUnsafeMutableBufferPointer { places in
      scores.withUnsafeBufferPointer { scores in
        others.withUnsafeBufferPointer { others in
          for label in 0..<width { places[label] = scores[row &* width &+ label] &+ others[other &* width &+ label] }
        }
      }
    }
  }
}
