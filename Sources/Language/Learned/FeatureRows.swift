/// The features of several decisions that do not depend on each other, to be scored together.
///
/// Most of the time of scoring goes on fetching weights from memory: what many decisions need is fetched at once.
package struct FeatureRows: Sendable {
  /// A key, the decision that it belongs to, and where its weights may be.
  struct Candidate: Sendable {
    var key: UInt32
    var row: UInt32
    var place: UInt32 = 0
    var end: UInt32 = 0
  }

  var candidates: [Candidate] = []
  /// How many decisions there are.
  package private(set) var count = 0

  /// Makes an empty collection, with room for so many decisions.
  package init(capacity: Int) { candidates.reserveCapacity(capacity * 16) }

  /// Adds the features of the next decision, which were collected for the same scorer.
  package mutating func append(_ features: borrowing FeatureList) {
    let row = UInt32(truncatingIfNeeded: count)
    count += 1
    features.withKeys { keys in
      for key in keys { candidates.append(Candidate(key: key, row: row)) }
    }
  }
}
