import Language

/// A word that may say that something was said.
struct Cue: Equatable, Sendable {
  /// Its unit.
  let unit: Int
  /// What the lexicon says of it.
  let entry: CueLexicon.Entry
}

/// The first stage: which words of a sentence are cues.
struct CueFinder {
  let reader: SentenceReader

  /// The cues, in order.
  func cues() -> [Cue] {
    reader.sentence.compactMap { unit in
      guard !reader.isQuotation(unit), let entry = CueLexicon.entry(for: reader.lower(unit)), isVerb(unit, entry) else {
        return nil
      }
      return Cue(unit: unit, entry: entry)
    }
  }

  private func isVerb(_ unit: Int, _ entry: CueLexicon.Entry) -> Bool {
    let before = unit - 1
    let word = reader.lower(unit)
    if entry.base == "point", reader.lower(unit + 1) != "out" { return false }
    // What one reads is a title; what a sign reads stands behind a comma or before the verb.
    if entry.base == "read", reader.isQuotation(unit + 1) { return false }
    if Self.common.contains(entry.base) {
      // Everyday verbs are cues only with words in quotation marks next to them.
      guard (unit - 4...unit + 2).contains(where: reader.isQuotation) else { return false }
    }
    if Self.everyday.contains(entry.base), reader.lower(unit + 1) != "that" { return false }
    if reader.isDeterminer(before) || reader.isPreposition(before) && entry.tense != .gerund { return false }
    if reader.lower(before) == "'s", CueLexicon.alsoNouns.contains(word) || entry.tense != .past { return false }
    switch entry.tense {
    case .gerund:
      return reader.isComma(before) || reader.lower(before) == "by"
        || FunctionWords.formsOfBe.contains(reader.lower(before))
        || reader.isAdverb(before) && reader.isComma(before - 1) || reader.isPronoun(before)
        || reader.isCapitalised(before) && entry.forms.contains(.clause)
    case .past:
      var auxiliary = before
      while reader.isAdverb(auxiliary) { auxiliary -= 1 }
      if FunctionWords.formsOfBe.contains(reader.lower(auxiliary)) { return false }
      // Attributive: `the proposed law`.
      return !(CueLexicon.alsoNouns.contains(word) && reader.isDeterminer(before))
    case .base, .third:
      if reader.lower(before) == "to" { return false }
      return hasSubject(before, isAmbiguous: CueLexicon.alsoNouns.contains(word), isThird: entry.tense == .third)
    }
  }

  /// Whether what stands before a verb of the present can be its subject.
  private func hasSubject(_ unit: Int, isAmbiguous: Bool, isThird: Bool) -> Bool {
    var before = unit
    while reader.isAdverb(before) { before -= 1 }
    guard reader.sentence.contains(before) else { return false }
    if reader.isPronoun(before) || reader.lower(before) == "who" || reader.isAuxiliary(before) { return true }
    if reader.isCapitalised(before) { return true }
    if reader.isComma(before) || reader.isQuotation(before) { return !isAmbiguous }
    if reader.isMark(before) { return false }
    return isAmbiguous ? !isThird && reader.lower(before).hasSuffix("s") && reader.lower(before).count > 4 : true
  }

  /// Verbs that mostly say something else.
  private static let common: Set<String> = ["put", "begin", "offer", "post", "continue", "read"]

  /// Verbs of thought and other frequent verbs that count only with a *that* clause.
  private static let everyday: Set<String> = [
    "believe", "hope", "think", "expect", "know", "fear", "worry", "show", "find", "release",
  ]
}
