import Language

/// The names in a field of a database: `By ADA POE and LEA WU`, `Poe, Ada; Wu, Lea`, `Ada Poe, Staff Writer`.
enum DatabaseNames {
  /// No part of a name has more words.
  private static let longestPart = 3

  /// The names in the order of the field; `mayBeInverted` lets a family name and a comma stand before the given one.
  static func names(in text: String, mayBeInverted: Bool) -> [String] {
    let parts = text.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return parts.flatMap { part in mayBeInverted ? turned(part).map { [$0] } ?? plain(part) : plain(part) }
  }

  /// `Poe, Ada` as it is spoken; nil where it is written otherwise.
  static func turned(_ text: String) -> String? {
    let halves = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map { trimmed(String($0)) }
    guard halves.count == 2, !halves[1].contains(","), isPart(halves[0]), isPart(halves[1]) else { return nil }
    return NameForm.normalised(halves[1] + " " + halves[0])
  }

  private static func plain(_ text: String) -> [String] {
    let tokens = HeaderTokens(FoldedText(paragraphs: [Array(text.unicodeScalars)])).tokens
    guard let first = tokens.first else { return [] }
    let start = first.lower == "by" ? 1 : 0
    guard start < tokens.count else { return [] }
    return NameList(tokens, from: start, allowsAgency: false)?.names ?? []
  }

  /// Whether a text is a family name or the given ones: a few words with capitals, none of which is an office.
  private static func isPart(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    return (1...longestPart).contains(words.count)
      && words.contains { $0.unicodeScalars.first?.isUpper == true }
      && words.allSatisfy { word in
        let lower = word.lowercased().filter { $0 != "." }
        return (word.unicodeScalars.first?.isUpper == true || NameForm.particles.contains(lower))
          && !BylineWords.isAffiliation(lower)
      }
  }

  private static func trimmed(_ text: String) -> String {
    String(
      text.drop { $0 == " " }.reversed().drop { " .".contains($0) && !endsInInitial(text) || $0 == " " }.reversed())
  }

  /// Whether a text ends in an initial, whose stop belongs to it: `Poe, Ada B.`.
  private static func endsInInitial(_ text: String) -> Bool {
    let last = text.split(separator: " ").last ?? ""
    return last.count == 2 && last.hasSuffix(".")
  }
}
