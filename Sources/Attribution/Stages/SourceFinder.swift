import Language

/// The noun phrase that a cue has as its subject.
struct Source: Equatable, Sendable {
  /// The phrase with its apposition.
  let range: Range<Int>
  /// The unit before the phrase: what parts it from what came earlier.
  let left: Int
}

/// The stage that finds who is the subject of a cue.
struct SourceFinder {
  let reader: SentenceReader

  /// What stands before a cue.
  enum Finding: Equatable {
    /// The subject.
    case subject(Source)
    /// The cue shares the subject of an earlier verb, as in `left and said`.
    case shared
    /// The subject is not before the cue.
    case none
  }

  /// The subject before a cue.
  func before(_ cue: Int) -> Finding {
    var end = cue - 1
    while reader.isAuxiliary(end) || reader.isAdverb(end) { end -= 1 }
    guard reader.sentence.contains(end), !reader.isQuotation(end) else { return .none }
    if reader.isConjunction(end) { return .shared }
    if reader.isComma(end) { return behindAside(end) }
    if reader.lower(end) == ")" || ["—", "–", "--"].contains(reader.lower(end)) {
      let opener = reader.lower(end) == ")" ? "(" : reader.lower(end)
      guard let start = (reader.sentence.lowerBound..<end).last(where: { reader.lower($0) == opener }) else {
        return .none
      }
      return plain(before: start, to: end + 1)
    }
    return plain(before: end + 1, to: end + 1)
  }

  /// The subject that stands behind its verb, as in `said Ms. Roe, the mayor`.
  func after(_ cue: Int) -> Range<Int>? {
    var start = cue + 1
    while reader.isAdverb(start) { start += 1 }
    // `cut in Ada Poe`, `piped up the clerk`
    if ["in", "up", "out", "back"].contains(reader.lower(start)), start == cue + 1,
      reader.isCapitalised(start + 1) || reader.isDeterminer(start + 1)
    {
      start += 1
    }
    let isAbout =
      ["about", "around", "nearly", "almost", "over"].contains(reader.lower(start))
      && reader.sentence.contains(start + 1)
      && !reader.isQuotation(start + 1) && reader.text.token(start + 1).kind == .number
    guard reader.sentence.contains(start), !reader.isQuotation(start),
      isAbout || reader.isCapitalised(start) && !reader.isTime(start) || reader.isDeterminer(start)
        || reader.isPronoun(start)
        || reader.text.token(start).kind == .word && !reader.isPreposition(start) && !reader.isTime(start)
          && !reader.isSubordinator(start) && !reader.isVerb(start)
    else { return nil }
    if reader.isPronoun(start), reader.lower(start) != "others" { return start..<start + 1 }
    var end = start + 1
    while reader.body.contains(end), !reader.isQuotation(end), !reader.isBreak(end) {
      if reader.isComma(end) {
        guard startsApposition(end + 1) else { break }
      } else if reader.isTime(end) && !reader.isDeterminer(end)
        || ["when", "as", "while", "after", "during"].contains(reader.lower(end))
        || reader.isPreposition(end) && !["of", "for", "at", "with", "from", "in"].contains(reader.lower(end))
      {
        break
      } else if reader.lower(end) == "in", ["a", "an", "his", "her"].contains(reader.lower(end + 1)) {
        break
      }
      end += 1
    }
    while end > start + 1, reader.isMark(end - 1) { end -= 1 }
    return start..<end
  }

  /// The noun phrase at the start of a range.
  func leadingPhrase(in range: Range<Int>) -> Range<Int>? {
    for part in [range] + range.filter(reader.isComma).prefix(2).map({ $0 + 1..<range.upperBound }) {
      if let phrase = leadingPhrase(directlyIn: part) { return phrase }
    }
    return nil
  }

  private func leadingPhrase(directlyIn range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while range.contains(start), reader.isConjunction(start) || reader.isAdverb(start) { start += 1 }
    guard range.contains(start), !reader.isQuotation(start) else { return nil }
    if reader.isPronoun(start) { return start..<start + 1 }
    guard
      reader.isCapitalised(start) && !reader.isPreposition(start) && !reader.isSubordinator(start)
        || reader.isDeterminer(start)
    else { return nil }
    var end = start
    while range.contains(end), !reader.isQuotation(end), !reader.isMark(end), !reader.isVerb(end),
      !reader.isSubordinator(end)
    {
      end += 1
    }
    guard end > start, !(start..<end).contains(where: reader.isTime) || !reader.isComma(end) else { return nil }
    return start..<end
  }

  private func startsApposition(_ unit: Int) -> Bool {
    reader.isDeterminer(unit)
      || [
        "who", "whose", "which", "head", "president", "director", "chairman", "professor", "spokesman", "spokeswoman",
        "executive", "chief", "author", "co-founder", "founder", "senior", "vice", "deputy", "former",
      ].contains(reader.lower(unit))
      || reader.sentence.contains(unit) && !reader.isQuotation(unit) && reader.text.token(unit).kind == .number
      || (reader.isCapitalised(unit) && reader.isComma(unit + 1))
  }

  /// The phrase whose aside ends in the comma before the cue: `Ms. Roe, the mayor, said`.
  private func behindAside(_ comma: Int) -> Finding {
    var limit = comma
    while limit > reader.sentence.lowerBound, !endsSpeech(limit - 1), !reader.isBreak(limit - 1) { limit -= 1 }
    if reader.isComma(limit) { limit += 1 }
    guard limit < comma else { return .none }
    var starts = [limit]
    starts += (limit..<comma).filter(reader.isComma).map { $0 + 1 }
    for (number, start) in starts.enumerated() {
      let stop = number + 1 < starts.count ? starts[number + 1] - 1 : comma
      guard let phrase = nominal(start..<stop), number + 1 < starts.count || phrase.count <= 6 else { continue }
      return .subject(Source(range: phrase.lowerBound..<comma, left: phrase.lowerBound - 1))
    }
    return .none
  }

  /// Whether a unit is a quotation with the end of a clause in it; a title in an aside has none.
  private func endsSpeech(_ unit: Int) -> Bool {
    guard reader.isQuotation(unit), let last = reader.text.lastInside(unit) else { return false }
    return last.endsSentence || last.text == "," || reader.isComma(unit + 1) && unit == reader.sentence.lowerBound
  }

  /// The part of a stretch that is a noun phrase, when nothing in it has a tense.
  private func nominal(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while range.contains(start), reader.isConjunction(start) || reader.isAdverb(start) { start += 1 }
    guard range.contains(start), !reader.isPreposition(start),
      !reader.isSubordinator(start) || reader.lower(start) == "who",
      !reader.isTime(start), !reader.hasVerb(start..<range.upperBound),
      !reader.lower(start).hasSuffix("ing") || Self.modifiers.contains(reader.lower(start))
    else { return nil }
    return start..<range.upperBound
  }

  /// Words in *-ing* that tell more of somebody.
  private static let modifiers: Set<String> = [
    "neighbouring", "neighboring", "visiting", "leading", "presiding", "acting", "outgoing", "incoming", "sitting",
    "managing", "founding", "serving", "opposing", "surviving", "ruling", "investigating", "prosecuting", "king",
    "defending", "attending", "reigning", "rising", "aspiring", "struggling", "grieving", "passing",
  ]

  /// The phrase that ends right before `stop`; the source reaches to `end`.
  private func plain(before stop: Int, to end: Int) -> Finding {
    var start = stop
    while start > reader.sentence.lowerBound {
      let unit = start - 1
      if reader.isQuotation(unit) || reader.isComma(unit) || reader.isBreak(unit) { break }
      if reader.isMark(unit), [".", "?", "!", "…", "..."].contains(reader.lower(unit)) { break }
      if reader.isSubordinator(unit), !(reader.lower(unit) == "as" && unit > reader.sentence.lowerBound) { break }
      if reader.isConjunction(unit),
        beginsClause(start) || reader.hasVerb(reader.sentence.lowerBound..<unit) && !isList(unit, stop)
      {
        break
      }
      start = unit
    }
    let left = start - 1
    if ["who", "which"].contains(reader.lower(left)), start == stop || start >= stop { return relative(left) }
    while start < stop,
      reader.isConjunction(start) || reader.isAdverb(start)
        || reader.isTime(start) && start + 1 < stop
          && !reader.isDeterminer(start)
    { start += 1 }
    if start < stop, reader.isPreposition(start) { start = behindPrepositionalPhrase(start, stop) }
    guard start < stop else {
      return ["who", "which", "that"].contains(reader.lower(left)) ? relative(left) : .none
    }
    if start + 1 == stop, ["who", "which"].contains(reader.lower(start)) { return relative(start) }
    var last = stop
    while last - 1 > start, reader.isTime(last - 1) || reader.lower(last - 1) == "on" { last -= 1 }
    let end = last < stop ? last : end
    // A verb inside: the subject is what stands before it, `Ms. Roe rose and`.
    if let verb = (start..<stop).first(where: { reader.isAuxiliary($0) }), verb > start, !reader.isConjunction(stop - 1)
    {
      if let last = lastPhrase(verb + 1, stop) { return .subject(Source(range: last..<end, left: left)) }
    }
    if let wider = apposed(before: left, to: end) { return .subject(wider) }
    return .subject(Source(range: start..<end, left: left))
  }

  /// The phrase between a quotation and the comma before a name: `“…,” a friend, Ada Poe told them`.
  private func apposed(before comma: Int, to end: Int) -> Source? {
    guard reader.isComma(comma) else { return nil }
    var start = comma
    while start > reader.sentence.lowerBound, !reader.isQuotation(start - 1), !reader.isComma(start - 1),
      comma - start < 7
    { start -= 1 }
    guard start < comma, reader.isQuotation(start - 1), nominal(start..<comma) != nil else { return nil }
    return Source(range: start..<end, left: start - 1)
  }

  /// The last noun phrase in a stretch that begins with a clause.
  private func lastPhrase(_ start: Int, _ stop: Int) -> Int? {
    (start..<stop).last { reader.isPronoun($0) || reader.isDeterminer($0) && !reader.isPreposition($0 - 1) }
  }

  /// Whether *and* joins two nouns right before the cue.
  private func isList(_ conjunction: Int, _ stop: Int) -> Bool {
    stop - conjunction <= 5 && (reader.isCapitalised(conjunction - 1) || reader.isCapitalised(conjunction + 1))
      && !reader.isPronoun(conjunction + 1)
  }

  private func beginsClause(_ unit: Int) -> Bool {
    ["he", "she", "they", "we", "i", "it", "you"].contains(reader.lower(unit))
  }

  /// Behind `On Monday`, `In Iowa`: where the next noun phrase begins.
  private func behindPrepositionalPhrase(_ start: Int, _ stop: Int) -> Int {
    for unit in (start + 1)..<stop
    where reader.isPronoun(unit) || reader.isTime(unit - 1) && !reader.isTime(unit) && !reader.isPreposition(unit)
      || (reader.isDeterminer(unit) || Titles.contains(reader.lower(unit))) && unit > start + 1
        && !reader.isPreposition(unit - 1)
    {
      return unit
    }
    return start
  }

  /// The noun phrase before *who*.
  private func relative(_ pronoun: Int) -> Finding {
    var stop = pronoun
    if reader.isComma(stop - 1) { stop -= 1 }
    var start = stop
    while start > reader.sentence.lowerBound, !reader.isQuotation(start - 1), !reader.isMark(start - 1),
      !reader.isVerb(start - 1), !reader.isSubordinator(start - 1)
    {
      start -= 1
    }
    while start < stop, reader.isConjunction(start) || reader.isPreposition(start) { start += 1 }
    return start < stop ? .subject(Source(range: start..<stop, left: pronoun)) : .none
  }
}
