import Articles
import Language

/// The people of an article's quotes, and who speaks in each.
struct Cast: Equatable, Sendable {
  /// Everyone who is quoted, those with a name first, both in the order of the first quote.
  let people: [Person]
  /// For each draft the index of its speaker.
  let speakers: [Int?]

  /// The cast of the other drafts, where some are dropped.
  func without(_ isDropped: [Bool]) -> Cast {
    let kept = zip(speakers, isDropped).filter { !$0.1 }.map(\.0)
    let heard = Set(kept.compactMap(\.self))
    let numbers = people.indices.filter(heard.contains)
    return Cast(
      people: numbers.map { people[$0] },
      speakers: kept.map { speaker in speaker.flatMap { numbers.firstIndex(of: $0) } })
  }
}

/// The last stage: which person of the article a source is.
///
/// Drafts are taken in the order of the text, so that a pronoun resolved in one sentence can be the antecedent of the
/// next.
package struct SpeakerResolver {
  private let text: MarkedText
  private let names: [NameMention]
  /// Everyone whom the article names, before anybody has spoken.
  private let everyone: Participants

  package init(_ text: MarkedText, _ analysis: TokenAnalysis, _ ranker: AntecedentRanker, author: String? = nil) {
    self.text = text
    names = NameFinder(text, analysis).names()
    everyone = Participants(
      names: names, text: text, roles: RoleFinder(text: text, analysis: analysis), analysis: analysis, ranker: ranker,
      author: author)
  }

  /// The drafts with sources that part no name.
  func withWholeNames(_ drafts: [Draft]) -> [Draft] {
    let whole = WholeNames(text: text, names: names)
    return drafts.map(whole.mended)
  }

  /// The cast of the drafts, which must be in the order of the text.
  func cast(for drafts: [Draft]) -> Cast {
    var (participants, speakers) = resolved(drafts, revealed: [])
    let revealed = participants.revealed(drafts.map { $0.source.map(tokens) }, speakers)
    if !revealed.isEmpty { (participants, speakers) = resolved(drafts, revealed: revealed) }
    return participants.cast(speakers)
  }

  /// Everyone, and who speaks in each draft, where some are known by the names that come later.
  private func resolved(_ drafts: [Draft], revealed: [RevealedName]) -> (Participants, [Int?]) {
    var participants = everyone
    for name in revealed { participants.reveal(name) }
    var speakers: [Int?] = []
    for (index, draft) in drafts.enumerated() {
      if draft.isAnswer {
        speakers.append(participants.interviewee())
        continue
      }
      if draft.isReply {
        let near = index - min(index, Self.reachOfDialogue)..<index
        speakers.append(
          participants.replier(
            to: index > 0 ? drafts[index - 1].source.map(tokens) : nil, at: text.units[draft.start].tokens.lowerBound,
            earlier: speakers[near]))
        continue
      }
      guard let source = draft.source else {
        // Words without a cue right behind a quote are its speaker's still.
        let isNext = index > 0 && paragraph(of: draft.start) - paragraph(of: drafts[index - 1].start) <= 1
        speakers.append(draft.cue.isEmpty && isNext ? speakers[index - 1] : nil)
        continue
      }
      speakers.append(participants.speaker(for: tokens(of: source), previous: speakers.last ?? nil))
    }
    return (participants, speakers)
  }

  /// How many quotes back the other of two may have spoken last.
  private static let reachOfDialogue = 5

  private func tokens(of source: Range<Int>) -> Range<Int> {
    text.units[source.lowerBound].tokens.lowerBound..<text.units[source.upperBound - 1].tokens.upperBound
  }

  /// For each pronoun among sources, in units and in the order of the text, whom it may mean and whether that is right.
  ///
  /// Pronouns without a right answer are left out; what was right goes on counting as a mention.
  package func pronouns(
    among sources: [Range<Int>], isRight: (_ source: Int, _ name: String) -> Bool
  ) -> [[(antecedent: Antecedent, isRight: Bool)]] {
    var participants = everyone
    var cases: [[(Antecedent, Bool)]] = []
    var previous: Int?
    for (number, source) in sources.enumerated() {
      let tokens = tokens(of: source)
      guard tokens.count == 1, let gender = AntecedentFinder.genderOfPronoun[text.tokens[tokens.lowerBound].lower]
      else {
        previous = participants.speaker(for: tokens, previous: previous)
        continue
      }
      let candidates = participants.candidates(for: gender, at: tokens.lowerBound, previous: previous)
      let rights = candidates.map { isRight(number, participants.name(of: $0.person)) }
      guard let right = rights.firstIndex(of: true) else {
        previous = participants.speaker(for: tokens, previous: previous)
        continue
      }
      cases.append(Array(zip(candidates, rights)))
      participants.adopt(candidates[right].person, for: tokens.lowerBound, gender: gender)
      previous = candidates[right].person
    }
    return cases
  }

  private func paragraph(of unit: Int) -> Int { text.units[unit].paragraph }
}
