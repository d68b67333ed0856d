import Language

/// Deeds with the verbs of saying.
extension NothingSaid {
  /// `offered to plant a tree`, `refused to move`, `put the question to a vote`, `asked 40 volunteers to sleep`.
  func isDeed(_ sentence: ParsedSentence) -> Bool {
    guard !holdsMarks(sentence), content[0].lowerBound > cue else { return false }
    let words = content.joined().map { sentence.word($0).word }
    let isInfinitive = [words[0], sentence.word(cue + 1).word, sentence.word(content[0].lowerBound - 1).word]
      .contains(Self.to)
    if isInfinitive, isCue(Self.offers, sentence) { return true }
    if isInfinitive, isCue(Self.refusals, sentence) {
      return words.prefix(2).contains(where: Self.motions.contains)
    }
    if isCue(Self.puttings, sentence), sentence.word(cue + 1).word != Self.it {
      return !words.contains(where: Self.estimates.contains) && !holdsClause(sentence)
    }
    if isCue(Self.askings, sentence), isSubject(of: words, behind: content[0].lowerBound, sentence) { return true }
    if isCue(Self.readings, sentence) { return !holdsClause(sentence) }
    if isThing(words, sentence) { return true }
    if isCue(Self.deeds, sentence) { return !holdsClause(sentence) || words.contains(where: Self.relatives.contains) }
    // `pointed to a row of plants`
    return isCue(Self.pointings, sentence) && sentence.word(cue + 1).word == Self.to
      && Self.indefinites.contains(words[0]) && !holdsClause(sentence)
  }

  /// `declined the prize`, `denied him leave`, `answered the phone`, `questioned the witness`: what is done to a thing or
  /// to somebody.
  private func isThing(_ words: [UInt32], _ sentence: ParsedSentence) -> Bool {
    guard !holdsClause(sentence), content[0].lowerBound == cue + 1 else { return false }
    if isCue(Self.denials, sentence) { return Self.objects.contains(words[0]) && words.count > 1 }
    if isCue(Self.memories, sentence) { return words[0] == Self.to }
    if isCue(Self.answeringVerbs, sentence) { return words.count <= 3 && words.contains(where: Self.calls.contains) }
    if isCue(Self.questionings, sentence) {
      return words.prefix(3).contains { Self.questioned.contains($0) || Self.objects.contains($0) }
    }
    if isCue(Self.refusals, sentence) {
      return words[0] != Self.to && Self.determiners.contains(words[0]) && words.count <= 4
    }
    guard isCue(Self.showings, sentence) else { return isCue(Self.receipts, sentence) }
    return Self.objects.contains(words[0])
      || source.map {
        !$0.contains { Self.finders.contains(sentence.word($0).word) || Self.data.contains(sentence.word($0).word) }
      } ?? false
  }

  /// `asked 40 volunteers to sleep`: those who were studied.
  private func isSubject(of words: [UInt32], behind start: Int, _ sentence: ParsedSentence) -> Bool {
    let isNumber = sentence.word(start).shape & 12 == 4 || sentence.tag(start).rawValue == Self.number.rawValue
    return isNumber && words.prefix(4).contains(where: Self.studied.contains)
  }

  /// `a boy found a coin in the ditch`, `spent four years drawing maps`, `remembered the call`, `is thinking of a sign`.
  func isPerception(_ sentence: ParsedSentence) -> Bool {
    guard !holdsMarks(sentence), content[0].lowerBound > cue else { return false }
    let words = content.joined().map { sentence.word($0).word }
    if (max(0, cue - 5)..<cue + 1).contains(where: { sentence.word($0).word == Self.spent }) { return true }
    if isCue(Self.memories, sentence), words.count == 2, Self.determiners.contains(words[0]) { return true }
    if isCue(Self.thoughts, sentence), Self.of.contains(sentence.word(cue + 1).word) {
      return content[0].lowerBound == cue + 2 && Self.indefinites.contains(words[0]) && words.count <= 4
    }
    guard isCue(Self.findings, sentence), content[0].lowerBound == cue + 1,
      !holdsClause(sentence) || Self.indefinites.contains(words[0]),
      Self.determiners.contains(words[0]),
      let source
    else { return false }
    return !source.contains { place in
      let word = sentence.word(place).word
      return Self.finders.contains(word)
    }
  }

  /// `identified himself as Ike`, `introduced herself as the vicar`.
  func isSelfNaming(_ sentence: ParsedSentence) -> Bool {
    guard isCue(Self.introductions, sentence), !holdsMarks(sentence) else { return false }
    let next = sentence.word(cue + 1).word
    return Self.reflexives.contains(next) || Self.reflexives.contains(sentence.word(content[0].lowerBound).word)
  }

  /// `shouted her down`, `talked him out of it`.
  func isPartOfVerb(_ sentence: ParsedSentence) -> Bool {
    guard content.count == 1, content[0].lowerBound == cue + 1, (2...5).contains(content[0].count),
      !holdsMarks(sentence), !holdsClause(sentence)
    else { return false }
    return Self.objects.contains(sentence.word(cue + 1).word) && Self.particles.contains(sentence.word(cue + 2).word)
  }

  private static let it = WordForm.hash(of: "it")
  private static let spent = WordForm.hash(of: "spent")
  private static let number = PartOfSpeech(name: "CD") ?? .none

  private static let offers = WordForm.hashes(
    of: "offered offers offering offer volunteered volunteers voted votes voting")
  private static let motions = WordForm.hashes(
    of:
      """
      move budge leave go come sit stand eat drink die lie rise turn walk run sleep swim fly climb jump start drop keep
      follow surrender
      """)
  private static let puttings = WordForm.hashes(of: "put puts putting")
  private static let estimates = WordForm.hashes(of: "at it that down as between above below over under")
  private static let askings = WordForm.hashes(of: "asked asks asking told instructed")
  private static let studied = WordForm.hashes(
    of:
      """
      volunteers participants subjects students adults children respondents patients women men people readers nurses
      drivers players pensioners pupils undergraduates teenagers runners
      """)
  private static let readings = WordForm.hashes(of: "read reads reading")
  private static let denials = WordForm.hashes(of: "denied denies deny denying")
  private static let answeringVerbs = WordForm.hashes(of: "answered answers answering")
  private static let calls = WordForm.hashes(of: "phone phones door call calls bell telephone emails")
  private static let questionings = WordForm.hashes(
    of: "questioned questions questioning interviewed interviews examined")
  private static let questioned = WordForm.hashes(
    of:
      "witness witnesses suspect suspects man woman men women driver drivers residents people neighbours neighbors him her"
  )
  private static let showings = WordForm.hashes(of: "show shows showed shown showing")
  private static let data = WordForm.hashes(
    of:
      """
      data figures figure averages average records record documents document emails email results numbers statistics
      chart charts map footage video photographs images evidence history experience index census returns filings that
      """)
  private static let receipts = WordForm.hashes(of: "accepted accepts noticed notices sentenced sentences")
  private static let deeds = WordForm.hashes(
    of:
      """
      approve approves approved approving ban bans banned banning celebrate celebrates celebrated celebrating
      """)
  private static let relatives = WordForm.hashes(of: "that which who")
  private static let pointings = WordForm.hashes(of: "pointed points pointing gestured gestures nodded")
  private static let indefinites = WordForm.hashes(of: "a an")
  private static let determiners = WordForm.hashes(of: "the a an his her their its my")
  private static let memories = WordForm.hashes(of: "remember remembers remembered recall recalls recalled")
  private static let thoughts = WordForm.hashes(of: "thinking dreaming dreams thinks")
  private static let of = WordForm.hashes(of: "of about")
  private static let findings = WordForm.hashes(of: "found finds find")
  private static let finders = WordForm.hashes(
    of:
      """
      study studies report reports survey surveys review reviews poll polls court courts jury judge inquiry commission
      researchers scientists research analysis audit team inspectors investigators tribunal panel experts scholars
      authors committee they we board agency inquest investigation test tests
      """)
  private static let introductions = WordForm.hashes(
    of:
      "identified identifies identify introduced introduces introduce named styled called calls")
  private static let reflexives = WordForm.hashes(of: "himself herself themselves itself themself")
  private static let particles = WordForm.hashes(of: "down off out back away up on over through")
}
