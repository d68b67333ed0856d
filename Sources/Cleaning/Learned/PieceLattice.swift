/// What labels a sequence of pieces can have, and the score of each: a first-order sequence model (Collins 2002).
package struct PieceLattice {
  private static let width = PieceLabel.count
  /// For each piece the score of each label.
  private var units: [Float] = []
  /// For each piece the score of each label behind each label of the piece before it; of the first one, behind nothing.
  private var edges: [Float] = []

  package init() {}

  /// How many pieces there are.
  package var count: Int { units.count / Self.width }

  /// Adds a piece: the scores of its labels, and of each pair of labels, that of the piece before it first.
  package mutating func append(_ unit: some Collection<Float>, _ edge: some Collection<Float>) {
    units += unit
    edges += edge
  }

  /// The scores of the best way up to each label of each piece, that label's own score in it, and the label before it.
  private func forward() -> (scores: [Float], back: [Int]) {
    let width = Self.width
    var scores = units
    var back = [Int](repeating: 0, count: units.count)
    for index in 0..<count {
      for label in 0..<width {
        let place = index * width + label
        guard index > 0 else {
          scores[place] += edges[label]
          continue
        }
        var best = -Float.infinity
        for before in 0..<width {
          let score = scores[place - label - width + before] + edges[(index * width + before) * width + label]
          if score > best { (best, back[place]) = (score, before) }
        }
        scores[place] += best
      }
    }
    return (scores, back)
  }

  /// The best labels of all pieces together.
  package func best() -> [PieceLabel] {
    guard count > 0 else { return [] }
    let (scores, back) = forward()
    let width = Self.width
    let last = (count - 1) * width
    var label = (0..<width).max { scores[last + $0] < scores[last + $1] } ?? 0
    var labels = [PieceLabel](repeating: .report, count: count)
    for index in (0..<count).reversed() {
      labels[index] = PieceLabel(rawValue: label) ?? .report
      label = back[index * width + label]
    }
    return labels
  }

  /// For each piece and label the score of the best way through all pieces that gives it that label.
  package func bestScores() -> [[Float]] {
    let width = Self.width
    let scores = forward().scores
    var behind = [Float](repeating: 0, count: units.count)
    for index in (0..<max(0, count - 1)).reversed() {
      for label in 0..<width {
        behind[index * width + label] =
          (0..<width).map { next in
            let place = (index + 1) * width + next
            return behind[place] + units[place] + edges[((index + 1) * width + label) * width + next]
          }.max() ?? 0
      }
    }
    return (0..<count).map { index in
      (0..<width).map { scores[index * width + $0] + behind[index * width + $0] }
    }
  }
}
