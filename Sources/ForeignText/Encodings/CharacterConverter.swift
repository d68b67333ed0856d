import Glibc

/// Converts bytes to UTF-8 with the C library's `iconv`.
enum CharacterConverter {
  /// The bytes in UTF-8, with U+FFFD for each that the encoding does not have, and how many those are; nil when the
  /// encoding is unknown.
  static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: String) -> (text: [UInt8], faults: Int)? {
    let unknown = iconv_t(bitPattern: -1)
    guard let converter = iconv_open("UTF-8", encoding), converter != unknown else { return nil }
    defer { iconv_close(converter) }
    var input = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var faults = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    input.withUnsafeMutableBytes { source in
      var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let (written, code) = buffer.withUnsafeMutableBytes { target -> (Int, Int32) in
          var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = target.count
          let failed = iconv(converter, &next, &left, &output, &room) == -1
          return (target.count - room, failed ? errno : 0)
        }
        result += buffer[..<written]
        switch code {
        case 0, E2BIG: if code == 0 { return }
        default:
          result += [0xEF, 0xBF, 0xBD]
          faults += 1
          next = next?.successor()
          left -= 1
        }
      }
    }
    return (result, faults)
  }
}
