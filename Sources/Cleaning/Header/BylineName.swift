import ForeignText
import Language

/// One name of a byline.
enum BylineName {
  /// No name has more words.
  private static let longestName = 6

  /// The name that starts at a token, and the index behind it; nil when none does.
  ///
  /// `allowsAgency` lets a single word be a name, and an agency's.
  static func read(_ tokens: [HeaderToken], from first: Int, allowsAgency: Bool) -> (String, Int)? {
    let start = Honorific.end(tokens, from: first)
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
      // `Ada Poe 기자`
      if index > start, isInOtherScript(token) != isInOtherScript(tokens[start]) { break }
      if let next = behindElision(tokens, at: index), index > start {
        words.append(tokens[index].text + tokens[index + 1].text)
        index = next
        continue
      }
      // `Achieng’ Poe`
      if ["’", "'"].contains(token.text), token.isGlued, words.count == 1, index + 1 < tokens.count,
        tokens[index + 1].isCapitalised, !tokens[index + 1].isGlued, !tokens[index + 1].startsLine
      {
        words[0] += token.text
        index += 1
        continue
      }
      // `Ada in ’t Veld`
      if token.text == "in", index > start, index + 1 < tokens.count, let next = behindElision(tokens, at: index + 1) {
        words += [token.text, tokens[index + 1].text + tokens[index + 2].text]
        index = next
        continue
      }
      guard token.kind == .word, !BylineWords.isStop(token.lower), !startsMore(tokens, at: index),
        index == start || token.lower != "the"
      else { break }
      if Month.number(token.lower) != nil, startsDay(tokens, after: index) { break }
      if index > start, isWeekday(tokens, at: index, behind: words.count) { break }
      // `Ada Poe Reports from Oslo`
      if ["Reports", "Writes", "Reporting"].contains(token.text), words.count > 1, index + 1 < tokens.count,
        ["from", "in", "on", "for"].contains(tokens[index + 1].lower)
      {
        break
      }
      // `ADA POE ET LEA WU`
      if joiners.contains(token.text), words.count > 1, inCapitals == true, index + 1 < tokens.count,
        tokens[index + 1].isCapitalised
      {
        break
      }
      // `Ada Poe i Roig`
      if token.text == "i", words.count > 1, index + 1 < tokens.count, tokens[index + 1].isCapitalised,
        !tokens[index + 1].isGlued, !tokens[index + 1].startsLine, !areTwoWords(tokens, from: index + 1)
      {
        words.append(token.text)
        index += 1
        continue
      }
      // `Ada Poe y Lea Wu`
      if ["y", "e"].contains(token.text), words.count > 1, index + 1 < tokens.count,
        PersonNames.knowledge(of: tokens[index + 1].text).isGiven || areTwoWords(tokens, from: index + 1)
      {
        break
      }
      // `Ada van der Berg Associated Press`
      if words.count > 1,
        ["associated press", "agence france-presse", "thomson reuters"].contains(
          tokens[index...].prefix(2).map(\.lower).joined(separator: " "))
      {
        break
      }
      if NameForm.particles.contains(token.lower), index > start, !token.isCapitalised || token.isAllCapitals {
        words.append(token.text)
        index += 1
        takeStop(tokens, behind: token, &index, &words)
        continue
      }
      guard token.isCapitalised || index > start && NameForm.beginsWithArticle(token.text) else { break }
      if token.text.unicodeScalars.count > 1, token.text.unicodeScalars.dropFirst().contains(where: \.isLetter) {
        let capitals = isInCapitals(token.text)
        if let inCapitals, inCapitals != capitals { break }
        inCapitals = capitals
      }
      if BylineWords.isAffiliation(token, inCapitals: inCapitals == true || words.isEmpty) {
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
    guard words.count >= (allowsAgency ? 1 : 2), words.count > 1 || isAlone(words[0], inCapitals == true) else {
      return nil
    }
    // `Ada Poe Brussels`
    if words.count > 2, let last = words.last, City.isName([last]), !PersonNames.knowledge(of: last).contains(.family),
      !words[words.count - 2].hasSuffix("."), !NameForm.particles.contains(words[words.count - 2].lowercased())
    {
      words.removeLast()
    }
    // `Ada Poe Oslo Courier`: what stands before an employer's word is a part of its name.
    if !affiliated, index < tokens.count, tokens[index].isCapitalised, !tokens[index].startsLine,
      !tokens[index].isGlued, BylineWords.isAffiliation(tokens[index].lower)
    {
      let parts = employerWords(words, before: tokens[index].lower)
      words.removeLast(parts)
      index -= parts
    }
    if affiliated, words.count > 2, !["the", "associated", "agence", "press"].contains(words[0].lowercased()) {
      // `Jane Roe Staff Writer`: the name ends where the affiliation begins.
      let isEmployer = { (word: String) in
        BylineWords.isAffiliation(word.lowercased())
          || NewsAgency.isPlainly(word.lowercased(), inCapitals: word == word.uppercased() && inCapitals == false)
      }
      let first = words.indices.dropFirst().first {
        isEmployer(words[$0]) && !NameForm.particles.contains(words[$0].lowercased())
      }
      if var cut = first, cut >= 2 {
        cut -= employerWords(Array(words[..<cut]), before: words[cut].lowercased())
        index -= words[cut...].count
        words = Array(words[..<cut])
      }
    }
    return (NameForm.normalised(words.joined(separator: " ")), index)
  }

  /// What joins names in capitals.
  private static let joiners: WordList = [
    "AND", "ET", "UND", "Y", "E", "OG", "OCH", "NA", "VE", "EN", "ȘI", "ÉS", "JA",
  ]

  private static func isInOtherScript(_ token: HeaderToken) -> Bool {
    token.kind == .word && token.text.unicodeScalars.first.map(ScriptChange.isOther) == true
  }

  /// Whether two capitalised words stand at a token, as a name of its own and not the end of one.
  private static func areTwoWords(_ tokens: [HeaderToken], from start: Int) -> Bool {
    let words = tokens[start...].prefix(2)
    return words.count == 2 && words.allSatisfy { $0.isCapitalised && !$0.isGlued && !$0.startsLine }
  }

  /// Whether a single word signs an article: an agency, an employer, or a name.
  private static func isAlone(_ word: String, _ inCapitals: Bool) -> Bool {
    let lower = word.lowercased()
    return BylineWords.isAffiliation(lower) || NewsAgency.isName([lower]) || inCapitals
      || PersonNames.knowledge(of: word).contains(.certain)
  }

  /// How many of the last words before an employer's word belong to its name: places, and one that no family has.
  ///
  /// Before the rank of an office none does: `Ada Poe Foreign Correspondent`.
  private static func employerWords(_ words: [String], before next: String) -> Int {
    if ranks.contains(next) { return 0 }
    var end = words.count
    while end > 2, isPlace(words[end - 1]), isWholeName(words[..<(end - 1)]) { end -= 1 }
    if end > 2, isWholeName(words[..<(end - 1)]), !PersonNames.knowledge(of: words[end - 1]).contains(.family) {
      end -= 1
    }
    return words.count - end
  }

  /// Words with which an office begins that has no employer before it.
  private static let ranks: WordList = [
    "foreign", "senior", "chief", "associate", "assistant", "deputy", "managing", "contributing", "special",
    "political",
    "national", "international", "diplomatic", "freelance", "guest", "investigative", "economics", "security",
  ]

  private static func isPlace(_ word: String) -> Bool {
    (City.isName([word]) || Nationalities.isCountry([word.lowercased()]) || PlaceWords.contains(word.lowercased()))
      && !PersonNames.knowledge(of: word).contains(.family)
  }

  /// Whether words do not end in an initial or in a small word that a name goes on behind.
  private static func isWholeName(_ words: ArraySlice<String>) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    return !last.hasSuffix(".") && !NameForm.particles.contains(last.lowercased())
  }

  /// Behind `’t` before a name.
  private static func behindElision(_ tokens: [HeaderToken], at index: Int) -> Int? {
    guard ["’", "'", "‘"].contains(tokens[index].text), !tokens[index].isGlued, index + 2 < tokens.count,
      ["t", "s"].contains(tokens[index + 1].lower), tokens[index + 1].isGlued, !tokens[index + 2].isGlued,
      !tokens[index + 2].startsLine, tokens[index + 2].isCapitalised
    else { return nil }
    return index + 2
  }

  /// The stop of an initial or of a shortened word: `J.`, `Jr.`, `St.`.
  private static func takeStop(
    _ tokens: [HeaderToken], behind token: HeaderToken, _ index: inout Int, _ words: inout [String]
  ) {
    guard index < tokens.count, tokens[index].text == ".", tokens[index].isGlued,
      token.text.unicodeScalars.count == 1
        || ["jr", "sr", "st", "ste", "ma", "wm", "chas", "geo", "jos", "thos"].contains(token.lower)
    else { return }
    words[words.count - 1] += "."
    index += 1
  }

  /// `More by this Author`.
  private static func startsMore(_ tokens: [HeaderToken], at index: Int) -> Bool {
    tokens[index].lower == "more" && index + 1 < tokens.count && ["by", "from"].contains(tokens[index + 1].lower)
  }

  /// Whether a day begins at a token behind so many words of a name, as none does in `Tran Thu Ha` and `Li Sun`.
  private static func isWeekday(_ tokens: [HeaderToken], at index: Int, behind words: Int) -> Bool {
    guard Weekday.isName(tokens[index].lower) else { return false }
    guard tokens[index].text.count <= longestShortDay, !startsDay(tokens, after: index),
      PublicationDate(tokens, at: index) == nil
    else { return true }
    let next = index + 1
    let goesOn =
      next < tokens.count && tokens[next].isCapitalised && !tokens[next].isGlued && !tokens[next].startsLine
    return words > 1 && !goesOn
  }

  /// `Thu`, and no `Thurs`.
  private static let longestShortDay = 3

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

  private static func startsDay(_ tokens: [HeaderToken], after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .number || next.text == "." && index + 2 < tokens.count && tokens[index + 2].kind == .number
  }

  private static func isInCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.isLetter)
    return letters.count(where: \.isUpper) * 2 > letters.count && letters.count > 1
  }
}
