import Attribution
import Foundation

/// The labels of one frame and their probabilities.
struct LabelChain {
  /// For each unit a score for each label, and for each pair of labels; then by how much each is wrong.
  var units: [Float] = []
  var edges: [Float] = []
  private var count = 0
  private var fixed = 0

  private static let width = SpanLabeller.Label.count
  private static let square = width * width
  private static let states = 16

  mutating func begin(_ count: Int, fixed: Int) {
    (self.count, self.fixed) = (count, fixed)
    units = Array(repeating: 0, count: count * Self.width)
    edges = Array(repeating: 0, count: count * Self.square)
  }

  /// Whether the engine's search could find labels.
  static func allows(_ labels: [Int], _ fixed: Int) -> Bool {
    var state = 0
    for (index, label) in labels.enumerated() {
      guard let step = (index == fixed ? stepsAtCue : steps).first(where: { $0.state == state && $0.label == label })
      else { return false }
      state = step.target
    }
    return true
  }

  /// Puts in the place of each score how much more of it there should be, and gives the logarithm of the probability of
  /// the right labels.
  mutating func errors(_ gold: [Int]) -> Float {
    var odds = [Float](repeating: 0, count: count * Self.square)
    for index in 0..<count {
      var most = -Float.infinity
      for pair in 0..<Self.square {
        let score = units[index * Self.width + pair % Self.width] + edges[index * Self.square + pair]
        odds[index * Self.square + pair] = score
        most = max(most, score)
      }
      for pair in 0..<Self.square {
        odds[index * Self.square + pair] = exp(odds[index * Self.square + pair] - most)
      }
    }
    var forward = [Float](repeating: 0, count: (count + 1) * Self.states)
    forward[0] = 1
    var backward = forward
    backward[0] = 0
    for index in 0..<count {
      var sum: Float = 0
      for step in index == fixed ? Self.stepsAtCue : Self.steps {
        let value = forward[index * Self.states + step.state] * odds[index * Self.square + step.pair]
        forward[(index + 1) * Self.states + step.target] += value
        sum += value
      }
      for state in 0..<Self.states { forward[(index + 1) * Self.states + state] /= max(sum, .leastNormalMagnitude) }
    }
    for state in 0..<Self.states { backward[count * Self.states + state] = 1 }
    var likelihood: Float = 0
    for index in stride(from: count - 1, through: 0, by: -1) {
      var chances = [Float](repeating: 0, count: Self.square)
      var sum: Float = 0
      var most: Float = 0
      for step in index == fixed ? Self.stepsAtCue : Self.steps {
        let behind = odds[index * Self.square + step.pair] * backward[(index + 1) * Self.states + step.target]
        backward[index * Self.states + step.state] += behind
        let value = forward[index * Self.states + step.state] * behind
        chances[step.pair] += value
        sum += value
      }
      for state in 0..<Self.states { most = max(most, backward[index * Self.states + state]) }
      for state in 0..<Self.states { backward[index * Self.states + state] /= max(most, .leastNormalMagnitude) }
      let previous = index > 0 ? gold[index - 1] : 0
      let right = previous * Self.width + gold[index]
      for label in 0..<Self.width { units[index * Self.width + label] = gold[index] == label ? 1 : 0 }
      var ofPrevious: Float = 0
      for pair in 0..<Self.square {
        let chance = chances[pair] / max(sum, .leastNormalMagnitude)
        if pair / Self.width == previous { ofPrevious += chance }
        units[index * Self.width + pair % Self.width] -= chance
        edges[index * Self.square + pair] = (pair == right ? 1 : 0) - chance
      }
      // Of a chain the probability is the product of those of each label given the one before.
      likelihood += log(max(chances[right] / max(sum, .leastNormalMagnitude), 1e-20) / max(ofPrevious, 1e-20))
    }
    return likelihood
  }

  private struct Step {
    let state: Int
    let label: Int
    let target: Int
    var pair: Int { (state & 3) * 4 + label }
  }

  private static let steps = steps(isCue: false)
  private static let stepsAtCue = steps(isCue: true)

  private static func steps(isCue: Bool) -> [Step] {
    SpanLabeller.Lattice.allSteps(isCue: isCue).map { Step(state: $0.state, label: $0.label, target: $0.target) }
  }
}
