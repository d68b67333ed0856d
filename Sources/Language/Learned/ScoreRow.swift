extension [Int16] {
  /// Takes over a row of the scores of several decisions, and the sum with a row of others where there is one.
  ///
  /// A row has as many places as this array.
  mutating func take(row: Int, of scores: [Int16], adding other: (scores: [Int16], row: Int)? = nil) {
    let width = count
    precondition((row + 1) * width <= scores.count)
    withUnsafeMutableBufferPointer { places in
      scores.withUnsafeBufferPointer { scores in
        for label in 0..<width { places[label] = scores[row &* width &+ label] }
      }
      guard let other else { return }
      precondition((other.row + 1) * width <= other.scores.count)
      other.scores.withUnsafeBufferPointer { scores in
        for label in 0..<width { places[label] &+= scores[other.row &* width &+ label] }
      }
    }
  }
}
