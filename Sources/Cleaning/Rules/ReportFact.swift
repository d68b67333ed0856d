import Language

/// A line of a report that gives a fact behind its name, as those on matches end: `Referee: A. Poe (Norrby)`.
enum ReportFact {
  private static let longest = 40
  private static let longestName = 4
  private static let names: WordList = [
    "referee", "referees", "attendance", "scorer", "scorers", "goals", "goalscorers", "tries", "penalties", "booked",
    "bookings", "substitutes", "subs", "umpire", "umpires", "toss", "lineups", "line-ups", "result", "results", "score",
    "scores", "half-time", "full-time", "venue", "wickets", "batting", "bowling", "conversions", "standings", "verdict",
    "rating", "director", "starring", "cast", "runtime", "serves", "ingredients", "price", "isbn",
  ]

  /// Whether a piece is one.
  static func isOne(_ piece: Piece) -> Bool {
    if isScore(piece) || isRate(piece) { return true }
    guard piece.words.count <= longest, piece.words.first?.isEmpty == false,
      let colon = piece.text.unicodeScalars.prefix(longestNameScalars).firstIndex(of: ":")
    else { return false }
    let name = PlainWords.of(Array(piece.text.unicodeScalars[..<colon])[...])
    return (1...longestName).contains(name.count) && piece.words.count > name.count
      && name.contains(where: names.contains)
      && !piece.words.contains(where: InterfaceWords.contains) && !piece.text.contains("|")
  }

  private static let longestNameScalars = 40

  /// Whether a line in brackets says what something is worth: `($1 = 0.92 euros)`.
  private static func isRate(_ piece: Piece) -> Bool {
    piece.text.hasPrefix("(") && piece.text.hasSuffix(")") && piece.text.contains(" = ")
      && piece.text.contains(where: \.isNumber)
  }

  /// Whether a line is nothing but two sides and what each has scored: `Norrby 2-4, Kildare 1-8`.
  private static func isScore(_ piece: Piece) -> Bool {
    guard piece.words.count <= longestScore, !piece.words.contains(where: InterfaceWords.contains) else { return false }
    let parts = piece.text.unicodeScalars.split(separator: ",")
    return parts.count == 2
      && parts.allSatisfy { part in
        let words = part.split(separator: " ")
        guard words.count > 1, let score = words.last, score.first?.isDigit == true, score.contains("-") else {
          return false
        }
        return score.allSatisfy { $0.isDigit || $0 == "-" } && words.dropLast().allSatisfy { $0.first?.isUpper == true }
      }
  }

  private static let longestScore = 12
}
