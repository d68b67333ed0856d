import Language

/// What introduces a byline: `By`, `Written by`, `From`, `Words:`, `Text and photos:`, `Von`.
struct BylineLead {
  /// The token behind it.
  let end: Int
  /// Other lines begin like that too, so only whole names that nothing goes on from make a byline of it.
  let isLoose: Bool

  private static let works: Set<String> = [
    "written", "reported", "words", "story", "text", "analysis", "report", "opinion", "reporting", "posted", "article",
    "author", "commentary", "compiled", "interview", "feature", "review", "photos", "photographs", "pictures",
    "photography", "video", "researched", "produced", "contributed", "submitted", "column", "dispatch", "produced",
    "presented", "writing", "filed",
    "published",
  ]
  private static let labels: Set<String> = [
    "author", "authors", "words", "text", "story", "report", "writer", "writers", "reporter", "reporters", "reporting",
    "byline", "written", "analysis", "photos", "photographs", "pictures", "correspondent",
    "texto", "tekst", "texte", "testo", "fotos", "autor", "autora", "auteur", "autore", "forfatter", "auteurs",
    "contributor", "editor", "columnist",
  ]
  /// What needs no colon where whole names follow up to the line's end: `Words Ada Poe`.
  private static let bare: Set<String> = ["words", "text", "photos", "photography", "pictures"]
  /// *By* in the languages of pages around English reports.
  private static let foreign: Set<String> = [
    "von", "par", "por", "door", "di", "de", "da", "av", "af", "przez", "od",
  ]

  /// The lead that starts at a token; nil when none does.
  init?(_ tokens: [HeaderToken], at start: Int) {
    if let end = Self.endOfBy(tokens, at: start) {
      (self.end, isLoose) = (end, false)
    } else if let end = Self.endOfLabel(tokens, at: start) {
      (self.end, isLoose) = (end, true)
    } else {
      return nil
    }
  }

  /// `By`, `By:`, `Written by`, `Text and photos by`.
  private static func endOfBy(_ tokens: [HeaderToken], at start: Int) -> Int? {
    let first = ["a", "an", "the"].contains(tokens[start].lower) && start + 1 < tokens.count ? start + 1 : start
    let index = endOfOrder(tokens, at: start) ?? endOfWorks(tokens, at: first, words: works) ?? start
    guard index < tokens.count, tokens[index].lower == "by", index == start || !tokens[index].startsLine else {
      return nil
    }
    let isLabelled = index + 1 < tokens.count && tokens[index + 1].text == ":"
    let end = index + (isLabelled ? 2 : 1)
    guard end < tokens.count, !tokens[end].isGlued || isLabelled else { return nil }
    return behindOffice(tokens, at: end)
  }

  /// Behind an office in small letters, as in `By staff reporter Ada Poe`.
  private static func behindOffice(_ tokens: [HeaderToken], at start: Int) -> Int {
    var index = start
    while index < tokens.count, !tokens[index].startsLine, !tokens[index].isCapitalised,
      BylineWords.isAffiliation(tokens[index].lower) || index == start && ["our", "the"].contains(tokens[index].lower)
    {
      index += 1
    }
    return index < tokens.count && tokens[index].isCapitalised ? index : start
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
    if foreign.contains(tokens[start].lower), tokens[start].isCapitalised, start + 1 < tokens.count,
      !tokens[start + 1].isGlued, !tokens[start + 1].startsLine, tokens[start + 1].isCapitalised
    {
      return start + 1
    }
    guard tokens[start].isCapitalised else { return nil }
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

  /// Behind one of the words, or several with `and` between them.
  private static func endOfWorks(_ tokens: [HeaderToken], at start: Int, words: Set<String>) -> Int? {
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
