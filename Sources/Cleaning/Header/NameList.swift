import ForeignText
import Language

/// The names of a byline, and what is said of them: employers, offices, degrees, places, addresses.
struct NameList {
  private(set) var names: [String] = []
  /// The token behind the names and what is said of them.
  private(set) var end: Int

  private static let separators: Set<String> = [",", "and", "AND", "&", ";", "/", "•", "·", "with", "And", "+"]
  /// Marks that stand right behind words of a title and behind no list of names.
  private static let titleMarks: Set<String> = ["-", ":", "?", "!", "’", "'"]
  /// No name has more words.
  private static let longestName = 6
  /// No employer's name on a line of its own has more words.
  private static let longestEmployer = 6

  /// The list that starts at a token; nil when no name does, or when prose goes on from it.
  ///
  /// `allowsAgency` lets a single word be a name, and an agency's.
  init?(_ tokens: [HeaderToken], from start: Int, allowsAgency: Bool) {
    end = start
    var index = start
    while let (name, next) = Self.name(tokens, from: index, allowsAgency: allowsAgency && names.isEmpty) {
      names.append(name)
      end = next
      let behind = Self.affiliationEnd(tokens, from: next)
      guard let following = Self.separator(tokens, from: next) ?? Self.separator(tokens, from: behind) else { break }
      index = following
    }
    guard !names.isEmpty else { return nil }
    end = Self.affiliationEnd(tokens, from: end)
    end = Self.employerLineEnd(tokens, from: end)
    // A name that prose goes on from is none: `By Monday afternoon`.
    if end < tokens.count, !tokens[end].isGlued, !tokens[end].startsLine, tokens[end].kind == .word,
      !tokens[end].isCapitalised
    {
      return nil
    }
    // `Hit By Bad News- It’s Over`: part of a title.
    if end < tokens.count, tokens[end].isGlued, !tokens[end].startsLine, Self.titleMarks.contains(tokens[end].text) {
      return nil
    }
  }

  /// One name; the index behind it.
  private static func name(_ tokens: [HeaderToken], from first: Int, allowsAgency: Bool) -> (String, Int)? {
    let start = behindHonorific(tokens, at: first)
    guard start < tokens.count, tokens[start].isCapitalised, !BylineWords.isStop(tokens[start].lower) else {
      return nil
    }
    var words: [String] = []
    var index = start
    var inCapitals: Bool?
    var affiliated = false
    while index < tokens.count, words.count < longestName {
      let token = tokens[index]
      if index > start, token.startsLine || token.isGlued && tokens[index - 1].text != "." { break }
      guard token.kind == .word, !BylineWords.isStop(token.lower) else { break }
      if Month.number(token.lower) != nil, index + 1 < tokens.count, startsDay(tokens, after: index) { break }
      if Weekday.isName(token.lower), index > start { break }
      if NameForm.particles.contains(token.lower), index > start, !token.isCapitalised || token.isAllCapitals {
        words.append(token.text)
        index += 1
        takeStop(tokens, behind: token, &index, &words)
        continue
      }
      guard token.isCapitalised else { break }
      if token.text.unicodeScalars.count > 1, token.text.unicodeScalars.dropFirst().contains(where: \.isLetter) {
        let capitals = isInCapitals(token.text)
        if let inCapitals, inCapitals != capitals { break }
        inCapitals = capitals
      }
      if BylineWords.isAffiliation(token.lower) {
        if !allowsAgency { break }
        affiliated = true
      }
      if token.isGlued, index > start {
        words[words.count - 1] += token.text
      } else {
        words.append(token.text)
      }
      index += 1
      takeStop(tokens, behind: token, &index, &words)
      if let next = behindGeneration(tokens, at: index) {
        words.append(tokens[next - 1].text == "." ? tokens[next - 2].text + "." : tokens[next - 1].text)
        index = next
        break
      }
    }
    // `Ada Poe Scotland correspondent`: the office in small letters tells that its field is no name.
    if words.count > 2, index < tokens.count, !tokens[index].isCapitalised, !tokens[index].startsLine,
      BylineWords.isAffiliation(tokens[index].lower),
      !words.contains(where: { NameForm.particles.contains($0.lowercased()) })
    {
      words = Array(words[..<(words[1].hasSuffix(".") && words.count > 3 ? 3 : 2)])
    }
    while let last = words.last, NameForm.particles.contains(last.lowercased()), words.count > 1 {
      words.removeLast()
      index -= 1
    }
    guard words.count >= (allowsAgency ? 1 : 2) else { return nil }
    if affiliated, words.count > 2, !["the", "associated", "agence", "press"].contains(words[0].lowercased()) {
      // `Jane Roe Staff Writer`: the name ends where the affiliation begins.
      if let cut = words.firstIndex(where: { BylineWords.isAffiliation($0.lowercased()) }), cut >= 2 {
        index -= words[cut...].count
        words = Array(words[..<cut])
      }
    }
    return (NameForm.normalised(words.joined(separator: " ")), index)
  }

  /// The stop of an initial or of a shortened word: `J.`, `Jr.`, `St.`.
  private static func takeStop(
    _ tokens: [HeaderToken], behind token: HeaderToken, _ index: inout Int, _ words: inout [String]
  ) {
    guard index < tokens.count, tokens[index].text == ".", tokens[index].isGlued,
      token.text.unicodeScalars.count == 1 || ["jr", "sr", "st", "ste"].contains(token.lower)
    else { return }
    words[words.count - 1] += "."
    index += 1
  }

  /// Behind `Dr.`, `Rev.` where a name follows.
  private static func behindHonorific(_ tokens: [HeaderToken], at start: Int) -> Int {
    var index = start
    if index + 1 < tokens.count, tokens[index].lower == "the", BylineWords.isHonorific(tokens[index + 1].lower) {
      index += 1
    }
    guard index < tokens.count, tokens[index].isCapitalised, BylineWords.isHonorific(tokens[index].lower) else {
      return start
    }
    index += 1
    if index < tokens.count, tokens[index].text == ".", tokens[index].isGlued { index += 1 }
    guard index < tokens.count, tokens[index].isCapitalised, !tokens[index].isGlued, !tokens[index].startsLine else {
      return start
    }
    return index
  }

  /// Behind `, Jr.`, `III`; nil when neither stands here.
  private static func behindGeneration(_ tokens: [HeaderToken], at start: Int) -> Int? {
    var index = start
    if index < tokens.count, tokens[index].text == "," { index += 1 }
    guard index < tokens.count, !tokens[index].startsLine, !tokens[index].isGlued,
      ["jr", "sr", "ii", "iii", "iv"].contains(tokens[index].lower)
    else { return nil }
    index += 1
    if index < tokens.count, tokens[index].text == ".", tokens[index].isGlued { index += 1 }
    return index
  }

  /// `and`, a comma, an ampersand or both, and a name behind it; the index of that name.
  private static func separator(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var index = start
    var joins = false
    var parts = false
    while index < tokens.count, !tokens[index].startsLine || index > start && tokens[start].text == ",",
      separators.contains(tokens[index].text)
    {
      joins = joins || tokens[index].kind == .word || tokens[index].text == "&"
      parts = parts || ["/", "•", "·"].contains(tokens[index].text)
      index += 1
    }
    guard index > start, index < tokens.count, tokens[index].isCapitalised,
      !BylineWords.isAffiliation(tokens[index].lower), tokens[index].lower != "the",
      joins ? !isAgency(tokens, from: index) : !isAffiliation(tokens, from: index),
      !parts || PersonNames.knowledge(of: tokens[index].text).isGiven
    else { return nil }
    return index
  }

  /// Whether one or two words that end in an employer's word stand here, and no name: `and Bloomberg News`.
  private static func isAgency(_ tokens: [HeaderToken], from start: Int) -> Bool {
    guard isAffiliation(tokens, from: start) else { return false }
    return start + 1 < tokens.count && BylineWords.isAffiliation(tokens[start + 1].lower)
      && tokens[start + 1].isAllCapitals == tokens[start].isAllCapitals
      && !PersonNames.knowledge(of: tokens[start].text).isGiven
  }

  /// Whether the words up to the next mark or line end hold one that names an employer or an office.
  private static func isAffiliation(_ tokens: [HeaderToken], from start: Int) -> Bool {
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
  private static func affiliationEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = start
    while index < tokens.count, !tokens[index].startsLine {
      let token = tokens[index]
      if PublicationDate(tokens, at: index) != nil { break }
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
          isAffiliation(tokens, from: index + 1) || tokens[index + 1].lower == "the"
            || isAddress(tokens, at: index + 1)
            || token.text != "," && !token.isGlued && isWholeLine(tokens, from: index + 1)
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
    tokens[index].isCapitalised && !tokens[index].isGlued && !tokens[index].startsLine
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
  private static func employerLineEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    guard start < tokens.count, tokens[start].startsLine, isAffiliation(tokens, from: start) else { return start }
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
      let isNext = tokens[index].isCapitalised && (tokens[index - 1].kind == .word || tokens[index - 1].text == ")")
      if isNext { break }
      index += 1
    }
    return index
  }

  private static func startsDay(_ tokens: [HeaderToken], after index: Int) -> Bool {
    let next = tokens[index + 1]
    return next.kind == .number || next.text == "." && index + 2 < tokens.count && tokens[index + 2].kind == .number
  }

  private static func isInCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.isLetter)
    return letters.count(where: \.isUpper) * 2 > letters.count && letters.count > 1
  }
}
