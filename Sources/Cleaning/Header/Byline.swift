import ForeignText
import Language

/// The line that names who wrote an article: `By ANDREW ROE and JAMES POE`, `Jane Roe, Staff Writer`,
/// `Written by Jane Roe & John Poe | Reuters`, `Words: Jane St. Clair`.
struct Byline: Equatable {
  /// The names, in normal case, in the order of the line.
  let authors: [String]
  /// The tokens of the line.
  let range: Range<Int>

  /// An employer, a place or an address stands behind the names.
  let isAffiliated: Bool
  /// What introduces it introduces much else too.
  let isLoose: Bool
  /// What introduces it are words that any line may have.
  private(set) var isPhrase = false
  /// A colon stands before the names.
  private(set) var isBehindColon = false
  /// What introduces it is a label that is in none of the lists.
  private(set) var isUnknown = false

  /// No name has more words.
  private static let longestName = 5

  /// The byline that starts at a token with words that introduce one; nil when none does.
  init?(_ tokens: [HeaderToken], labelledAt start: Int) {
    guard let lead = BylineLead(tokens, at: start) else { return nil }
    if let end = Self.endOfNobody(tokens, from: lead.end) {
      (authors, range, isAffiliated, isLoose) = ([], start..<end, true, false)
      return
    }
    guard
      let list = NameList(tokens, from: lead.end, allowsAgency: !lead.isLoose),
      !lead.isLoose || Self.areWhole(list.names) && Self.endsLine(tokens, list.end)
    else {
      guard let (name, end) = Self.singleName(tokens, behind: lead) else { return nil }
      (authors, range, isAffiliated, isLoose) = ([name], start..<end, false, true)
      isBehindColon = true
      return
    }
    authors = list.names.count == 1 && Self.isNewsroom(list.names[0]) ? [] : list.names
    range = start..<list.end
    isAffiliated = list.isAffiliated
    isLoose = lead.isLoose
    isPhrase = lead.isPhrase
    isBehindColon = tokens[lead.end - 1].text == ":"
    isUnknown = lead.isUnknown
  }

  /// The byline of nobody, as in `Staff Writer` on a line of its own; nil when none starts at a token.
  init?(_ tokens: [HeaderToken], nobodyAt start: Int) {
    guard tokens.startsSegment(start), tokens[start].isCapitalised,
      let end = Self.endOfNobody(tokens, from: start),
      tokens[start..<end].contains(where: { Self.offices.contains($0.lower) || $0.lower == "desk" })
    else { return nil }
    (authors, range, isAffiliated, isLoose) = ([], start..<end, true, true)
  }

  /// The only name of somebody who has one, behind a label with its colon on a line above a day: `Penulis: Suryadi`.
  private static func singleName(_ tokens: [HeaderToken], behind lead: BylineLead) -> (String, Int)? {
    let end = lead.end + 1
    guard !lead.isUnknown, !lead.isPhrase, tokens[lead.end - 1].text == ":", lead.end < tokens.count,
      tokens[lead.end].isCapitalised, !tokens[lead.end].startsLine, tokens[lead.end].text.count > 3,
      end < tokens.count, tokens[end].startsLine, PublicationDate(tokens, at: end) != nil,
      !newsrooms.contains(tokens[lead.end].lower), !BylineWords.isPaper(tokens[lead.end].lower),
      !NewsAgency.isName([tokens[lead.end].lower])
    else { return nil }
    return (NameForm.normalised(tokens[lead.end].text), end)
  }

  /// Names on several lines, and what is said of them.
  init(_ names: [String], _ range: Range<Int>) {
    (authors, self.range, isAffiliated, isLoose) = (names, range, false, true)
  }

  /// The byline that is only names, two words or more each, at a token; nil when anything but a date, a line end or
  /// an item of the page follows.
  init?(_ tokens: [HeaderToken], bareAt start: Int) {
    guard let list = NameList(tokens, from: start, allowsAgency: false, goesOnWith: Self.verbsBehindNames),
      Self.areWhole(list.names), Self.endsLine(tokens, Self.behindVerb(tokens, list.end)),
      !list.names.contains(where: Self.isNewsroom)
    else { return nil }
    authors = list.names
    let end = Self.behindVerb(tokens, list.end)
    range = start..<end
    isAffiliated = list.isAffiliated || end > list.end
    isLoose = true
  }

  /// Behind offices that stand for a name up to the line's end, as in `By our correspondent`; nil when a name is among
  /// them.
  private static func endOfNobody(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var index = start
    while index < tokens.count, index == start || !tokens.startsSegment(index), nobody.contains(tokens[index].lower) {
      index += 1
    }
    guard index > start + 1, index >= tokens.count || tokens.startsSegment(index) || endsLine(tokens, index) else {
      return nil
    }
    return index
  }

  private static let nobody: WordList = [
    "our", "own", "a", "an", "the", "staff", "special", "political", "web", "news", "desk", "online", "reporter",
    "reporters", "correspondent", "correspondents", "writer", "writers", "editor", "editors", "agency", "agencies",
    "and",
    "bureau", "newsroom", "team", "sports", "business", "foreign", "city", "district", "local", "parliamentary",
    "crime",
    "digital", "court", "chief", "legal", "senior", "contributor", "contributors", "&", "wire", "wires", "service",
    "services", "reports", "report",
  ]

  private static let newsrooms: WordList = [
    "staff", "desk", "service", "newsroom", "team", "bureau", "redaktion", "redacción", "rédaction", "redazione",
    "redactie", "redação", "redaktionen", "redakcja", "redaksjonen", "redacția", "redakce", "redaksi", "toimitus",
    "szerkesztőség", "agencies", "agency", "agencia", "agencias", "agência", "agências", "agence", "agences", "agenzia",
    "agenzie", "agentur", "agenturen", "agencja", "agencje", "agentschap", "ajans", "ajanslar", "equipo", "équipe",
    "equipe",
    "tim", "zespół", "haberler", "servisi", "merkezi", "noticias", "notícias", "newsdesk", "desks", "onlineredaktion",
  ]
  /// The articles before the names of newspapers.
  private static let articles: WordList = [
    "le", "la", "el", "il", "the", "die", "der", "das", "de", "het", "o", "a", "les",
  ]
  private static let papers: WordList = [
    "courrier", "monde", "figaro", "diario", "periódico", "gazeta", "gazzetta", "corriere", "zeitung", "tageblatt",
    "kurier", "krant", "tidende", "avis", "dagblad", "noticiero", "jornal", "correio", "folha", "estado", "harian",
    "quotidien", "matin", "soir", "mattino", "messaggero", "stampa", "giornale", "heraldo", "mundo", "país", "faro",
    "nación", "prensa", "tribuna", "presse", "welt", "post", "times", "journal", "herald", "courier", "gazette",
    "mercury",
    "tribune", "telegraph", "guardian", "observer", "chronicle", "star", "standard", "independent", "mail", "echo",
  ]

  /// Whether a name is that of a newsroom and of nobody in it: `Courier News Desk`, `Courier Staff`.
  static func isNewsroom(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    if isPaper(name) { return true }
    if words.count == 2, articles.contains(words[0]), papers.contains(words[1]) { return true }
    return (words.count > 1 || words[0] != "service")
      && (newsrooms.contains(words[words.count - 1]) || newsrooms.contains(words[0]))
      || words.count > 1 && articles.contains(words[0]) && newsrooms.contains(words[1])
      || words.dropFirst().contains("redaksi")
  }

  /// How often newspapers come out, of which one word stands in many of their names.
  private static let times: WordList = [
    "daily", "weekly", "sunday", "evening", "morning", "saturday", "online", "digital", "news", "today", "national",
    "public", "broadcasting", "network", "independent",
  ]

  /// Whether a name is a newspaper's: it ends in what they are called, and what stands before it is nobody's given name
  /// or tells how often it comes out: `Windward Daily Nation`.
  private static func isPaper(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard words.count > 2, BylineWords.isPaper(words[words.count - 1]),
      !words.contains("press") || words.contains("wire")
    else { return false }
    return words.dropLast().contains { times.contains($0) || BylineWords.isPaper($0) } || words[0] == "the"
  }

  /// What names without *by* may have behind them: `Ada Poe reports`.
  private static let verbs: WordList = ["reports", "writes", "reporting", "Reports", "Writes", "Reporting"]
  private static let verbsBehindNames: WordList = ["reports", "writes", "reporting", "is"]

  private static func behindVerb(_ tokens: [HeaderToken], _ end: Int) -> Int {
    guard end < tokens.count, !tokens[end].startsLine else { return end }
    if verbs.contains(tokens[end].text) { return Affiliation.end(tokens, from: end + 1) }
    // `Ada Poe is a senior reporter for The Courier`
    guard tokens[end].text == "is", end + 1 < tokens.count, ["a", "an", "the", "our"].contains(tokens[end + 1].text)
    else { return end }
    let stop = tokens.segmentEnd(from: end)
    let sentence = tokens[end..<stop].firstIndex { $0.text == "." && $0.isGlued } ?? stop
    // `Ada Poe is a Courier columnist. She can be reached at poe@courier.example.`
    if sentence + 2 < stop, sentence - end <= longestOffice,
      tokens[end..<sentence].contains(where: { offices.contains($0.lower) }),
      tokens[sentence + 1..<stop].contains(where: { $0.text == "@" }), stop >= tokens.count || tokens[stop].startsLine
    {
      return stop
    }
    let said = tokens[end..<stop]
    guard said.count <= longestOffice, said.contains(where: { offices.contains($0.lower) }), said.last?.text != "."
    else { return end }
    return stop
  }

  private static let longestOffice = 12
  private static let offices: WordList = [
    "reporter", "correspondent", "editor", "writer", "columnist", "journalist",
  ]

  private static func areWhole(_ names: [String]) -> Bool {
    names.allSatisfy { (2...longestName).contains($0.split(separator: " ").count) }
  }

  /// Whether a dash and a day stand at a token, or a word of another script: `Ada Poe — 16/09/2026`, `Ada Poe 기자`.
  private static func isParted(_ tokens: [HeaderToken], _ end: Int) -> Bool {
    if ["-", "–", "—", "/", ",", "►", "»", ">"].contains(tokens[end].text), end + 1 < tokens.count,
      !tokens[end + 1].startsLine
    {
      return PublicationDate(tokens, at: end + 1) != nil && (tokens[end].text != "," || tokens[end - 1].isCapitalised)
    }
    return tokens[end].kind == .word && end > 0
      && tokens[end].text.unicodeScalars.first.map(ScriptChange.isOther) == true
      && tokens[end - 1].text.unicodeScalars.first.map(ScriptChange.isOther) == false
  }

  /// Whether nothing of a sentence stands at a token.
  private static func endsLine(_ tokens: [HeaderToken], _ end: Int) -> Bool {
    guard end < tokens.count else { return true }
    return tokens[end].startsLine || tokens[end].isGlued && tokens[end].kind != .mark
      || tokens.endOfAgo(from: end) != nil || isParted(tokens, end)
      || ["|", "*", "_", "∙", "·", "•", "]"].contains(tokens[end].text)
      || PublicationDate(tokens, at: end) != nil || BylineWords.isStop(tokens[end].lower)
  }
}
