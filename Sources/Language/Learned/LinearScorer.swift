import CPrefetch

/// Scores the labels of a decision by the sum of its features' weights.
///
/// A section holds the number of labels, the number of buckets, the width of one step of a weight as a `Float`, and
/// the number of features; then for each bucket, and once more at the end, the place of its first feature; then the
/// features' keys; then a filter, a byte for each feature, in which the bits are set that keys of features lead to; then
/// the rows, a signed byte for each label. Most features of a decision have no weight: the filter, which stays in the
/// processor's cache, turns nine in ten of them away.
package struct LinearScorer: Sendable {
  private let starts: UInt
  private let keys: UInt
  private let rows: UInt
  private let buckets: UInt64
  /// Turns away keys without weights.
  package let filter: KeyFilter
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
    filter = KeyFilter(address: keys + UInt(features * 4), bits: UInt64(buckets * 8))
    rows = filter.address + UInt(buckets)
  }

  /// The bucket of a key among so many.
  @inline(__always)
  package static func bucket(of key: UInt32, among buckets: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* buckets) >> 32)
  }

  /// How many bytes a row of so many labels takes: wide rows are filled up, so that whole vectors are added.
  package static func width(of labels: Int) -> Int { labels > 16 ? (labels + 15) / 16 * 16 : labels }

  /// How many places scores need.
  package var width: Int { Self.width(of: labels) }

  /// Adds the weights of the features to `scores`, which has `width` places, in steps; a sum of 250 features at most
  /// fits.
  package func add(_ features: borrowing FeatureList, to scores: inout [Int16]) {
    let isFiltered = features.filter == filter
    features.withKeys { wanted in
      withUnsafeTemporaryAllocation(of: FeatureRows.Candidate.self, capacity: wanted.count) { candidates in
        var count = 0
        for key in wanted {
          candidates[count] = FeatureRows.Candidate(key: key, row: 0)
          count &+= isFiltered ? 1 : filter.takes(key)
        }
        scores.withUnsafeMutableBufferPointer { add(candidates[..<count], to: $0) }
      }
    }
  }

  /// The scores of several decisions, `width` places for each.
  package func scores(of rows: inout FeatureRows) -> [Int16] {
    var scores = [Int16](repeating: 0, count: rows.count * width)
    rows.candidates.withUnsafeMutableBufferPointer { candidates in
      scores.withUnsafeMutableBufferPointer { add(candidates[...], to: $0) }
    }
    return scores
  }

  /// The sum for a decision of one label, in its own measure.
  package func value(_ features: borrowing FeatureList) -> Float {
    var scores: [Int16] = [0]
    add(features, to: &scores)
    return Float(scores[0]) * step
  }

  /// Adds the weights of candidates to the scores of their rows.
  ///
  /// Each step runs over all keys and has no branch to guess, so that the processor fetches from memory for many keys
  /// at once: most of the time goes on that.
  private func add(
    _ candidates: Slice<UnsafeMutableBufferPointer<FeatureRows.Candidate>>, to scores: UnsafeMutableBufferPointer<Int16>
  ) {
    guard let starts = UnsafePointer<UInt32>(bitPattern: starts), let keys = UnsafePointer<UInt32>(bitPattern: keys),
      let rows = UnsafePointer<Int8>(bitPattern: rows), !candidates.isEmpty
    else { return }
    let candidates = UnsafeMutableBufferPointer(rebasing: candidates)
    let (width, buckets) = (width, buckets)
    for candidate in candidates { prefetch(starts + Self.bucket(of: candidate.key, among: buckets)) }
    for index in candidates.indices {
      let bucket = Self.bucket(of: candidates[index].key, among: buckets)
      candidates[index].place = UInt32(littleEndian: starts[bucket])
      candidates[index].end = UInt32(littleEndian: starts[bucket &+ 1])
      prefetch(keys + Int(candidates[index].place))
    }
    var found = 0
    for index in candidates.indices {
      let candidate = candidates[index]
      guard candidate.place < candidate.end else { continue }
      var place = Int(candidate.place)
      let last = Int(candidate.end) &- 1
      while place < last, UInt32(littleEndian: keys[place]) != candidate.key { place &+= 1 }
      candidates[found].row = candidate.row
      candidates[found].place = UInt32(truncatingIfNeeded: place)
      let isFound = UInt32(littleEndian: keys[place]) == candidate.key
      if isFound { prefetch(rows + place &* width) }
      found &+= isFound ? 1 : 0
    }
    for candidate in candidates[..<found] {
      let weights = rows + Int(candidate.place) &* width
      let first = Int(candidate.row) &* width
      guard first &+ width <= scores.count else { return }
      Self.add(weights, to: scores, from: first, width)
    }
  }

  /// Adds a row of weights, whole vectors at once where there are any.
  @inline(__always)
  private static func add(
    _ weights: UnsafePointer<Int8>, to scores: UnsafeMutableBufferPointer<Int16>, from first: Int, _ width: Int
  ) {
    guard let start = scores.baseAddress else { return }
    var label = 0
    while label &+ 16 <= width {
      let weights = UnsafeRawPointer(weights).loadUnaligned(fromByteOffset: label, as: SIMD16<Int8>.self)
      let place = UnsafeMutableRawPointer(start + first + label)
      let sum = place.loadUnaligned(as: SIMD16<Int16>.self) &+ SIMD16<Int16>(truncatingIfNeeded: weights)
      place.storeBytes(of: sum, as: SIMD16<Int16>.self)
      label &+= 16
    }
    while label < width {
      scores[first &+ label] &+= Int16(weights[label])
      label &+= 1
    }
  }
}
