import Language

/// How an article introduces somebody, or a thing that has a name.
extension Participants {
  /// Whether an animal or a thing is called so: `The pig, named Sir Loin,`.
  func isNameOfThing(_ mention: NameMention) -> Bool {
    var before = mention.tokens.lowerBound - 1
    while before > 0, text.tokens[before].isCapitalised, Titles.contains(text.tokens[before].lower) { before -= 1 }
    guard before > 1, ["named", "called", "nicknamed", "christened"].contains(text.tokens[before].lower) else {
      return false
    }
    before -= text.tokens[before - 1].text == "," ? 2 : 1
    let noun = text.tokens[before]
    return noun.kind == .word && !noun.isCapitalised && Self.named.contains(noun.lower)
  }

  private static let named: Set<String> = [
    "pig", "dog", "cat", "horse", "goat", "sheep", "cow", "bull", "bear", "alligator", "parrot", "donkey", "boat",
    "ship",
    "yacht", "ferry", "vessel", "robot", "elephant", "lion", "tiger", "rabbit", "puppy", "kitten", "bird", "hen",
    "duck",
    "swan", "fox", "statue", "train", "lorry", "tractor", "car", "pony", "whale", "dolphin", "monkey", "balloon",
  ]

  static let storms: Set<String> = ["hurricane", "cyclone", "typhoon", "storm", "tropical", "subtropical"]

  /// Whether a single word is introduced as somebody’s name: `her son Bartek`, `Suharti, 41,`.
  func isIntroduced(_ mention: NameMention) -> Bool {
    guard !mention.isQuoted, !isBody(mention) else { return false }
    if roles.age(behind: mention.tokens.upperBound) != nil || isTold(behind: mention.tokens.upperBound)
      || isRelationBehind(mention.tokens.upperBound)
    {
      return true
    }
    let start = mention.tokens.lowerBound
    guard start > 0 else { return false }
    var before = start - 1
    // `It was Hamza who needed a doctor`
    if before > 0, ["is", "was"].contains(text.tokens[before].lower), text.tokens[before - 1].lower == "it",
      mention.tokens.upperBound < text.tokens.count, text.tokens[mention.tokens.upperBound].lower == "who"
    {
      return true
    }
    // `her partner, Tomos`
    if text.tokens[before].text == ",", before > 0 { before -= 1 }
    let noun = text.tokens[before]
    guard noun.kind == .word, !noun.isCapitalised, PeopleWords.isPerson(noun.lower) else { return false }
    if before == start - 1 || PeopleWords.gender(of: noun.lower) != nil || PeopleWords.isRelation(noun.lower) {
      return true
    }
    // `Torricelli’s roommate, Ike, said`
    let end = mention.tokens.upperBound
    return end < text.tokens.count && [",", "."].contains(text.tokens[end].text)
      && (max(0, before - 3)..<before).contains {
        ["'s", "his", "her", "their", "my", "its"].contains(text.tokens[$0].lower)
      }
  }

  /// Whether a name is told what its bearer is, right behind it: `Zuzana, a nurse`.
  private func isTold(behind end: Int) -> Bool {
    guard end + 2 < text.tokens.count, text.tokens[end].text == ",", ["a", "an"].contains(text.tokens[end + 1].lower)
    else { return false }
    let noun = (end + 2..<min(text.tokens.count, end + 7)).first {
      text.tokens[$0].kind != .word && !text.tokens[$0].text.hasHyphen
        || FunctionWords.prepositions.contains(text.tokens[$0].lower)
        || ["who", "whose", "that"].contains(text.tokens[$0].lower)
    }
    return noun.map { $0 > end + 2 && PeopleWords.isPerson(text.tokens[$0 - 1].lower) } ?? false
  }
}
