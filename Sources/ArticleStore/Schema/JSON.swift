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

  static func text(_ origin: Origin) throws -> String {
    guard case .item(let feed, let key) = origin else { return try encoded(origin) }
    var json = JSONText()
    json.write("{\"item\":{\"feed\":")
    json.write(string: feed)
    json.write(",\"key\":")
    json.write(string: key)
    json.write("}}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func value<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
