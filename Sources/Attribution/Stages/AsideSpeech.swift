import Language

/// What stands in an aside and what stands about it: `Ada Poe, whose brother runs the mill, said …`.
extension ParsedSentence {
  /// What of a frame’s content was said; the judge sees the frame as the labels made it.
  func spokenContent(of frame: Frame) -> [Range<Int>] {
    withoutAside(withoutBeat(withoutMainClause(frame), frame.cue, frame.source), before: frame.cue).map {
      withoutConsequence(
        withinAside(
          withoutNextVerb(
            withoutWriter(withoutHearer(withGerund($0, of: frame.cue), of: frame.cue), of: frame.cue), of: frame.cue),
          of: frame.cue))
    }.filter { !$0.isEmpty && !isPrepositionAlone($0, in: frame) }
  }

  /// Whether a stretch beside words in marks is nothing but a preposition: `[with], she said, “one knife”`.
  private func isPrepositionAlone(_ range: Range<Int>, in frame: Frame) -> Bool {
    range.count == 1 && frame.content.count > 1 && tag(range.lowerBound).isOne(of: Self.prepositions)
  }
  private static let prepositions = PartOfSpeech.bits(of: ["IN", "TO", "CC"])

  /// Without what stands before the clause that the cue is set into: `was held at a shed, where, according to papers, …`,
  /// `Her father drove; her mother, she says, …`.
  private func withoutMainClause(_ frame: Frame) -> [Range<Int>] {
    guard frame.content.count == 2, frame.content[0].upperBound <= frame.cue, frame.content[1].lowerBound > frame.cue
    else { return frame.content }
    let first = frame.content[0]
    if Self.openings.contains(word(first.upperBound - 1).word), first.contains(where: { tag($0).isFinite }) {
      return [frame.content[1]]
    }
    if let semicolon = first.last(where: { word($0).word == Self.semicolon }), semicolon + 1 < first.upperBound {
      return [semicolon + 1..<first.upperBound, frame.content[1]]
    }
    return frame.content
  }
  private static let semicolon = WordForm.hash(of: ";")

  /// Without who wrote it all down, at the end: `…, police wrote in the report`.
  private func withoutWriter(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard content.lowerBound > cue, content.count > 7,
      let comma = (max(content.lowerBound + 3, content.upperBound - 9)..<content.upperBound - 1).last(where: isComma)
    else { return content }
    let rest = comma + 1..<content.upperBound
    guard let verb = rest.dropFirst().first(where: { Self.writings.contains(word($0).word) }), verb - comma <= 5,
      !(comma + 1..<verb).contains(where: { tag($0).isFinite || isMark($0) || isQuotation($0) }),
      (comma + 1..<verb).contains(where: { tag($0).isNoun || Self.subjects.contains(word($0).word) }),
      tag(comma + 1) != Self.inTag, !Self.openings.contains(word(comma + 1).word),
      !(verb + 1..<content.upperBound).contains(where: { tag($0).isFinite })
    else { return content }
    return trimmed(content.lowerBound..<comma)
  }
  private static let inTag = PartOfSpeech(name: "IN") ?? .none
  private static let writings = Set(["wrote", "said", "says", "say", "write", "writes"].map(WordForm.hash))
  private static let subjects = Set(["he", "she", "they", "it"].map(WordForm.hash))

  /// Without a stretch before the cue that only tells more of the source, where what was said follows the cue at once.
  ///
  /// `The mill, she said, would close` has a comma behind its cue; `Ada Poe, who is 41, said the mill would close` none.
  func withoutAside(_ content: [Range<Int>], before cue: Int) -> [Range<Int>] {
    guard content.count == 2, content[0].upperBound <= cue, content[1].lowerBound > cue,
      !content[0].contains(where: isQuotation), !(cue..<content[1].lowerBound).contains(where: isComma),
      !isQuotation(content[1].lowerBound)
    else { return content }
    return [content[1]]
  }

  /// Without what stands behind the source of words in marks and says nothing: `“…,” she said, wiping her hands`.
  func withoutBeat(_ content: [Range<Int>], _ cue: Int, _ source: Range<Int>?) -> [Range<Int>] {
    guard content.count > 1, content.contains(where: { $0.contains { word($0) == .speech } && $0.upperBound <= cue })
    else { return content }
    let end = max(cue, source.map { $0.upperBound - 1 } ?? cue)
    let kept = content.filter { part in
      part.lowerBound <= end || part.contains(where: isQuotation) || part.contains { tag($0).isFinite }
        || word(part.lowerBound).word == Self.that
    }
    return kept.isEmpty ? content : kept
  }
  private static let that = WordForm.hash(of: "that")

  /// What one denies or admits with the verb that says what: `denied | teaching the bird`.
  func withGerund(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard Self.denials.contains(word(cue).word), content.lowerBound == cue + 2, word(cue + 1).suffix == Self.gerund
    else {
      return content
    }
    return cue + 1..<content.upperBound
  }
  private static let denials = Set(
    ["denied", "denies", "denying", "admitted", "admits", "admitting", "deny", "admit"].map(WordForm.hash))
  private static let gerund = WordForm.hash(of: "ing")

  /// What was said without whom it was said to, and when: `told him | the ice was thin`, `said later | that it was`.
  func withoutHearer(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard content.lowerBound == cue + 1, content.count > 3, tag(cue).isVerb else { return withHearer(content, of: cue) }
    if Self.tellings.contains(word(cue).word), !isQuotation(cue + 1), let start = clauseBehindHearer(content) {
      return start..<content.upperBound
    }
    let first = word(content.lowerBound).word
    let isHearer = Self.hearers.contains(first) && Self.tellings.contains(word(cue).word)
    let isTime = Self.adverbs.contains(first) && word(content.lowerBound + 1).word == Self.that
    return isHearer || isTime ? content.dropFirst() : content
  }
  /// Where the clause with *that* begins behind those who were told: `the court | that the cart had rolled uphill`.
  private func clauseBehindHearer(_ content: Range<Int>) -> Int? {
    // `informed the council | the harvest would be late`
    if let next = content.prefix(Self.longestHearer).dropFirst(2).first(where: {
      tag($0) == Self.determiner || tag($0).isOne(of: Self.pronounTags)
    }), tag(next - 1).isNoun, tag(content.lowerBound) == Self.determiner || tag(content.lowerBound).isNoun,
      !(content.lowerBound..<next).contains(where: {
        tag($0).isVerb || isMark($0) || isQuotation($0) || tag($0) == Self.to || tag($0) == Self.preposition
      }), word(next).word != Self.that,
      (next + 1..<min(content.upperBound, next + 9)).contains(where: { tag($0).isFinite })
    {
      return next
    }
    guard let that = content.prefix(Self.longestHearer).dropFirst().first(where: { word($0).word == Self.that }),
      !(content.lowerBound..<that).contains(where: {
        tag($0).isFinite || isMark($0) || isQuotation($0) || tag($0) == Self.to
      }),
      tag(that - 1).isNoun, that + 2 < content.upperBound
    else { return nil }
    return that
  }

  /// What somebody shall do with who shall do it: `asked | residents to stay at home`.
  private func withHearer(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard Self.directives.contains(word(cue).word), content.lowerBound > cue + 1,
      content.lowerBound - cue <= Self.longestHearer,
      tag(content.lowerBound) == Self.to
        || word(content.lowerBound).word == Self.not && tag(content.lowerBound + 1) == Self.to
    else { return content }
    let start = word(cue + 1).word == Self.on ? cue + 2 : cue + 1
    let hearer = start..<content.lowerBound
    guard tag(start) != Self.preposition,
      hearer.contains(where: { tag($0).isNoun || tag($0).isOne(of: Self.pronounTags) }),
      !hearer.contains(where: {
        tag($0).isFinite || isQuotation($0) || isMark($0) && !isComma($0) || tag($0).isOne(of: Self.adverbial)
      })
    else { return content }
    return start..<content.upperBound
  }

  private static let determiner = PartOfSpeech(name: "DT") ?? .none
  private static let preposition = PartOfSpeech(name: "IN") ?? .none
  private static let longestHearer = 9
  private static let not = WordForm.hash(of: "not")
  private static let on = WordForm.hash(of: "on")
  private static let pronounTags = PartOfSpeech.bits(of: ["PRP"])
  private static let adverbial = PartOfSpeech.bits(of: ["RB", "VBG", "VBN"])
  private static let directives = Set(
    [
      "urge", "urges", "urged", "urging", "ask", "asks", "asked", "asking", "tell", "tells", "told", "telling", "order",
      "orders", "ordered", "ordering", "advise", "advises", "advised", "warn", "warns", "warned", "beg", "begs",
      "begged",
      "encourage", "encourages", "encouraged", "encouraging", "instruct", "instructs", "instructed", "call", "calls",
      "called", "calling", "expect", "expects", "expected", "expecting", "want", "wants", "wanted", "wanting",
      "implore", "implored", "remind", "reminded", "invite", "invited", "request", "requested",
    ].map(WordForm.hash))
  private static let hearers = Set(["him", "her", "them", "us", "me", "you", "reporters"].map(WordForm.hash))
  private static let tellings = Set(
    ["told", "tells", "telling", "assured", "reminded", "informed", "warned", "warns", "assures"].map(WordForm.hash))
  private static let adverbs = Set(
    ["afterwards", "afterward", "later", "also", "earlier", "then", "again"].map(WordForm.hash))

  /// A thing that one admits or denies, without what the sentence tells behind *and*: `theft and was fined`.
  func withoutNextVerb(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard content.lowerBound > cue, tag(cue).isVerb,
      let and = content.dropFirst().first(where: { Self.joints.contains(word($0).word) }),
      tag(and + 1).isFinite, content.contains(and + 1),
      !(content.lowerBound..<and).contains(where: { tag($0).isFinite || isQuotation($0) }),
      !(and..<content.upperBound).contains(where: isQuotation), tag(content.lowerBound) != Self.to
    else { return content }
    return trimmed(content.lowerBound..<and)
  }
  private static let joints = Set(["and", "but"].map(WordForm.hash))
  private static let to = PartOfSpeech(name: "TO") ?? .none

  /// What is said inside an aside, which ends where the main clause goes on: `where the police said they had lost it,
  /// told them …`.
  func withinAside(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard content.lowerBound > cue, (1..<max(1, cue)).contains(where: { isComma($0 - 1) && opensAside($0) }),
      let comma = content.dropFirst().first(where: { isComma($0) && Self.goingOn.contains(word($0 + 1).word) })
    else { return content }
    return trimmed(content.lowerBound..<comma)
  }

  /// Without whom a report has it from, at the end: `…, citing two people who know of it`.
  func withoutInformants(_ content: Range<Int>) -> Range<Int> {
    guard let comma = content.dropFirst().first(where: { isComma($0) && Self.citings.contains(word($0 + 1).word) }),
      !(comma..<content.upperBound).contains(where: isQuotation)
    else { return content }
    return trimmed(content.lowerBound..<comma)
  }

  /// Without whom a report has it from, and without what followed from it: `…, sending its shares down 7%`.
  func withoutConsequence(_ content: Range<Int>) -> Range<Int> {
    let content = withoutInformants(content)
    guard
      let comma = content.dropFirst(3).first(where: {
        isComma($0) && Self.consequences.contains(word($0 + 1).word)
          && ($0 + 2..<min($0 + 5, content.upperBound)).contains { Self.affected.contains(word($0).word) }
      }), !(comma..<content.upperBound).contains(where: isQuotation)
    else { return content }
    return trimmed(content.lowerBound..<comma)
  }

  private static let consequences = Set(
    [
      "sending", "prompting", "sparking", "triggering", "drawing", "pushing", "raising", "fuelling", "fueling",
      "knocking", "lifting", "dragging", "provoking",
    ].map(WordForm.hash))
  private static let affected = Set(
    [
      "shares", "stock", "stocks", "prices", "futures", "fears", "speculation", "criticism", "anger", "outrage",
      "calls", "protests", "condemnation", "applause", "laughter", "gasps", "cheers", "jeers", "bonds", "markets",
      "doubts", "hopes", "questions", "alarm", "concern", "concerns",
    ].map(WordForm.hash))

  /// Whether a stretch has an aside in it that tells more of somebody: `, whose brother runs the mill`.
  func holdsAside(_ range: Range<Int>) -> Bool {
    range.contains { $0 > 0 && opensAside($0) && isComma($0 - 1) }
  }

  /// Whether a cue stands in an aside that tells of a place: `, where the police said`.
  func standsInPlace(_ cue: Int) -> Bool {
    (1..<max(1, cue)).contains { word($0).word == Self.place && isComma($0 - 1) }
  }
  private static let place = WordForm.hash(of: "where")

  private func opensAside(_ place: Int) -> Bool { Self.openings.contains(word(place).word) }

  private static let openings = Set(["where", "who", "whose", "which"].map(WordForm.hash))
  private static let citings = Set(["citing", "quoting"].map(WordForm.hash))
  private static let goingOn = Set(
    ["said", "says", "told", "tells", "added", "argued", "insisted", "warned", "asked", "replied", "wrote"].map(
      WordForm.hash))
}
