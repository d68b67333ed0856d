import Foundation
import Language

/// Weights of a yes-or-no decision that learn to give its probability.
///
/// Logistic regression by AdaGrad (Duchi et al., JMLR 2011); small weights are drawn to zero.
final class LogisticWeights {
  private var rows: [UInt32: (weight: Float, squares: Float)] = [:]
  let rate: Float
  let decay: Float

  init(
    rate: Float = 0.02,
    decay: Float = 1e-2
  ) {
    self.rate = rate
    self.decay = decay
  }

  /// The probability of yes.
  func probability(_ features: FeatureList) -> Float { 1 / (1 + exp(-value(features))) }

  /// The sum of the weights of features.
  func value(_ features: FeatureList) -> Float {
    var sum: Float = 0
    for key in features.keys { sum += rows[key]?.weight ?? 0 }
    return sum
  }

  /// Learns from one case.
  func learn(_ features: FeatureList, _ answer: Bool) { learn(features, share: answer ? 1 : 0) }

  /// Learns from one case that is right to some share of one.
  func learn(_ features: FeatureList, share: Float) {
    learn(features, error: share - probability(features))
  }

  /// Moves the weights of features by how wrong their value was.
  func learn(_ features: FeatureList, error: Float) {
    if abs(error) < 0.01 { return }
    for key in features.keys {
      var (weight, squares) = rows[key] ?? (0, 1)
      let gradient = error - decay * weight
      squares += gradient * gradient
      weight += rate * gradient / squares.squareRoot()
      rows[key] = (weight, squares)
    }
  }

  /// All features with their weights, in the order of their keys.
  var sorted: [(key: UInt32, row: [Float])] { rows.map { ($0.key, [$0.value.weight]) }.sorted { $0.0 < $1.0 } }
}
