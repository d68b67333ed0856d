import Articles

/// How a paragraph is set, as `clean` and `quotes` give it in JSON.
struct FormRecord: Encodable {
  let kind: String
  let level: Int
  let quoteDepth: Int

  /// The forms of an article's paragraphs, one for each, or nil where all are sentences and nothing else.
  static func all(of article: Article) -> [FormRecord]? {
    article.forms.isEmpty
      ? nil : article.forms.map { FormRecord(kind: $0.kind.rawValue, level: $0.level, quoteDepth: $0.quoteDepth) }
  }
}

extension FormRecord {
  /// Writes its members, in the order of their names, into an object that is open.
  func writeMembers(to json: inout JSONText) {
    json.member("kind", kind)
    json.member("level", Int64(level))
    json.member("quoteDepth", Int64(quoteDepth))
  }
}
