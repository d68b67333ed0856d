/// Turns away nine in ten of the keys that have no weight.
public struct KeyFilter: Sendable, Equatable {
  /// Where the bits lie, 64 in a word; zero where all keys are taken.
  @usableFromInline let words: UInt
  @usableFromInline let bits: UInt64

  /// Takes all keys.
  public static let all = KeyFilter(words: 0, bits: 0)

  init(words: UInt, bits: UInt64) { (self.words, self.bits) = (words, bits) }

  /// One if it takes a key, zero if not.
  @inlinable @inline(__always)
  public func takes(_ key: UInt32) -> Int {
    guard let words = UnsafePointer<UInt64>(bitPattern: words) else { return 1 }
    let bit = bit(of: key)
    return Int(truncatingIfNeeded: words[bit >> 6] >> UInt64(truncatingIfNeeded: bit & 63)) & 1
  }

  /// The bit that a key leads to; in the order of the keys.
  @inlinable @inline(__always)
  func bit(of key: UInt32) -> Int { Int(truncatingIfNeeded: (UInt64(key) &* bits) >> 32) }
}
