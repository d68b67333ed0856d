import Language

/// Finds the attributions of one sentence: cue, source and content together.
struct SentenceAttribution {
  private let reader: SentenceReader
  private let sources: SourceFinder
  private let contents: ContentFinder

  init(_ text: MarkedText, _ sentence: Range<Int>) {
    reader = SentenceReader(text: text, sentence: sentence)
    sources = SourceFinder(reader: reader)
    contents = ContentFinder(reader: reader)
  }

  /// The attributions, in the order of their cues.
  func drafts() -> [Draft] {
    let cues = CueFinder(reader: reader).cues()
    var drafts: [Draft] = []
    var claimed = reader.sentence.lowerBound
    for cue in cues {
      // What is said inside an earlier content is that content's matter, unless it stands in another clause.
      if drafts.contains(where: { $0.contains(cue.unit) }) { continue }
      guard let draft = draft(cue, limit: limit(behind: cue), claimed: claimed, earlier: drafts.last) else { continue }
      drafts.append(draft)
      claimed = max(claimed, max(cue.unit + 1, draft.content[draft.content.count - 1].upperBound))
    }
    if let draft = according(claimed: drafts) { drafts.append(draft) }
    return drafts
  }

  /// Where content ends at the latest: with the sentence, or with the phrase that begins it, `Asked whether …, she said`.
  private func limit(behind cue: Cue) -> Int {
    guard isParticiple(cue) else { return reader.body.upperBound }
    return (cue.unit..<reader.body.upperBound).first(where: reader.isComma) ?? reader.body.upperBound
  }

  /// Whether a cue is the participle that a sentence begins with.
  private func isParticiple(_ cue: Cue) -> Bool { cue.unit == reader.sentence.lowerBound && cue.entry.tense == .past }

  private func draft(_ cue: Cue, limit: Int, claimed: Int, earlier: Draft?) -> Draft? {
    if isParticiple(cue), ["by", "about", "in", "on"].contains(reader.lower(cue.unit + 1)) { return nil }
    let isGerund = cue.entry.tense == .gerund
    var source: Range<Int>?
    var left: Int?
    let sharesSubject = isGerund && (reader.isComma(cue.unit - 1) || reader.lower(cue.unit - 1) == "by")
    switch sharesSubject ? .shared : sources.before(cue.unit) {
    case .subject(let found): (source, left) = (found.range, found.left)
    case .shared:
      source = earlier?.source ?? sources.leadingPhrase(in: reader.sentence.lowerBound..<cue.unit)
    case .none: break
    }
    if source == nil, !isGerund, let inverted = inverted(cue, claimed: claimed) { return inverted }
    let behind = contents.behind(cue.unit, of: cue, limit: limit)
    let before = left.flatMap { self.before($0, claimed: claimed, cue) }
    if let before, isContent(before, rather: behind) {
      var content = [before]
      if let behind, behind.isStrong, endsInQuotation(before), reader.isQuotation(behind.range.lowerBound) {
        content.append(behind.range)
      }
      return Draft(content: content, cue: [cueRange(cue)], source: source, confidence: source == nil ? 0.5 : 0.9)
    }
    guard let behind else { return nil }
    if source == nil || isGerund, !behind.isStrong { return nil }
    return Draft(
      content: [behind.range], cue: [cueRange(cue)], source: source,
      confidence: source == nil ? 0.4 : behind.isStrong ? 0.85 : 0.6)
  }

  private func cueRange(_ cue: Cue) -> Range<Int> { cue.unit..<cue.unit + (cue.entry.base == "point" ? 2 : 1) }

  /// The attribution whose source stands behind its cue, as in `“…,” said Ms. Roe, the mayor`.
  private func inverted(_ cue: Cue, claimed: Int) -> Draft? {
    guard cue.entry.forms.contains(.direct), cue.unit > reader.sentence.lowerBound else { return nil }
    let isQuoted = reader.isQuotation(cue.unit - 1) || reader.isComma(cue.unit - 1) && reader.isQuotation(cue.unit - 2)
    guard isQuoted || reader.isComma(cue.unit - 1), let source = sources.after(cue.unit),
      let before = before(cue.unit - 1, claimed: claimed, cue)
    else { return nil }
    var content = [before]
    if isQuoted, let behind = contents.behind(source.upperBound - 1, of: cue, limit: reader.body.upperBound),
      reader.isQuotation(behind.range.lowerBound)
    {
      content.append(behind.range)
    }
    return Draft(content: content, cue: [cueRange(cue)], source: source, confidence: isQuoted ? 0.95 : 0.75)
  }

  /// The content that ends where the source begins: a quotation, or a clause and a comma.
  private func before(_ left: Int, claimed: Int, _ cue: Cue) -> Range<Int>? {
    guard reader.sentence.contains(left), !cue.entry.forms.isDisjoint(with: [.direct, .clause]) else { return nil }
    var end = left
    if reader.isQuotation(left) {
      end = left + 1
    } else if !reader.isComma(left) && !["—", "–", "--"].contains(reader.lower(left)) {
      return nil
    }
    while end > claimed, reader.isMark(end - 1) { end -= 1 }
    var start = max(claimed, reader.sentence.lowerBound)
    while start < end, reader.isMark(start) || start > reader.sentence.lowerBound && reader.isConjunction(start) {
      start += 1
    }
    guard start < end else { return nil }
    if reader.isQuotation(end - 1) {
      // Words before the quotation belong to the content only when they lead into it.
      let lead = start..<end - 1
      if lead.isEmpty || lead.contains(where: reader.isQuotation)
        || reader.hasVerb(lead) && !reader.isComma(end - 2) && reader.lower(end - 2) != ":"
      {
        return start..<end
      }
      if reader.isComma(end - 2) || reader.lower(end - 2) == ":" { return end - 1..<end }
      return start..<end
    }
    return reader.hasVerb(start..<end) && end - start > 2 ? start..<end : nil
  }

  /// Whether what stands before the source is the content, and not only words that lead up to it.
  private func isContent(_ before: Range<Int>, rather behind: ContentFinder.Found?) -> Bool {
    guard let behind else { return true }
    if endsInQuotation(before) {
      return before.allSatisfy(reader.isQuotation) || reader.isQuotation(behind.range.lowerBound) || !behind.isStrong
        || !isParticiple(before.lowerBound)
    }
    return !behind.isStrong && before.count > 3
  }

  private func isParticiple(_ unit: Int) -> Bool {
    unit == reader.sentence.lowerBound && CueLexicon.entry(for: reader.lower(unit))?.tense == .past
  }

  private func endsInQuotation(_ range: Range<Int>) -> Bool { reader.isQuotation(range.upperBound - 1) }

  /// The attribution of an *according to*, which may begin the sentence or end it.
  private func according(claimed drafts: [Draft]) -> Draft? {
    let body = reader.body
    guard let cue = body.first(where: { reader.lower($0) == "according" && reader.lower($0 + 1) == "to" }),
      !drafts.contains(where: { $0.contains(cue) }), cue + 2 < body.upperBound
    else { return nil }
    let isFirst = !(body.lowerBound..<cue).contains {
      !reader.isConjunction($0) && !reader.isAdverb($0) && !reader.isComma($0)
    }
    var end = cue + 2
    var commas: [Int] = []
    while end < body.upperBound, !reader.isQuotation(end), !reader.isBreak(end) {
      if reader.isComma(end) { commas.append(end) }
      end += 1
    }
    if isFirst {
      // The comma with a clause behind it parts the source from the content; an apposition has no verb of its own.
      let parting = commas.enumerated().first { number, comma in
        let next = number + 1 < commas.count ? commas[number + 1] : nil
        if let next, !reader.hasVerb(comma + 1..<next), !reader.isQuotation(comma + 1) { return false }
        return contents.startsClause(comma + 1, body.upperBound) || reader.isQuotation(comma + 1)
      }
      guard let comma = parting?.element ?? commas.last, comma + 1 < body.upperBound else { return nil }
      return Draft(
        content: [comma + 1..<body.upperBound], cue: [cue..<cue + 2], source: cue + 2..<comma, confidence: 0.85)
    }
    let stop = commas.first ?? end
    var before = cue
    while before > body.lowerBound, reader.isMark(before - 1) { before -= 1 }
    guard before > body.lowerBound, stop > cue + 2 else { return nil }
    return Draft(content: [body.lowerBound..<before], cue: [cue..<cue + 2], source: cue + 2..<stop, confidence: 0.85)
  }
}
