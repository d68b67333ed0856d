import Language

/// Who says it, set into the midst of what is said: `The custom, says Ada Poe of the museum, is old`.
struct InsertedReport {
  let reader: SentenceReader

  private static let confidence = 0.7
  /// No subject behind the verb has more units.
  private static let longestSubject = 16

  /// The attribution of what stands before and behind the insertion; nil where a sentence has none.
  var draft: Draft? {
    let body = reader.body
    guard let verb = body.dropFirst().first(where: { reader.isComma($0 - 1) && Self.verbs.contains(reader.lower($0)) }),
      verb - 1 > body.lowerBound, reader.isCapitalised(verb + 1) || reader.isDeterminer(verb + 1) || isNoun(verb + 1),
      !reader.isPronoun(verb + 1), !reader.isSubordinator(verb + 1),
      !(body.lowerBound..<verb + 2).contains(where: reader.isQuotation)
    else { return nil }
    // An aside within the subject has commas too: the last before the clause goes on counts.
    let limit = min(body.upperBound, verb + 1 + Self.longestSubject)
    guard let comma = (verb + 2..<max(verb + 2, limit)).last(where: reader.isComma), comma + 1 < body.upperBound,
      !reader.hasVerb(verb + 1..<comma), !(verb + 1..<comma).contains(where: reader.isQuotation),
      !body.contains(where: reader.isQuotation) && reader.hasVerb(comma + 1..<body.upperBound)
        || reader.isQuotation(comma + 1),
      !reader.hasVerb(body.lowerBound..<verb - 1)
    else { return nil }
    return Draft(
      content: [body.lowerBound..<verb - 1, comma + 1..<body.upperBound], cue: [verb..<verb + 1],
      source: verb + 1..<comma, confidence: Self.confidence)
  }

  /// Whether a unit is a word in small letters that can begin a subject: `folklorist Ada Poe`.
  private func isNoun(_ unit: Int) -> Bool {
    PeopleWords.isPerson(reader.lower(unit)) || PeopleWords.isGroup(reader.lower(unit))
      || !reader.isPreposition(unit) && !reader.isAdverb(unit) && !reader.isTime(unit) && !reader.isMark(unit)
        && (reader.isCapitalised(unit + 1) || reader.isCapitalised(unit + 2))
  }

  private static let verbs: Set<String> = [
    "says", "said", "argues", "argued", "explains", "explained", "writes", "wrote", "adds", "added", "insists",
    "insisted",
    "believes", "reckons", "claims", "claimed", "warns", "warned", "notes", "noted",
  ]
}
