/// UTF-8 with some bytes in it that are none: pasted from Windows-1252, or what is left of a character that was cut.
enum DamagedUTF8 {
  /// Whether bytes are UTF-8, whole or with some damage: the bytes that go on with a character where one has begun are
  /// at least twice as many as broken characters, which hardly a text in another encoding comes near.
  static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return true }
    var continued = 0
    var broken = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value > 0x7F {
      if scalar == "\u{FFFD}" { broken += 1 } else { continued += UTF8.width(scalar) - 1 }
    }
    return continued >= 2 * broken
  }

  /// The text in valid UTF-8.
  ///
  /// A byte that stands alone is the character that Windows-1252 has for it, as it was pasted from there; U+FFFD stands
  /// for the rest of a cut character and for a byte that Windows-1252 has no character for.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(byte)
        index += 1
        continue
      }
      let length = wellFormedLength(bytes[index...])
      if length.isWhole {
        result += bytes[index..<index + length.count]
      } else if length.count == 1, index + 1 < bytes.endIndex, Windows1252.isAssigned(byte) {
        result += String(Windows1252.scalar(of: byte)).utf8
      } else {
        result += [0xEF, 0xBF, 0xBD]
      }
      index += length.count
    }
    return result
  }

  /// How many bytes the character at the start has, or how many of them are there and fit (Unicode, table 3-7).
  private static func wellFormedLength(_ bytes: ArraySlice<UInt8>) -> (count: Int, isWhole: Bool) {
    let lead = bytes[bytes.startIndex]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0...0)
      }
    guard length > 1 else { return (1, false) }
    var count = 1
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard count == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else { break }
      count += 1
    }
    return (count, count == length)
  }
}
