/// Turns away nine in ten of the keys that have no weight (Bloom, 1970, with one hash).
public struct KeyFilter: Sendable, Equatable {
  /// Where the filter lies, a byte for eight bits; zero where all keys are taken.
  @usableFromInline let address: UInt
  @usableFromInline let bits: UInt64

  /// Takes all keys.
  public static let all = KeyFilter(address: 0, bits: 0)

  init(address: UInt, bits: UInt64) { (self.address, self.bits) = (address, bits) }

  /// One if it takes a key, zero if not.
  @inlinable @inline(__always)
  public func takes(_ key: UInt32) -> Int {
    guard let filter = UnsafePointer<UInt8>(bitPattern: address) else { return 1 }
    let bit = Self.bit(of: key, among: bits)
    return Int(filter[bit >> 3] >> UInt8(truncatingIfNeeded: bit & 7)) & 1
  }

  /// The bit that a key leads to, among so many.
  @inlinable @inline(__always)
  public static func bit(of key: UInt32, among bits: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(key &* 0x9E37_79B1) &* bits) >> 32)
  }
}
