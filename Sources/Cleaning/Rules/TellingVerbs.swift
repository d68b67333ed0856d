import Language

/// Words of which a sentence has one that tells something: finite verbs, as far as their form shows.
enum TellingVerbs {
  private static let past: WordList = [
    "was", "were", "had", "did", "fell", "froze", "ran", "grew", "came", "went", "took", "gave", "got", "made", "said",
    "told", "knew", "thought", "found", "left", "lost", "won", "began", "became", "broke", "brought", "built", "bought",
    "caught", "chose", "dealt", "died", "drew", "drank", "drove", "ate", "felt", "fought", "fled", "flew", "forgot",
    "heard", "held", "hid", "kept", "laid", "led", "lay", "meant", "met", "paid", "rang", "rode", "rose", "sang",
    "sank",
    "sat", "saw", "sold", "sent", "shook", "shot", "shrank", "shone", "slept", "slid", "spoke", "spent", "spread",
    "stole", "stood", "stuck", "struck", "swam", "swept", "swore", "taught", "threw", "tore", "understood", "woke",
    "wore", "wrote", "could", "would", "should", "begged", "didn't", "wasn't", "weren't", "hadn't", "couldn't",
    "wouldn't", "shouldn't", "burst", "stopped", "dug", "bent", "bled", "bred", "crept", "hung", "knelt", "leapt",
    "lit",
    "sought", "spun", "sprang", "strode", "wept", "withdrew", "wound",
  ]
  /// Verbs in the present that captions of pictures seldom have.
  private static let present: WordList = [
    "says", "say", "shows", "opens", "remains", "remain", "lies", "begins", "begin", "starts", "ends",
    "matters", "means", "mean", "comes", "come", "goes", "go", "makes", "make", "takes", "take",
    "gets",
    "needs", "need", "wants", "want", "knows", "know", "thinks", "think", "keeps", "keep", "lives", "lasts",
    "costs", "pays", "sells", "sell", "hopes", "believes", "believe", "seems", "seem",
    "writes", "belongs", "belong", "happens", "falls", "rises", "becomes", "contains", "includes", "wins",
    "loses", "dies", "grows", "eats", "eat", "helps", "tells", "asks", "sings",
    "here's", "what's", "who's", "let's", "agrees", "agree",
  ]
  /// What a form in -ed is behind, and then it is a participle or stands before a noun.
  private static let notBeforePast: WordList = ["a", "an", "the", "of", "by", "with", "in", "his", "her", "their"]

  /// Whether a lower-case word is a verb in the past.
  static func isPast(_ word: String) -> Bool { past.contains(word) || InterfaceWords.reports(word) && word != "says" }

  /// Whether a sentence tells what was: a verb in the past, which no auxiliary and no noun makes a participle of.
  static func tellPast(_ words: [String]) -> Bool {
    words.indices.contains { index in
      if isPast(words[index]) { return true }
      guard index > 0, isRegularPast(words, index), !FunctionWords.auxiliaries.contains(words[index - 1]),
        !FunctionWords.adverbs.contains(words[index - 1]), words[index] != "reserved"
      else { return false }
      guard index + 1 < words.count else { return true }
      let next = words[index + 1]
      return FunctionWords.prepositions.contains(next) || FunctionWords.determiners.contains(next)
        || FunctionWords.subordinators.contains(next)
    }
  }

  private static func isRegularPast(_ words: [String], _ index: Int) -> Bool {
    words[index].hasSuffix("ed") && words[index].count > 3 && !notBeforePast.contains(words[index - 1])
      && !FunctionWords.determiners.contains(words[index - 1])
  }

  /// Words behind which a request tells of somebody: `Watch him`, `Read that again`.
  private static let objects: WordList = ["it", "him", "her", "them", "that", "you", "himself", "herself"]

  /// Whether one of the words of a sentence is a finite verb.
  static func areIn(_ words: [String]) -> Bool {
    words.indices.contains { index in
      let word = words[index]
      if FunctionWords.auxiliaries.contains(word) && word != "having" && word != "being" || isPast(word) { return true }
      guard index > 0 else { return false }
      let before = words[index - 1]
      if ["you", "they", "we", "i"].contains(before), !FunctionWords.prepositions.contains(word) { return true }
      if index == 1, InterfaceWords.isRequest(before), objects.contains(word) { return true }
      let isNoun = FunctionWords.determiners.contains(before) || FunctionWords.prepositions.contains(before)
      if present.contains(word), !isNoun || before == "that" { return true }
      if isRegularPast(words, index) { return true }
      // `The two men share a cell.`
      return index > 1 && InterfaceWords.isRequest(word) && !isNoun && index + 1 < words.count
        && FunctionWords.determiners.contains(words[index + 1])
    }
  }
}
