import Attribution
import Foundation
import Language

/// Trains cue detection on features that are chosen already, each case with the rows of its features found once.
struct CueField {
  let keys: [UInt32]
  private var rows: [Int32] = []
  private var starts: [Int] = [0]
  private var answers: [Float] = []
  private var weights: [Float] = []
  private var parts: [Int?] = []
  /// No weight is larger: a model's bytes cut the few largest of all down, so that none may be needed.
  private static let largest: Float = 0.3

  init(_ examples: [FrameExample], _ likeness: WordClasses, of known: Set<UInt32>) {
    keys = known.sorted()
    let places = TrainableWeights(labels: 0, of: known)
    var features = FeatureList()
    for example in examples {
      let cues = Set(example.frames.map(\.cue))
      for place in 0..<example.sentence.count where CueDetector.isCandidate(place, example.sentence) {
        CueDetector.features(place, example.sentence, likeness, into: &features)
        for key in features.keys { if let row = places.row(of: key) { rows.append(Int32(row)) } }
        starts.append(rows.count)
        answers.append(cues.contains(place) ? 1 : 0)
        weights.append(example.weight)
        parts.append(example.part)
      }
    }
  }

  /// The weights of the features, in the order of the keys, learned from all cases but those of a part.
  func weights(
    without part: Int? = nil, seed: UInt64, rounds: Int, rate: Float = 0.02, decay: Float = 1e-2,
    progress: (String) -> Void
  ) -> [Float] {
    var values = [Float](repeating: 0, count: keys.count)
    var squares = [Float](repeating: 1, count: keys.count)
    var sums = values
    var remembered: Float = 0
    var random = SeededRandom(seed: seed)
    var order = answers.indices.filter { part == nil || parts[$0] != part }
    for round in 1...rounds {
      order.shuffle(using: &random)
      var loss: Float = 0
      for (step, index) in order.enumerated() {
        var value: Float = 0
        for place in starts[index]..<starts[index + 1] { value += values[Int(rows[place])] }
        let chance = 1 / (1 + exp(-value))
        let error = answers[index] - chance
        if abs(error) >= 0.01 {
          loss -= log(max(1e-10, 1 - abs(error)))
          for place in starts[index]..<starts[index + 1] {
            let row = Int(rows[place])
            let gradient = (error - decay * values[row]) * weights[index]
            squares[row] += gradient * gradient
            let value = values[row] + rate * gradient / squares[row].squareRoot()
            values[row] = max(-Self.largest, min(Self.largest, value))
          }
        }
        if round > rounds / 3, step % (order.count / 4 + 1) == 0 {
          for row in sums.indices { sums[row] += values[row] }
          remembered += 1
        }
      }
      progress("cues, round \(round) of \(rounds): loss \(loss / Float(order.count))")
    }
    return sums.map { $0 / max(remembered, 1) }
  }
}
