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
  ]
  private static let labels: Set<String> = [
    "author", "authors", "words", "text", "story", "report", "writer", "writers", "reporter", "reporters", "reporting",
    "byline", "written", "analysis", "photos", "photographs", "pictures", "correspondent",
  ]
  /// *By* in the languages of pages around English reports; a given name must stand behind it.
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
    let index = endOfWorks(tokens, at: start, words: works) ?? start
    guard index < tokens.count, tokens[index].lower == "by", index == start || !tokens[index].startsLine else {
      return nil
    }
    let isLabelled = index + 1 < tokens.count && tokens[index + 1].text == ":"
    let end = index + (isLabelled ? 2 : 1)
    guard end < tokens.count, !tokens[end].isGlued || isLabelled else { return nil }
    return end
  }

  /// `From`, `Words:`, `Text and photos:`.
  private static func endOfLabel(_ tokens: [HeaderToken], at start: Int) -> Int? {
    if tokens[start].lower == "from", tokens[start].isCapitalised, start + 1 < tokens.count, !tokens[start + 1].isGlued
    {
      return start + 1
    }
    if foreign.contains(tokens[start].lower), tokens[start].isCapitalised, start + 1 < tokens.count,
      !tokens[start + 1].isGlued, PersonNames.knowledge(of: tokens[start + 1].text).isGiven
    {
      return start + 1
    }
    guard tokens[start].isCapitalised, let end = endOfWorks(tokens, at: start, words: labels), end < tokens.count,
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
