import ForeignText
import Language

/// What is said of the authors behind their names: employers, offices, degrees, places, addresses.
enum Affiliation {
  /// No employer's name on a line of its own has more words.
  static let longestEmployer = 6

  /// Whether one or two words that end in an employer's word stand here, and no name: `and Bloomberg News`.
  static func isAgency(_ tokens: [HeaderToken], from start: Int) -> Bool {
    guard isNamed(tokens, from: start) else { return false }
    return start + 1 < tokens.count && BylineWords.isAffiliation(tokens[start + 1].lower)
      && tokens[start + 1].isCapitalised
      && tokens[start + 1].isAllCapitals == tokens[start].isAllCapitals
      && !PersonNames.knowledge(of: tokens[start].text).isGiven
  }

  /// Whether the words up to the next mark or line end hold one that names an employer or an office.
  static func isNamed(_ tokens: [HeaderToken], from start: Int) -> Bool {
    for index in start..<min(tokens.count, start + 5) {
      if index > start, tokens[index].startsLine || tokens[index].kind != .word || tokens[index].isGlued {
        return false
      }
      if index > start, ["and", "with", "for", "of", "in", "at", "from"].contains(tokens[index].lower) { return false }
      if tokens[index].lower.split(separator: "-").contains(where: { BylineWords.isAffiliation(String($0)) }) {
        return true
      }
    }
    return false
  }

  /// Behind the employer, the office, the degree, the place, the address or the handle that follows names.
  static func end(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = start
    while index < tokens.count, !tokens[index].startsLine {
      let token = tokens[index]
      if PublicationDate(tokens, at: index) != nil { break }
      if token.text == "|", let next = dayEnd(tokens, from: index + 1) {
        index = next
        continue
      }
      if let next = degreeEnd(tokens, from: index) ?? agenciesEnd(tokens, from: index) ?? moreEnd(tokens, from: index)
        ?? bracketEnd(tokens, from: index) ?? timeEnd(tokens, from: index)
      {
        index = next
        continue
      }
      if index == start, let next = employerEnd(tokens, from: index) {
        index = next
        continue
      }
      let opensAffiliation = [",", "|", "/", "(", "-", "–", "—", "·", "•", "∙", "~", "►", "»"].contains(token.text)
      // `Ada Poe / Corresponsal en Oslo`
      if index > start, BylineWords.isAffiliation(tokens[index - 1].lower),
        isPlaceBehindPreposition(tokens, from: index)
      {
        index += 2
        while index < tokens.count, isFurtherWord(tokens, at: index) { index += 1 }
        continue
      }
      let isPlain =
        BylineWords.isAffiliation(token.lower) && (!token.isGlued || token.isCapitalised == false)
        || (["in", "for", "at", "of", "the", "to", "from"].contains(token.lower) && !token.isGlued)
        || BylineWords.isAffiliation(token, inCapitals: false) && !token.isGlued
      if opensAffiliation, let next = siteEnd(tokens, from: index + 1) {
        index = next
      } else if opensAffiliation {
        guard index + 1 < tokens.count, !tokens[index + 1].startsLine,
          PublicationDate(tokens, at: index + 1) == nil,
          isNamed(tokens, from: index + 1) || tokens[index + 1].lower == "the"
            || isAddress(tokens, at: index + 1) || token.text == "," && isPlace(tokens, from: index + 1)
            || (token.text != "," && !token.isGlued || isNoLongerInCapitals(tokens, at: index)
              || isShortForm(tokens, at: index))
              && isWholeLine(tokens, from: index + 1)
            || ["for", "in", "of", "at", "from"].contains(tokens[index + 1].lower)
            || isPlaceBehindPreposition(tokens, from: index + 1)
        else { break }
        index = behindField(tokens, from: index + 1)
        let isCode = tokens[index - 1].text == "/" && tokens[index].isAllCapitals && tokens[index].isGlued
        if isCode || BylineWords.isAffiliation(tokens[index].lower) { index += 1 }
        while index < tokens.count, isFurtherWord(tokens, at: index) { index += 1 }
      } else if isAddress(tokens, at: index) {
        index = addressEnd(tokens, from: index)
      } else if isPlain {
        index += 1
        // The place or the paper itself.
        while index < tokens.count, isFurtherWord(tokens, at: index) { index += 1 }
      } else if token.text == ")" || token.text == "." && token.isGlued && index > start {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Behind a site's name with a capital inside, as in `Ada Poe - kabarNews`; nil when none stands here.
  private static func siteEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard start + 1 < tokens.count, !tokens[start].isCapitalised, tokens[start].kind == .word, !tokens[start].isGlued,
      tokens[start + 1].isGlued, tokens[start + 1].isCapitalised, BylineWords.isPaper(tokens[start + 1].lower)
    else { return nil }
    return start + 2
  }

  /// Behind an employer that stands right behind a name, as in `Ada Poe Oslo Courier News`; nil when none does.
  private static func employerEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    let words = tokens[start...].prefix(longestEmployer / 2).prefix {
      $0.isCapitalised && !$0.isGlued && !$0.startsLine && !BylineWords.isAffiliation($0.lower)
        && !BylineWords.isStop($0.lower)
    }
    guard start > 0, tokens[start - 1].kind == .word, !words.isEmpty, words.endIndex < tokens.count,
      tokens[words.endIndex].isCapitalised, !tokens[words.endIndex].isGlued, !tokens[words.endIndex].startsLine,
      BylineWords.isAffiliation(tokens[words.endIndex].lower), PublicationDate(tokens, at: start) == nil
    else { return nil }
    return words.endIndex + 1
  }

  /// Whether what stands before a comma is in capitals and what stands behind it is not: `ADA POE, Morgenposten`.
  private static func isNoLongerInCapitals(_ tokens: [HeaderToken], at index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].isAllCapitals && !tokens[index + 1].isAllCapitals
      && tokens[index + 1].isCapitalised
  }

  /// Behind the small words that say what an office is for, as in `, opinion columnist`.
  private static func behindField(_ tokens: [HeaderToken], from start: Int) -> Int {
    let field = tokens[start...].prefix(longestField).prefix {
      $0.kind == .word && !$0.isCapitalised && !$0.startsLine && !BylineWords.isAffiliation($0.lower)
        && !["in", "for", "of", "at", "from", "the"].contains($0.lower)
    }
    guard field.endIndex < tokens.count, BylineWords.isAffiliation(tokens[field.endIndex].lower),
      !tokens[field.endIndex].startsLine
    else { return start }
    return field.endIndex
  }

  private static let longestField = 3

  static let pronouns: WordList = ["she", "her", "he", "him", "they", "them"]

  /// Whether a word or two that no name begins with stand before the line's end, a date or an *and*: `Ada Poe, Oslo`.
  private static func isPlace(_ tokens: [HeaderToken], from start: Int) -> Bool {
    var index = start
    while index < tokens.count, index < start + 3, isFurtherWord(tokens, at: index) { index += 1 }
    guard index > start else { return false }
    let words = tokens[start..<index].map(\.text)
    let isOne = words.count == 1 && !PersonNames.knowledge(of: words[0]).contains(.certain)
    guard isOne || City.isName(words) || words.contains(where: { PlaceWords.contains($0.lowercased()) }) else {
      return false
    }
    return tokens.startsSegment(index) || ["and", "&", "with", "share", "|", "·", "•"].contains(tokens[index].lower)
      || PublicationDate(tokens, at: index) != nil
  }

  /// Whether an employer's letters stand behind a comma, and names in small letters before it: `Ada Poe, TNN`.
  private static func isShortForm(_ tokens: [HeaderToken], at index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && !tokens[index - 1].isAllCapitals && tokens[index + 1].isAllCapitals
      && tokens[index + 1].text.count <= 5
  }

  /// Whether nothing but a few capitalised words stands up to the line's end: the name of a paper.
  private static func isWholeLine(_ tokens: [HeaderToken], from start: Int) -> Bool {
    var index = start
    // `Ada Poe/TT`
    if index < tokens.count, tokens[index].isAllCapitals, tokens[index].text.count <= 5, tokens[index - 1].text == "/" {
      index += 1
    }
    while index < tokens.count, isFurtherWord(tokens, at: index) { index += 1 }
    return index > start && index - start <= longestEmployer
      && (index >= tokens.count || tokens[index].startsLine || tokens[index].text == ")"
        || tokens[index].isGlued && tokens[index].kind != .mark
        || PublicationDate(tokens, at: index) != nil)
  }

  /// Whether a token goes on with a place's or a paper's name.
  private static func isFurtherWord(_ tokens: [HeaderToken], at index: Int) -> Bool {
    if NameForm.particles.contains(tokens[index].text), !tokens[index].startsLine, index + 1 < tokens.count,
      tokens[index + 1].isCapitalised, !tokens[index + 1].startsLine, !tokens[index + 1].isGlued
    {
      return true
    }
    return tokens[index].isCapitalised && !tokens[index].isGlued && !tokens[index].startsLine
      && !BylineWords.isStop(tokens[index].lower) && PublicationDate(tokens, at: index) == nil
  }

  /// Behind all degrees that stand here: `, MD, MPH`.
  static func degreesEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = start
    while index < tokens.count, let next = degreeEnd(tokens, from: index) { index = next }
    return index
  }

  /// Behind `M.D.`, `, Ph.D.`; nil when no degree stands here.
  private static func degreeEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var index = start
    if tokens[index].text == "," { index += 1 }
    guard index < tokens.count else { return nil }
    let first = index
    var letters = ""
    while index < tokens.count, index < first + 8, index == first || tokens[index].isGlued,
      tokens[index].text == "." || tokens[index].isCapitalised
    {
      if tokens[index].text != "." {
        // `M.D.May 3`
        if tokens[index].text.count > 1, BylineWords.isDegree(letters) { break }
        letters += tokens[index].lower
      }
      index += 1
    }
    guard index > first, !tokens[first].isGlued, !tokens[first].startsLine, tokens[first].isCapitalised,
      BylineWords.isDegree(letters)
    else { return nil }
    return index
  }

  /// Behind a day without its year, as in `Ada Poe | Feb. 1`; nil when none stands here.
  private static func dayEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard start < tokens.count, !tokens[start].startsLine, Month.number(tokens[start].lower) != nil,
      PublicationDate(tokens, at: start) == nil
    else { return nil }
    var index = start + 1
    if index < tokens.count, tokens[index].text == "." { index += 1 }
    guard index < tokens.count, let day = tokens[index].number, (1...31).contains(day), !tokens[index].startsLine else {
      return nil
    }
    return index + 1
  }

  /// Behind `and agencies`, `with staff reports`; nil when neither stands here.
  private static func agenciesEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard
      ["and", "with", "&", "+", "avec", "mit", "con", "et", "y", "und", "e", "og", "och", "en", "ve", "med", "com"]
        .contains(tokens[start].lower)
    else {
      return tokens[start].text == "," && start + 1 < tokens.count && ["and", "with"].contains(tokens[start + 1].lower)
        ? agenciesEnd(tokens, from: start + 1) : nil
    }
    if let end = newsroomEnd(tokens, from: start + 1) { return end }
    guard !["et", "y", "und", "e", "og", "och", "en", "ve"].contains(tokens[start].lower) else { return nil }
    var index = start + 1
    if index < tokens.count, works.contains(tokens[index].lower), !tokens[index].startsLine {
      let end = tokens.segmentEnd(from: index)
      return end - start <= longestEmployer + 3 ? end : nil
    }
    if index < tokens.count, !tokens[index].startsLine, BylineWords.isAffiliation(tokens[index], inCapitals: false),
      NewsAgency.isName([tokens[index].lower])
    {
      index += 1
    }
    while index < tokens.count, !tokens[index].startsLine, !tokens[index].isGlued,
      [
        "agencies", "agency", "staff", "wires", "wire", "reports", "services", "news", "other", "contributors", "the",
        "report", "input", "inputs", "an",
      ]
      .contains(tokens[index].lower)
    {
      index += 1
    }
    return index > start + 1 ? index : nil
  }

  /// What others than the authors did: `with photographs by Lea Wu`.
  private static let works: WordList = [
    "photographs", "photos", "photography", "pictures", "illustrations", "video", "additional",
  ]

  /// Behind the hour at which something was posted: `at 9:26 PM`; nil when none stands here.
  private static func timeEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard tokens[start].lower == "at", start + 1 < tokens.count, tokens[start + 1].kind == .number else { return nil }
    return PublicationDate.timeEnd(tokens, from: start + 1)
  }

  /// Behind `More by this Author`; nil when nothing of the kind stands here.
  static func moreEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard tokens[start].lower == "more", start + 1 < tokens.count, ["by", "from"].contains(tokens[start + 1].lower)
    else { return nil }
    let end = tokens.segmentEnd(from: start)
    return end - start <= longestEmployer ? end : nil
  }

  /// No byline has more lines of what is said of its names.
  static let mostLines = 3

  static let offices: WordList = [
    "reporter", "correspondent", "editor", "writer", "columnist", "publisher", "reporters", "writers", "correspondents",
    "editors",
  ]
  static let employers: WordList = [
    "media", "news", "press", "times", "post", "service", "services", "agency", "newspapers", "network", "bureau",
    "magazine", "group", "tribune", "journal", "herald", "gazette", "communications", "newsroom",
  ]
}
