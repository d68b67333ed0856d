import Language

/// The stage that finds, for one cue, its content, its source and the rest of the cue.
///
/// Each unit of the sentence gets a label, the best sequences of labels by Viterbi's algorithm, with averaged
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

  /// The likeliest labels of the units about a cue with their scores, the best first; at least one.
  package func labels(_ view: CueView, wanted: Int) -> [(labels: [Label], score: Float)] {
    lattice(view).best(wanted)
  }

  /// The scores of all labels of the units about a cue.
  func lattice(_ view: CueView) -> Lattice {
    let count = view.window.count
    var (ofUnits, ofBoundaries) = (FeatureList(units.filter), FeatureList(boundaries.filter))
    var (unitRows, boundaryRows) = (FeatureRows(capacity: count), FeatureRows(capacity: count))
    for place in view.window {
      view.unitFeatures(place, into: &ofUnits)
      unitRows.append(&ofUnits)
      view.boundaryFeatures(place, into: &ofBoundaries)
      boundaryRows.append(&ofBoundaries)
    }
    return Lattice(
      units: units.scores(of: unitRows).map { Float($0) * units.step },
      edges: boundaries.scores(of: boundaryRows).map { Float($0) * boundaries.step },
      fixed: view.cue - view.window.lowerBound)
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

    /// The best sequences with their scores, the best first.
    ///
    /// A side of the cue has one stretch of content at most, and the sentence one source: a state is a label and
    /// which of both have passed. Each state keeps as many ways to it as are wanted (Schwartz and Chow, ICASSP 1990).
    package func best(_ wanted: Int) -> [(labels: [Label], score: Float)] {
      let count = units.count / Label.count
      let slots = State.count * wanted
      var scores = [Float](repeating: -.infinity, count: slots)
      scores[State.start * wanted] = 0
      var back = [UInt8](repeating: 0, count: count * slots)
      var next = scores
      let (steps, stepsAtCue) = (State.steps, State.stepsAtCue)
      // Raw memory, as this is one of the two places where the engine spends its time.
      back.withUnsafeMutableBufferPointer { back in
        for index in 0..<count {
          let way = UnsafeMutableBufferPointer(rebasing: back[index * slots..<(index + 1) * slots])
          scores.withUnsafeBufferPointer { scores in
            next.withUnsafeMutableBufferPointer { next in
              next.update(repeating: -.infinity)
              step(at: index, index == fixed ? stepsAtCue : steps, from: scores, to: next, way, wanted)
            }
          }
          swap(&scores, &next)
        }
      }
      var ends: [Int] = []
      while ends.count < wanted {
        var best = -1
        for slot in scores.indices
        where scores[slot] > -.infinity && (best < 0 || scores[slot] > scores[best]) && !ends.contains(slot) {
          best = slot
        }
        guard best >= 0 else { break }
        ends.append(best)
      }
      return ends.map { (labels(to: $0, back, count, wanted), scores[$0]) }
    }

    /// Extends the best ways to each state by one unit.
    private func step(
      at index: Int, _ steps: [Step], from scores: UnsafeBufferPointer<Float>,
      to next: UnsafeMutableBufferPointer<Float>, _ way: UnsafeMutableBufferPointer<UInt8>, _ wanted: Int
    ) {
      units.withUnsafeBufferPointer { units in
        edges.withUnsafeBufferPointer { edges in
          for step in steps {
            let first = step.state * wanted
            guard scores[first] > -.infinity else { continue }
            let pair = index * Label.count * Label.count + (step.state & 3) * Label.count + step.label
            let value = units[index * Label.count + step.label] + edges[pair]
            let last = (step.target + 1) * wanted - 1
            for from in first..<first + wanted {
              let score = scores[from] + value
              guard score > next[last] else { break }
              var slot = last
              while slot > step.target * wanted, score > next[slot - 1] {
                next[slot] = next[slot - 1]
                way[slot] = way[slot - 1]
                slot -= 1
              }
              next[slot] = score
              way[slot] = UInt8(from)
            }
          }
        }
      }
    }

    /// The labels on the way to a last slot.
    private func labels(to end: Int, _ back: [UInt8], _ count: Int, _ wanted: Int) -> [Label] {
      var slot = end
      var labels = [Label](repeating: .outside, count: count)
      for index in stride(from: count - 1, through: 0, by: -1) {
        labels[index] = Label(rawValue: slot / wanted & 3) ?? .outside
        slot = Int(back[index * State.count * wanted + slot])
      }
      return labels
    }

    /// A label that may follow a state, and the state behind it; the lowest two bits of a state are its label.
    package typealias Step = (state: Int, label: Int, target: Int)

    /// From each state of the search the labels that may follow, and the state behind each.
    package static func allSteps(isCue: Bool) -> [Step] {
      isCue ? State.stepsAtCue : State.steps
    }

    /// The states of the search, as numbers: a label, and whether content and a source have passed.
    private enum State {
      static let count = 16
      static let start = Label.outside.rawValue
      private static let contentHasPassed = 4
      private static let sourceHasPassed = 8

      /// From each state the labels that may follow, and the state behind each.
      static let steps = (0..<count).flatMap { steps(from: $0, Array(0..<Label.count), isCue: false) }
      /// The same where the unit is the cue.
      static let stepsAtCue = (0..<count).flatMap { steps(from: $0, [Label.cue.rawValue], isCue: true) }

      private static func steps(from state: Int, _ labels: [Int], isCue: Bool) -> [Step] {
        labels.compactMap { label in successor(of: state, label, resets: isCue).map { (state, label, $0) } }
      }

      /// The state after a unit of some label; nil where that may not follow.
      private static func successor(of state: Int, _ label: Int, resets: Bool) -> Int? {
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
