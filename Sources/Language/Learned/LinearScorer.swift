import CPrefetch

/// Scores the labels of a decision by the sum of its features' weights.
///
/// A section holds the number of labels, a number of spaces, the width of one step of a weight as a `Float`, and the
/// number of features; a number that is not read for each space and one more; then the features' keys, sorted; then a
/// byte that is not read for each space; then the rows, a signed byte for each label. Most features of a decision have
/// no weight: an index of the keys, which stays in the processor's cache, turns nine in ten of them away, and tells
/// where the row of any other lies.
package struct LinearScorer: Sendable {
  private let keys: UInt
  private let rows: UInt
  private let features: Int
  private let index: KeyIndex
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
    let spaces = number(4)
    features = number(12)
    let start = Self.headerSize + (spaces + 1) * 4
    guard spaces > 0, start + features * 4 + spaces + features * Self.width(of: labels) <= section.count else {
      throw .notAModel
    }
    step = Float(bitPattern: UInt32(number(8)))
    keys = UInt(bitPattern: base) + UInt(start)
    rows = keys + UInt(features * 4 + spaces)
    index = KeyIndex(UnsafeBufferPointer(start: UnsafePointer(bitPattern: keys), count: features))
  }

  /// How many bytes a row of so many labels takes: wide rows are filled up, so that whole vectors are added.
  package static func width(of labels: Int) -> Int { labels > 16 ? (labels + 15) / 16 * 16 : labels }

  /// Turns away keys without weights.
  package var filter: KeyFilter { index.filter }

  /// How many places scores need.
  package var width: Int { Self.width(of: labels) }

  /// Adds the weights of the features to `scores`, which has `width` places, in steps; a sum of 250 features at most
  /// fits.
  ///
  /// The features are lent as something that may change only so that nobody copies them.
  package func add(_ features: inout FeatureList, to scores: inout [Int16]) {
    scores.withUnsafeMutableBufferPointer { scores in
      features.withKeys { addTaken(of: $0, features.filter, to: scores) }
    }
  }

  /// Adds the weights of those of a decision's keys that the filter takes; a list with the same filter has no others.
  private func addTaken(
    of keys: UnsafeBufferPointer<UInt32>, _ known: KeyFilter, to scores: UnsafeMutableBufferPointer<Int16>
  ) {
    if known == filter { return add(keys, of: [keys.count], to: scores) }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: keys.count) { taken in
      var count = 0
      for key in keys {
        taken[count] = key
        count &+= filter.takes(key)
      }
      add(UnsafeBufferPointer(rebasing: taken[..<count]), of: [count], to: scores)
    }
  }

  /// The scores of several decisions, `width` places for each.
  package func scores(of rows: borrowing FeatureRows) -> [Int16] {
    var scores = [Int16](repeating: 0, count: rows.count * width)
    rows.keys.withUnsafeBufferPointer { keys in
      scores.withUnsafeMutableBufferPointer { scores in
        rows.ends.withUnsafeBufferPointer { add(keys, of: $0, to: scores) }
      }
    }
    return scores
  }

  /// The sum for a decision of one label, in its own measure.
  package func value(_ features: borrowing FeatureList) -> Float {
    var score: Int16 = 0
    withUnsafeMutablePointer(to: &score) { score in
      features.withKeys { addTaken(of: $0, features.filter, to: UnsafeMutableBufferPointer(start: score, count: 1)) }
    }
    return Float(score) * step
  }

  /// Adds the weights of a decision's keys, which the filter has taken.
  private func add(
    _ keys: UnsafeBufferPointer<UInt32>, of ends: InlineArray<1, Int>, to scores: UnsafeMutableBufferPointer<Int16>
  ) {
    ends.span.withUnsafeBufferPointer { add(keys, of: $0, to: scores) }
  }

  /// Adds the weights of keys, which the filter has taken, to the scores of the decisions that end there.
  ///
  /// The place of a key is found, and its weights are asked for, well before they are added, so that the processor fetches
  /// many of them from memory at once: most of the time goes on that.
  private func add(
    _ wanted: UnsafeBufferPointer<UInt32>, of ends: UnsafeBufferPointer<Int>,
    to scores: UnsafeMutableBufferPointer<Int16>
  ) {
    let (width, last) = (width, features &- 1)
    guard let keys = UnsafePointer<UInt32>(bitPattern: keys), let rows = UnsafePointer<Int8>(bitPattern: rows),
      last >= 0,
      ends.count &* width <= scores.count
    else { return }
    let ahead = min(Self.ahead, wanted.count)
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.ahead) { places in
      index.withPlaces { placeOf in
        var row = 0
        for number in 0..<wanted.count &+ ahead {
          let due = number &- ahead
          if due >= 0 {
            let key = wanted[due]
            var place = places[due & (Self.ahead &- 1)]
            while place < last, UInt32(littleEndian: keys[place]) < key { place &+= 1 }
            if UInt32(littleEndian: keys[place]) == key {
              while ends[row] <= due { row &+= 1 }
              Self.add(rows + place &* width, to: scores, from: row &* width, width)
            }
          }
          if number < wanted.count {
            let place = min(placeOf(wanted[number]), last)
            places[number & (Self.ahead &- 1)] = place
            prefetch(keys + place)
            // A row may lie in two lines of the cache.
            prefetch(rows + place &* width)
            prefetch(rows + (place &* width &+ width &- 1))
          }
        }
      }
    }
  }

  /// The weights of so many keys are asked for before they are added; a power of two.
  private static let ahead = 32

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
