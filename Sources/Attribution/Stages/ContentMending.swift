import Language

/// Contents that the span labeller lets go on too far, or begin too early, in forms that can be told: the verb of the sentence,
/// a semicolon, a time, who says it, what somebody makes of a number.
extension SentenceReader {
  /// Puts the content of a draft right.
  func mendContent(of draft: inout Draft) {
    takeInverted(in: &draft)
    takeDenied(in: &draft)
    beginBehindTime(&draft)
    beginWithLostWords(&draft)
    beginBehindHearer(&draft)
    endBeforeSilence(&draft)
    beginAtThat(&draft)
    beginBehindApposition(&draft)
    takeClauseBeforeCue(&draft)
    endBeforeOwnSource(&draft)
    endAtMainVerb(&draft)
    endAtSemicolon(&draft)
    endBeforeComment(&draft)
  }

  /// Behind the time of an entry in a live blog: `17:30 [The power is out], according to the mayor`.
  private func beginBehindTime(_ draft: inout Draft) {
    guard let first = draft.content.first, first.lowerBound == sentence.lowerBound, first.count > 3,
      isTimeOfDay(first.lowerBound), isCapitalised(first.lowerBound + 1)
    else { return }
    draft.content[0] = first.lowerBound + 1..<first.upperBound
  }

  /// Whether a unit is a time as `17:30` and `8.05` are.
  func isTimeOfDay(_ unit: Int) -> Bool {
    let parts = lower(unit).split(whereSeparator: { $0 == ":" || $0 == "." })
    return parts.count == 2 && parts[0].count <= 2 && parts[1].count == 2 && parts.joined().allSatisfy(\.isNumber)
  }

  /// At *that* behind words that tell how or where it was said: `said privately [that it was thin]`.
  private func beginAtThat(_ draft: inout Draft) {
    guard
      let index = draft.content.firstIndex(where: { content in
        draft.cue.contains { $0.upperBound == content.lowerBound }
      })
    else { return }
    let content = draft.content[index]
    // `said yesterday they had seen it`
    if ["yesterday", "today", "tonight"].contains(lower(content.lowerBound)), content.count > 3,
      isPronoun(content.lowerBound + 1)
    {
      draft.content[index] = content.lowerBound + 1..<content.upperBound
      return
    }
    guard isAdverb(content.lowerBound) || isPreposition(content.lowerBound) || lower(content.lowerBound) == "last",
      content.lowerBound > sentence.lowerBound,
      CueLexicon.isSpeech(lower(content.lowerBound - 1)),
      let that = content.prefix(Self.longestManner).first(where: { lower($0) == "that" }), that > content.lowerBound,
      !(content.lowerBound..<that).contains(where: isQuotation),
      that - content.lowerBound < 6 && !(content.lowerBound..<that).contains(where: { isMark($0) || isVerb($0) })
        || lower(content.lowerBound) == "in" && ["a", "an"].contains(lower(content.lowerBound + 1))
          && Self.letters.contains(lower(content.lowerBound + 2)),
      that + 2 < content.upperBound, isDeterminer(that + 1) || isPronoun(that + 1) || isCapitalised(that + 1)
    else { return }
    draft.content[index] = that..<content.upperBound
  }

  /// No words that tell how something was said are more: `in a letter to the town, read out by Ada Poe,`.
  private static let longestManner = 20
  private static let letters: Set<String> = [
    "message", "letter", "statement", "email", "post", "note", "video", "tweet", "memo", "report", "filing", "speech",
  ]

  /// With words between the stretches that were taken for a second cue: `It would be cheaper, she argued, [than] moving it`.
  private func beginWithLostWords(_ draft: inout Draft) {
    guard draft.cue.count > 1, let lost = draft.cue.last, let cue = draft.cue.first, lost.lowerBound > cue.upperBound,
      isComma(lost.lowerBound - 1),
      let index = draft.content.firstIndex(where: { $0.lowerBound == lost.upperBound }),
      !lost.contains(where: { CueLexicon.entry(for: lower($0)) != nil || isQuotation($0) }), index > 0
    else { return }
    draft.cue.removeLast()
    draft.content[index] = lost.lowerBound..<draft.content[index].upperBound
  }

  /// Behind who was told, a name in front of a clause: `told Radio Hamar [her son had left]`.
  private func beginBehindHearer(_ draft: inout Draft) {
    guard
      let index = draft.content.firstIndex(where: { content in
        draft.cue.contains { $0.upperBound == content.lowerBound }
      }), ["told", "tells"].contains(lower(draft.content[index].lowerBound - 1))
    else { return }
    let content = draft.content[index]
    var start = content.lowerBound
    while start < content.upperBound, isCapitalised(start), start - content.lowerBound < 5 { start += 1 }
    guard start > content.lowerBound, start + 2 < content.upperBound,
      ["his", "her", "its", "their", "my", "our", "that"].contains(lower(start)) || isPronoun(start)
        || isDeterminer(start),
      hasVerb(start + 1..<content.upperBound)
    else { return }
    draft.content[index] = start..<content.upperBound
  }

  /// Before what the source did not say: `said [it was with the panel] and declined to say more`.
  private func endBeforeSilence(_ draft: inout Draft) {
    guard let cue = draft.cue.first?.lowerBound, let content = draft.content.last, content.lowerBound > cue,
      let joint = content.dropFirst(2).last(where: { ["and", "but"].contains(lower($0)) }),
      ["declined", "refused", "declines", "refuses"].contains(lower(joint + 1)), lower(joint + 2) == "to",
      ["say", "comment", "elaborate", "discuss", "answer", "give", "be", "go"].contains(lower(joint + 3)),
      content.upperBound - joint <= 9
    else { return }
    draft.content[draft.content.count - 1] = content.lowerBound..<(isComma(joint - 1) ? joint - 1 : joint)
  }

  /// The clause before a verb whose subject stands behind it, where the two were taken the other way round: `[Most heard of it
  /// from a poster], said workers at the gate`.
  private func takeInverted(in draft: inout Draft) {
    guard let source = draft.source, let cue = draft.cue.first, draft.content.count == 1,
      ["say", "says", "said"].contains(lower(cue.lowerBound)), isComma(cue.lowerBound - 1),
      source.upperBound <= cue.lowerBound, draft.content[0].lowerBound == cue.upperBound,
      let verb = (sentence.lowerBound..<cue.lowerBound - 1).first(where: isVerb),
      !(sentence.lowerBound..<verb).contains(where: isComma),
      !(sentence.lowerBound..<body.upperBound).contains(where: isQuotation)
    else { return }
    let end =
      draft.content[0].first { ["who", "which", "whose", "when", "as"].contains(lower($0)) }
      ?? draft.content[0].upperBound
    guard end > cue.upperBound, !isPronoun(cue.upperBound), !(cue.upperBound..<end).contains(where: isAuxiliary),
      PeopleWords.isGroup(lower(cue.upperBound)) || PeopleWords.isGroup(lower(cue.upperBound + 1))
    else { return }
    draft.source = cue.upperBound..<end
    draft.content = [sentence.lowerBound..<cue.lowerBound - 1]
  }

  /// Reports and rumours that somebody denies, where *reports* was taken for the cue: `Poe disputed [reports that it broke]`.
  private func takeDenied(in draft: inout Draft) {
    guard let cue = draft.cue.first, cue.count == 1, Self.rumours.contains(lower(cue.lowerBound)),
      Self.denials.contains(lower(cue.lowerBound - 1)), draft.content.count == 1,
      draft.content[0].lowerBound == cue.upperBound,
      case .subject(let found) = SourceFinder(reader: self).before(cue.lowerBound - 1), !found.range.isEmpty
    else { return }
    draft.source = found.range
    draft.content = [cue.lowerBound..<draft.content[0].upperBound]
    draft.cue = [cue.lowerBound - 1..<cue.lowerBound]
  }

  private static let rumours: Set<String> = [
    "reports", "claims", "rumours", "rumors", "suggestions", "allegations", "speculation",
  ]
  private static let denials: Set<String> = [
    "disputed", "disputes", "denied", "denies", "rejected", "rejects", "dismissed", "dismisses", "confirmed",
    "confirms",
  ]

  /// Behind the name of who says it, which was taken for content: `The bird, according to her agent, Ada Poe, [is asleep]`.
  private func beginBehindApposition(_ draft: inout Draft) {
    guard let source = draft.source, draft.cue.first.map({ lower($0.lowerBound) }) == "according",
      let index = draft.content.firstIndex(where: { $0.lowerBound > source.lowerBound }),
      isComma(source.upperBound), draft.content[index].lowerBound == source.upperBound + 1,
      isCapitalised(draft.content[index].lowerBound),
      let comma = draft.content[index].prefix(6).first(where: isComma),
      (draft.content[index].lowerBound..<comma).allSatisfy({
        isCapitalised($0) || PersonalName.isSmallParticle(lower($0))
      }),
      comma + 1 < draft.content[index].upperBound, index > 0 || isVerb(comma + 1)
    else { return }
    draft.source = source.lowerBound..<comma
    draft.content[index] = comma + 1..<draft.content[index].upperBound
  }

  /// What stands before a cue, where only what tells more of the source was taken: `[The moss grew again], say researchers who
  /// had meant to burn it`.
  private func takeClauseBeforeCue(_ draft: inout Draft) {
    let relatives: Set<String> = ["who", "whose", "which"]
    guard draft.content.count == 1, let source = draft.source, let cue = draft.cue.first,
      draft.content[0].lowerBound >= source.upperBound, cue.upperBound == source.lowerBound,
      isComma(cue.lowerBound - 1), !(sentence.lowerBound..<cue.lowerBound).contains(where: isQuotation),
      hasVerb(sentence.lowerBound..<cue.lowerBound - 1)
    else { return }
    let relative = source.first { relatives.contains(lower($0)) }
    guard relative != nil || relatives.contains(lower(draft.content[0].lowerBound)) else { return }
    if let relative, relative > source.lowerBound { draft.source = source.lowerBound..<relative }
    draft.content = [sentence.lowerBound..<cue.lowerBound - 1]
  }

  /// Up to who says it, where they and their verb end the sentence: `[The bear was asleep], the warden Ada Poe said`.
  private func endBeforeOwnSource(_ draft: inout Draft) {
    guard let source = draft.source, let cue = draft.cue.first, source.upperBound <= cue.lowerBound,
      isComma(source.lowerBound - 1),
      let index = draft.content.firstIndex(where: {
        $0.lowerBound < source.lowerBound && $0.contains(source.lowerBound)
      }), source.lowerBound - 1 > draft.content[index].lowerBound
    else { return }
    draft.content[index] = draft.content[index].lowerBound..<source.lowerBound - 1
  }

  /// Before what others make of it: `predicted [20 million would watch], a figure the broadcaster would not confirm`.
  private func endBeforeComment(_ draft: inout Draft) {
    guard let cue = draft.cue.first?.lowerBound, let content = draft.content.last, content.lowerBound > cue,
      let comma = content.dropFirst(2).last(where: {
        isComma($0) && ["a", "an"].contains(lower($0 + 1)) && Self.comments.contains(lower($0 + 2))
      }),
      content.upperBound - comma > 4, hasVerb(comma + 3..<content.upperBound), !isQuotation(comma - 1)
    else { return }
    draft.content[draft.content.count - 1] = content.lowerBound..<comma
  }

  private static let comments: Set<String> = [
    "figure", "number", "claim", "charge", "sum", "total", "estimate", "suggestion", "description", "accusation",
    "allegation", "assertion", "view", "position", "date", "price",
  ]

  /// What was said inside an aside ends before the verb of the sentence: `Ada Poe, who told him [that he had “the breath of a
  /// horse”], died on Monday`.
  private func endAtMainVerb(_ draft: inout Draft) {
    guard let cue = draft.cue.first?.lowerBound, let content = draft.content.last, content.lowerBound > cue,
      let who = (sentence.lowerBound..<cue).last(where: { ["who", "which"].contains(lower($0)) && isAside($0, cue) }),
      !(who..<cue).contains(where: isComma),
      let comma = content.dropFirst(2).first(where: isComma), isMainVerb(comma + 1)
    else { return }
    draft.content[draft.content.count - 1] = content.lowerBound..<comma
  }

  /// Whether a pronoun begins an aside behind the subject of the sentence.
  private func isAside(_ who: Int, _ cue: Int) -> Bool {
    isComma(who - 1) || (sentence.lowerBound..<who).contains(where: isComma)
  }

  /// Whether a verb in the past tense stands right behind a comma.
  private func isMainVerb(_ unit: Int) -> Bool {
    isVerb(unit) && !isConjunction(unit) && !isAdverb(unit) && !isCapitalised(unit) && !lower(unit).hasSuffix("ing")
      && !isQuotation(unit)
  }

  /// What was said without marks ends before a semicolon and a clause that is none of a list: `said [it was thin]; tests
  /// showed the opposite`.
  private func endAtSemicolon(_ draft: inout Draft) {
    guard let cue = draft.cue.first?.lowerBound, let content = draft.content.last, content.lowerBound > cue,
      !content.contains(where: isQuotation),
      let mark = content.dropFirst(3).first(where: { isMark($0) && lower($0) == ";" }),
      !(mark + 1..<content.upperBound).contains(where: { isMark($0) && lower($0) == ";" }),
      hasVerb(content.lowerBound..<mark), hasVerb(mark + 1..<content.upperBound), !isConjunction(mark + 1)
    else { return }
    draft.content[draft.content.count - 1] = content.lowerBound..<mark
  }
}
