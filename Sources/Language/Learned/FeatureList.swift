/// The features of one decision: hashed keys, collected anew for each.
///
/// A feature is a template's number and the values it joins; its key is a hash of both (the hashing trick of
/// Weinberger et al., ICML 2009), so that no word has to be stored. A list for one scorer leaves out at once what its
/// filter turns away. It is public, as the compiler sees into nothing else of another module.
public struct FeatureList: Sendable {
  /// The first keys stand in the list itself, as a decision rarely has more.
  @usableFromInline var first = InlineArray<128, UInt32>(repeating: 0)
  @usableFromInline var count = 0
  /// The keys beyond.
  @usableFromInline var more: [UInt32] = []
  /// What keys the list takes.
  @usableFromInline let filter: KeyFilter

  /// Makes an empty list, for the scorer of a filter or for any.
  public init(_ filter: KeyFilter = .all) { self.filter = filter }

  /// The keys so far, in order; none is zero.
  public var keys: [UInt32] { (0..<count).map { first[$0] } + more }

  /// Forgets the keys.
  @inlinable @inline(__always)
  public mutating func removeAll() {
    count = 0
    if !more.isEmpty { more.removeAll() }
  }

  /// Calls `body` with the keys.
  @inline(__always)
  func withKeys<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    if !more.isEmpty { return keys.withUnsafeBufferPointer(body) }
    return first.span.extracting(first: count).withUnsafeBufferPointer(body)
  }

  /// Adds a feature of one value.
  @inlinable @inline(__always)
  public mutating func add(_ template: UInt32, _ value: UInt32) {
    append(Self.finish(Self.mix(template &* 0x9E37_79B1, value)))
  }

  /// Adds a feature that joins two values.
  @inlinable @inline(__always)
  public mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32) {
    append(Self.finish(Self.mix(Self.mix(template &* 0x9E37_79B1, first), second)))
  }

  /// Adds a feature that joins three values.
  @inlinable @inline(__always)
  public mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) {
    append(Self.finish(Self.mix(Self.mix(Self.mix(template &* 0x9E37_79B1, first), second), third)))
  }

  /// Adds a key unless the filter turns it away; without a branch, as nobody could guess which way it goes.
  @inlinable @inline(__always)
  public mutating func append(_ key: UInt32) {
    let isTaken = filter.takes(key)
    if count < first.count {
      first[count] = key
      count &+= isTaken
    } else if isTaken != 0 {
      more.append(key)
    }
  }

  /// Joins two values to one.
  @inlinable @inline(__always)
  public static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    var next = hash ^ (value &* 0xCC9E_2D51)
    next = (next << 13) | (next >> 19)
    return next &* 5 &+ 0xE654_6B64
  }

  /// Spreads the bits of a hash; the last step of MurmurHash3.
  @inlinable @inline(__always)
  public static func finish(_ hash: UInt32) -> UInt32 {
    var next = hash
    next ^= next >> 16
    next = next &* 0x85EB_CA6B
    next ^= next >> 13
    next = next &* 0xC2B2_AE35
    next ^= next >> 16
    return next == 0 ? 1 : next
  }
}
