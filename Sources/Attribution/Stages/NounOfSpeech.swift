import Language

/// Whose words in marks are that a noun reports and no verb does: `In the words of Ada Poe, “…”`, `Ada Poe’s verdict: “…”`,
/// `“…,” was Ada Poe’s answer`, `“…,” came the reply from Ada Poe`, `“…,” reads a note from Ada Poe`, `Said Ada Poe: “…”`.
struct NounOfSpeech {
  let reader: SentenceReader

  private static let confidence = 0.8
  /// How many units the phrase may have that names the speaker.
  private static let longestSource = 9

  /// The attribution of a quotation.
  func draft(for unit: Int) -> Draft? { before(unit) ?? behind(unit) }

  private func before(_ unit: Int) -> Draft? {
    let start = reader.sentence.lowerBound
    let mark = unit - 1
    guard mark > start else { return nil }
    // `In the words of Ada Poe, “…”`
    if reader.isComma(mark), reader.lower(start) == "in", reader.lower(start + 1) == "the",
      reader.lower(start + 2) == "words", reader.lower(start + 3) == "of", let source = source(start + 4..<mark)
    {
      return draft(unit, start + 2..<start + 3, source)
    }
    guard reader.lower(mark) == ":" else { return nil }
    // `Said Ada Poe: “…”`
    if MannersOfSpeaking.contains(reader.lower(start)), CueLexicon.isSpeech(reader.lower(start)),
      let source = source(start + 1..<mark), reader.isCapitalised(source.lowerBound)
    {
      return draft(unit, start..<start + 1, source)
    }
    // `Ada Poe’s verdict: “…”`
    let noun = mark - 1
    guard noun > start + 1, Self.nouns.contains(reader.lower(noun)),
      let owner = (max(start + 1, noun - 3)..<noun).last(where: { reader.lower($0) == "'s" }),
      let source = source(start..<owner), reader.isCapitalised(owner - 1) || reader.isDeterminer(start)
    else { return nil }
    return draft(unit, noun..<noun + 1, source)
  }

  private func behind(_ unit: Int) -> Draft? {
    let verb = reader.isComma(unit + 1) ? unit + 2 : unit + 1
    let end = reader.body.upperBound
    guard verb + 2 < end, !reader.isQuotation(verb) else { return nil }
    let rest = verb + 1..<min(end, verb + Self.longestSource)
    switch reader.lower(verb) {
    case "was", "is":
      // `was Ada Poe’s answer`
      guard let owner = rest.first(where: { reader.lower($0) == "'s" }), owner + 1 < end,
        (owner + 1...min(owner + 2, end - 1)).contains(where: { Self.nouns.contains(reader.lower($0)) }),
        let source = source(verb + 1..<owner), reader.isCapitalised(owner - 1)
      else { return nil }
      return draft(unit, verb..<verb + 1, source)
    case "came", "comes", "read", "reads", "ran":
      // `came the reply from Ada Poe`, `reads a note signed by Ada Poe`
      guard let noun = rest.first(where: { Self.nouns.contains(reader.lower($0)) }),
        (verb + 1..<noun).allSatisfy({ reader.isDeterminer($0) || !reader.isPreposition($0) })
      else { return nil }
      let preposition = reader.lower(noun + 1) == "signed" ? noun + 2 : noun + 1
      guard ["from", "by"].contains(reader.lower(preposition)) else { return nil }
      var last = preposition + 1
      while last < end, !reader.isQuotation(last), !reader.isMark(last), !reader.isPreposition(last) { last += 1 }
      guard let source = source(preposition + 1..<last) else { return nil }
      return draft(unit, verb..<noun + 1, source)
    default: return nil
    }
  }

  /// A stretch that can be a speaker: it begins with a capital or an article and has no verb and no mark inside.
  private func source(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.count <= Self.longestSource,
      reader.isCapitalised(range.lowerBound) || reader.isDeterminer(range.lowerBound),
      range.allSatisfy({ !reader.isQuotation($0) && !reader.isMark($0) && !reader.isSubordinator($0) }),
      range.dropFirst().allSatisfy({ !reader.isVerb($0) || reader.isCapitalised($0) })
    else { return nil }
    return range
  }

  private func draft(_ unit: Int, _ cue: Range<Int>, _ source: Range<Int>) -> Draft {
    Draft(content: [unit..<unit + 1], cue: [cue], source: source, confidence: Self.confidence)
  }

  private static let nouns: Set<String> = [
    "verdict", "answer", "reply", "response", "message", "advice", "warning", "explanation", "view", "conclusion",
    "question", "summary", "comment", "reaction", "plea", "promise", "complaint", "retort", "note", "letter",
    "statement", "email", "e-mail", "post", "text", "tweet", "card", "assessment", "diagnosis", "prediction", "order",
    "request", "judgement", "judgment", "cry", "shout", "lament", "joke", "boast", "instruction", "instructions",
    "parting", "words", "line", "rule", "motto", "caption", "telegram", "postcard", "memo",
  ]
}
