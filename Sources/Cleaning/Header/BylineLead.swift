import ForeignText
import Language

/// What introduces a byline: `By`, `Written by`, `From`, `Words:`, `Text and photos:`, `Von`.
struct BylineLead {
  /// The token behind it.
  let end: Int
  /// Other lines begin like that too, so only whole names that nothing goes on from make a byline of it.
  let isLoose: Bool
  /// It is words that any line may have: `A guest essay by`.
  private(set) var isPhrase = false
  /// It is a word before a colon that is in none of the lists.
  private(set) var isUnknown = false

  /// What may stand before one of those: `Court report by`.
  private static let longestKind = 3
  /// *By* within a line in other languages: `Skrevet av`.
  private static let foreignBy: WordList = ["av", "af", "von", "par", "por", "door", "da", "di", "de", "przez"]
  /// What is shortened before a name: `oprac.` is what *compiled by* is in Polish.
  private static let shortened: WordList = ["oprac", "opr", "red", "napr", "tłum", "txt", "fot/opr", "aut", "rep"]

  /// The lead that starts at a token; nil when none does.
  init?(_ tokens: [HeaderToken], at start: Int) {
    if let end = Self.endOfBy(tokens, at: start) {
      (self.end, isLoose) = (BylineWorks.behindPossessive(tokens, at: end), false)
    } else if let end = BylineWorks.end(tokens, at: start) ?? BylineWorks.endOfPlace(tokens, at: start) {
      (self.end, isLoose) = (end, true)
    } else if let end = Self.endOfLabel(tokens, at: start) {
      (self.end, isLoose) = (BylineWorks.behindPossessive(tokens, at: end), true)
    } else if let end = Self.endOfPhrase(tokens, at: start) {
      (self.end, isLoose) = (end, true)
      // `Scris de`
      isPhrase = !(Self.labels.contains(tokens[start].lower) && tokens[end - 1].lower != "by")
    } else if let end = Self.endOfUnknown(tokens, at: start) {
      (self.end, isLoose) = (end, true)
      isUnknown = true
    } else {
      return nil
    }
  }

  /// Behind one or two words of any language with a colon that begin a line.
  private static func endOfUnknown(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens.startsSegment(start), tokens[start].kind == .word,
      let colon = tokens[start...].prefix(3).firstIndex(where: { $0.text == ":" }), colon > start,
      colon + 1 < tokens.count, tokens[colon + 1].isCapitalised, !tokens[colon + 1].startsLine,
      tokens[start..<colon].allSatisfy({ $0.kind == .word && !isOtherLabel($0.lower) }),
      !tokens[(start + 1)...colon].contains(where: \.startsLine)
    else { return nil }
    return colon + 1
  }

  /// `By`, `By:`, `Written by`, `Text and photos by`.
  private static func endOfBy(_ tokens: [HeaderToken], at start: Int) -> Int? {
    let first = ["a", "an", "the"].contains(tokens[start].lower) && start + 1 < tokens.count ? start + 1 : start
    let index =
      endOfOrder(tokens, at: start) ?? endOfWorks(tokens, at: first, words: works) ?? endOfKind(tokens, at: first)
      ?? start
    guard index < tokens.count, tokens[index].lower == "by", index == start || !tokens[index].startsLine else {
      return nil
    }
    let isLabelled = index + 1 < tokens.count && tokens[index + 1].text == ":"
    let end = index + (isLabelled ? 2 : 1)
    guard end < tokens.count, !tokens[end].isGlued || isLabelled else { return nil }
    return endOfCapitalOffice(tokens, at: end, fewest: 1) ?? behindOffice(tokens, at: end)
  }

  /// Behind an office in small letters, as in `By staff reporter Ada Poe`.
  private static func behindOffice(_ tokens: [HeaderToken], at start: Int) -> Int {
    let words = tokens[min(start, tokens.count)...].prefix(longestOffice).prefix {
      $0.kind == .word && !$0.startsLine && !$0.isCapitalised
    }
    guard let last = words.last, BylineWords.isAffiliation(last.lower), words.endIndex < tokens.count,
      tokens[words.endIndex].isCapitalised, !tokens[words.endIndex].startsLine
    else { return behindEmployersOffice(tokens, at: start) }
    return words.endIndex
  }

  /// Behind an employer and the office with it, as in `By Courier writers Ada Poe and Lea Wu`; the token itself where
  /// none stands.
  private static func behindEmployersOffice(_ tokens: [HeaderToken], at start: Int) -> Int {
    let employer = tokens[min(start, tokens.count)...].prefix(longestEmployer).prefix {
      $0.kind == .word && !$0.startsLine && $0.isCapitalised
    }
    let offices = tokens[employer.endIndex...].prefix(longestEmployer).prefix {
      $0.kind == .word && !$0.startsLine && !$0.isCapitalised && BylineWords.isAffiliation($0.lower)
    }
    let office = offices.endIndex - 1
    guard !employer.isEmpty, !offices.isEmpty, office + 1 < tokens.count,
      capitalOffices.contains(tokens[office].lower), tokens[office + 1].isCapitalised, !tokens[office + 1].startsLine,
      Month.number(tokens[office + 1].lower) == nil, !Weekday.isName(tokens[office + 1].lower),
      employer.count < 2 || !NameForm.isLikely(employer.map(\.text).joined(separator: " "))
    else { return start }
    return office + 1
  }

  private static let longestEmployer = 3
  private static let capitalOffices: WordList = [
    "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "columnist",
    "chief", "contributor", "contributors", "journalist", "journalists",
  ]

  private static let longestOffice = 5

  /// Behind a work with a word or two before it that say which: `Court report by`, `Guest post by`.
  private static func endOfKind(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens[start].isCapitalised, !others.contains(tokens[start].lower) else { return nil }
    let words = tokens[start...].prefix(longestKind + 1).enumerated().prefix {
      $0.element.kind == .word && ($0.offset == 0 || !tokens.startsSegment(start + $0.offset))
    }
    guard let by = words.dropFirst().first(where: { $0.element.lower == "by" })?.offset,
      works.contains(tokens[start + by - 1].lower)
    else { return nil }
    return start + by
  }

  /// Behind up to a few words of any kind with *by* behind them, as in `A guest essay by`, `Prepared by`, `Skrevet av`.
  private static func endOfPhrase(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens[start].isCapitalised else { return nil }
    if tokens[start...].prefix(3).map(\.lower) == ["as", "told", "to"] { return start + 3 }
    guard !others.contains(tokens[start].lower) else { return nil }
    let words = tokens[start...].prefix(longestKind + 2).enumerated().prefix {
      $0.element.kind == .word
        && ($0.offset == 0 || !tokens.startsSegment(start + $0.offset) && !$0.element.isCapitalised)
    }
    return words.dropFirst().first { $0.element.lower == "by" || foreignBy.contains($0.element.lower) }
      .map { start + $0.offset + 1 }
  }

  /// The *by* behind what was written for whom: `Special to the Courier by`.
  private static func endOfOrder(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens[start].lower == "special", start + 1 < tokens.count, ["to", "for"].contains(tokens[start + 1].lower)
    else { return nil }
    return tokens[start...].prefix(longestOrder).dropFirst().prefix { !$0.startsLine }.firstIndex { $0.lower == "by" }
  }

  private static let longestOrder = 8

  /// `From`, `Words:`, `Text and photos:`.
  private static func endOfLabel(_ tokens: [HeaderToken], at start: Int) -> Int? {
    if tokens[start].lower == "from", tokens[start].isCapitalised, start + 1 < tokens.count, !tokens[start + 1].isGlued
    {
      return start + 1
    }
    // `From: Ada Poe <poe@courier.example>`, `oprac. Ada Poe`
    if start + 2 < tokens.count, tokens[start + 1].isGlued, tokens[start + 2].isCapitalised,
      !tokens[start + 2].startsLine,
      tokens[start].text == "From" && tokens[start + 1].text == ":"
        || shortened.contains(tokens[start].lower) && tokens[start + 1].text == "."
    {
      return start + 2
    }
    if foreign.contains(tokens[start].lower), tokens[start].isCapitalised || tokens[start].startsLine,
      start + 1 < tokens.count,
      !tokens[start + 1].startsLine
    {
      let isLabelled = tokens[start + 1].text == ":"
      let end = BylineWorks.behindPossessive(tokens, at: start + (isLabelled ? 2 : 1))
      if end < tokens.count, tokens[end].isCapitalised, isLabelled || !tokens[end].isGlued { return end }
    }
    if let end = endOfCapitalOffice(tokens, at: start) ?? endOfSmallOffice(tokens, at: start) { return end }
    if tokens[start].startsLine, !tokens[start].isCapitalised, smallLeads.contains(tokens[start].lower),
      start + 1 < tokens.count, tokens[start + 1].isCapitalised, !tokens[start + 1].startsLine,
      !tokens[start + 1].isGlued
    {
      return start + 1
    }
    guard tokens[start].isCapitalised else { return nil }
    if let end = endOfLongLabel(tokens, at: start) { return end }
    if bare.contains(tokens[start].lower), start + 1 < tokens.count, tokens[start + 1].isCapitalised,
      !tokens[start + 1].isGlued, !tokens[start + 1].startsLine
    {
      return start + 1
    }
    guard let end = endOfWorks(tokens, at: start, words: labels), end < tokens.count,
      tokens[end].text == ":", end + 1 < tokens.count, !tokens[end + 1].startsLine
    else { return nil }
    return end + 1
  }

  /// Behind a label with small words between it and its colon: `Author of the article:`, `Auteur de l’article :`.
  private static func endOfLongLabel(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard labels.contains(tokens[start].lower) else { return nil }
    let words = tokens[start...].prefix(longestLabel).dropFirst().prefix {
      $0.kind == .word && !$0.startsLine && (!$0.isCapitalised || $0.isAllCapitals == tokens[start].isAllCapitals)
    }
    guard !words.isEmpty, words.endIndex + 1 < tokens.count, tokens[words.endIndex].text == ":",
      !tokens[words.endIndex].startsLine, tokens[words.endIndex + 1].isCapitalised,
      !tokens[words.endIndex + 1].startsLine
    else { return nil }
    return words.endIndex + 1
  }

  private static let longestLabel = 5

  /// Behind `STAFF WRITER`, `Senior Reporter` before a name.
  private static func endOfCapitalOffice(_ tokens: [HeaderToken], at start: Int, fewest: Int = 2) -> Int? {
    let words = tokens[start...].prefix(longestKind).prefix { BylineWords.isAffiliation($0.lower) && $0.isCapitalised }
    guard words.count >= fewest, let last = words.last,
      ["writer", "reporter", "correspondent", "editor"].contains(last.lower),
      words.endIndex < tokens.count, tokens[words.endIndex].isCapitalised, !tokens.startsSegment(words.endIndex),
      !(words.dropFirst().contains(where: \.isGlued))
    else { return nil }
    return words.endIndex
  }

  /// Behind `Health reporter`, `Chief Reporter:` before a name.
  private static func endOfSmallOffice(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens[start].isCapitalised, start + 2 < tokens.count else { return nil }
    let words = tokens[start...].prefix(longestKind).enumerated().prefix {
      BylineWords.isAffiliation($0.element.lower)
        && ($0.offset == 0 || !$0.element.startsLine && !$0.element.isGlued)
    }.map(\.element)
    guard words.count > 1, let last = words.last,
      ["writer", "reporter", "correspondent", "editor", "columnist"].contains(last.lower)
    else { return nil }
    var end = start + words.count
    guard end < tokens.count else { return nil }
    if tokens[end].text == ":" {
      end += 1
    } else if last.isCapitalised {
      return nil
    }
    return end < tokens.count && tokens[end].isCapitalised && !tokens[end].isGlued && !tokens[end].startsLine
      ? end : nil
  }

  /// Behind one of the words, or several with `and` between them.
  private static func endOfWorks(_ tokens: [HeaderToken], at start: Int, words: WordList) -> Int? {
    guard words.contains(tokens[start].lower) else { return nil }
    var index = start + 1
    while index + 1 < tokens.count, ["and", "&", ",", "/"].contains(tokens[index].text), !tokens[index].startsLine,
      words.contains(tokens[index + 1].lower)
    {
      index += 2
    }
    return index
  }
}
