/// Tells English from other languages by its commonest words.
///
/// In English prose every fourth word or so is one of them; in other languages hardly any looks like one.
public enum EnglishGuess {
  /// Whether tokens seem to be English; too few of them to tell, or a headline's, count as English.
  public static func isEnglish(_ tokens: [Token]) -> Bool {
    var (words, common, foreign) = (0, 0, 0)
    for token in tokens where token.kind == .word {
      words += 1
      if commonest.contains(token.lower) { common += 1 }
      if !token.text.utf8.allSatisfy({ $0 < 0x80 || $0 == 0xE2 }) { foreign += 1 }
    }
    if words > 0, foreign * 2 > words { return false }
    return words < leastWords || common * rarest >= words
  }

  private static let leastWords = 5
  /// English has one of the commonest words in so many at least.
  private static let rarest = 14
  private static let commonest: WordList = [
    "the", "of", "and", "to", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be", "at", "by", "this",
    "had", "not", "are", "but", "from", "or", "have", "an", "they", "which", "you", "were", "her", "she", "he", "we",
    "there", "been", "their", "has", "will", "would", "what", "who", "said", "says", "my", "our", "i",
  ]
}
