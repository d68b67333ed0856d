import Attribution
import Language

/// Trains cue detection.
struct CueTraining {
  let examples: [FrameExample]
  let likeness: WordClasses
  var rounds = 4

  func weights(progress: (String) -> Void) -> LogisticWeights {
    let weights = LogisticWeights()
    var features = FeatureList()
    var random = SeededRandom(seed: 3)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      for index in order {
        let sentence = examples[index].sentence
        let cues = Set(examples[index].frames.map(\.cue))
        for place in 0..<sentence.count where CueDetector.isCandidate(place, sentence) {
          CueDetector.features(place, sentence, likeness, into: &features)
          let answer: Float = cues.contains(place) ? 1 : 0
          weights.learn(features, error: (answer - weights.probability(features)) * examples[index].weight)
        }
      }
      progress("cues, round \(round) of \(rounds)")
    }
    return weights
  }
}
