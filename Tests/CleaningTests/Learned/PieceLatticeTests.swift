import Testing

@testable import Cleaning

/// The best labels of a sequence, against all that there are.
struct PieceLatticeTests {
  private static let width = PieceLabel.count
  private static let units: [[Float]] = (0..<3).map { piece in
    (0..<width).map { Float((piece * 31 + $0 * 17) % 11) }
  }
  private static let edges: [[Float]] = (0..<3).map { piece in
    (0..<width * width).map { Float((piece * 13 + $0 * 7) % 9) }
  }

  private static var lattice: PieceLattice {
    var lattice = PieceLattice()
    for (unit, edge) in zip(units, edges) { lattice.append(unit, edge) }
    return lattice
  }

  /// The score of labels; the first has nothing before it, which counts as the first label.
  private static func score(_ labels: [Int]) -> Float {
    var before = 0
    var sum: Float = 0
    for (piece, label) in labels.enumerated() {
      sum += units[piece][label] + edges[piece][before * width + label]
      before = label
    }
    return sum
  }

  private static let all = (0..<width).flatMap { first in
    (0..<width).flatMap { second in (0..<width).map { [first, second, $0] } }
  }

  @Test func `the best labels have the highest score of all`() {
    let best = Self.lattice.best().map(\.rawValue)
    #expect(Self.score(best) == Self.all.map(Self.score).max())
  }

  @Test func `each label is told the best score that it can be part of`() {
    let scores = Self.lattice.bestScores()
    for piece in 0..<3 {
      for label in 0..<Self.width {
        #expect(scores[piece][label] == Self.all.filter { $0[piece] == label }.map(Self.score).max())
      }
    }
  }

  @Test func `nothing has no labels`() {
    #expect(PieceLattice().best() == [])
    #expect(PieceLattice().bestScores() == [])
  }
}
