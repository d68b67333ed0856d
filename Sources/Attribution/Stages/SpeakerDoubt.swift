import Articles
import Language

/// How sure one can be at most of who speaks, by what the article leaves open.
///
/// The estimator learned on one country’s news of one year, whose people all have a name or an office. Articles of our own
/// from all over the world showed where it is too sure: people whom an article certainly names, and of whom nothing but a
/// description was found.
struct SpeakerDoubt {
  let text: MarkedText

  /// The highest confidence that a quote of this speaker may have.
  func most(_ draft: Draft, _ speaker: Person?, among people: [Person]) -> Double {
    guard let source = draft.source else { return Self.ofSingleName }
    guard let speaker else { return isPronoun(source) ? Self.ofNobody : Self.ofSingleName }
    switch speaker.kind {
    case .group where isDefinite(source) || isRelation(source) || hasNameBehindComma(source) || endsWithName(source):
      return Self.ofDescription
    // Of those without a name one cannot tell whether the article names them elsewhere.
    case .group: return Self.ofSingleName
    // `the company`: which one, the article need not tell.
    case .organisation
    where !isNamed(speaker, in: source) || !speaker.name.contains(" ") || isPart(speaker.name, of: source):
      return Self.ofSingleName
    case .person where isOfSeveral(speaker, people, source): return Self.ofDescription
    case .person where hasOffice(speaker.name) || hasUntoldOffice(source, speaker): return Self.ofSingleName
    case .person
    where !speaker.name.contains(" ") || isDescription(source, of: speaker)
      || isOwned(source)
      || hasUnknownStart(speaker.name):
      return Self.ofSingleName
    default: return 1
    }
  }

  private static let ofNobody = 0.6
  private static let ofDescription = 0.8
  private static let ofSingleName = 0.89

  private func isPronoun(_ source: Range<Int>) -> Bool {
    source.count == 1 && ["he", "she"].contains(text.lower(source.lowerBound))
  }

  /// Whether a source is one whom the article must have told of: `the striker`.
  private func isDefinite(_ source: Range<Int>) -> Bool {
    guard text.lower(source.lowerBound) == "the", source.count <= 3 else { return false }
    let noun = text.lower(source.upperBound - 1)
    return !PeopleWords.isGroup(noun) && (PeopleWords.isPerson(noun) || PeopleWords.isLoose(noun))
  }

  /// Whether a source is somebody’s relation, whom an article mostly names elsewhere: `his son`.
  private func isRelation(_ source: Range<Int>) -> Bool {
    source.count <= 3 && ["his", "her", "their", "my"].contains(text.lower(source.lowerBound))
      && PeopleWords.isPerson(text.lower(source.upperBound - 1))
  }

  /// Whether a source names somebody by a family name that others who are quoted have too.
  private func isOfSeveral(_ speaker: Person, _ people: [Person], _ source: Range<Int>) -> Bool {
    let words = speaker.name.split(separator: " ")
    guard words.count > 1, let last = words.last, let first = words.first,
      !source.contains(where: { text.lower($0) == first.lowercased() })
    else { return false }
    return people.contains {
      $0.name != speaker.name && $0.kind == .person && $0.name.split(separator: " ").last == last
    }
  }

  /// Whether a source is a description that was taken for somebody with a name: `the 34-year-old`.
  ///
  /// Where the noun is in the role that the article gives, nothing was guessed.
  private func isDescription(_ source: Range<Int>, of speaker: Person) -> Bool {
    let last = source.upperBound - 1
    let noun = text.lower(last)
    guard text.lower(source.lowerBound) == "the", !text.units[last].isQuotation,
      !text.token(last).isCapitalised || Nationalities.isDemonym(noun), isAnotherNamed(than: speaker, before: source)
    else { return false }
    if let role = speaker.role?.lowercased(), role.split(separator: " ").contains(where: { $0 == noun }) {
      return false
    }
    let told = noun.hasSuffix("-year-old") ? String(noun.dropLast("-year-old".count)) : noun
    // What is said of somebody is no evidence for itself.
    let own = text.token(source.lowerBound).range.lowerBound..<text.token(source.upperBound - 1).range.upperBound
    return !speaker.mentions.contains { !own.contains($0.start) && !isDescribed($0) && isBeside($0, told) }
  }

  /// Whether somebody else has been named before, quoted or not: where nobody has, nobody else can be meant.
  private func isAnotherNamed(than speaker: Person, before source: Range<Int>) -> Bool {
    let words = Set(speaker.name.lowercased().split(separator: " ").map(String.init))
    let end = text.units[source.lowerBound].tokens.lowerBound
    return (0..<end).contains { place in
      let (first, second) = (text.tokens[place], text.tokens[place + 1])
      return first.isCapitalised && second.isCapitalised && PersonNames.knowledge(of: first.lower).isGiven
        && !words.contains(first.lower) && !words.contains(second.lower)
    }
  }

  /// Whether a mention is a description as well: `the striker`.
  private func isDescribed(_ mention: TextSpan) -> Bool {
    let first = text.tokens.partitioningIndex { $0.range.lowerBound >= mention.start }
    return first < text.tokens.count && text.tokens[first].lower == "the"
  }

  /// Whether a word of a name stands in a source.
  private func isNamed(_ speaker: Person, in source: Range<Int>) -> Bool {
    let words = Set(speaker.name.lowercased().split(separator: " ").map(String.init).filter { $0.count > 2 })
    return source.contains {
      !text.units[$0].isQuotation && text.token($0).isCapitalised && words.contains(text.lower($0))
    }
      || words.isEmpty
  }

  /// Whether a name leaves out words with capitals that stand before it or behind it in its source: `Taobh Siar` of
  /// `Comhairle an Taobh Siar`.
  private func isPart(_ name: String, of source: Range<Int>) -> Bool {
    let words = Set(name.lowercased().split { $0 == " " || $0 == "'" }.map(String.init))
    let phrase = source.prefix { text.units[$0].isQuotation || text.token($0).text != "," }
    return phrase.contains { unit in
      !text.units[unit].isQuotation && text.token(unit).isCapitalised && !text.token(unit).isAllCapitals
        && text.token(unit).kind == .word
        && !FunctionWords.determiners.contains(text.lower(unit))
        && !words.contains(where: { text.lower(unit).hasPrefix($0) })
    }
  }

  /// Whether a source is told by whose it is: `the family’s solicitor`.
  private func isOwned(_ source: Range<Int>) -> Bool {
    source.contains { text.lower($0) == "'s" }
      && source.allSatisfy {
        !text.units[$0].isQuotation && !text.token($0).isCapitalised || $0 == source.lowerBound
      }
  }

  /// Whether a name has an office in it, which was taken for part of it: `Public Relations Officer`, `Officer-in-Charge Poe`.
  private func hasOffice(_ name: String) -> Bool {
    name.lowercased().split(separator: " ").map(String.init).contains {
      Titles.contains($0) && PersonNames.knowledge(of: $0).isEmpty
    }
  }

  /// Whether an office stands before a family name alone of somebody whose role is told to be another: `Senator Poe` of
  /// `Ada Poe, a baker`.
  private func hasUntoldOffice(_ source: Range<Int>, _ speaker: Person) -> Bool {
    guard let role = speaker.role?.lowercased(), let last = source.last, source.count > 1,
      !source.contains(where: { speaker.name.lowercased().hasPrefix(text.lower($0) + " ") })
    else { return false }
    let offices = source.prefix { $0 < last && !text.units[$0].isQuotation && text.token($0).isCapitalised }
      .map(text.lower).filter { Titles.contains($0) && !Titles.isAddress($0) }.map { $0.filter(\.isLetter).prefix(3) }
    let told = role.split(separator: " ").map { $0.prefix(3) }
    return !offices.isEmpty && !offices.contains { told.contains($0[...]) }
  }

  /// Whether a word stands right beside a mention: `Judge Ada Poe`, `Ada Poe, 29,`.
  private func isBeside(_ mention: TextSpan, _ word: String) -> Bool {
    let first = text.tokens.partitioningIndex { $0.range.lowerBound >= mention.start }
    let last = text.tokens.partitioningIndex { $0.range.lowerBound >= mention.end }
    return (max(0, first - 3)..<min(text.tokens.count, last + 2)).contains { text.tokens[$0].lower == word }
  }

  /// Whether a name begins with a word that no list has before one that is a given name: `Boatman Ada Poe`.
  private func hasUnknownStart(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return words.count > 2 && PersonNames.knowledge(of: words[0]).isEmpty && PersonNames.knowledge(of: words[1]).isGiven
  }

  /// Whether two words with capitals end a source that was taken for people without a name.
  private func endsWithName(_ source: Range<Int>) -> Bool {
    source.count > 3
      && source.suffix(2).allSatisfy {
        !text.units[$0].isQuotation && text.token($0).isCapitalised && !OrganisationWords.isPart(text.lower($0))
      }
  }

  /// Whether words with capitals stand behind a comma of a source: `his roommate, Ike`.
  private func hasNameBehindComma(_ source: Range<Int>) -> Bool {
    source.dropLast().contains { unit in
      text.lower(unit) == "," && !text.units[unit + 1].isQuotation && text.token(unit + 1).isCapitalised
    }
  }
}
