import Articles

/// Spans as text: `12-40 55-70`, and lists of them parted by `;`.
enum SpanList {
  static func text(_ spans: [TextSpan]) -> String {
    var text = ""
    for span in spans {
      if !text.isEmpty { text += " " }
      text += String(span.start)
      text += "-"
      text += String(span.end)
    }
    return text
  }

  static func text(_ lists: [[TextSpan]]) -> String { lists.map { text($0) }.joined(separator: ";") }

  /// The spans of a text of `count` Unicode scalars.
  ///
  /// - Throws: `WrongValue` for what is no span, or lies outside the text.
  static func spans(_ text: some StringProtocol, within count: Int) throws -> [TextSpan] {
    try text.split(separator: " ").map { part in
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count == 2, let start = ends[0], let end = ends[1],
        let span = TextSpan(start, end, within: count)
      else { throw WrongValue(reason: "the span “\(part)”") }
      return span
    }
  }

  /// Lists of spans of a text of `count` Unicode scalars.
  ///
  /// - Throws: `WrongValue` for what is no span, or lies outside the text.
  static func lists(_ text: String, within count: Int) throws -> [[TextSpan]] {
    try text.split(separator: ";", omittingEmptySubsequences: false).map { try spans($0, within: count) }
  }
}

extension TextSpan {
  /// A span of a text of so many Unicode scalars; nil where it would not lie in it.
  init?(_ start: Int, _ end: Int, within count: Int) {
    guard 0 <= start, start <= end, end <= count else { return nil }
    self.init(start, end)
  }
}
