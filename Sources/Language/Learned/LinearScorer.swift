/// Scores the labels of a decision by the sum of its features' weights.
///
/// A section holds the number of labels, the number of slots, the width of one step of a weight as
/// a `Float`, and four bytes unused; then the slots' keys, an open-addressing table in which zero is empty; then the
/// slots' rows, a signed byte for each label.
package struct LinearScorer: Sendable {
  private let keys: UInt
  private let rows: UInt
  private let slots: UInt32
  /// How many labels a decision has.
  package let labels: Int
  /// What one step of a score is worth.
  package let step: Float

  package static let headerSize = 16

  /// Reads the weights of a section.
  package init(_ section: UnsafeRawBufferPointer) throws(ModelFile.Failure) {
    guard let base = section.baseAddress, section.count >= Self.headerSize else { throw .notAModel }
    labels = Int(UInt32(littleEndian: base.load(as: UInt32.self)))
    let slots = Int(UInt32(littleEndian: base.load(fromByteOffset: 4, as: UInt32.self)))
    guard slots > 0, Self.headerSize + slots * (4 + labels) <= section.count else {
      throw .notAModel
    }
    self.slots = UInt32(slots)
    step = Float(bitPattern: UInt32(littleEndian: base.load(fromByteOffset: 8, as: UInt32.self)))
    keys = UInt(bitPattern: base) + UInt(Self.headerSize)
    rows = keys + UInt(slots * 4)
  }

  /// Adds the weights of the features to `scores`, which has a place for each label, in steps.
  package func add(_ features: FeatureList, to scores: inout [Int32]) {
    guard let keys = UnsafePointer<UInt32>(bitPattern: keys), let rows = UnsafePointer<Int8>(bitPattern: rows) else {
      return
    }
    let (labels, slots) = (labels, slots)
    scores.withUnsafeMutableBufferPointer { scores in
      for key in features.keys {
        var slot = UInt32((UInt64(key) &* UInt64(slots)) >> 32)
        while true {
          let found = UInt32(littleEndian: keys[Int(slot)])
          if found == key {
            let row = rows + Int(slot) * labels
            for label in 0..<labels { scores[label] &+= Int32(row[label]) }
            break
          }
          if found == 0 { break }
          slot = slot &+ 1 == slots ? 0 : slot &+ 1
        }
      }
    }
  }

  /// The sum for a decision of one label, in its own measure.
  package func value(_ features: FeatureList) -> Float {
    var scores: [Int32] = [0]
    add(features, to: &scores)
    return Float(scores[0]) * step
  }
}
