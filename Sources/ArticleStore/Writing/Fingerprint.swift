/// A number that tells texts apart: FNV-1a of 64 bits over the UTF-8 (Fowler, Noll, Vo; RFC 9923).
///
/// Two texts of one fingerprint may differ; compare them too.
enum Fingerprint {
  static func of(_ text: String) -> Int64 { of(text.utf8) }

  static func of(_ bytes: some Sequence<UInt8>) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int64(bitPattern: hash)
  }
}
