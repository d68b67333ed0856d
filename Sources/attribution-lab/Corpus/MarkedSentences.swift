import Foundation

/// Sentences made from patterns, with what is said in them marked: kinds that no corpus has enough of.
///
/// A pattern has `[s source]`, `[c cue]` and `[q content]`, with a number before the letter where there are several
/// attributions, and words in braces for each of which a list has what may stand there.
struct MarkedSentences {
  private var lists: [String: [String]] = [:]
  private var patterns: [String] = []

  /// Reads lists, a line with `=`, and patterns, each a line.
  init(_ text: String) {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    for line in lines.prefix(while: { $0 != "=" }) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      lists[String(line[..<colon])] = line[line.index(after: colon)...].split(separator: "|")
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    patterns = lines.drop { $0 != "=" }.dropFirst().map(String.init)
  }

  /// Articles of one paragraph, so many of each pattern.
  func articles(each count: Int) -> [GoldArticle] {
    var random = SeededRandom(seed: 7)
    return patterns.indices.flatMap { number in
      (0..<count).map { Self.article("\(number)-\($0)", filled(patterns[number], &random)) }
    }
  }

  private func filled(_ pattern: String, _ random: inout SeededRandom) -> String {
    var filled = pattern
    while let open = filled.lastIndex(of: "{"), let close = filled[open...].firstIndex(of: "}") {
      let name = String(filled[filled.index(after: open)..<close])
      filled.replaceSubrange(open...close, with: lists[name]?.randomElement(using: &random) ?? name)
    }
    return filled
  }

  /// A sentence without its marks, with its attributions.
  static func article(_ id: String, _ marked: String) -> GoldArticle {
    var text: [Unicode.Scalar] = []
    var open: [(key: String, start: Int)] = []
    var spans: [String: [[Int]]] = [:]
    var rest = Array(marked.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "[":
        let mark = rest.prefix { $0 != " " }
        rest = rest.dropFirst(mark.count + 1)
        open.append((String(String.UnicodeScalarView(mark)), text.count))
      case "]":
        if let (key, start) = open.popLast() { spans[key, default: []].append([start, text.count]) }
      default: text.append(scalar)
      }
    }
    if let first = text.first {
      text.replaceSubrange(0..<1, with: Array(String(Character(first)).uppercased().unicodeScalars))
    }
    let numbers = Set(spans.keys.map { String($0.dropLast()) }).sorted()
    let quotes = numbers.map { number in
      GoldArticle.Attribution(
        kind: "indirect", content: spans[number + "q"] ?? [], cue: spans[number + "c"] ?? [],
        source: spans[number + "s"] ?? [])
    }
    return GoldArticle(id: id, text: String(String.UnicodeScalarView(text)), quotes: quotes)
  }
}
