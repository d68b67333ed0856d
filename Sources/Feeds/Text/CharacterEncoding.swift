import CXML

/// A character encoding by the name that a document or a server gives it.
struct CharacterEncoding: Hashable {
  /// The name as it was given.
  let label: String
  /// The encoding that is meant, as `iconv` names it.
  private let name: String

  /// Names that mean more on the web than they say (WHATWG Encoding Standard, section 4.2).
  private static let meanings: [String: String] = [
    "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    "us-ascii": western, "ascii": western, "iso-8859-1": western, "iso8859-1": western, "iso_8859-1": western,
    "latin1": western, "latin-1": western, "l1": western, "cp1252": western, "x-cp1252": western,
    "windows-1252": western, "ansi_x3.4-1968": western,
    "iso-8859-9": "WINDOWS-1254", "latin5": "WINDOWS-1254", "iso-8859-11": "WINDOWS-874", "tis-620": "WINDOWS-874",
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "windows-31j": "CP932",
    "euc-kr": "UHC", "ks_c_5601-1987": "UHC", "korean": "UHC", "big5": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS",
    "x-euc-jp": "EUC-JP", "unicode": "UTF-16LE", "utf-16": "UTF-16LE", "utf-32": "UTF-32LE", "ucs-2": "UTF-16LE",
    "iso-10646-ucs-2": "UTF-16BE", "iso-10646-ucs-4": "UTF-32BE",
  ]
  private static let western = "WINDOWS-1252"

  /// UTF-8.
  static let utf8 = CharacterEncoding("UTF-8")
  /// Windows-1252, which any bytes can be.
  static let windows1252 = CharacterEncoding("windows-1252")

  /// The encoding of a name, whether or not there is one.
  init(_ label: String) {
    self.label = label
    name = Self.meanings[label.lowercased()] ?? label.uppercased()
  }

  /// The encoding is UTF-8.
  var isUTF8: Bool { name == "UTF-8" }
  /// The encoding is Windows-1252, or one that is taken for it.
  var isWestern: Bool { name == Self.western }
  /// ASCII characters are single bytes in it.
  var isASCIICompatible: Bool { !name.hasPrefix("UTF-16") && !name.hasPrefix("UTF-32") && !name.hasPrefix("UCS") }

  /// The bytes as UTF-8; nil when they are not of this encoding, or there is no such encoding.
  func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
    if isUTF8 { return String(validating: bytes, as: UTF8.self) == nil ? nil : Array(bytes) }
    if isWestern { return Array(WesternText.decoded(bytes).utf8) }
    return converted(bytes)
  }

  private func converted(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var chunk = [CChar](repeating: 0, count: 64 << 10)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2)
    let isWhole = source.withUnsafeMutableBufferPointer { source in
      var input = source.baseAddress
      var left = source.count
      while left > 0 {
        let before = left
        let (status, written) = chunk.withUnsafeMutableBufferPointer { chunk in
          var output = chunk.baseAddress
          var room = chunk.count
          let status = iconv(converter, &input, &left, &output, &room)
          return (status, chunk.count - room)
        }
        result += chunk[..<written].lazy.map { UInt8(bitPattern: $0) }
        // No progress: what comes next is no character of this encoding.
        if status == -1, left == before, written == 0 { return false }
      }
      return true
    }
    return isWhole ? result : nil
  }
}
