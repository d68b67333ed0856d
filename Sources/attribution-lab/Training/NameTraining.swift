import Language

/// Trains the name tagger on silver names.
struct NameTraining {
  let examples: [SyntaxExample]
  /// The tagger's parts of speech of each example.
  let tags: [[PartOfSpeech]]
  var rounds = 5

  func weights(progress: (String) -> Void) -> TrainableWeights {
    let weights = TrainableWeights(labels: NameClass.allCases.count)
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: weights.labels)
    var random = SeededRandom(seed: 11)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      var (right, all) = (0, 0)
      for index in order {
        let (words, silver) = (examples[index].words, examples[index].silver.entities)
        var classes = [NameClass](repeating: .none, count: words.count)
        for place in words.indices where NameTagger.isCandidate(words[place]) {
          NameTagger.features(words, tags[index], classes, at: place, into: &features)
          for label in scores.indices { scores[label] = 0 }
          weights.add(features, to: &scores)
          var best = 0
          for label in 1..<scores.count where scores[label] > scores[best] { best = label }
          classes[place] = NameClass.allCases[best]
          guard let answer = silver[place].map(NameClass.init(silver:)) else { continue }
          all += 1
          weights.tick()
          if answer == classes[place] {
            right += 1
          } else {
            weights.update(features, label: Int(answer.rawValue), by: 1)
            weights.update(features, label: best, by: -1)
          }
        }
      }
      progress("names, round \(round) of \(rounds): \(share(right, all)) right while learning")
    }
    weights.average()
    return weights
  }
}
