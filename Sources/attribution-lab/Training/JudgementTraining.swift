import Attribution
import Language

/// A frame that the stages made, and whether its content and source are those of a gold one.
struct JudgementExample: Sendable {
  let keys: FeatureList
  /// How right it is: all of one when each word is, the most of it when it counts as right, else nothing.
  let share: Float
  var weight: Float = 1

  private static let roughly: Float = 0.7

  /// The frames of a sentence.
  static func examples(of example: FrameExample, _ stages: LearnedStages) -> [JudgementExample] {
    let golds = example.frames.map { frame in
      (
        content: Set(frame.labels.indices.filter { frame.labels[$0] == .content }),
        source: Set(frame.labels.indices.filter { frame.labels[$0] == .source })
      )
    }
    return stages.frames(example.sentence).map { frame in
      var features = FeatureList()
      FrameJudge.features(frame, example.sentence, into: &features)
      let content = Set(frame.content.joined())
      let source = Set(frame.source ?? 0..<0)
      let shares = golds.map { gold -> Float in
        guard gold.source.isDisjoint(with: source) == (gold.source.isEmpty && source.isEmpty) else { return 0 }
        let common = gold.content.intersection(content).count
        guard common > 0, common * 2 >= gold.content.count + content.count - common else { return 0 }
        return gold.content == content ? 1 : roughly
      }
      return JudgementExample(keys: features, share: shares.max() ?? 0, weight: example.weight)
    }
  }
}

/// Trains the judgement on whole frames.
struct JudgementTraining {
  let examples: [JudgementExample]
  var rounds = 6

  func weights(progress: (String) -> Void) -> LogisticWeights {
    let weights = LogisticWeights(rate: 0.05)
    var random = SeededRandom(seed: 5)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        weights.learn(example.keys, error: (example.share - weights.probability(example.keys)) * example.weight)
      }
      progress("judgement, round \(round) of \(rounds)")
    }
    return weights
  }
}
