import Attribution
import Language

extension SpanField {
  /// The weights that an averaged perceptron (Collins, 2002) learns of the same frames.
  func perceptron(
    without part: Int? = nil, seed: UInt64, rounds: Int, progress: (String) -> Void
  ) -> (units: [[Float]], boundaries: [[Float]]) {
    let (width, square) = (Self.width, Self.width * Self.width)
    var units = MeanRows(keys.units.count, width)
    var boundaries = MeanRows(keys.boundaries.count, square)
    var random = SeededRandom(seed: seed)
    var order = frames.indices.filter { part == nil || frames[$0].part != part }
    var clock: Float = 0
    for round in 1...rounds {
      order.shuffle(using: &random)
      var right = 0
      for number in order {
        let frame = frames[number]
        let count = frame.labels.count
        var lattice = SpanLabeller.Lattice(
          units: Array(repeating: 0, count: count * width), edges: Array(repeating: 0, count: count * square),
          fixed: frame.fixed)
        for index in 0..<count {
          let unit = frame.first + index
          units.add(unitRows, unitStarts[unit]..<unitStarts[unit + 1], to: &lattice.units, index * width)
          boundaries.add(
            boundaryRows, boundaryStarts[unit]..<boundaryStarts[unit + 1], to: &lattice.edges, index * square)
        }
        let guess = lattice.best(1)[0].labels.map(\.rawValue)
        clock += 1
        if guess == frame.labels {
          right += 1
          continue
        }
        for index in 0..<count {
          let unit = frame.first + index
          let (wanted, other) = (frame.labels[index], guess[index])
          if wanted != other {
            let range = unitStarts[unit]..<unitStarts[unit + 1]
            units.move(unitRows, range, wanted, by: frame.weight, at: clock)
            units.move(unitRows, range, other, by: -frame.weight, at: clock)
          }
          let before = index > 0 ? (frame.labels[index - 1], guess[index - 1]) : (0, 0)
          let pairs = (before.0 * width + wanted, before.1 * width + other)
          if pairs.0 != pairs.1 {
            let range = boundaryStarts[unit]..<boundaryStarts[unit + 1]
            boundaries.move(boundaryRows, range, pairs.0, by: frame.weight, at: clock)
            boundaries.move(boundaryRows, range, pairs.1, by: -frame.weight, at: clock)
          }
        }
      }
      progress("perceptron, round \(round) of \(rounds): \(share(right, order.count)) right while learning")
    }
    return (units.mean(at: clock), boundaries.mean(at: clock))
  }
}

/// Weights whose mean over time is wanted: what was added counts for the time since.
private struct MeanRows {
  private var weights: [Float]
  private var past: [Double]
  private let width: Int

  init(_ count: Int, _ width: Int) {
    self.width = width
    weights = Array(repeating: 0, count: count * width)
    past = Array(repeating: 0, count: count * width)
  }

  func add(_ rows: [Int32], _ range: Range<Int>, to scores: inout [Float], _ start: Int) {
    for place in range {
      let row = Int(rows[place]) * width
      for label in 0..<width { scores[start + label] += weights[row + label] }
    }
  }

  mutating func move(_ rows: [Int32], _ range: Range<Int>, _ label: Int, by amount: Float, at clock: Float) {
    for place in range {
      let index = Int(rows[place]) * width + label
      weights[index] += amount
      past[index] += Double(amount) * Double(clock)
    }
  }

  func mean(at clock: Float) -> [[Float]] {
    stride(from: 0, to: weights.count, by: width).map { row in
      (row..<row + width).map { Float(Double(weights[$0]) - past[$0] / Double(max(clock, 1))) }
    }
  }
}
