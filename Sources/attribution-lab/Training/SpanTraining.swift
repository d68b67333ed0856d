import Attribution
import Language

/// Trains the labelling of content, source and cue.
struct SpanTraining {
  let examples: [FrameExample]
  var rounds = 5

  func weights(progress: (String) -> Void) -> (units: TrainableWeights, boundaries: TrainableWeights) {
    let width = SpanLabeller.Label.count
    let units = TrainableWeights(labels: width)
    let boundaries = TrainableWeights(labels: width * width)
    var features = FeatureList()
    var row = [Float](repeating: 0, count: width)
    var square = [Float](repeating: 0, count: width * width)
    let frames = examples.indices.flatMap { index in examples[index].frames.indices.map { (index, $0) } }
    var random = SeededRandom(seed: 4)
    var order = Array(frames.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      var (right, all) = (0, 0)
      for number in order {
        let example = examples[frames[number].0]
        let frame = example.frames[frames[number].1]
        let view = CueView(example.sentence, cue: frame.cue)
        var lattice = SpanLabeller.Lattice(units: [], edges: [], fixed: frame.cue - view.window.lowerBound)
        for place in view.window {
          view.unitFeatures(place, into: &features)
          for label in row.indices { row[label] = 0 }
          units.add(features, to: &row)
          lattice.units += row
          view.boundaryFeatures(place, into: &features)
          for pair in square.indices { square[pair] = 0 }
          boundaries.add(features, to: &square)
          lattice.edges += square
        }
        let guess = lattice.best(1)[0].labels
        let gold = Array(frame.labels[view.window])
        units.tick()
        boundaries.tick()
        all += 1
        if guess == gold {
          right += 1
          continue
        }
        for (index, place) in view.window.enumerated() {
          if guess[index] != gold[index] {
            view.unitFeatures(place, into: &features)
            units.update(features, label: gold[index].rawValue, by: example.weight)
            units.update(features, label: guess[index].rawValue, by: -example.weight)
          }
          let before = index > 0 ? (gold[index - 1].rawValue, guess[index - 1].rawValue) : (0, 0)
          let pairs = (before.0 * width + gold[index].rawValue, before.1 * width + guess[index].rawValue)
          if pairs.0 != pairs.1 {
            view.boundaryFeatures(place, into: &features)
            boundaries.update(features, label: pairs.0, by: example.weight)
            boundaries.update(features, label: pairs.1, by: -example.weight)
          }
        }
      }
      progress("spans, round \(round) of \(rounds): \(share(right, all)) whole frames right while learning")
    }
    units.average()
    boundaries.average()
    return (units, boundaries)
  }
}
