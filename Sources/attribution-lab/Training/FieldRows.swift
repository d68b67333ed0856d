/// Weights of rows that are known by number.
struct FieldRows {
  private var weights: [Float]
  private var squares: [Float]
  private var sums: [Float]
  private var remembered: Float = 0
  private let width: Int
  private let rate: Float
  private let decay: Float
  /// Errors less than this teach nothing.
  private static let least: Float = 0.005
  /// No weight is larger: a model's bytes cut the few largest of all down, so that none may be needed.
  private static let largest: Float = 0.4

  init(_ count: Int, _ width: Int, _ rate: Float, _ decay: Float) {
    (self.width, self.rate, self.decay) = (width, rate, decay)
    weights = Array(repeating: 0, count: count * width)
    squares = Array(repeating: 1, count: count * width)
    sums = weights
  }

  func add(_ rows: [Int32], _ range: Range<Int>, to scores: inout [Float], _ start: Int) {
    for place in range {
      let row = Int(rows[place]) * width
      for label in 0..<width { scores[start + label] += weights[row + label] }
    }
  }

  mutating func learn(_ rows: [Int32], _ range: Range<Int>, _ errors: [Float], _ start: Int, times share: Float) {
    for label in 0..<width {
      let error = errors[start + label]
      if abs(error) < Self.least { continue }
      for place in range {
        let index = Int(rows[place]) * width + label
        let gradient = (error - decay * weights[index]) * share
        squares[index] += gradient * gradient
        let weight = weights[index] + rate * gradient / squares[index].squareRoot()
        weights[index] = max(-Self.largest, min(Self.largest, weight))
      }
    }
  }

  mutating func remember() {
    for index in sums.indices { sums[index] += weights[index] }
    remembered += 1
  }

  var mean: [[Float]] {
    stride(from: 0, to: sums.count, by: width).map { row in (row..<row + width).map { sums[$0] / max(remembered, 1) } }
  }
}
