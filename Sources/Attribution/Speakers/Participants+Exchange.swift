import Articles
import Language

/// Whom a pronoun means where somebody has just told or asked somebody else something.
extension Participants {
  /// Who speaks to whom in a sentence.
  struct Exchange {
    let speaker: Int?
    let hearer: Int?
    /// Whether something is asked, and nobody is asked to do something.
    let isQuestion: Bool
    /// Whether something is told that somebody does or is, which the other answers: `told her that she was ill`.
    var tellsOfSelf = false
  }

  /// The one of two who fits the pronoun, the other fitting whom it is said to; of those who answer the one who was told.
  ///
  /// `Ian Roe told Ada Poe that he was ill. “Go,” she told him.`, `“I know,” she answered.`
  func partner(of gender: Titles.Gender, at token: Int, in exchange: Exchange?) -> Int? {
    guard let exchange else { return nil }
    if isAnswer(token, to: exchange), let hearer = exchange.hearer, fits(hearer, gender) { return hearer }
    guard let other = hearerPronoun(behind: token), let speaker = exchange.speaker, let hearer = exchange.hearer else {
      return nil
    }
    let (goesOn, turns) = (
      fits(speaker, gender) && fits(hearer, other), fits(hearer, gender) && fits(speaker, other)
    )
    if goesOn, turns { return exchange.tellsOfSelf ? hearer : nil }
    return goesOn == turns ? nil : goesOn ? speaker : hearer
  }

  /// The one who asked right before, who does not answer.
  func asker(of token: Int, in exchange: Exchange?) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    guard let exchange, sentence > 0, isQuestion(in: sentence - 1), isAnswer(token, to: exchange) else { return nil }
    return exchange.speaker
  }

  /// The one who answers with *the reply*, and was asked right before: who is named as such, or the other of the paragraph.
  mutating func answerer(before token: Int) -> Int? {
    guard let exchange = exchange(before: token) else { return nil }
    if let hearer = exchange.hearer { return hearer }
    let sentence = antecedents.sentenceOfToken[token] - 1
    if let object = objectPronoun(in: sentence) { return hearer(object, but: exchange.speaker) }
    let start = text.paragraphs[antecedents.paragraph(of: token)].lowerBound
    let others = people.indices.filter { index in
      guard index != exchange.speaker, people[index].kind == .person else { return false }
      let next = people[index].firstMention(from: start)
      return people[index].mentions[next...].prefix { $0.tokens.lowerBound < token }.contains { !$0.isQuoted }
    }
    return others.count == 1 ? others[0] : nil
  }

  /// The one who answers words without being named: the hearer of a question, else the other who spoke before, else who goes on.
  mutating func replier(to question: Range<Int>?, at token: Int, earlier: ArraySlice<Int?>) -> Int? {
    guard let asker = earlier.last ?? nil else { return nil }
    let other = earlier.reversed().lazy.compactMap(\.self).first { [people] in
      $0 != asker && people[$0].kind == .person
    }
    var found = other ?? asker
    if let question {
      let sentence = antecedents.sentenceOfToken[question.lowerBound]
      if let hearer = exchange(in: sentence)?.hearer, hearer != asker {
        found = hearer
      } else if let object = objectPronoun(in: sentence), other.map({ fits($0, object.gender) }) != true,
        let hearer = hearer(object, but: asker)
      {
        found = hearer
      }
    }
    spoken[found] = antecedents.sentenceOfToken[token]
    return found
  }

  /// The likeliest whom a pronoun behind a verb of telling means, who is not the one who tells.
  private func hearer(_ pronoun: (token: Int, gender: Titles.Gender), but speaker: Int?) -> Int? {
    likeliest(
      candidates(for: pronoun.gender, at: pronoun.token, previous: nil).filter {
        $0.person != speaker && people[$0.person].kind == .person
      })
  }

  /// The pronoun behind the verb of telling of a sentence: `Poe asked her`.
  private func objectPronoun(in sentence: Int) -> (token: Int, gender: Titles.Gender)? {
    let words = text.sentences[sentence].filter { !text.units[$0].isQuotation }.map { text.units[$0].tokens.lowerBound }
    guard let verb = words.first(where: isTelling), verb + 1 < text.tokens.count,
      let gender = Self.genderOfObject[text.tokens[verb + 1].lower]
    else { return nil }
    return (verb + 1, gender)
  }

  /// Notes to whom somebody speaks in the sentence of a pronoun: the other of two.
  mutating func noteHearer(of speaker: Int, at token: Int, in exchange: Exchange?) {
    guard let exchange, let gender = hearerPronoun(behind: token) else { return }
    let others = [exchange.speaker, exchange.hearer].compactMap(\.self).filter { $0 != speaker && fits($0, gender) }
    if others.count == 1 { hearers[antecedents.sentenceOfToken[token]] = others[0] }
  }

  private func fits(_ person: Int, _ gender: Titles.Gender) -> Bool {
    people[person].kind == .person && people[person].gender ?? gender == gender
  }

  /// Whether what a pronoun says answers what was said before.
  private func isAnswer(_ token: Int, to exchange: Exchange) -> Bool {
    guard let verb = verb(beside: token) else { return false }
    if Self.answers.contains(text.tokens[verb].lower) { return true }
    // Behind “…?” somebody says something; who adds, explains or tells others goes on.
    let sentence = antecedents.sentenceOfToken[token]
    return exchange.isQuestion && isQuestion(in: sentence - 1) && !isQuestion(in: sentence)
      && (Self.plain.contains(text.tokens[verb].lower) || hearerPronoun(behind: token) != nil)
  }

  /// The verb of saying beside a pronoun.
  private func verb(beside token: Int) -> Int? {
    var next = token + 1
    while next < text.tokens.count, FunctionWords.adverbs.contains(text.tokens[next].lower) { next += 1 }
    return [next, token - 1].first {
      text.tokens.indices.contains($0) && MannersOfSpeaking.contains(text.tokens[$0].lower)
    }
  }

  /// The gender of the pronoun to which one who is a pronoun speaks: `he told her`, `she said to him`.
  private func hearerPronoun(behind token: Int) -> Titles.Gender? {
    guard let verb = verb(beside: token), verb > token else { return nil }
    var object = verb + 1
    if object < text.tokens.count, text.tokens[object].lower == "to" { object += 1 }
    guard object < text.tokens.count, let gender = Self.genderOfObject[text.tokens[object].lower] else { return nil }
    // `told her brother`
    let next = object + 1
    return next < text.tokens.count && text.tokens[next].kind == .word
      && !FunctionWords.prepositions.contains(text.tokens[next].lower)
      && !FunctionWords.times.contains(text.tokens[next].lower)
      && !FunctionWords.subordinators.contains(text.tokens[next].lower)
      && !FunctionWords.conjunctions.contains(text.tokens[next].lower)
      && !FunctionWords.subjectPronouns.contains(text.tokens[next].lower)
      && text.tokens[next].lower != "to" && !FunctionWords.adverbs.contains(text.tokens[next].lower)
      && text.tokens[object].lower == "her" ? nil : gender
  }

  /// Who speaks to whom in the sentence before a pronoun’s, which stands in its paragraph or, where words in marks begin the
  /// pronoun’s paragraph, in the one before.
  func exchange(before token: Int) -> Exchange? {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0 else { return nil }
    let (here, units) = (text.sentences[sentence], text.sentences[sentence - 1])
    let distance = text.units[here.lowerBound].paragraph - text.units[units.lowerBound].paragraph
    guard distance == 0 || distance == 1 && text.units[here.lowerBound].isQuotation else { return nil }
    return exchange(in: sentence - 1)
  }

  private func exchange(in sentence: Int) -> Exchange? {
    let units = text.sentences[sentence]
    let words = units.filter { !text.units[$0].isQuotation }.map { text.units[$0].tokens.lowerBound }
    guard let place = words.firstIndex(where: isTelling) else { return nil }
    let verb = words[place]
    let isPassive = place > 0 && FunctionWords.formsOfBe.contains(text.tokens[words[place - 1]].lower)
    let before = words[..<place].lazy.compactMap { personNamed(at: $0) }.first
    let object = self.object(behind: verb, in: words[(place + 1)...])
    let isQuestion =
      isQuestion(in: sentence)
      || Self.questions.contains(text.tokens[verb].lower)
        && words[(place + 1)...].contains { Self.topics.contains(text.tokens[$0].lower) }
    if isPassive {
      return before.map { Exchange(speaker: agent(behind: words[(place + 1)...]), hearer: $0, isQuestion: isQuestion) }
    }
    // `“…?” asked Ada Poe`
    if before == nil, let first = words.first, first == verb || text.units[units.lowerBound].isQuotation,
      words.count > 1
    {
      guard place < 2, let speaker = object else { return nil }
      return Exchange(speaker: speaker, hearer: nil, isQuestion: isQuestion)
    }
    let speakers = before.map { [$0] } ?? people.indices.filter { spoken[$0] == sentence }
    guard speakers.count == 1, let speaker = speakers.first else { return nil }
    let hearer = object ?? hearers[sentence]
    guard hearer != nil || isQuestion else { return nil }
    let tellsOfSelf = words[(place + 1)...].contains {
      text.tokens[$0].lower == "that" && AntecedentFinder.genderOfPronoun[text.tokens[$0 + 1].lower] != nil
    }
    return Exchange(
      speaker: speaker, hearer: hearer == speaker ? nil : hearer, isQuestion: isQuestion, tellsOfSelf: tellsOfSelf)
  }

  /// Whether a verb has the one to whom somebody speaks behind it: *told*, *asked*, *spoke to*.
  private func isTelling(_ token: Int) -> Bool {
    let word = text.tokens[token].lower
    guard !text.tokens[token].isCapitalised, !CueLexicon.alsoNouns.contains(word) else { return false }
    if CueLexicon.entry(for: word)?.forms.contains(.hearer) == true || Self.contacts.contains(word) { return true }
    // `put it to Ada Poe that`
    if word == "it", token > 0, ["put", "puts"].contains(text.tokens[token - 1].lower) { return true }
    return token + 1 < text.tokens.count && ["to", "with"].contains(text.tokens[token + 1].lower)
      && (CueLexicon.isSpeech(word) || Self.talks.contains(word))
  }

  /// The person named right behind a verb, offices and relations aside.
  private func object(behind verb: Int, in words: ArraySlice<Int>) -> Int? {
    for token in words.prefix(Self.longestHearer) {
      if let person = personNamed(at: token) { return person }
      let word = text.tokens[token].lower
      let isFirst = token == verb + 1
      guard isFirst && ["to", "with"].contains(word) || !FunctionWords.prepositions.contains(word),
        !FunctionWords.subordinators.contains(word), !FunctionWords.auxiliaries.contains(word), word != "that",
        word != "to" || isFirst, Self.genderOfObject[word] == nil || word == "her", !text.tokens[token].endsSentence,
        CueLexicon.entry(for: word) == nil || CueLexicon.alsoNouns.contains(word) || PeopleWords.isPerson(word)
      else { return nil }
    }
    return nil
  }

  /// The one behind *by*.
  private func agent(behind words: ArraySlice<Int>) -> Int? {
    guard let by = words.prefix(Self.longestHearer).firstIndex(where: { text.tokens[$0].lower == "by" }) else {
      return nil
    }
    return words[(by + 1)...].prefix(Self.longestHearer).lazy.compactMap { personNamed(at: $0) }.first
  }

  /// Who is named at a token, or meant there by a pronoun that was understood; nil of owners.
  private func personNamed(at token: Int) -> Int? {
    let index = personOfMention[token] ?? personOfPronoun[token]
    guard let index, people[index].kind == .person, let mention = mention(of: index, at: token), !mention.isQuoted,
      mention.tokens.upperBound == text.tokens.count || text.tokens[mention.tokens.upperBound].lower != "'s"
    else { return nil }
    return index
  }

  private func mention(of person: Int, at token: Int) -> Participant.Mention? {
    let next = people[person].firstMention(from: token)
    guard next < people[person].mentions.count else { return nil }
    let mention = people[person].mentions[next]
    return mention.tokens.lowerBound == token ? mention : nil
  }

  /// Whether words in marks of a sentence end as a question.
  private func isQuestion(in sentence: Int) -> Bool {
    text.sentences[sentence].contains { text.units[$0].isQuotation && text.lastInside($0)?.text == "?" }
  }

  private static func forms(_ verbs: String) -> Set<String> {
    Set(verbs.split(separator: " ").flatMap { VerbForms.forms(of: String($0)).map(\.form) })
  }

  private static let answers = forms("answer reply respond retort")
  private static let plain: Set<String> = ["said", "says"]
  private static let questions = forms("ask question quiz press enquire inquire demand wonder")
  private static let contacts = forms(
    "phone telephone text email question quiz interview greet confront accuse challenge")
  private static let talks = forms("speak talk write turn").union(["spoke", "spoken", "wrote", "written"])
  private static let topics: Set<String> = ["about", "whether", "if", "why", "how", "what", "who", "when", "where"]
  private static let genderOfObject: [String: Titles.Gender] = ["him": .man, "her": .woman]
  /// No phrase for somebody who is told something has more tokens before the name.
  private static let longestHearer = 9
}
