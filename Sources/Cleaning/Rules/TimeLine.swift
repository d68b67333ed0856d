import Language

/// A line that is only a time, as above the entries of a live blog: `10.42am GMT`, `Updated at 10:42`, `5 min ago`.
struct TimeLine: CleaningRule {
  let name = "time"
  let evidence = PlainSentence.certain

  private static let longest = 7
  private static let words: WordList = [
    "am", "pm", "a", "p", "m", "h", "hr", "hrs", "hour", "hours", "min", "mins", "minute", "minutes", "second",
    "seconds",
    "day", "days", "ago", "at", "updated", "posted", "published", "last", "update", "edited", "from", "today", "just",
    "now", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "gmt", "bst", "utc", "cet",
    "cest", "ist", "aest", "aedt", "hkt", "local", "time",
  ]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard (1...Self.longest).contains(piece.words.count), piece.joint != .item || piece.words.count > 1,
      piece.text.unicodeScalars.contains(where: \.isDigit)
    else { return false }
    return piece.words.allSatisfy { word in
      let letters = word.drop { $0.isNumber }
      return letters.isEmpty && word.count <= 4 || Self.words.contains(String(letters))
    } && Self.isTime(piece)
  }

  /// Whether digits stand around a colon or a stop, or before what tells a time.
  private static func isTime(_ piece: Piece) -> Bool {
    let scalars = Array(piece.text.unicodeScalars)
    return scalars.indices.dropFirst().dropLast(2).contains {
      [":", "."].contains(scalars[$0]) && scalars[$0 - 1].isDigit && scalars[$0 + 1].isDigit && scalars[$0 + 2].isDigit
    } || piece.words.contains { ["ago", "am", "pm", "gmt", "bst", "et"].contains(String($0.drop { $0.isNumber })) }
  }
}
