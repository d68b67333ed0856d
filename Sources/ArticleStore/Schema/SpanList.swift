import Articles

/// Spans as text: `12-40 55-70`, and lists of them parted by `;`.
enum SpanList {
  static func text(_ spans: [TextSpan]) -> String {
    spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
  }

  static func text(_ lists: [[TextSpan]]) -> String { lists.map { text($0) }.joined(separator: ";") }

  static func spans(_ text: some StringProtocol) -> [TextSpan] {
    text.split(separator: " ").compactMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? TextSpan(ends[0], ends[1]) : nil
    }
  }

  static func lists(_ text: String) -> [[TextSpan]] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { spans($0) }
  }
}
