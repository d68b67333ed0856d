import Language

/// A sentence to learn parts of speech and dependencies from.
struct SyntaxExample: Sendable {
  let words: [WordForm]
  let silver: SilverSentence
}

/// Trains the part-of-speech tagger.
struct TaggerTraining {
  let examples: [SyntaxExample]
  var rounds = 5

  func weights(progress: (String) -> Void) -> TrainableWeights {
    let weights = TrainableWeights(labels: PartOfSpeech.chosen)
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: PartOfSpeech.chosen)
    var random = SeededRandom(seed: 1)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      var (right, all) = (0, 0)
      for index in order {
        let (words, gold) = (examples[index].words, examples[index].silver.tags)
        var tags: [PartOfSpeech] = []
        for place in words.indices {
          if let fixed = PartOfSpeechTagger.fixed(words[place]) {
            tags.append(fixed)
            continue
          }
          PartOfSpeechTagger.features(words, tags, at: place, into: &features)
          for label in scores.indices { scores[label] = 0 }
          weights.add(features, to: &scores)
          var best = 0
          for label in 1..<scores.count where scores[label] > scores[best] { best = label }
          tags.append(PartOfSpeech(rawValue: UInt8(best)))
          guard let answer = gold[place], Int(answer.rawValue) < PartOfSpeech.chosen else { continue }
          all += 1
          weights.tick()
          if Int(answer.rawValue) == best {
            right += 1
          } else {
            weights.update(features, label: Int(answer.rawValue), by: 1)
            weights.update(features, label: best, by: -1)
          }
        }
      }
      progress("parts of speech, round \(round) of \(rounds): \(share(right, all)) right while learning")
    }
    weights.average()
    return weights
  }
}

/// A share with four places.
func share(_ part: Int, _ all: Int) -> String {
  let value = all == 0 ? 0 : (Double(part) / Double(all) * 10_000).rounded() / 10_000
  return "\(value)"
}
