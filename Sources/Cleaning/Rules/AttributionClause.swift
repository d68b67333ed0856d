import Language

/// A clause that says whose words the rest of a sentence is, as in `Sign in to comment, my nephew tells me`.
///
/// Whatever the words around it ask for, somebody of the report asks for it, and not the page.
enum AttributionClause {
  private static let longest = 12
  private static let verbs: WordList = [
    "say", "says", "said", "tell", "tells", "told", "ask", "asks", "asked", "write", "writes", "wrote",
    "joke", "jokes", "joked", "warn", "warns", "warned", "argue", "argues", "argued", "insist", "insists", "insisted",
    "shout", "shouts", "shouted", "whispers", "whispered", "announces", "announced",
    "replies", "replied", "adds", "added", "urges", "urged", "remarks", "remarked", "complains", "complained",
  ]
  private static let subjects: WordList = ["i", "he", "she", "they", "it", "nobody", "somebody", "everybody", "one"]
  private static let notOfReport: WordList = ["you", "your", "we", "us", "our", "please"]

  /// Whether a comma or a dash parts such a clause from words before it.
  static func isIn(_ piece: Piece) -> Bool {
    let clauses = piece.text.unicodeScalars.split { [",", ";", "—", "–", "”", "\""].contains($0) }
    return clauses.dropFirst().contains { clause in
      let words = PlainWords.of(Array(clause)[...]).prefix(longest)
      guard let first = words.first, let verb = words.dropFirst().firstIndex(where: verbs.contains) else {
        return false
      }
      // `…, and tell us what you think`
      let subject = words[..<verb]
      guard !subject.contains(where: notOfReport.contains), !subject.contains("to"), !subject.contains("who") else {
        return false
      }
      let hasCapital = clause.drop { $0 == " " }.first?.isUpper == true
      return subjects.contains(first) || FunctionWords.determiners.contains(first) || hasCapital
        || ["one", "two", "three", "four", "five"].contains(first)
    }
  }
}
