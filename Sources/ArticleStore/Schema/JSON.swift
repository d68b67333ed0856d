import Articles
import Foundation

/// Small values in text columns.
enum JSON {
  static func text(_ value: some Encodable) throws -> String { try encoded(value) }

  private static func encoded(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }

  static func text(_ texts: [String]) -> String {
    var json = JSONText()
    json.write(array: texts)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func text(_ numbers: [Int64]) -> String { "[" + numbers.map(String.init).joined(separator: ",") + "]" }

  static func text(_ origin: Origin) throws -> String {
    guard case .item(let feed, let key) = origin else { return try encoded(origin) }
    var json = JSONText()
    json.object { json in
      json.member("item") { json in
        json.object { json in
          json.member("feed", feed)
          json.member("key", key)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func value<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// A list of texts; one without escapes needs no decoder.
  static func texts(_ text: String) throws -> [String] { try plainTexts(text) ?? value(text) }

  /// The texts of a list that has no escapes and no white space between them; nil for another.
  private static func plainTexts(_ text: String) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= 2, bytes[0] == UInt8(ascii: "["), bytes[bytes.count - 1] == UInt8(ascii: "]"),
        !bytes.contains(UInt8(ascii: "\\"))
      else { return nil }
      var texts: [String] = []
      var rest = bytes[1..<bytes.count - 1]
      while !rest.isEmpty {
        guard rest.first == UInt8(ascii: "\""), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
          return nil
        }
        texts.append(String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self))
        rest = rest[(end + 1)...]
        guard rest.isEmpty || rest.count > 1 && rest.first == UInt8(ascii: ",") else { return nil }
        rest = rest.dropFirst()
      }
      return texts
    }
  }
}
