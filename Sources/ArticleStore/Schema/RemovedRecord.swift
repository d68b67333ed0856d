import Articles
import Foundation

/// A piece that cleaning removed, as the library and its archive keep it; offsets count Unicode scalars of the decoded
/// input.
struct RemovedRecord: Hashable, Codable {
  let text: String
  let rule: String
  let start: Int
  let end: Int

  init(_ removed: RemovedText) {
    text = removed.text
    rule = removed.rule
    start = removed.span.start
    end = removed.span.end
  }

  /// The piece.
  ///
  /// - Throws: `WrongValue` for one that ends before it begins.
  func removedText() throws -> RemovedText {
    guard let span = TextSpan(start, end, within: .max) else {
      throw WrongValue(reason: "a removal at \(start)-\(end)")
    }
    return RemovedText(text: text, rule: rule, span: span)
  }

  /// All that was removed from an article, as the library keeps it; nil for nothing.
  static func packed(_ removed: [RemovedText]) -> Data? {
    guard !removed.isEmpty else { return nil }
    var json = JSONText(escapingSlashes: false)
    json.objects(removed) { json, removed in
      json.member("text", removed.text)
      json.member("rule", removed.rule)
      json.member("start", Int64(removed.span.start))
      json.member("end", Int64(removed.span.end))
    }
    return PackedBytes(json.bytes).data
  }

  /// All that was removed from an article.
  ///
  /// - Throws: `WrongValue`, `DecodingError`.
  static func removed(_ packed: Data?) throws -> [RemovedText] {
    guard let packed else { return [] }
    guard let bytes = PackedBytes(stored: packed).bytes else { throw WrongValue(reason: "what was removed") }
    return try JSONDecoder().decode([Self].self, from: Data(bytes)).map { try $0.removedText() }
  }
}
