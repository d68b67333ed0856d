import ForeignText
import Language

/// The names of a byline, up to behind what is said of them.
struct NameList {
  private(set) var names: [String] = []
  /// The token behind the names and what is said of them.
  private(set) var end: Int
  /// An employer, a place or an address stands behind the names.
  private(set) var isAffiliated = false

  private static let separators: WordList = [
    ",", "and", "AND", "&", ";", "/", "•", "·", "|", "with", "And", "+", "et", "og", "och", "und", "y", "e", "ve",
    "dan",
    "ja", "na", "NA", "kaj", "ir", "eta", "agus", "dhe", "ug", "và", "ET", "UND", "Y", "E", "OG", "OCH", "et", "és",
    "și", "και", "и", "та", "i", "en",
  ]
  /// Marks that stand right behind words of a title and behind no list of names.
  private static let titleMarks: WordList = ["-", ":", "?", "!", "’", "'"]

  /// The list that starts at a token; nil when no name does, or when prose goes on from it.
  ///
  /// `allowsAgency` lets a single word be a name, and an agency's.
  /// Prose may go on with one of the words of `goesOnWith`.
  init?(
    _ tokens: [HeaderToken], from start: Int, allowsAgency: Bool, goesOnWith verbs: WordList = []
  ) {
    end = start
    var index = start
    var hasConjunction = false
    while let (name, next) = BylineName.read(
      tokens, from: index, allowsAgency: allowsAgency && names.isEmpty)
    {
      // `By Ada Poe, Quarry Lane Report`: behind a comma alone a newspaper may stand too.
      if let first = names.first, tokens[index - 1].text == ",",
        hasConjunction || Self.hasEmployer(name)
          || names.count == 1 && NameForm.isLikely(first) && !NameForm.isLikely(name)
            && Self.separator(tokens, from: next) == nil && !Self.isSomebody(name, tokens, index..<next)
      {
        end = max(next, Affiliation.end(tokens, from: end))
        isAffiliated = true
        break
      }
      // `Ada Poe, Em Salvador`
      if !names.isEmpty, tokens[index - 1].text == ",", !PersonNames.knowledge(of: tokens[index].text).isGiven,
        Affiliation.isPlaceBehindPreposition(tokens, from: index)
      {
        end = max(next, Affiliation.end(tokens, from: end))
        isAffiliated = true
        break
      }
      // `Ada Poe (tekst) og Lea Wu (foto)`
      if !names.isEmpty, Affiliation.signsPictures(tokens, at: next) {
        end = next + 3
        break
      }
      names.append(name)
      end = next
      guard let following = Self.following(tokens, from: next, isListed: allowsAgency) else { break }
      hasConjunction = hasConjunction || tokens[next..<following].contains { Self.joiners.contains($0.lower) }
      index = following
    }
    guard !names.isEmpty else { return nil }
    let behind = Affiliation.linesEnd(tokens, from: Affiliation.end(tokens, from: end))
    isAffiliated = isAffiliated || behind > end
    end = behind
    // A name that prose goes on from is none: `By Monday afternoon`.
    if end < tokens.count, !tokens[end].isGlued, !tokens[end].startsLine, tokens[end].kind == .word,
      !tokens[end].isCapitalised, !Self.buttons.contains(tokens[end].lower), !verbs.contains(tokens[end].text),
      PublicationDate(tokens, at: end) == nil
    {
      return nil
    }
    // `Hit By Bad News- It’s Over`: part of a title.
    if end < tokens.count, tokens[end].isGlued, !tokens[end].startsLine, Self.titleMarks.contains(tokens[end].text) {
      return nil
    }
  }

  private static let joiners: WordList = [
    "and", "&", "e", "y", "et", "und", "og", "och", "na", "ja", "és", "ve", "și", "en",
  ]

  /// What one presses beside a name: `Ada Poe closeStaff writer`.
  private static let buttons: WordList = ["close", "follow", "bio", "email", "share", "save", "contact", "profile"]

  /// Where the next name of the list begins behind one; nil when none does.
  private static func following(_ tokens: [HeaderToken], from next: Int, isListed: Bool) -> Int? {
    let behind = Affiliation.end(tokens, from: next)
    let bracket = next < tokens.count ? Affiliation.bracketEnd(tokens, from: next) : nil
    let places = [bracket ?? Affiliation.degreesEnd(tokens, from: next), behind].lazy.compactMap {
      separator(tokens, from: $0)
    }
    return places.first { BylineName.read(tokens, from: $0, allowsAgency: false) != nil }
      ?? nextLine(tokens, from: behind, isListed: isListed)
  }

  /// Whether two or three words up to an end are nothing but a name: nowhere else, no place and no paper.
  private static func isSomebody(_ name: String, _ tokens: [HeaderToken], _ range: Range<Int>) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    guard (2...3).contains(words.count), range.upperBound < tokens.count, isEnd(tokens, range.upperBound) else {
      return false
    }
    return words.allSatisfy { word in
      let lower = word.lowercased()
      return !BylineWords.isPaper(lower) && !PlaceWords.contains(lower) && !City.isName([word])
        && !Nationalities.isCountry([lower]) && !InterfaceWords.contains(lower) && !SectionNames.contains(lower)
        && tokens.count { $0.lower == lower } == 1
    }
  }

  /// Whether a line ends before a token, or a day, a sign or what is glued there begins.
  private static func isEnd(_ tokens: [HeaderToken], _ index: Int) -> Bool {
    let token = tokens[index]
    return token.startsLine || token.isGlued && token.kind != .mark || ["·", "•", "|"].contains(token.text)
      || PublicationDate(tokens, at: index) != nil
  }

  /// Whether a part of a word is an employer's: `Stone Valley Times-News`.
  private static func hasEmployer(_ name: String) -> Bool {
    let words = name.lowercased().split { " -".contains($0) }.map(String.init)
    if words.first.map(papersFirst.contains) == true { return true }
    return words.dropFirst().contains { BylineWords.isAffiliation($0) || PlaceWords.contains($0) }
      || words.count > 2 && words.last.map(BylineWords.isPaper) == true
  }

  /// What newspapers' names begin with where they end in a place.
  private static let papersFirst: WordList = [
    "portal", "jornal", "diario", "diário", "radio", "rádio", "agência", "agencia", "agence", "agentur", "revista",
    "gazeta", "gazette", "journal", "il", "die", "der", "the", "het", "correio", "correo", "courrier", "kurier",
    "corriere", "rádió", "canal", "kanal", "tele", "tv", "kabar", "harian", "koran",
  ]

  /// `and`, a comma, an ampersand or both, and a name behind it; the index of that name.
  private static func separator(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var index = start
    var joins = false
    var parts = false
    while index < tokens.count, !tokens[index].startsLine || index > start && tokens[start].text == ",",
      separators.contains(tokens[index].text)
    {
      joins = joins || tokens[index].kind == .word || tokens[index].text == "&"
      parts = parts || ["/", "•", "·", "|"].contains(tokens[index].text)
      index += 1
    }
    guard index > start, index < tokens.count, tokens[index].isCapitalised,
      !tokens[index].startsLine || [",", "and", "&"].contains(tokens[index - 1].lower),
      !BylineWords.isAffiliation(tokens[index].lower), tokens[index].lower != "the",
      joins
        ? !Affiliation.isAgency(tokens, from: index)
        : !Affiliation.isNamed(tokens, from: index) || PersonNames.knowledge(of: tokens[index].text).isGiven
          || isBeforeOffice(tokens, from: index),
      !parts
        || (tokens[index - 1].text == "|"
          ? isNameAlone(tokens, from: index) : PersonNames.knowledge(of: tokens[index].text).isGiven)
    else { return nil }
    return index
  }

  /// Whether a name that people are likely to have stands behind a bar up to the line's end.
  private static func isNameAlone(_ tokens: [HeaderToken], from start: Int) -> Bool {
    guard !NameForm.particles.contains(tokens[start].lower),
      let (name, end) = BylineName.read(tokens, from: start, allowsAgency: false),
      end >= tokens.count || tokens[end].startsLine || ["|", "("].contains(tokens[end].text)
        || PublicationDate(tokens, at: end) != nil
    else { return false }
    let words = name.split(separator: " ").map(String.init)
    let isKnown =
      PersonNames.knowledge(of: words[0]).isGiven || PersonNames.knowledge(of: words[words.count - 1]).contains(.family)
      || words.contains { $0.hasPrefix("Mac") || $0.hasPrefix("Mc") || $0.hasPrefix("O’") }
      // A day on the next line says that both names wrote.
      || end < tokens.count && PublicationDate(tokens, at: end) != nil && (2...4).contains(words.count)
        && words.allSatisfy { word in
          !City.isName([word]) && !Nationalities.isCountry([word.lowercased()])
            && !PlaceWords.contains(word.lowercased())
            && tokens.count { $0.text == word } == 1
        }
    return isKnown && !hasEmployer(name)
      && !words.contains { word in word.split(separator: "-").contains { BylineWords.isPaper($0.lowercased()) } }
      && !name.split(separator: " ").contains {
        InterfaceWords.contains($0.lowercased()) || SectionNames.contains($0.lowercased())
      }
  }

  /// Whether two words stand before one that begins what is said of a name: `Ada Poe Special to The Courier`.
  private static func isBeforeOffice(_ tokens: [HeaderToken], from start: Int) -> Bool {
    start + 2 < tokens.count && ["special", "staff", "senior", "for"].contains(tokens[start + 2].lower)
      && tokens[start + 1].isCapitalised && !BylineWords.isAffiliation(tokens[start + 1].lower)
  }

  /// A name on the next line that goes on with the list: `and Lea Wu`, or nothing but a name that people have.
  private static func nextLine(_ tokens: [HeaderToken], from start: Int, isListed: Bool) -> Int? {
    guard isListed, start + 1 < tokens.count, tokens[start].startsLine else { return nil }
    if ["and", "&", "with"].contains(tokens[start].lower) {
      return tokens[start + 1].isCapitalised && !tokens[start + 1].startsLine
        && !Affiliation.isNamed(tokens, from: start + 1) ? start + 1 : nil
    }
    let line = tokens[start...].prefix(longestLine).enumerated().prefix { $0.offset == 0 || !$0.element.startsLine }
    let words = line.map(\.element)
    guard (2...4).contains(words.count), start + words.count < tokens.count, tokens[start + words.count].startsLine,
      words.allSatisfy({ $0.kind == .word && $0.isCapitalised || $0.text == "." }),
      !words.contains(where: { BylineWords.isAffiliation($0.lower) || InterfaceWords.contains($0.lower) }),
      PersonNames.knowledge(of: words[0].text).isGiven, !City.isName([words[0].text]),
      PublicationDate(tokens, at: start) == nil
    else { return nil }
    return start
  }

  private static let longestLine = 6
}
