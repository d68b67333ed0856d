import ForeignText
import FoundationEssentials

/// A value of JSON-LD as pages embed it (<https://www.w3.org/TR/json-ld11/>), read as plain JSON.
enum LinkedData: Decodable, Equatable, Sendable {
  case text(String)
  indirect case list([LinkedData])
  indirect case object([String: LinkedData])
  case other

  /// The mark of a section stands among so many bytes.
  private static let longestLead = 64

  /// Values nested deeper than this are not read.
  private static let deepest = 40

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let fields = try? container.decode([String: LinkedData].self) {
      self = .object(fields)
    } else if let list = try? container.decode([LinkedData].self) {
      self = .list(list)
    } else {
      self = .other
    }
  }

  /// Reads a script; nil when it is no JSON even with the mistakes mended that many pages make.
  init?(script: ArraySlice<UInt8>) {
    // What hides a section from old programs may stand behind a mark of a comment.
    let mark = Array("<![CDATA[".utf8)
    let bare = script.prefix(Self.longestLead).firstRange(of: mark).map { script[$0.upperBound...] } ?? script
    guard let mended = Self.mended(bare), let value = try? JSONDecoder().decode(LinkedData.self, from: Data(mended))
    else { return nil }
    self = value
  }

  /// The JSON without comment marks around it, with line ends in texts as spaces, and with the commas that it lacks; nil
  /// when it is nested too deep.
  private static func mended(_ script: ArraySlice<UInt8>) -> [UInt8]? {
    guard let start = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    var result: [UInt8] = []
    result.reserveCapacity(script.count)
    var (depth, isText, isEscaped) = (0, false, false)
    /// The last byte outside of texts that is no white space.
    var last: UInt8 = 0
    for byte in script[start...] {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        result.append(byte < 32 ? 32 : byte)
        continue
      }
      if byte > 32 {
        let begins = [UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(byte)
        if begins, Self.endsValue(last) { result.append(UInt8(ascii: ",")) }
        last = byte
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        while let last = result.last, last <= 32 || last == UInt8(ascii: ",") { result.removeLast() }
      default: break
      }
      if depth > deepest { return nil }
      result.append(byte)
      // What stands behind the value is a comment's or a CDATA section's end.
      if depth == 0 { break }
    }
    return result
  }

  /// Whether a byte is the last one of a value.
  private static func endsValue(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(byte) || byte &- 48 < 10
      || (byte | 32) &- 97 < 26
  }

  /// A field of an object; nil for anything else.
  subscript(name: String) -> LinkedData? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  /// A text that is not empty, its references to characters resolved.
  var string: String? {
    if case .text(let text) = self, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
      // Some escape what their templates escape once more.
      HarmlessText.line(CharacterReference.resolved(CharacterReference.resolved(text)))
    } else {
      nil
    }
  }

  /// The lines of a text that have words, white space folded.
  var lines: [String] {
    guard case .text(let text) = self else { return [] }
    return text.split(whereSeparator: \.isNewline).map { HarmlessText.line(String($0)) }.filter { !$0.isEmpty }
  }

  /// The values of a list; a single value is a list of its own.
  var values: [LinkedData] {
    switch self {
    case .list(let values): values
    case .other: []
    default: [self]
    }
  }
}
