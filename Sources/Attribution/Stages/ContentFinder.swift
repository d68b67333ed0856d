import Language

/// The stage that finds what was said, given a cue.
struct ContentFinder {
  let reader: SentenceReader

  /// How far behind a cue its content may begin, in units: `said by telephone on Monday that`.
  private static let reach = 18

  /// Content behind a cue.
  struct Found: Equatable {
    /// The content.
    let range: Range<Int>
    /// It is a clause or a quotation, and not only a noun phrase.
    let isStrong: Bool
  }

  /// The content that begins behind `unit`, up to `limit`.
  func behind(_ unit: Int, of cue: Cue, limit: Int) -> Found? {
    let forms = cue.entry.forms
    var start = unit + 1
    if cue.entry.base == "point" { start += 1 }
    let limit = min(limit, reader.body.upperBound)
    if forms.contains(.hearer) { start = behindHearer(start, forms, limit) }
    while start < limit,
      reader.isAdverb(start) || reader.isTime(start) && !startsClause(start, limit)
        || reader.lower(start) == "on" && reader.isTime(start + 1)
    { start += 1 }
    guard start < limit else { return nil }
    if reader.isQuotation(start) { return Found(range: start..<quotedEnd(start, limit), isStrong: true) }
    if reader.isComma(start) || reader.lower(start) == ":", reader.isQuotation(start + 1), start + 1 < limit {
      return Found(range: start + 1..<afterMark(start + 1, limit), isStrong: true)
    }
    let word = reader.lower(start)
    if word == "that", !forms.isDisjoint(with: [.thatClause, .clause, .hearer, .nounPhrase, .infinitive]) {
      return strong(start, limit)
    }
    if forms.contains(.question),
      ["if", "whether", "what", "how", "why", "who", "when", "where", "which"].contains(word)
    {
      return strong(start, limit)
    }
    if forms.contains(.infinitive), word == "to" || word == "not" && reader.lower(start + 1) == "to" {
      return strong(start, limit)
    }
    if forms.contains(.purpose), word == "for" || word == "on" && cue.entry.base == "call" {
      return strong(start, limit)
    }
    if forms.contains(.clause), startsClause(start, limit) { return strong(start, limit) }
    if let found = behindAdjunct(start, forms, limit) { return found }
    if forms.contains(.nounPhrase), !reader.isMark(start), !reader.isPreposition(start) || ["of", "for"].contains(word)
    {
      return Found(range: start..<phraseEnd(start, limit), isStrong: false)
    }
    return nil
  }

  /// A clause: a noun phrase first, and a verb somewhere behind it.
  func startsClause(_ unit: Int, _ limit: Int) -> Bool {
    guard unit < limit, !reader.isMark(unit), !reader.isQuotation(unit) else { return false }
    let word = reader.lower(unit)
    if reader.isSubordinator(unit),
      !["what", "if", "while", "how", "because", "although", "after", "before", "since", "as", "when"].contains(word)
    {
      return false
    }
    let end = strongEnd(unit, limit)
    let clause = unit..<end
    if reader.isPreposition(unit) {
      // `said in the next year the bank would`: an adjunct of the content needs its comma or a modal behind.
      guard let comma = clause.first(where: reader.isComma) else { return false }
      return comma > unit + 1 && reader.hasVerb(comma..<end) && !reader.isQuotation(comma + 1)
    }
    guard !reader.isTime(unit) || reader.isDeterminer(unit) else { return false }
    return clause.dropFirst().contains { reader.isVerb($0) || reader.isQuotation($0) }
  }

  private func strong(_ start: Int, _ limit: Int) -> Found? {
    let end = strongEnd(start, limit)
    return end > start ? Found(range: start..<end, isStrong: true) : nil
  }

  /// Where a clause that begins at a unit ends.
  func strongEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, reader.lower(end) != ";" {
      if reader.isComma(end) || reader.isQuotation(end - 1), closesContent(reader.isComma(end) ? end + 1 : end, limit) {
        break
      }
      if reader.lower(end) == "and", reader.isAuxiliary(end + 1),
        isCue(end + 2) || isCue(end + 3) && reader.isAdverb(end + 2)
      {
        break
      }
      if ["and", "but"].contains(reader.lower(end)), startsCue(end + 1, limit) { break }
      end += 1
    }
    while end > start + 1, reader.isMark(end - 1) { end -= 1 }
    return end
  }

  /// Whether a second cue of the same subject stands behind *and*: `urged them to go and called for an inquiry`.
  private func startsCue(_ unit: Int, _ limit: Int) -> Bool {
    let next = reader.lower(unit + 1)
    if isCue(unit), next == "that" || unit + 1 >= limit { return true }
    guard let entry = CueLexicon.entry(for: reader.lower(unit)), entry.tense == .past else { return false }
    return next == "that" || entry.forms.contains(.purpose) && next == "for"
      || entry.forms.contains(.infinitive) && next == "to"
  }

  /// Whether words behind a comma no longer belong to what was said.
  private func closesContent(_ unit: Int, _ limit: Int) -> Bool {
    let word = reader.lower(unit)
    if word == "according", reader.lower(unit + 1) == "to" { return true }
    if word == "but", reader.isAuxiliary(unit + 1) || reader.isVerb(unit + 1) { return true }
    if let entry = CueLexicon.entry(for: word), !CueLexicon.alsoNouns.contains(word) {
      // `…, adding that`, and the main verb behind an aside: `Ms. Roe, where officials said …, said`.
      if entry.tense == .gerund || CueLexicon.isSpeech(word) && entry.tense != .base { return true }
    }
    if ["and", "but"].contains(word), isCue(unit + 1) || reader.isPronoun(unit + 1) && isCue(unit + 2) { return true }
    return isAttribution(unit, limit)
  }

  /// `…, Ms. Roe said`: a short subject, a cue, and nothing behind it but a mark or a quotation.
  private func isAttribution(_ unit: Int, _ limit: Int) -> Bool {
    guard reader.isCapitalised(unit) || reader.isPronoun(unit) || reader.isDeterminer(unit) else { return false }
    for next in (unit + 1)..<max(unit + 2, min(limit, unit + 5)) {
      guard !reader.isQuotation(next), !reader.isMark(next) else { return false }
      if isCue(next) {
        let behind = next + 1
        return behind >= limit || reader.isMark(behind) || reader.isQuotation(behind)
      }
    }
    return false
  }

  private func isCue(_ unit: Int) -> Bool {
    guard reader.sentence.contains(unit) else { return false }
    return CueLexicon.isSpeech(reader.lower(unit)) && !CueLexicon.alsoNouns.contains(reader.lower(unit))
  }

  /// The end of content that begins with words in quotation marks right behind the cue.
  private func quotedEnd(_ start: Int, _ limit: Int) -> Int {
    guard start + 1 < limit else { return start + 1 }
    if reader.isComma(start + 1) || reader.isMark(start + 1) { return start + 1 }
    return strongEnd(start, limit)
  }

  /// The end of what follows a comma or colon: the quotation, and what comes with it.
  private func afterMark(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, reader.isQuotation(end) { end += 1 }
    if end < limit, !reader.isMark(end), !reader.isQuotation(end) { return strongEnd(start, limit) }
    return end
  }

  /// Behind the one who is told: `told reporters`, `asked Ms. Roe`.
  private func behindHearer(_ start: Int, _ forms: CueLexicon.Forms, _ limit: Int) -> Int {
    guard start < limit, !reader.isQuotation(start), !reader.isMark(start), reader.lower(start) != "that" else {
      return start
    }
    let openers: Set<String> = ["that", "if", "whether", "what", "how", "why", "to", "when", "who"]
    if openers.contains(reader.lower(start)) { return start }
    for unit in start..<min(limit, start + 12) {
      if reader.isQuotation(unit) || openers.contains(reader.lower(unit)) { return unit }
      if reader.isComma(unit) { return reader.isQuotation(unit + 1) ? unit : start }
      if reader.lower(unit) == ":" { return unit }
      if unit > start, reader.isTime(unit), !reader.isDeterminer(unit) { return unit }
      if unit > start, reader.isPronoun(unit) || reader.isDeterminer(unit) && !reader.isPreposition(unit - 1) {
        return unit
      }
      if unit > start, reader.isAuxiliary(unit) || reader.isVerb(unit) { return min(unit, start + 1) }
    }
    return start
  }

  /// Content behind words about the occasion: `said in an interview that`, `said at the rally, “…”`.
  private func behindAdjunct(_ start: Int, _ forms: CueLexicon.Forms, _ limit: Int) -> Found? {
    guard
      reader.isPreposition(start) || reader.isTime(start) || reader.isDeterminer(start) || forms.contains(.hearer)
        || reader.isComma(start)
    else { return nil }
    for unit in start..<min(limit, start + Self.reach) {
      if reader.lower(unit) == "that", unit > start, !forms.isDisjoint(with: [.thatClause, .clause, .hearer]) {
        return strong(unit, limit)
      }
      if reader.isComma(unit) || reader.lower(unit) == ":", reader.isQuotation(unit + 1), unit + 1 < limit {
        return Found(range: unit + 1..<afterMark(unit + 1, limit), isStrong: true)
      }
      if reader.isQuotation(unit) { return nil }
      if unit > start, isCue(unit) { return nil }
      if forms.contains(.clause), unit > start,
        reader.isTime(unit - 1) && !reader.isTime(unit) || reader.isComma(unit - 1) && !reader.isQuotation(unit),
        !reader.isMark(unit), !reader.isPreposition(unit),
        reader.isPronoun(unit) || reader.isDeterminer(unit) || reader.isCapitalised(unit),
        startsClause(unit, limit)
      {
        return strong(unit, limit)
      }
    }
    return nil
  }

  /// Where a noun phrase that is content ends.
  private func phraseEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    let stops: Set<String> = [
      "when", "while", "after", "before", "during", "because", "since", "and", "but", "who", "which",
    ]
    while end < limit {
      let word = reader.lower(end)
      if reader.isComma(end) || reader.isBreak(end) || stops.contains(word) { break }
      if word == "as", reader.isPronoun(end + 1) { break }
      if word == "on", reader.isTime(end + 1) { break }
      if reader.isTime(end), !reader.isDeterminer(end) { break }
      if word == "in", ["a", "an", "his", "her"].contains(reader.lower(end + 1)),
        ["interview", "statement", "speech", "tweet", "letter", "post", "email", "report"].contains(
          reader.lower(end + 2))
      {
        break
      }
      end += 1
    }
    return end
  }
}
