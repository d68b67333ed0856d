import Language

/// The stage that finds, for one cue, its content, its source and the rest of the cue.
///
/// Each unit of the sentence gets a label, the best sequence of labels by Viterbi's algorithm, with averaged
/// perceptron weights (Collins, 2002) on the path through the dependencies from the unit to the cue, as semantic role
/// labellers do (Gildea and Palmer, ACL 2002; Pradhan et al., 2005).
package struct SpanLabeller: Sendable {
  /// What a unit is to a cue.
  package enum Label: Int, CaseIterable, Sendable {
    case outside, source, content, cue

    package static let count = 4
  }

  private let units: LinearScorer
  private let boundaries: LinearScorer

  package init(units: LinearScorer, boundaries: LinearScorer) {
    self.units = units
    self.boundaries = boundaries
  }

  /// The labels of the units about a cue, with the margin by which they win: the score over that of all outside.
  package func labels(_ view: CueView) -> (labels: [Label], score: Float) {
    let count = view.window.count
    var unitScores = [Int16](repeating: 0, count: count * Label.count)
    var edgeScores = [Int16](repeating: 0, count: count * Label.count * Label.count)
    var features = FeatureList()
    var row = [Int16](repeating: 0, count: Label.count)
    var square = [Int16](repeating: 0, count: Label.count * Label.count)
    for (index, place) in view.window.enumerated() {
      view.unitFeatures(place, into: &features)
      for label in row.indices { row[label] = 0 }
      units.add(features, to: &row)
      for label in row.indices { unitScores[index * Label.count + label] = row[label] }
      view.boundaryFeatures(place, into: &features)
      for pair in square.indices { square[pair] = 0 }
      boundaries.add(features, to: &square)
      for pair in square.indices { edgeScores[index * square.count + pair] = square[pair] }
    }
    let lattice = Lattice(
      units: unitScores.map { Float($0) * units.step }, edges: edgeScores.map { Float($0) * boundaries.step },
      fixed: view.cue - view.window.lowerBound)
    return lattice.best()
  }

  /// The scores of all label sequences, of which the best is found.
  package struct Lattice {
    /// A score for each unit and label.
    package var units: [Float]
    /// A score for each unit and pair of labels, that of the unit before first.
    package var edges: [Float]
    /// The unit that is the cue.
    package var fixed: Int

    package init(units: [Float], edges: [Float], fixed: Int) {
      self.units = units
      self.edges = edges
      self.fixed = fixed
    }

    /// The best sequence and its score.
    ///
    /// A side of the cue has one stretch of content at most, and the sentence one source: a state is a label and
    /// which of both have passed.
    package func best() -> (labels: [Label], score: Float) {
      let count = units.count / Label.count
      let width = Label.count
      var scores = [Float](repeating: -.infinity, count: State.count)
      scores[State.start] = 0
      var back = [UInt8](repeating: 0, count: count * State.count)
      for index in 0..<count {
        var next = [Float](repeating: -.infinity, count: State.count)
        let isCue = index == fixed
        for state in 0..<State.count where scores[state] > -.infinity {
          let previous = state & 3
          for label in 0..<width where !isCue || label == Label.cue.rawValue {
            guard let target = State.successor(of: state, label, resets: isCue) else { continue }
            let score =
              scores[state] + units[index * width + label]
              + edges[index * width * width + previous * width + label]
            if score > next[target] {
              next[target] = score
              back[index * State.count + target] = UInt8(state)
            }
          }
        }
        scores = next
      }
      var state = 0
      for other in 1..<State.count where scores[other] > scores[state] { state = other }
      let score = scores[state]
      var labels = [Label](repeating: .outside, count: count)
      for index in stride(from: count - 1, through: 0, by: -1) {
        labels[index] = Label(rawValue: state & 3) ?? .outside
        state = Int(back[index * State.count + state])
      }
      return (labels, score)
    }

    /// The states of the search, as numbers: a label, and whether content and a source have passed.
    private enum State {
      static let count = 16
      static let start = Label.outside.rawValue
      private static let contentHasPassed = 4
      private static let sourceHasPassed = 8

      /// The state after a unit of some label; nil where that may not follow.
      static func successor(of state: Int, _ label: Int, resets: Bool) -> Int? {
        var passed = state & 12
        let previous = state & 3
        if previous != label {
          if previous == Label.content.rawValue { passed |= contentHasPassed }
          if previous == Label.source.rawValue { passed |= sourceHasPassed }
        }
        if resets { passed &= ~contentHasPassed }
        if label == Label.content.rawValue, previous != label, passed & contentHasPassed != 0 { return nil }
        if label == Label.source.rawValue, previous != label, passed & sourceHasPassed != 0 { return nil }
        return passed | label
      }
    }
  }
}
