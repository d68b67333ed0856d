import Foundation
import Language

/// Reads silver linguistics: an article's tokens with their analysis by CoreNLP, a token a line.
struct SilverReader {
  let texts: [String: [Unicode.Scalar]]

  /// The tokens of each article.
  func tokens(in lines: [Substring]) -> [String: [SilverToken]] {
    var articles: [String: [SilverToken]] = [:]
    var id = ""
    var tokens: [SilverToken] = []
    var first = 0
    var offsets: [Int] = []
    func close() {
      if !id.isEmpty { articles[id] = tokens }
    }
    for line in lines {
      if line.hasPrefix("# article ") {
        close()
        id = String(line.dropFirst(10))
        tokens = []
        offsets = Self.scalarOffsets(texts[id] ?? [])
      } else if line.isEmpty {
        first = tokens.count
      } else {
        if line.hasPrefix("1\t") { first = tokens.count }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 9, let start = Int(fields[1]), let end = Int(fields[2]), let head = Int(fields[7]) else {
          continue
        }
        guard start < offsets.count, end < offsets.count else { continue }
        var token = SilverToken(
          start: offsets[start], end: offsets[end], tag: PartOfSpeech(name: String(fields[5])),
          entity: String(fields[6]), head: head == 0 ? -1 : first + head - 1,
          label: DependencyLabel(silver: String(fields[8])), word: String(fields[3]))
        if fields.count > 9, fields[9] != "_" {
          for mention in fields[9].split(whereSeparator: { $0 == " " || $0 == "," || $0 == "|" }) {
            let parts = mention.split(separator: ":")
            guard parts.count == 2, let chain = Int(parts[0].filter { $0 != "*" }), let last = Int(parts[1]) else {
              continue
            }
            token.mentions.append((chain, first + last - 1))
          }
        }
        tokens.append(token)
      }
    }
    close()
    return articles
  }

  /// For each UTF-16 offset of a text, the offset in scalars.
  private static func scalarOffsets(_ scalars: [Unicode.Scalar]) -> [Int] {
    var offsets: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      offsets.append(index)
      if scalar.value > 0xFFFF { offsets.append(index) }
    }
    return offsets + [scalars.count]
  }
}
