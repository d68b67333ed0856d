import Glibc

/// The addresses of the internet protocol that begin with the same bits (RFC 4632).
struct AddressBlock: Hashable {
  private let bytes: [UInt8]
  private let bits: Int

  /// Reads an address, in brackets or not, or one with `/` and a count of bits; nil when it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let bytes = Self.bytes(Self.bare(parts[0])) else { return nil }
    self.bytes = bytes
    guard parts.count == 2 else {
      bits = bytes.count * 8
      return
    }
    guard let bits = Int(parts[1]), 0...bytes.count * 8 ~= bits else { return nil }
    self.bits = bits
  }

  /// Whether a host is one of the addresses.
  func contains(_ host: String) -> Bool {
    guard let other = Self.bytes(host), other.count == bytes.count else { return false }
    return (0..<bits).allSatisfy { bit in
      let mask = UInt8(0x80) >> (bit % 8)
      return bytes[bit / 8] & mask == other[bit / 8] & mask
    }
  }

  private static func bare(_ text: Substring) -> String {
    String(text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text)
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if inet_pton(family, text, &bytes) == 1 { return bytes }
    }
    return nil
  }
}
