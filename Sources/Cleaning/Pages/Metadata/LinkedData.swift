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
    guard let value = LinkedDataMender.values(of: bare) else { return nil }
    self = value
  }

  /// A field of an object; nil for anything else.
  subscript(name: String) -> LinkedData? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  /// A text that is not empty, its references to characters resolved; also one that is wrapped to give its language.
  var string: String? {
    if case .object(let fields) = self, let value = fields["@value"], case .text = value { return value.string }
    return if case .text(let text) = self, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
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
