/// A character encoding of the web that is a superset of ASCII, or nearly one.
///
/// UTF-16 and UTF-32 are none: a declaration that can be read byte by byte is not in them (`UnicodeForm`).
public struct CharacterEncoding: Hashable, Sendable {
  /// The name by the WHATWG Encoding Standard, such as `windows-1252`.
  public let name: String

  /// UTF-8.
  public static let utf8 = CharacterEncoding(name: "UTF-8")
  /// Windows-1252, what text is taken for that is nothing else.
  public static let windows1252 = CharacterEncoding(name: "windows-1252")

  private init(name: String) { self.name = name }

  /// The encoding that a label means on the web (WHATWG Encoding Standard, section 4.2), quotes and white space around
  /// it set aside; nil for what is no label.
  public init?(label: some StringProtocol) {
    let plain = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let name = Self.names[plain] else { return nil }
    self.name = name
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in EncodingLabels.table {
      for label in labels.split(whereSeparator: \.isWhitespace) { names[String(label)] = name }
    }
    return names
  }()

  /// Bytes that are ASCII, and so valid UTF-8, mean other characters in it.
  var isStateful: Bool { name == "ISO-2022-JP" }

  /// The bytes in UTF-8, and how many of them the encoding has no character for: U+FFFD stands for those.
  func utf8(of bytes: ArraySlice<UInt8>) -> (text: [UInt8], faults: Int) {
    switch self {
    case .windows1252: (Windows1252.utf8(of: bytes), 0)
    case .utf8:
      // A form of UTF-8 that repairs nothing: what is declared and yet damaged is looked at by `DamagedUTF8`.
      (Array(String(decoding: bytes, as: UTF8.self).utf8), String(validating: bytes, as: UTF8.self) == nil ? 1 : 0)
    default: CharacterConverter.utf8(bytes, from: converterName) ?? (Windows1252.utf8(of: bytes), bytes.count)
    }
  }

  /// What `iconv` calls the encoding that browsers read under this name.
  private var converterName: String {
    switch name {
    case "GBK": "GB18030"
    case "Big5": "BIG5-HKSCS"
    case "Shift_JIS": "CP932"
    case "EUC-KR": "CP949"
    case "ISO-8859-8-I": "ISO-8859-8"
    case "x-mac-cyrillic": "MAC-CYRILLIC"
    default: name.uppercased()
    }
  }
}
