import Articles
import Language

/// Finds whom a pronoun may mean, and what speaks for each.
struct AntecedentFinder {
  /// What is known of a person besides the places that mention them.
  struct Standing {
    /// Whether a title or a role tells that this is a person.
    let isKnown: Bool
    /// Whether the person has spoken before, and whether in the last quote.
    let hasSpoken: Bool
    let spokeLast: Bool
  }

  /// The pronouns that mean one person, with the gender they tell.
  static let genderOfPronoun: [String: Titles.Gender] = [
    "he": .man, "she": .woman, "himself": .man, "herself": .woman,
  ]

  /// How many sentences back a pronoun's antecedent may stand.
  private static let reach = 12

  /// The number of the sentence of each token.
  let sentenceOfToken: [Int]
  private let text: MarkedText
  private let analysis: TokenAnalysis

  init(text: MarkedText, analysis: TokenAnalysis) {
    self.text = text
    self.analysis = analysis
    var sentenceOfToken = Array(repeating: 0, count: text.tokens.count)
    for (number, sentence) in text.sentences.enumerated() {
      for unit in sentence { for token in text.units[unit].tokens { sentenceOfToken[token] = number } }
    }
    self.sentenceOfToken = sentenceOfToken
  }

  /// The people of fitting gender who are named not far before a pronoun, in their order.
  func candidates(
    for gender: Titles.Gender?, at pronoun: Int, among people: [Participant], standing: (Int) -> Standing
  ) -> [Antecedent] {
    var found: [(person: Int, last: Int, evidence: AntecedentEvidence)] = []
    for (index, person) in people.enumerated() where person.kind != .organisation {
      guard gender == nil || person.gender == gender || person.gender == nil && person.kind == .person else { continue }
      let before = person.mentions[..<person.firstMention(from: pronoun)]
      guard let last = before.last(where: { !$0.isQuoted }),
        sentenceOfToken[pronoun] - last.sentence <= Self.reach
      else { continue }
      let standing = standing(index)
      var evidence = evidence(of: last.tokens, in: last.sentence, for: pronoun)
      evidence.mentions = before.count
      evidence.mentionsInAll = person.mentions.count
      evidence.isGroup = person.kind == .group
      let paragraph = paragraph(of: pronoun)
      evidence.inParagraph = before.count { self.paragraph(of: $0.tokens.lowerBound) == paragraph }
      evidence.inParagraphBefore = before.count { self.paragraph(of: $0.tokens.lowerBound) == paragraph - 1 }
      evidence.certainty = person.gender != nil ? 2 : standing.isKnown ? 1 : 0
      evidence.spoke = standing.spokeLast ? 2 : standing.hasSpoken ? 1 : 0
      found.append((index, last.tokens.lowerBound, evidence))
    }
    let most = found.map(\.evidence.mentions).max() ?? 0
    let mostInAll = found.map(\.evidence.mentionsInAll).max() ?? 0
    return found.map { candidate in
      var evidence = candidate.evidence
      evidence.rank = found.count { $0.last > candidate.last }
      evidence.isMostMentioned = evidence.mentions == most
      evidence.isMostInAll = evidence.mentionsInAll == mostInAll
      evidence.isFirstOfSentence = !found.contains {
        sentenceOfToken[$0.last] == sentenceOfToken[candidate.last] && $0.last < candidate.last
      }
      evidence.rivals = found.count
      return Antecedent(person: candidate.person, evidence: evidence.features)
    }
  }

  func paragraph(of token: Int) -> Int {
    text.units[text.sentences[sentenceOfToken[token]].lowerBound].paragraph
  }

  /// What the last mention and its place before the pronoun tell.
  private func evidence(of mention: Range<Int>, in sentence: Int, for pronoun: Int) -> AntecedentEvidence {
    let pronounUnits = text.sentences[sentenceOfToken[pronoun]]
    let pronounStart = text.units[pronounUnits.lowerBound].tokens.lowerBound
    let paragraph = text.units[pronounUnits.lowerBound].paragraph
    let units = text.sentences[sentence]
    let start = text.units[units.lowerBound].tokens.lowerBound
    let end = text.units[units.upperBound - 1].tokens.upperBound
    var evidence = AntecedentEvidence()
    evidence.distance = sentenceOfToken[pronoun] - sentence
    evidence.paragraphs = paragraph - text.units[units.lowerBound].paragraph
    evidence.label = analysis.label(mention.upperBound - 1)
    evidence.isSubject = evidence.label == .nsubj || evidence.label != .appos && isSubject(mention)
    evidence.isPossessive = mention.upperBound < text.tokens.count && text.tokens[mention.upperBound].lower == "'s"
    evidence.isPronoun = FunctionWords.subjectPronouns.contains(text.tokens[mention.lowerBound].lower)
    evidence.quarter = (mention.lowerBound - start) * 4 / max(1, end - start)
    evidence.isFullName = mention.count > 1
    evidence.isRelated =
      mention.lowerBound > 0 && PeopleWords.isPerson(text.tokens[mention.lowerBound - 1].lower)
      && !text.tokens[mention.lowerBound - 1].isCapitalised
    evidence.isBehindQuotation = pronounUnits.contains {
      text.units[$0].isQuotation && text.units[$0].tokens.lowerBound < pronoun
    }
    evidence.isFirst = pronounStart == pronoun
    evidence.beginsParagraph = text.paragraphs[paragraph].lowerBound == pronounStart
    return evidence
  }

  /// Whether the words beside a mention make it a subject, where the parser does not.
  private func isSubject(_ mention: Range<Int>) -> Bool {
    guard mention.upperBound < text.tokens.count else { return false }
    let next = text.tokens[mention.upperBound].lower
    return FunctionWords.auxiliaries.contains(next) || next.hasSuffix("ed") || CueLexicon.entry(for: next) != nil
      || next == ","
      || mention.lowerBound > 0 && CueLexicon.isSpeech(text.tokens[mention.lowerBound - 1].lower)
  }
}
