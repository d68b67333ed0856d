import Language

/// Trains the dependency parser on sentences whose parts of speech were told by a tagger.
struct ParserTraining {
  let examples: [SyntaxExample]
  let tags: [[PartOfSpeech]]
  var rounds = 6
  /// How often the parser follows its own choice while it learns, once it knows something.
  private static let exploration = 0.9

  func weights(progress: (String) -> Void) -> TrainableWeights {
    let weights = TrainableWeights(labels: ParserState.Action.count)
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: ParserState.Action.count)
    var random = SeededRandom(seed: 2)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      var (right, all) = (0, 0)
      for index in order {
        let (words, silver) = (examples[index].words, examples[index].silver)
        let oracle = DynamicOracle(heads: silver.heads)
        var state = ParserState(count: words.count)
        while !state.isDone {
          DependencyParser.features(state, words, tags[index], into: &features)
          for label in scores.indices { scores[label] = 0 }
          weights.add(features, to: &scores)
          let guess = DependencyParser.best(scores, state)
          let fitting = Self.fitting(state, oracle, silver)
          weights.tick()
          all += 1
          guard let answer = fitting.max(by: { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }) else {
            state.take(ParserState.Action(number: guess))
            continue
          }
          if fitting.contains(guess) {
            right += 1
            state.take(ParserState.Action(number: guess))
          } else {
            weights.update(features, label: answer, by: 1)
            weights.update(features, label: guess, by: -1)
            let explores = round > 1 && Double.random(in: 0..<1, using: &random) < Self.exploration
            state.take(ParserState.Action(number: explores ? guess : answer))
          }
        }
      }
      progress("syntax, round \(round) of \(rounds): \(share(right, all)) of the steps right while learning")
    }
    weights.average()
    return weights
  }

  /// The actions that lose the least.
  private static func fitting(_ state: ParserState, _ oracle: DynamicOracle, _ silver: SilverSentence) -> [Int] {
    let costs = oracle.costs(state)
    let allowed = state.allowed
    var least = costs.shift
    if allowed.reduce { least = min(least, costs.reduce) }
    if allowed.left { least = min(least, costs.left) }
    if allowed.right { least = min(least, costs.right) }
    var numbers: [Int] = []
    if costs.shift == least { numbers.append(0) }
    if allowed.reduce, costs.reduce == least { numbers.append(1) }
    if allowed.left, costs.left == least {
      numbers += labels(of: state.top, head: state.next, silver).map { ParserState.Action.left($0).number }
    }
    if allowed.right, costs.right == least {
      numbers += labels(of: state.next, head: state.top, silver).map { ParserState.Action.right($0).number }
    }
    return numbers
  }

  /// The gold label for a gold arc; any for an arc that is no worse than others.
  private static func labels(of word: Int, head: Int, _ silver: SilverSentence) -> [DependencyLabel] {
    silver.heads[word] == head ? [silver.labels[word]] : DependencyLabel.allCases
  }
}
