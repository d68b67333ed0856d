import Articles
import Language

/// What pronouns behind names tell of the gender of their bearers.
extension Participants {
  /// Pronouns right behind the only person of a sentence tell the gender of names that do not.
  mutating func learnGenders() {
    let starts = names.map(\.tokens.lowerBound)
    for index in people.indices
    where people[index].kind == .person && (people[index].gender == nil || people[index].isGenderDoubtful) {
      let (women, men) = pronouns(behind: people[index].mentions, of: people[index], starts, Self.reachOfGender)
      if women != men { people[index].learn(gender: women > men ? .woman : .man) }
    }
  }

  /// How many pronouns of women and of men stand behind mentions of somebody.
  private func pronouns(
    behind mentions: [Participant.Mention], of person: Participant, _ starts: [Int], _ reach: Int
  ) -> (women: Int, men: Int) {
    var (women, men) = (0, 0)
    // Behind `His lawyer, Ada Poe, said` *he* is whose lawyer she is.
    for mention in mentions
    where !mention.isQuoted && roles.relation(before: mention.tokens.lowerBound) == nil {
      var next = starts.partitioningIndex { $0 > mention.tokens.lowerBound }
      let isSecond = isBehindAnother(mention, starts)
      let isHearer = isSecond && isTold(mention.tokens.lowerBound)
      // `Kim Roe told Bo Poe that he was ill`: who tells something tells it of himself.
      if !isSecond, next < starts.count, isTold(starts[next]) { next += 1 }
      let end = min(
        next < starts.count ? starts[next] : text.tokens.count, mention.tokens.upperBound + reach)
      pronouns: for token in mention.tokens.upperBound..<max(mention.tokens.upperBound, end) {
        if text.tokens[token].endsSentence || text.tokens[token].kind == .quotationMark { break }
        // Against what the given name tells, neither *her* behind two people says anything, nor *his* in what was said.
        let told = Self.genderOfPossessive[text.tokens[token].lower]
        if let told, let guessed = person.gender, told != guessed,
          isSecond || hasSpeech(mention.tokens.upperBound..<token)
        {
          continue
        }
        switch text.tokens[token].lower {
        case "she" where isHearer, "he" where isHearer: break pronouns
        // `…, she said` may be of anybody.
        case "she", "he":
          if person.isGenderDoubtful, isSpeaking(token) { break }
          if text.tokens[token].lower == "he" { men += 1 } else { women += 1 }
        case "herself", "hers": women += 1
        // Who does something to *him* or *her* is somebody else.
        case "her" where isPossessive(token): women += 1
        // Behind `told her` *she* is the other.
        case "her", "him": break pronouns
        case "his", "himself": men += 1
        default: break
        }
      }
    }
    return (women, men)
  }

  /// Learns the gender of those whose family name has a title with a gender before it elsewhere, so that nobody is joined
  /// with a husband or a wife.
  ///
  /// `Ruaraidh Poe denied it. Mrs. Poe …`, and `Poe lost his hat`
  mutating func learnGendersOfCouples() {
    let starts = names.map(\.tokens.lowerBound)
    let titled = Set(
      names.lazy.filter { $0.words.count == 1 && $0.title.contains { Titles.gender(of: $0) != nil } }.map {
        $0.words[0]
      })
    guard !titled.isEmpty else { return }
    for index in people.indices where people[index].kind == .person && people[index].gender == nil {
      guard let family = people[index].name.words.last, titled.contains(family) else { continue }
      // Where everybody has a title, *Ms.* tells the gender itself.
      let bare = names.filter { name in
        name.words == [family] && !name.isQuoted && !name.title.contains { Titles.gender(of: $0) != nil }
      }.map {
        Participant.Mention(tokens: $0.tokens, sentence: $0.sentence, isQuoted: false)
      }
      guard !bare.isEmpty else { continue }
      let (women, men) = pronouns(
        behind: people[index].mentions + bare, of: people[index], starts, Self.reachOfGenderOfCouple)
      if women != men { people[index].learn(gender: women > men ? .woman : .man) }
    }
  }

  private static let reachOfGenderOfCouple = 20
  private static let genderOfPossessive: [String: Titles.Gender] = ["her": .woman, "his": .man]

  /// Whether somebody else is named before a mention in its sentence.
  private func isBehindAnother(_ mention: Participant.Mention, _ starts: [Int]) -> Bool {
    let first = text.units[text.sentences[mention.sentence].lowerBound].tokens.lowerBound
    let next = starts.partitioningIndex { $0 >= mention.tokens.lowerBound }
    return names[..<next].reversed().prefix { $0.tokens.lowerBound >= first }.contains { !$0.isQuoted && !isBody($0) }
  }

  /// Whether a name is of one who is told something: `Poe told Senator Ada Roe that …`.
  private func isTold(_ name: Int) -> Bool {
    var before = name - 1
    while before > 0, text.tokens[before].kind == .word,
      text.tokens[before].isCapitalised || PeopleWords.isPerson(text.tokens[before].lower)
        || FunctionWords.determiners.contains(text.tokens[before].lower)
    { before -= 1 }
    return before > 0 && CueLexicon.entry(for: text.tokens[before].lower)?.forms.contains(.hearer) == true
  }

  /// Whether a verb of saying stands among some words, a few of them ahead of the end.
  private func hasSpeech(_ tokens: Range<Int>) -> Bool {
    tokens.dropLast(2).contains { CueLexicon.isSpeech(text.tokens[$0].lower) }
  }

  /// Whether a pronoun stands before a verb of saying.
  private func isSpeaking(_ token: Int) -> Bool {
    token + 1 < text.tokens.count && CueLexicon.isSpeech(text.tokens[token + 1].lower)
  }

  /// Whether *her* stands before a noun.
  private func isPossessive(_ token: Int) -> Bool {
    guard token + 1 < text.tokens.count, text.tokens[token + 1].kind == .word else { return false }
    let next = text.tokens[token + 1].lower
    return !FunctionWords.prepositions.contains(next) && !FunctionWords.determiners.contains(next)
      && !FunctionWords.subordinators.contains(next) && !FunctionWords.times.contains(next)
      && !FunctionWords.conjunctions.contains(next) && !FunctionWords.adverbs.contains(next)
  }

  /// How many tokens behind a name a pronoun still tells its gender.
  private static let reachOfGender = 14
}
