import Attribution
import Language

/// A frame that the stages made, and whether its content is that of a gold one.
struct JudgementExample: Sendable {
  let keys: FeatureList
  let isRight: Bool

  /// The frames of a sentence.
  static func examples(of example: FrameExample, _ stages: LearnedStages) -> [JudgementExample] {
    let golds = example.frames.map { frame in Set(frame.labels.indices.filter { frame.labels[$0] == .content }) }
    return stages.frames(example.sentence).map { frame in
      var features = FeatureList()
      FrameJudge.features(frame, example.sentence, into: &features)
      let content = Set(frame.content.joined())
      let isRight = golds.contains { gold in
        let common = gold.intersection(content).count
        return common > 0 && common * 2 >= gold.count + content.count - common
      }
      return JudgementExample(keys: features, isRight: isRight)
    }
  }
}

/// Trains the judgement on whole frames.
struct JudgementTraining {
  let examples: [JudgementExample]
  var rounds = 6

  func weights(progress: (String) -> Void) -> LogisticWeights {
    let weights = LogisticWeights()
    var random = SeededRandom(seed: 5)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      for index in order { weights.learn(examples[index].keys, examples[index].isRight) }
      progress("judgement, round \(round) of \(rounds)")
    }
    return weights
  }
}
