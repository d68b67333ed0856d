import Language

/// Questions that every stage asks about the units of one sentence.
struct SentenceReader: Sendable {
  let text: MarkedText
  /// The units of the sentence.
  let sentence: Range<Int>

  /// The units without the marks that end the sentence.
  var body: Range<Int> {
    var end = sentence.upperBound
    while end > sentence.lowerBound, !isQuotation(end - 1),
      text.token(end - 1).endsSentence || [")", "]"].contains(lower(end - 1))
    {
      end -= 1
    }
    return sentence.lowerBound..<end
  }

  func lower(_ unit: Int) -> String { sentence.contains(unit) ? text.lower(unit) : "" }
  func isQuotation(_ unit: Int) -> Bool { sentence.contains(unit) && text.units[unit].isQuotation }
  func isComma(_ unit: Int) -> Bool { lower(unit) == "," }
  func isMark(_ unit: Int) -> Bool { sentence.contains(unit) && !isQuotation(unit) && text.token(unit).kind == .mark }
  func isCapitalised(_ unit: Int) -> Bool {
    sentence.contains(unit) && !isQuotation(unit) && text.token(unit).isCapitalised
  }

  func isAuxiliary(_ unit: Int) -> Bool { FunctionWords.auxiliaries.contains(lower(unit)) }
  func isPreposition(_ unit: Int) -> Bool { FunctionWords.prepositions.contains(lower(unit)) }
  func isTime(_ unit: Int) -> Bool { FunctionWords.times.contains(lower(unit)) }
  func isPronoun(_ unit: Int) -> Bool { FunctionWords.subjectPronouns.contains(lower(unit)) }
  func isDeterminer(_ unit: Int) -> Bool { FunctionWords.determiners.contains(lower(unit)) }
  func isConjunction(_ unit: Int) -> Bool { FunctionWords.conjunctions.contains(lower(unit)) }
  func isSubordinator(_ unit: Int) -> Bool { FunctionWords.subordinators.contains(lower(unit)) && !isInitials(unit) }

  /// Whether a word is the initials of a body and no pronoun: the `WHO`.
  private func isInitials(_ unit: Int) -> Bool {
    lower(unit) == "who" && !isQuotation(unit) && text.token(unit).isAllCapitals
      && !(isCapitalised(unit - 1) && text.token(unit - 1).isAllCapitals)
  }

  /// Whether a *not* belongs to a verb, with nothing but auxiliaries and adverbs between.
  func isNegated(_ verb: Int) -> Bool {
    var place = verb - 1
    while isAuxiliary(place) || isAdverb(place) || Self.negations.contains(lower(place)) {
      if Self.negations.contains(lower(place)) { return true }
      place -= 1
    }
    return false
  }

  static let negations: Set<String> = [
    "not", "n't", "never", "hardly", "didn't", "doesn't", "hasn't", "don't", "haven't",
  ]

  func isAdverb(_ unit: Int) -> Bool {
    let word = lower(unit)
    return FunctionWords.adverbs.contains(word)
      || word.hasSuffix("ly") && word.count > 4 && !isCapitalised(unit)
        && !["family", "reply", "assembly", "supply", "ally", "early", "rally"].contains(word)
  }

  /// A dash, a semicolon, a colon or a bracket, across which no noun phrase reaches.
  func isBreak(_ unit: Int) -> Bool {
    isMark(unit) && ["—", "–", "--", ";", ":", "(", ")", "[", "]", "-", "---"].contains(lower(unit))
  }

  /// Whether a unit looks like a verb with a tense: an auxiliary, a cue, or a word in *-ed*.
  func isVerb(_ unit: Int) -> Bool {
    if isAuxiliary(unit) { return true }
    let word = lower(unit)
    if let entry = CueLexicon.entry(for: word) { return entry.tense != .gerund && !CueLexicon.alsoNouns.contains(word) }
    return word.hasSuffix("ed") && word.count > 4 && !isCapitalised(unit) || Self.commonVerbs.contains(word)
  }

  /// Whether a range has a verb with a tense in it.
  func hasVerb(_ range: Range<Int>) -> Bool { range.contains(where: isVerb) }

  private static let commonVerbs: WordList = [
    "went", "came", "got", "took", "made", "gave", "saw", "won", "lost", "met", "left", "ran", "led", "began", "became",
    "brought", "kept", "paid", "sent", "built", "fell", "rose", "stood", "spent", "grew", "drew", "broke", "chose",
    "let",
    "goes", "comes", "gets", "takes", "makes", "gives", "sees", "wins", "loses", "wants", "needs", "seems", "looks",
    "means",
    "remains", "appears", "shows", "works", "runs", "plans", "supports", "want", "need", "seem", "mean", "remain",
    "got",
    "put", "hit", "cut", "set", "held", "heard", "felt", "found", "knew", "spoke", "drove", "wrote", "sold", "bought",
    "taught", "caught", "fought", "sought", "thought", "go", "come", "get", "take", "make", "give", "see", "win",
    "lose",
    "work", "support", "continues", "happened", "happens", "deserve", "deserves", "believe", "believes", "knows",
    "know",
  ]
}
