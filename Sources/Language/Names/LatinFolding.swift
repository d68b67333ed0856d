/// Latin letters without their accents, for comparing names.
public enum LatinFolding {
  /// The letters of a word as a to z with its hyphens, all else left out; bytes of ASCII.
  public static func folded(_ word: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80 {
        if scalar.isLetter { bytes.append(UInt8(scalar.value | 0x20)) }
        if scalar == "-" { bytes.append(UInt8(ascii: "-")) }
      } else if scalar == "‐" {
        bytes.append(UInt8(ascii: "-"))
      } else {
        bytes += base(of: scalar)
      }
    }
    return bytes
  }

  /// The same as text.
  public static func key(_ word: String) -> String {
    // Nearly every word is ASCII, and so is short enough to need no memory of its own.
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return String(decoding: folded(word), as: UTF8.self) }
    return String(unsafeUninitializedCapacity: word.utf8.count) { bytes in
      var count = 0
      for byte in word.utf8 {
        let small = byte | 0x20
        let isLetter = small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
        guard isLetter || byte == UInt8(ascii: "-") else { continue }
        bytes[count] = isLetter ? small : byte
        count += 1
      }
      return count
    }
  }

  /// The letter under the accents, by the name that Unicode gives it: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func base(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "ı", "İ": return [UInt8(ascii: "i")]
    case "ß": return [UInt8(ascii: "s"), UInt8(ascii: "s")]
    case "ð", "Ð": return [UInt8(ascii: "d")]
    case "þ", "Þ": return [UInt8(ascii: "t"), UInt8(ascii: "h")]
    case "ə", "Ə": return [UInt8(ascii: "e")]
    case "ŋ", "Ŋ": return [UInt8(ascii: "n"), UInt8(ascii: "g")]
    default: break
    }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return [] }
    let words = name.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    guard words.count > 3 else { return [] }
    return words[3].utf8.map { $0 | 0x20 }
  }
}
