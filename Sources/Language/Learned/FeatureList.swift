/// The features of one decision: hashed keys, collected anew for each.
///
/// A feature is a template's number and the values it joins; its key is a hash of both (the hashing trick of
/// Weinberger et al., ICML 2009), so that no word has to be stored.
package struct FeatureList: Sendable {
  /// The keys so far; none is zero.
  @usableFromInline package internal(set) var keys: [UInt32] = []

  /// Makes an empty list.
  package init() { keys.reserveCapacity(96) }

  /// Forgets the keys and keeps the memory.
  package mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  /// Adds a feature of one value.
  @inlinable @inline(__always)
  package mutating func add(_ template: UInt32, _ value: UInt32) {
    keys.append(Self.finish(Self.mix(template &* 0x9E37_79B1, value)))
  }

  /// Adds a feature that joins two values.
  @inlinable @inline(__always)
  package mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32) {
    keys.append(Self.finish(Self.mix(Self.mix(template &* 0x9E37_79B1, first), second)))
  }

  /// Adds a feature that joins three values.
  @inlinable @inline(__always)
  package mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) {
    keys.append(Self.finish(Self.mix(Self.mix(Self.mix(template &* 0x9E37_79B1, first), second), third)))
  }

  /// Joins two values to one.
  @inlinable @inline(__always)
  package static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    var next = hash ^ (value &* 0xCC9E_2D51)
    next = (next << 13) | (next >> 19)
    return next &* 5 &+ 0xE654_6B64
  }

  /// Spreads the bits of a hash; the last step of MurmurHash3.
  @inlinable @inline(__always)
  package static func finish(_ hash: UInt32) -> UInt32 {
    var next = hash
    next ^= next >> 16
    next = next &* 0x85EB_CA6B
    next ^= next >> 13
    next = next &* 0xC2B2_AE35
    next ^= next >> 16
    return next == 0 ? 1 : next
  }
}
