import ForeignText
import Language

/// What is said of the authors behind their names: employers, offices, degrees, places, addresses.
enum Affiliation {
  /// No employer's name on a line of its own has more words.
  private static let longestEmployer = 6

  /// Whether one or two words that end in an employer's word stand here, and no name: `and Bloomberg News`.
  static func isAgency(_ tokens: [HeaderToken], from start: Int) -> Bool {
    guard isNamed(tokens, from: start) else { return false }
    return start + 1 < tokens.count && BylineWords.isAffiliation(tokens[start + 1].lower)
      && tokens[start + 1].isAllCapitals == tokens[start].isAllCapitals
      && !PersonNames.knowledge(of: tokens[start].text).isGiven
  }

  /// Whether the words up to the next mark or line end hold one that names an employer or an office.
  static func isNamed(_ tokens: [HeaderToken], from start: Int) -> Bool {
    for index in start..<min(tokens.count, start + 5) {
      if index > start, tokens[index].startsLine || tokens[index].kind != .word || tokens[index].isGlued {
        return false
      }
      if ["and", "with"].contains(tokens[index].lower) { return false }
      if BylineWords.isAffiliation(tokens[index].lower) { return true }
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
      if let next = degreeEnd(tokens, from: index) ?? agenciesEnd(tokens, from: index) {
        index = next
        continue
      }
      let opensAffiliation = [",", "|", "/", "(", "-", "–", "—", "·", "•"].contains(token.text)
      let isPlain =
        BylineWords.isAffiliation(token.lower) && (!token.isGlued || token.isCapitalised == false)
        || (["in", "for", "at", "of", "the", "to"].contains(token.lower) && !token.isGlued)
      if opensAffiliation {
        guard index + 1 < tokens.count, !tokens[index + 1].startsLine,
          PublicationDate(tokens, at: index + 1) == nil,
          isNamed(tokens, from: index + 1) || tokens[index + 1].lower == "the"
            || isAddress(tokens, at: index + 1)
            || (token.text != "," && !token.isGlued || isNoLongerInCapitals(tokens, at: index))
              && isWholeLine(tokens, from: index + 1)
            || ["for", "in", "of"].contains(tokens[index + 1].lower)
        else { break }
        index += 1
        if BylineWords.isAffiliation(tokens[index].lower) { index += 1 }
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

  /// Whether what stands before a comma is in capitals and what stands behind it is not: `ADA POE, Morgenposten`.
  private static func isNoLongerInCapitals(_ tokens: [HeaderToken], at index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].isAllCapitals && !tokens[index + 1].isAllCapitals
      && tokens[index + 1].isCapitalised
  }

  /// Whether nothing but a few capitalised words stands up to the line's end: the name of a paper.
  private static func isWholeLine(_ tokens: [HeaderToken], from start: Int) -> Bool {
    var index = start
    while index < tokens.count, isFurtherWord(tokens, at: index) { index += 1 }
    return index > start && index - start <= longestEmployer
      && (index >= tokens.count || tokens[index].startsLine || tokens[index].isGlued && tokens[index].kind != .mark
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

  /// Behind `M.D.`, `, Ph.D.`; nil when no degree stands here.
  private static func degreeEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var index = start
    if tokens[index].text == "," { index += 1 }
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
    guard start < tokens.count, Month.number(tokens[start].lower) != nil else { return nil }
    var index = start + 1
    if index < tokens.count, tokens[index].text == "." { index += 1 }
    guard index < tokens.count, let day = tokens[index].number, (1...31).contains(day), !tokens[index].startsLine else {
      return nil
    }
    return index + 1
  }

  /// Behind `and agencies`, `with staff reports`; nil when neither stands here.
  private static func agenciesEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard ["and", "with", "&", "+"].contains(tokens[start].lower) else { return nil }
    var index = start + 1
    while index < tokens.count, !tokens[index].startsLine, !tokens[index].isGlued,
      ["agencies", "agency", "staff", "wires", "wire", "reports", "services", "news", "other", "contributors", "the"]
        .contains(tokens[index].lower)
    {
      index += 1
    }
    return index > start + 1 ? index : nil
  }

  /// Behind a line that is only an employer or an office: `Staff Reporter`, `The Northern Echo`.
  static func lineEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    guard start < tokens.count, tokens[start].startsLine, isNamed(tokens, from: start) else { return start }
    var index = start
    while index < tokens.count, index == start || !tokens[index].startsLine && !tokens[index].isGlued,
      tokens[index].isCapitalised || index > start && ["of", "for", "the", "and"].contains(tokens[index].lower)
    {
      index += 1
    }
    let endsLine =
      index >= tokens.count || tokens[index].startsLine
      || tokens[index].isGlued && (tokens[index].isCapitalised || tokens[index].kind == .number)
    return endsLine && index - start <= longestEmployer
      && !tokens[start..<index].contains(where: { InterfaceWords.contains($0.lower) }) ? index : start
  }

  /// An e-mail address or a handle.
  private static func isAddress(_ tokens: [HeaderToken], at start: Int) -> Bool {
    if tokens[start].text == "@" { return true }
    var index = start
    while index < tokens.count, index == start || tokens[index].isGlued, index < start + 8 {
      if tokens[index].text == "@" { return true }
      index += 1
    }
    return false
  }

  /// Behind an address, to which the next item of the page may be glued.
  private static func addressEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = start + 1
    while index < tokens.count, !tokens[index].startsLine, tokens[index].isGlued {
      let isNext =
        tokens[index].isCapitalised
        && (tokens[index - 1].kind != .mark || tokens[index - 1].text == ")")
      // `ada@courier.example57 shares`
      let isCount =
        tokens[index].kind == .number && tokens[index - 1].kind == .word
        && (index + 1 >= tokens.count || !tokens[index + 1].isGlued)
      if isNext || isCount { break }
      index += 1
    }
    return index
  }
}
