/// The features of several decisions that do not depend on each other, to be scored together.
///
/// Most of the time of scoring goes on fetching weights from memory: what many decisions need is fetched at once.
package struct FeatureRows: Sendable {
  /// The keys of all decisions, one decision behind the other.
  private(set) var keys: [UInt32] = []
  /// Where the keys of each decision end.
  private(set) var ends: [Int] = []

  /// How many decisions there are.
  package var count: Int { ends.count }

  /// Makes an empty collection, with room for so many decisions.
  package init(capacity: Int) {
    keys.reserveCapacity(capacity * 16)
    ends.reserveCapacity(capacity)
  }

  /// Adds the features of the next decision, which were collected for the same scorer.
  ///
  /// They are lent as something that may change only so that nobody copies them.
  package mutating func append(_ features: inout FeatureList) {
    features.withKeys { keys.append(contentsOf: $0) }
    ends.append(keys.count)
  }
}
