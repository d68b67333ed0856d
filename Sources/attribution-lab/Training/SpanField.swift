import Attribution
import Foundation
import Language

/// Trains the labelling of content, source and cue as a conditional random field (Lafferty et al., ICML 2001) of features
/// that are chosen already.
///
/// Each step goes by AdaGrad; the mean of the weights over the later rounds is taken. The labels that may follow each
/// other are those that the engine's search knows.
struct SpanField {
  /// The features that have weights, in order.
  let keys: (units: [UInt32], boundaries: [UInt32])
  var frames: [Frame] = []
  /// For each unit of each frame the rows of its features; where each unit's begin.
  var unitRows: [Int32] = []
  var unitStarts: [Int] = [0]
  var boundaryRows: [Int32] = []
  var boundaryStarts: [Int] = [0]

  struct Frame {
    /// The number of its first unit among all.
    let first: Int
    let labels: [Int]
    let fixed: Int
    let weight: Float
    let part: Int?
  }

  static let width = SpanLabeller.Label.count

  /// Finds the features of all frames.
  init(_ examples: [FrameExample], of known: (units: Set<UInt32>, boundaries: Set<UInt32>)) {
    keys = (known.units.sorted(), known.boundaries.sorted())
    let units = TrainableWeights(labels: 0, of: known.units)
    let boundaries = TrainableWeights(labels: 0, of: known.boundaries)
    var features = FeatureList()
    for example in examples {
      for frame in example.frames {
        let view = CueView(example.sentence, cue: frame.cue)
        let labels = frame.labels[view.window].map(\.rawValue)
        let fixed = frame.cue - view.window.lowerBound
        guard LabelChain.allows(labels, fixed) else { continue }
        frames.append(
          Frame(
            first: unitStarts.count - 1, labels: labels, fixed: fixed, weight: example.weight, part: example.part))
        for place in view.window {
          view.unitFeatures(place, into: &features)
          for key in features.keys { if let row = units.row(of: key) { unitRows.append(Int32(row)) } }
          unitStarts.append(unitRows.count)
          view.boundaryFeatures(place, into: &features)
          for key in features.keys { if let row = boundaries.row(of: key) { boundaryRows.append(Int32(row)) } }
          boundaryStarts.append(boundaryRows.count)
        }
      }
    }
  }

  /// The weights of units and boundaries, in the order of the keys, learned from all frames but those of a part.
  func weights(
    without part: Int? = nil, seed: UInt64, rounds: Int, rate: Float = 0.03, decay: Float = 5e-3,
    progress: (String) -> Void
  ) -> (units: [[Float]], boundaries: [[Float]]) {
    let (width, square) = (Self.width, Self.width * Self.width)
    var units = FieldRows(keys.units.count, width, rate, decay)
    var boundaries = FieldRows(keys.boundaries.count, square, rate, decay)
    var random = SeededRandom(seed: seed)
    var order = frames.indices.filter { part == nil || frames[$0].part != part }
    var chain = LabelChain()
    for round in 1...rounds {
      order.shuffle(using: &random)
      var (right, loss) = (0, Float(0))
      for (step, number) in order.enumerated() {
        let frame = frames[number]
        chain.begin(frame.labels.count, fixed: frame.fixed)
        for index in frame.labels.indices {
          let unit = frame.first + index
          units.add(unitRows, unitStarts[unit]..<unitStarts[unit + 1], to: &chain.units, index * width)
          boundaries.add(
            boundaryRows, boundaryStarts[unit]..<boundaryStarts[unit + 1], to: &chain.edges, index * square)
        }
        let gold = chain.errors(frame.labels)
        loss -= gold
        if gold > -0.7 { right += 1 }
        for index in frame.labels.indices {
          let unit = frame.first + index
          units.learn(
            unitRows, unitStarts[unit]..<unitStarts[unit + 1], chain.units, index * width, times: frame.weight)
          boundaries.learn(
            boundaryRows, boundaryStarts[unit]..<boundaryStarts[unit + 1], chain.edges, index * square,
            times: frame.weight)
        }
        if round > rounds / 3, step % (order.count / 4 + 1) == 0 {
          units.remember()
          boundaries.remember()
        }
      }
      progress(
        "spans, round \(round) of \(rounds): \(share(right, order.count)) likely, loss \(loss / Float(order.count))")
    }
    return (units.mean, boundaries.mean)
  }
}
