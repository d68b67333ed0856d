/// How the code units of a Unicode text lie in bytes, found by its byte order mark or its zero bytes.
enum UnicodeForm: Hashable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)

  private static let marks: [(bytes: [UInt8], form: UnicodeForm)] = [
    ([0x00, 0x00, 0xFE, 0xFF], .utf32(isBigEndian: true)), ([0xFF, 0xFE, 0x00, 0x00], .utf32(isBigEndian: false)),
    ([0xFE, 0xFF], .utf16(isBigEndian: true)), ([0xFF, 0xFE], .utf16(isBigEndian: false)),
    ([0xEF, 0xBB, 0xBF], .utf8),
  ]

  /// The form that a byte order mark shows, with the length of the mark in bytes; nil where there is none.
  static func marked(_ bytes: [UInt8]) -> (form: UnicodeForm, length: Int)? {
    marks.first { bytes.starts(with: $0.bytes) }.map { ($0.form, $0.bytes.count) }
  }

  private static let sample = 1024

  /// The form that zero bytes show: markup and Western text have them at the same places of nearly all characters.
  static func unmarked(_ bytes: [UInt8]) -> UnicodeForm? {
    var zeros = [0, 0, 0, 0]
    let count = min(bytes.count, sample) & ~3
    for index in 0..<min(bytes.count, sample) where bytes[index] == 0 { zeros[index % 4] += 1 }
    // Some characters of other scripts have a zero byte at the other end.
    if count > 0, zeros[3] == count / 4, zeros[2] * 2 > zeros[3], zeros[0] * 8 < zeros[3] {
      return .utf32(isBigEndian: false)
    }
    if count > 0, zeros[0] == count / 4, zeros[1] * 2 > zeros[0], zeros[3] * 8 < zeros[0] {
      return .utf32(isBigEndian: true)
    }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    if odd > min(bytes.count, sample) / 4, even * 8 < odd { return .utf16(isBigEndian: false) }
    if even > min(bytes.count, sample) / 4, odd * 8 < even { return .utf16(isBigEndian: true) }
    return nil
  }

  /// The name by which people know it.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBigEndian): isBigEndian ? "UTF-16BE" : "UTF-16LE"
    case .utf32(let isBigEndian): isBigEndian ? "UTF-32BE" : "UTF-32LE"
    }
  }

  /// The bytes in UTF-8, U+FFFD for what is no character.
  func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: DamagedUTF8.repaired(bytes)
    case .utf16(let isBigEndian):
      Array(String(decoding: Self.units(bytes, isBigEndian) as [UInt16], as: UTF16.self).utf8)
    case .utf32(let isBigEndian):
      Array(String(decoding: Self.units(bytes, isBigEndian) as [UInt32], as: UTF32.self).utf8)
    }
  }

  private static func units<Unit: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, _ isBigEndian: Bool) -> [Unit] {
    let width = Unit.bitWidth / 8
    return stride(from: bytes.startIndex, through: bytes.endIndex - width, by: width).map { start in
      let unit = bytes[start..<start + width].reduce(0) { $0 << 8 | Unit($1) }
      return isBigEndian ? unit : unit.byteSwapped
    }
  }
}
