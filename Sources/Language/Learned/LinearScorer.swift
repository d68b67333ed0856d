import CPrefetch

/// Scores the labels of a decision by the sum of its features' weights.
///
/// A section holds the number of labels, the number of buckets, the width of one step of a weight as a `Float`, and
/// the number of features; then for each bucket, and once more at the end, the place of its first feature; then the
/// features' keys; then a filter, a byte for each feature, in which the bits are set that keys of features lead to; then
/// the rows, a signed byte for each label. Most features of a decision have no weight: the filter, which stays in the
/// processor's cache, turns nine in ten of them away (Bloom, 1970, with one hash).
package struct LinearScorer: Sendable {
  private let starts: UInt
  private let keys: UInt
  private let filter: UInt
  private let rows: UInt
  private let bits: UInt64
  private let buckets: UInt64
  /// How many labels a decision has.
  package let labels: Int
  /// What one step of a score is worth.
  package let step: Float

  package static let headerSize = 16

  /// Reads the weights of a section.
  package init(_ section: UnsafeRawBufferPointer) throws(ModelFile.Failure) {
    guard let base = section.baseAddress, section.count >= Self.headerSize else { throw .notAModel }
    func number(_ offset: Int) -> Int { Int(UInt32(littleEndian: base.load(fromByteOffset: offset, as: UInt32.self))) }
    labels = number(0)
    let (buckets, features) = (number(4), number(12))
    guard buckets > 0,
      Self.headerSize + (buckets + 1 + features) * 4 + buckets + features * Self.width(of: labels) <= section.count
    else {
      throw .notAModel
    }
    self.buckets = UInt64(buckets)
    step = Float(bitPattern: UInt32(number(8)))
    starts = UInt(bitPattern: base) + UInt(Self.headerSize)
    keys = starts + UInt((buckets + 1) * 4)
    filter = keys + UInt(features * 4)
    bits = UInt64(buckets * 8)
    rows = filter + UInt(buckets)
  }

  /// The bucket of a key among so many.
  @inline(__always)
  package static func bucket(of key: UInt32, among buckets: UInt64) -> Int { Int((UInt64(key) &* buckets) >> 32) }

  /// The bit of the filter that a key leads to, among so many.
  @inline(__always)
  package static func bit(of key: UInt32, among bits: UInt64) -> Int {
    Int((UInt64(key &* 0x9E37_79B1) &* bits) >> 32)
  }

  /// How many bytes a row of so many labels takes: wide rows are filled up, so that whole vectors are added.
  package static func width(of labels: Int) -> Int { labels > 16 ? (labels + 15) / 16 * 16 : labels }

  /// How many places scores need.
  package var width: Int { Self.width(of: labels) }

  /// Adds the weights of the features to `scores`, which has `width` places, in steps; a sum of 250 features at most
  /// fits.
  package func add(_ features: FeatureList, to scores: inout [Int16]) {
    guard let starts = UnsafePointer<UInt32>(bitPattern: starts), let keys = UnsafePointer<UInt32>(bitPattern: keys),
      let filter = UnsafePointer<UInt8>(bitPattern: filter), let rows = UnsafePointer<Int8>(bitPattern: rows)
    else { return }
    let (width, buckets, bits) = (width, buckets, bits)
    features.keys.withUnsafeBufferPointer { wanted in
      scores.withUnsafeMutableBufferPointer { scores in
        withUnsafeTemporaryAllocation(of: Passed.self, capacity: wanted.count) { passed in
          // Each step runs over all keys and has no branch to guess, so that the processor fetches from memory for
          // many keys at once: most of the time goes on that.
          var count = 0
          for key in wanted {
            let bit = Self.bit(of: key, among: bits)
            passed[count].key = key
            count &+= Int(filter[bit >> 3] >> UInt8(truncatingIfNeeded: bit & 7)) & 1
          }
          for index in 0..<count {
            let bucket = Self.bucket(of: passed[index].key, among: buckets)
            passed[index].place = UInt32(littleEndian: starts[bucket])
            passed[index].end = UInt32(littleEndian: starts[bucket &+ 1])
            prefetch(keys + Int(passed[index].place))
          }
          var found = 0
          for index in 0..<count {
            let candidate = passed[index]
            guard candidate.place < candidate.end else { continue }
            var place = Int(candidate.place)
            let last = Int(candidate.end) &- 1
            while place < last, UInt32(littleEndian: keys[place]) != candidate.key { place &+= 1 }
            passed[found].place = UInt32(truncatingIfNeeded: place)
            let isFound = UInt32(littleEndian: keys[place]) == candidate.key
            if isFound { prefetch(rows + place &* width) }
            found &+= isFound ? 1 : 0
          }
          for index in 0..<found {
            let row = rows + Int(passed[index].place) &* width
            for label in 0..<width { scores[label] &+= Int16(row[label]) }
          }
        }
      }
    }
  }

  /// A key that has passed the filter, and its bucket.
  private struct Passed {
    var key: UInt32
    var place: UInt32
    var end: UInt32
  }

  /// The sum for a decision of one label, in its own measure.
  package func value(_ features: FeatureList) -> Float {
    var scores: [Int16] = [0]
    add(features, to: &scores)
    return Float(scores[0]) * step
  }
}
