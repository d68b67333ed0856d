/// Where keys lie in a table that is sorted by them: for each key a bit, and for each 64 bits how many keys lead to the
/// bits before them.
///
/// A table has eight bits for each of its keys, so that nine in ten of other keys lead to a bit that is not set (Bloom,
/// 1970, with one hash); for the others the bits before theirs tell the place, without a search (Jacobson, 1989). Like
/// the table, it stays in memory as long as the process runs.
struct KeyIndex: Sendable {
  /// What the bits of other keys turn away.
  let filter: KeyFilter
  /// Where the counts lie.
  private let counts: UInt

  /// Makes the index of sorted keys.
  init(_ keys: UnsafeBufferPointer<UInt32>) {
    let size = max(1, (keys.count + 7) / 8)
    let (words, counts) = (
      UnsafeMutablePointer<UInt64>.allocate(capacity: size), UnsafeMutablePointer<UInt32>.allocate(capacity: size)
    )
    words.initialize(repeating: 0, count: size)
    counts.initialize(repeating: 0, count: size)
    filter = KeyFilter(words: UInt(bitPattern: words), bits: UInt64(size) * 64)
    for key in keys {
      let bit = filter.bit(of: UInt32(littleEndian: key))
      words[bit >> 6] |= 1 << UInt64(bit & 63)
      counts[bit >> 6] += 1
    }
    var before: UInt32 = 0
    for word in 0..<size { (counts[word], before) = (before, before + counts[word]) }
    self.counts = UInt(bitPattern: counts)
  }

  /// Calls `body` with a function that gives the place of a key that the filter takes: there, or a few places on, it is.
  @inline(__always)
  func withPlaces(_ body: ((UInt32) -> Int) -> Void) {
    guard let words = UnsafePointer<UInt64>(bitPattern: filter.words),
      let counts = UnsafePointer<UInt32>(bitPattern: counts)
    else { return }
    let filter = filter
    body { key in
      let bit = filter.bit(of: key)
      let before = words[bit >> 6] & ((1 << UInt64(bit & 63)) &- 1)
      return Int(counts[bit >> 6]) &+ before.nonzeroBitCount
    }
  }
}
