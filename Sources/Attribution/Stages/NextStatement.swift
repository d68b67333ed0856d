import Language

/// Parts what one said from what the sentence tells next of the same one: `said the case “was good” and blamed the mayor`.
///
/// The labels of single words take both for one clause. In reported speech the verb inside is set back in time or has a
/// modal; a verb of saying behind *and* in the tense of the cue itself belongs beside the cue.
struct NextStatement {
  let reader: SentenceReader

  private static let confidence = 0.5

  /// The drafts of a sentence with such contents cut, and what was cut off given to the verb it belongs to.
  func parted(_ drafts: [Draft]) -> [Draft] {
    var drafts = partedByParticiples(partedByOthers(drafts))
    for index in drafts.indices {
      guard let verb = nextVerb(of: drafts[index]), let source = drafts[index].source,
        let last = drafts[index].content.last
      else { continue }
      var end = verb
      while end > last.lowerBound + 1, !isJoint(end) { end -= 1 }
      while end > last.lowerBound + 1, reader.isComma(end - 1) { end -= 1 }
      drafts[index].content[drafts[index].content.count - 1] = last.lowerBound..<end
      if let other = drafts.firstIndex(where: { $0.cue.contains { $0.contains(verb) } }) {
        guard other != index else { continue }
        drafts[other].source = source
      } else if Self.certain.contains(reader.lower(verb)), verb + 2 < last.upperBound {
        drafts.append(
          Draft(
            content: [verb + 1..<last.upperBound], cue: [verb..<verb + 1], source: source,
            confidence: Self.confidence))
      }
    }
    return withoutDoubles(withOwnContent(drafts)).sorted { $0.start < $1.start }
  }

  /// The drafts, each content cut where its source goes on with a participle: `said it was late, [adding] that it was cold`.
  private func partedByParticiples(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for index in drafts.indices {
      guard let cue = drafts[index].cue.first?.lowerBound, let source = drafts[index].source,
        let content = drafts[index].content.last, content.lowerBound > cue,
        let verb = content.dropFirst(3).first(where: {
          reader.isComma($0 - 1) && Self.participles.contains(reader.lower($0)) && reader.lower($0 + 1) == "that"
        }), verb + 3 < content.upperBound
      else { continue }
      drafts[index].content[drafts[index].content.count - 1] = content.lowerBound..<verb - 1
      if let other = drafts.firstIndex(where: { $0.cue.contains { $0.contains(verb) } }) {
        drafts[other].source = source
      } else {
        drafts.append(
          Draft(
            content: [verb + 1..<content.upperBound], cue: [verb..<verb + 1], source: source,
            confidence: drafts[index].confidence))
      }
    }
    return drafts
  }

  private static let participles: Set<String> = [
    "adding", "saying", "noting", "warning", "explaining", "insisting", "stressing", "arguing", "claiming",
    "suggesting",
  ]

  /// The drafts, each content cut where another speaks behind *while*: `said it was “sad”, while Ada Poe called it “good”`.
  private func partedByOthers(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for index in drafts.indices {
      // `said the map was wrong; Ada Poe said it was old`
      if let content = drafts[index].content.last,
        let mark = content.dropFirst(2).first(where: { reader.lower($0) == ";" }),
        drafts.contains(where: { $0.source?.lowerBound == mark + 1 && $0.start > mark })
      {
        drafts[index].content[drafts[index].content.count - 1] = content.lowerBound..<mark
      }
    }
    for index in drafts.indices {
      guard let cue = drafts[index].cue.first?.lowerBound, let content = drafts[index].content.last,
        content.lowerBound > cue,
        let joint = content.dropFirst(2).first(where: {
          reader.isComma($0 - 1) && ["while", "whereas", "but", "and"].contains(reader.lower($0))
        }), let other = speech(behind: joint, to: content.upperBound),
        !["but", "and"].contains(reader.lower(joint)) || isOneWhoSpeaks(other, behind: joint)
      else { continue }
      drafts[index].content[drafts[index].content.count - 1] = content.lowerBound..<joint - 1
      if !drafts.contains(where: { $0.cue.contains { $0.contains(other.cue[0].lowerBound) } }) { drafts.append(other) }
    }
    return drafts
  }

  /// Whether who speaks in a clause behind *but* stands right behind it and speaks for others: `, but a spokesman added`.
  private func isOneWhoSpeaks(_ draft: Draft, behind joint: Int) -> Bool {
    guard let source = draft.source, source.lowerBound == joint + 1, source.count <= 4 else { return false }
    return ["a", "an", "the", "its", "their"].contains(reader.lower(joint + 1))
      && source.contains { ["spokes", "official"].contains(where: reader.lower($0).hasPrefix) }
  }

  /// What somebody else says in a clause.
  private func speech(behind joint: Int, to end: Int) -> Draft? {
    guard
      let verb = (joint + 2..<max(joint + 2, end - 1)).first(where: {
        Self.statements.contains(reader.lower($0)) && !reader.isCapitalised($0)
      }),
      case .subject(let source) = SourceFinder(reader: SentenceReader(text: reader.text, sentence: joint + 1..<end))
        .before(verb), !source.range.isEmpty, source.range.lowerBound <= joint + 2,
      source.range.contains(where: { unit in
        reader.isCapitalised(unit) || ["spokes", "official"].contains(where: reader.lower(unit).hasPrefix)
      })
    else { return nil }
    return Draft(
      content: [verb + 1..<end], cue: [verb..<verb + 1], source: source.range, confidence: Self.confidence)
  }

  /// The drafts without those whose content another has too, letter by letter.
  private func withoutDoubles(_ drafts: [Draft]) -> [Draft] {
    drafts.indices.filter { index in
      !drafts.indices.contains { other in
        other != index && drafts[other].content == drafts[index].content
          && (drafts[other].confidence, other) > (drafts[index].confidence, index)
      }
    }.map { drafts[$0] }
  }

  /// The drafts, what stands before the cue of words in marks given to the draft that it goes on with.
  ///
  /// `noted that they were | mostly students, and said: “…”`
  private func withOwnContent(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for index in drafts.indices where drafts[index].content.count == 2 {
      let (first, second) = (drafts[index].content[0], drafts[index].content[1])
      guard let cue = drafts[index].cue.first?.lowerBound, first.upperBound <= cue, cue < second.lowerBound,
        !first.contains(where: reader.isQuotation), reader.isQuotation(second.lowerBound),
        isJoint(cue - 1) || drafts[index].source.map({ $0.upperBound <= cue && isJoint($0.lowerBound - 1) }) == true
      else { continue }
      drafts[index].content = [second]
      if let before = drafts.firstIndex(where: { $0.content.last?.upperBound == first.lowerBound }), before != index {
        drafts[before].content[drafts[before].content.count - 1] =
          drafts[before].content[drafts[before].content.count - 1].lowerBound..<first.upperBound
      }
    }
    return drafts
  }

  private func isJoint(_ unit: Int) -> Bool { ["and", "but"].contains(reader.lower(unit)) }

  /// The verb behind *and* within the content of a draft that goes on with the subject of its cue.
  private func nextVerb(of draft: Draft) -> Int? {
    guard let cue = draft.cue.first?.first(where: { Self.tense(of: reader.lower($0)) != nil }),
      let tense = Self.tense(of: reader.lower(cue)), let content = draft.content.last, content.lowerBound > cue,
      !reader.isAuxiliary(cue - 1), draft.source.map({ $0.upperBound <= cue }) == true,
      content.count > 4, reader.lower(content.lowerBound) != "to"
    else { return nil }
    for joint in content.dropFirst(2).dropLast(2) where isJoint(joint) {
      let verb = reader.isAdverb(joint + 1) ? joint + 2 : joint + 1
      guard verb < content.upperBound - 1, !reader.isCapitalised(verb), Self.tense(of: reader.lower(verb)) == tense,
        Self.statements.contains(reader.lower(verb))
      else { continue }
      let before = content.lowerBound..<joint
      guard reader.hasVerb(before) || before.contains(where: reader.isQuotation) else { continue }
      if tense == .third || isOutside(verb, joint, before) { return verb }
    }
    return nil
  }

  /// Whether a verb in the past belongs beside the cue, by what stands before the joint.
  private func isOutside(_ verb: Int, _ joint: Int, _ before: Range<Int>) -> Bool {
    func has(_ words: Set<String>) -> Bool { before.contains { words.contains(reader.lower($0)) } }
    // `declined to say why but promised a refund`, `that forms had been sent and urged farmers to wait`
    if reader.lower(joint) == "but", Self.certain.contains(reader.lower(verb)), !has(Self.participial) { return true }
    if Self.passives.contains(reader.lower(verb)), let passive = before.last(where: isPassive),
      !before.contains(where: { $0 > passive + 2 && (reader.isVerb($0) || reader.isSubordinator($0)) }),
      !reader.isPreposition(verb + 1), reader.lower(verb + 1) != "to", !reader.isConjunction(verb + 1)
    {
      return true
    }
    if reader.isComma(joint - 1), !before.dropLast().contains(where: reader.isComma) { return true }
    if before.last.map(reader.isQuotation) == true || has(Self.modals) || isOfThing(before) { return true }
    guard has(Self.copulas), !has(Self.participial) else { return false }
    return !Self.passives.contains(reader.lower(verb)) || !before.contains(where: isPassive)
  }

  /// Whether a clause has a thing as its subject, which blames nobody: `the crossing took nine hours`.
  private func isOfThing(_ clause: Range<Int>) -> Bool {
    guard let start = clause.first(where: { reader.lower($0) != "that" }), !reader.isQuotation(start),
      reader.isDeterminer(start) || reader.lower(start).first?.isNumber == true
        || !reader.isCapitalised(start) && reader.lower(start).hasSuffix("s") && reader.isAuxiliary(start + 1)
    else { return false }
    let nouns = (reader.isAuxiliary(start + 1) ? start..<start + 1 : start + 1..<clause.upperBound).prefix {
      !reader.isVerb($0) && !reader.isPreposition($0)
    }
    guard let noun = nouns.last(where: { !reader.isAdverb($0) }), !reader.isCapitalised(noun) else { return false }
    let word = reader.lower(noun)
    return !PeopleWords.isPerson(word) && !PeopleWords.isGroup(word) && !PeopleWords.isBody(word)
      && !PeopleWords.isLoose(word) && !["men", "women", "ers", "ors", "ists"].contains(where: word.hasSuffix)
  }

  /// Whether a form of *be* stands before a participle: `was arrested`.
  private func isPassive(_ unit: Int) -> Bool {
    guard Self.copulas.contains(reader.lower(unit)) || reader.lower(unit) == "been" else { return false }
    var next = unit + 1
    while reader.isAdverb(next) { next += 1 }
    return ["ed", "en", "wn", "ught"].contains(where: reader.lower(next).hasSuffix)
  }

  private static func tense(of word: String) -> VerbForms.Tense? {
    refusalForms[word] ?? statementForms[word]
      ?? CueLexicon.entry(for: word).flatMap { $0.forms.isDisjoint(with: [.direct, .thatClause]) ? nil : $0.tense }
  }

  private static let modals: Set<String> = [
    "would", "could", "will", "can", "might", "may", "should", "must", "wouldn't",
  ]
  private static let copulas: Set<String> = ["was", "were", "is", "are", "wasn't", "weren't"]
  private static let participial: Set<String> = ["had", "has", "have", "been", "hadn't", "having"]
  private static let passives: Set<String> = [
    "asked", "told", "questioned", "accused", "blamed", "criticised", "criticized", "praised", "warned", "urged",
    "ordered", "advised", "condemned", "called", "dismissed", "denied",
  ]
  private static let statementForms: [String: VerbForms.Tense] = Dictionary(
    [
      "suggest", "blame", "accuse", "ask", "urge", "warn", "deny", "insist", "argue", "promise", "predict", "criticise",
      "criticize", "praise", "call", "add", "claim", "vow", "pledge", "describe", "dismiss", "reject", "complain",
      "acknowledge", "advise", "say", "tell", "thank", "apologise", "apologize", "demand", "condemn", "denounce",
      "recommend", "point", "stress", "note", "remind",
    ].flatMap { VerbForms.forms(of: $0).map { ($0.form, $0.tense) } }, uniquingKeysWith: { first, _ in first })
  /// Verbs before what somebody will not say.
  private static let refusalForms: [String: VerbForms.Tense] = [
    "declined": .past, "refused": .past, "declines": .third, "refuses": .third,
  ]
  private static let statements = Set(statementForms.keys)
  /// Verbs behind which a clause or a thing is always what was said.
  private static let certain = Set(
    ["suggest", "blame", "accuse", "urge", "warn", "deny", "insist", "argue", "promise", "predict", "say"].flatMap {
      VerbForms.forms(of: $0).map(\.form)
    })
}
