import Articles
import ForeignText
import Language

/// Whether the day or the month stands first in `05/02/2019`: what else the page says decides.
///
/// Another date of the page is the surest sign, then its hours and zones, its languages and places, and how its report is
/// spelt.
struct NumericDay {
  let tokens: [HeaderToken]
  let vocabulary: DocumentVocabulary

  /// What a day that another part of the page names is worth, more than all else together.
  private static let sure = 20
  /// The time and its zone stand no farther from the date.
  private static let reach = 8

  /// The day that a date means that can be read in two ways.
  func day(of date: PublicationDate) -> CalendarDay {
    guard let other = date.otherOrder else { return date.day }
    let range = date.range
    // What is read first has the month first between slashes, and the day between dashes and stops.
    let dayFirst = date.isDayFirst ? date.day : other
    let monthFirst = date.isDayFirst ? other : date.day
    var lead = date.isDayFirst ? 2 : -1
    lead += Self.sure * (named(dayFirst, besides: range) - named(monthFirst, besides: range))
    lead += Self.sure / 2 * orderElsewhere(besides: range)
    lead += timeAndZone(around: range) + languageAndPlace() + spelling()
    return lead > 0 || lead == 0 && date.isDayFirst ? dayFirst : monthFirst
  }

  /// Whether a month by its name and a day of it stand somewhere: 1 or 0.
  private func named(_ day: CalendarDay, besides range: Range<Int>) -> Int {
    for index in tokens.indices where !range.contains(index) && tokens[index].number == day.day {
      let near = tokens[max(0, index - 2)...min(tokens.count - 1, index + 2)]
      if near.contains(where: { month(of: $0) == day.month }) { return 1 }
    }
    return 0
  }

  private func month(of token: HeaderToken) -> Int? {
    token.kind == .word ? Month.number(token.lower) ?? ForeignMonth.number(token.lower) : nil
  }

  /// How other dates in numbers are to be read: 1 for the day first, -1 for the month.
  private func orderElsewhere(besides range: Range<Int>) -> Int {
    var lead = 0
    for index in tokens.indices.dropLast(4) where !range.contains(index) {
      guard let first = tokens[index].number, let second = tokens[index + 2].number,
        ["/", "-", "."].contains(tokens[index + 1].text), tokens[index + 3].text == tokens[index + 1].text,
        tokens[index + 4].text.count == 4, tokens[index + 4].kind == .number
      else { continue }
      if first > 12, first < 32, second < 13 { lead = 1 }
      if second > 12, second < 32, first < 13 { lead = -1 }
    }
    return lead
  }

  private static let american: WordList = ["est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt"]

  private func timeAndZone(around range: Range<Int>) -> Int {
    let near = tokens[max(0, range.lowerBound - Self.reach)..<min(tokens.count, range.upperBound + Self.reach)]
    if near.contains(where: { Self.american.contains($0.lower) && $0.isAllCapitals }) { return -4 }
    if near.contains(where: { DateWords.isZone($0.lower) && $0.isAllCapitals }) { return 4 }
    let hasHalf = tokens[range].contains { ["am", "pm", "a", "p"].contains($0.lower) }
    let hasTime = tokens[range].contains { $0.text == ":" } && !hasHalf
    return hasHalf ? -1 : hasTime ? 3 : 0
  }

  private static let foreign: WordList = [
    "von", "par", "por", "door", "av", "af", "publié", "foto", "modifié", "veröffentlicht", "pubblicato", "publicado",
    "auf", "und", "teilen", "partager", "sur", "del", "delen", "lees", "para", "compartir", "newsroom", "les", "des",
    "condividi", "om", "kommentarer", "kommentare", "reacties", "écouter", "anzeige", "publicité", "meny", "suche",
  ]
  /// How many tokens of a page's head are asked.
  private static let head = 120

  private func languageAndPlace() -> Int {
    var lead = 0
    for (index, token) in tokens.prefix(Self.head).enumerated() where token.kind == .word {
      if Self.foreign.contains(token.lower) { lead += 2 }
      guard index > 0, tokens[index - 1].text == ",", token.isCapitalised else { continue }
      let isShort = index + 1 < tokens.count && tokens[index + 1].text == "." && tokens[index + 1].isGlued
      if isShort, token.text.count < 6, Month.number(token.lower) == nil { lead -= 3 }
      if Nationalities.isCountry([token.lower]) { lead += 1 }
    }
    return min(max(lead, -4), 5)
  }

  private static let pairs = [
    ("colour", "color"), ("labour", "labor"), ("centre", "center"), ("programme", "program"), ("favour", "favor"),
    ("defence", "defense"), ("honour", "honor"), ("organisation", "organization"), ("neighbour", "neighbor"),
    ("behaviour", "behavior"), ("travelling", "traveling"), ("cancelled", "canceled"), ("whilst", "percent"),
    ("councillor", "councilman"), ("metres", "meters"), ("realise", "realize"), ("recognise", "recognize"),
  ]

  private func spelling() -> Int {
    let lead = Self.pairs.reduce(0) { lead, pair in
      lead + (vocabulary.count(of: pair.0) > 0 ? 1 : 0) - (vocabulary.count(of: pair.1) > 0 ? 1 : 0)
    }
    return min(max(lead, -2), 3)
  }
}
