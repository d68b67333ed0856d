import Articles
import Language

/// Whom an article is about, whom *he* and *she* go on meaning whoever else has a word: an obituary, a portrait.
extension Participants {
  /// The one whom the article is about, where the pronouns before one go back to them: none of fitting gender is named
  /// between, nor before the first of these pronouns in its paragraph.
  ///
  /// `“He kept it,” his widow, Ada Poe, said.` and in the next paragraph: `She wrote four books. “They sold,” she said.`
  mutating func protagonist(of gender: Titles.Gender, before token: Int) -> Int? {
    if leads[gender] == nil { leads[gender] = lead(of: gender) }
    guard let lead = leads[gender] else { return nil }
    let words = Self.forms(of: gender)
    let paragraph = antecedents.paragraph(of: token)
    // A pronoun of the paragraph itself, else the last of the paragraph before behind words that begin this one.
    for number in [paragraph, paragraph - 1] where number >= 0 {
      let tokens = text.paragraphs[number].lowerBound..<min(token, text.paragraphs[number].upperBound)
      let isNamed = isSomebodyNamed(in: tokens, gender, but: lead)
      let first = tokens.first { words.contains(text.tokens[$0].lower) && !isInQuotation($0) }
      guard let first else {
        if isNamed || number < paragraph { return nil }
        continue
      }
      guard !isBesideSpeech(first) else { return nil }
      if !isNamed { return lead }
      // `He is 46. His doctor, Ada Poe, told him to rest; he did not.`
      if number < paragraph, first == tokens.lowerBound, !holdsSpeech(number),
        !isSomebodyNamed(in: tokens.lowerBound..<first, gender, but: lead)
      {
        return lead
      }
      // `She was met by her sister, Ada. A boy asked her why. “…,” she answered.`
      return isAsked(in: tokens, words) && !isSomebodyNamed(in: tokens.lowerBound..<first, gender, but: lead)
        ? lead : nil
    }
    return nil
  }

  /// Whether a paragraph has words in marks that are more than a few.
  private func holdsSpeech(_ paragraph: Int) -> Bool {
    let tokens = text.paragraphs[paragraph]
    let start = text.units.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return text.units[start...].prefix { $0.tokens.lowerBound < tokens.upperBound }
      .contains { $0.isQuotation && $0.tokens.count > Self.longestFragment }
  }

  /// No word at a distance has more tokens, marks and all.
  private static let longestFragment = 8

  /// The person of a gender of whom an article has most, if it goes on speaking of somebody of that gender without a name.
  private func lead(of gender: Titles.Gender) -> Int? {
    let fitting = people.indices.filter {
      people[$0].kind == .person && people[$0].gender ?? gender == gender
    }
    func count(_ index: Int) -> Int { people[index].mentions.count { !$0.isQuoted && $0.tokens.count > 0 } }
    guard let lead = fitting.max(by: { (count($0), -$0) < (count($1), -$1) }),
      let first = people[lead].mentions.first
    else { return nil }
    let words = Self.forms(of: gender)
    let unnamed = text.paragraphs.prefix(Self.longest).filter { tokens in
      guard tokens.lowerBound > first.tokens.lowerBound,
        let place = tokens.first(where: { words.contains(text.tokens[$0].lower) && !isInQuotation($0) }),
        !isBesideSpeech(place)
      else { return false }
      return !isSomebodyNamed(in: tokens.lowerBound..<place, gender, but: nil)
    }
    return unnamed.count >= Self.fewest ? lead : nil
  }

  /// In so many paragraphs somebody must be spoken of who is not named there.
  private static let fewest = 3
  /// Further paragraphs are not looked at, so that no work grows with the square of the length.
  private static let longest = 200

  /// Whether anybody who may have a gender is named in a stretch, one person aside.
  private func isSomebodyNamed(in tokens: Range<Int>, _ gender: Titles.Gender, but lead: Int?) -> Bool {
    people.indices.contains { index in
      let person = people[index]
      guard index != lead, person.kind == .person, person.gender == nil || person.gender == gender else { return false }
      let next = person.firstMention(from: tokens.lowerBound)
      return person.mentions[next...].prefix { $0.tokens.lowerBound < tokens.upperBound }
        .contains { !$0.isQuoted }
    }
  }

  /// Whether somebody asks the one whom a pronoun means at the end of a stretch.
  private func isAsked(in tokens: Range<Int>, _ words: Set<String>) -> Bool {
    tokens.dropFirst().last { words.contains(text.tokens[$0].lower) && !isInQuotation($0) }
      .map { ["asked", "asks", "told", "tells"].contains(text.tokens[$0 - 1].lower) } ?? false
  }

  /// Whether a pronoun stands beside a verb of saying.
  private func isBesideSpeech(_ pronoun: Int) -> Bool {
    [pronoun - 1, pronoun + 1].contains {
      text.tokens.indices.contains($0) && CueLexicon.isSpeech(text.tokens[$0].lower)
    }
  }

  private static func forms(of gender: Titles.Gender) -> Set<String> {
    gender == .man ? ["he", "his", "him", "himself"] : ["she", "her", "hers", "herself"]
  }
}
