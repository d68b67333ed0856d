import Articles
import ForeignText
import Language

/// Reads the parts of a dateline one after the other: city, state, day, agency, dash.
struct DatelineParser {
  /// What parts a dateline from the report.
  enum Dash {
    case dash
    case colon
    /// A bar, a dot or a slash, which part much else too.
    case bar
    /// Nothing, which an agency's brackets allow.
    case none
    /// The stop behind a place, or the brackets around it: `TRIESTE. The`, `[Jeju] The`.
    case stop
  }

  let tokens: [HeaderToken]
  /// The token behind what has been read.
  var index: Int
  /// The words of the city.
  private(set) var city: [String] = []
  /// The place in normal case.
  private(set) var place = ""
  /// A state or country stands behind the city, in small letters or shortened: `TAMPA, Fla.`.
  private(set) var hasState = false
  /// The state is shortened: `Fla.`.
  private(set) var hasShortState = false
  /// The state or country is one that is known.
  private(set) var hasRegion = false
  var hasDay = false
  /// Something stands in brackets or slashes where agencies do.
  var hasAgency = false
  /// What stands there is the name of one.
  var hasKnownAgency = false
  private(set) var isBracketed = false
  /// A stop stands behind the city.
  private(set) var endsInStop = false

  /// No word that a stop shortens is longer, in capitals with it.
  private static let longestShort = 3
  /// No agency's name has more tokens.
  static let longestAgency = 12
  /// Nor has one between dashes.
  static let longestBareAgency = 3

  init(_ tokens: [HeaderToken], at start: Int) {
    self.tokens = tokens
    index = start
  }

  /// Whether the city is in capitals.
  var isInCapitals: Bool { city.allSatisfy { $0.unicodeScalars.allSatisfy { !$0.isLower } } }

  var text: String? { index < tokens.count ? tokens[index].text : nil }

  /// What pages count: `Views - 64`.
  private static let counters: WordList = [
    "views", "reads", "shares", "likes", "hits", "votes", "replies", "listens", "visits", "ratings", "words", "pages",
  ]

  /// Takes everything before the dash; false when no place stands here.
  mutating func takePlace() -> Bool {
    takeAgencyBefore()
    isBracketed = text == "(" || text == "["
    let closing = text == "[" ? "]" : ")"
    if isBracketed { index += 1 }
    guard let words = takeWords() else { return false }
    city = words
    // `MOOSE JAW. –`
    if let last = city.last, last.hasSuffix("."), last.count > Self.longestShort {
      city[city.count - 1].removeLast()
      endsInStop = true
    }
    guard
      !city.contains(where: { InterfaceWords.contains($0.lowercased()) || InterfaceWords.isRequest($0.lowercased()) }),
      city[0].unicodeScalars.count(where: \.isLetter) > 1, city.count > 1 || !NewsAgency.isWire(city[0].lowercased()),
      !Weekday.isName(city[0].lowercased()), !Self.counters.contains(city[0].lowercased())
    else { return false }
    place = NameForm.normalised(city.joined(separator: " "))
    guard takeFurtherCities(), takeStateAndDay(), takeFurtherCities() else { return false }
    if isBracketed {
      guard text == closing else { return false }
      index += 1
    }
    guard index < tokens.count, !tokens[index].startsLine else { return false }
    takeBracketedCountry()
    takeAgencyBehindMark()
    if text == "(" || text == "/" || text == "[" {
      guard takeAgency() || takeDayBehindDash() || text == "/" else { return false }
    } else {
      takeAgencyBehindDash()
    }
    takeDayBehindDash()
    return index < tokens.count
  }

  /// `Vannes (France) –`.
  private mutating func takeBracketedCountry() {
    guard text == "(", let close = tokens[index...].prefix(Self.longestAgency).firstIndex(where: { $0.text == ")" }),
      close > index + 1
    else { return }
    let inside = tokens[index + 1..<close]
    guard inside.allSatisfy(\.isCapitalised), Nationalities.isCountry(inside.map(\.lower)) else { return }
    (hasState, hasRegion) = (true, true)
    place += ", " + NameForm.normalised(inside.map(\.text).joined(separator: " "))
    index = close + 1
  }

  /// The words of a place and a dash behind it stand no farther apart.
  private static let longestPlace = 10

  /// Whether a place in capitals and a dash behind it stand here.
  var reachesPlace: Bool { index < tokens.count && tokens[index].isAllCapitals && reachesDash }

  var reachesDash: Bool {
    tokens[index...].prefix(Self.longestPlace).contains { Self.isDash($0.text) && !$0.startsLine }
  }

  /// `LONDON/PARIS`, `LONDON and PARIS`.
  private mutating func takeFurtherCities() -> Bool {
    while index + 1 < tokens.count, tokens[index + 1].isCapitalised {
      let isSlash = text == "/" && tokens[index].isGlued
      guard isSlash || text == "and" && isInCapitals && tokens[index + 1].isAllCapitals else { break }
      let sign = isSlash ? "/" : " and "
      index += 1
      guard let second = takeWords() else { return false }
      place += sign + NameForm.normalised(second.joined(separator: " "))
    }
    return true
  }

  /// `, Iowa`, `, July 24`, `, Jan. 14, 2025`.
  private mutating func takeStateAndDay() -> Bool {
    // `YEREVAN. September 23 (Agency) -`
    if index > 0, tokens[index - 1].text == ".", isInCapitals, let end = endOfMonthFirst, end > index + 1 {
      hasDay = true
      index = end
    }
    while index + 1 < tokens.count, text == "," {
      index += 1
      if text == "(" { return true }
      if let end = siteEnd {
        (hasAgency, hasKnownAgency) = (true, true)
        index = end
      } else if NewsAgency.isName([tokens[index].lower]), index + 1 < tokens.count, Self.isDash(tokens[index + 1].text)
      {
        (hasAgency, hasKnownAgency) = (true, true)
        index += 1
      } else if let end = endOfDayFirst {
        hasDay = true
        index = end
      } else if let end = endOfMonthFirst {
        hasDay = true
        index = end
      } else if let state = takeWords() {
        hasRegion = hasRegion || Nationalities.isCountry(state.map { $0.lowercased() })
        hasShortState = hasShortState || state.contains { $0.hasSuffix(".") }
        hasState = hasState || state.contains { $0.hasSuffix(".") || $0.unicodeScalars.contains(where: \.isLower) }
        place +=
          ", " + (state.joined().contains(".") ? state.joined() : NameForm.normalised(state.joined(separator: " ")))
      } else {
        return false
      }
    }
    return true
  }

  /// Behind a site's name with a dash behind it: `OSLO, CourierPost –`, `OSLO, COURIER.com –`; nil when none stands here.
  private var siteEnd: Int? {
    guard index + 2 < tokens.count, tokens[index].isCapitalised, !tokens[index].isGlued, tokens[index + 1].isGlued
    else {
      return nil
    }
    var end = index + 1
    while end < tokens.count, end < index + 4, tokens[end].isGlued, tokens[end].kind == .word || tokens[end].text == "."
    {
      end += 1
    }
    guard end < tokens.count, ["–", "—", "-"].contains(tokens[end].text), !tokens[end].isGlued,
      tokens[end - 1].kind == .word,
      tokens[index + 1].isCapitalised || tokens[index + 1].text == "." && !tokens[end - 1].isCapitalised
    else { return nil }
    return end
  }

  static func isDash(_ text: String) -> Bool { ["—", "–", "-", ":", "_"].contains(text) }

  /// Takes the mark that ends a dateline; nil when a report does not begin behind it.
  mutating func takeDash() -> Dash? {
    // `OSLO (dpa). —`
    if hasAgency, text == ".", tokens[index].isGlued, index + 1 < tokens.count,
      ["—", "–", "-"].contains(tokens[index + 1].text)
    {
      index += 1
    }
    // `MOSCOW, May 3. /TASS/. The`
    let isSlashed = index > 0 && tokens[index - 1].text == "/" && hasAgency && (hasKnownAgency || hasDay)
    // `LINZ (dpa). A`
    if isSlashed || hasKnownAgency, text == ".", tokens[index].isGlued { index += 1 }
    guard let mark = text else { return nil }
    var end = index + 1
    var dash = Dash.dash
    switch mark {
    case "—", "–", "»": break
    case "_":
      guard hasAgency || isInCapitals else { return nil }
      while end < tokens.count, end < index + 3, tokens[end].text == "_", tokens[end].isGlued { end += 1 }
    case ">":
      guard end < tokens.count, tokens[end].text == ">" else { return nil }
      end += 1
    case ":": dash = .colon
    case "-":
      while end < tokens.count, end < index + 3, tokens[end].text == "-", tokens[end].isGlued { end += 1 }
      let isBehindStop = index > 0 && tokens[index - 1].text == "."
      guard !tokens[index].isGlued || hasKnownAgency || isBehindStop || end > index + 1 else { return nil }
    case "/":
      if end < tokens.count, tokens[end].text == "/", tokens[end].isGlued {
        end += 1
      } else {
        guard !tokens[index].isGlued else { return nil }
        dash = .bar
      }
    case "|", "·", "•", "∙": dash = .bar
    default:
      guard hasKnownAgency || isSlashed || endsInStop || isBracketed, !tokens[index].startsLine else { return nil }
      end = index
      dash = hasKnownAgency || isSlashed ? .none : .stop
    }
    guard end < tokens.count, !tokens[end].startsLine || hasKnownAgency && dash != .none,
      dash != .colon || !tokens[end].isGlued,
      tokens[end].isCapitalised || tokens[end].kind == .number || ["“", "\"", "'", "‘"].contains(tokens[end].text)
    else { return nil }
    index = end
    return dash
  }

  /// Small words inside the names of places: `Dar es Salaam`.
  private static let inside: WordList = ["es", "sur", "am", "upon", "en"]

  /// One to four capitalised words, all in capitals or none, with stops and particles.
  private mutating func takeWords() -> [String]? {
    var words: [String] = []
    var expected: Bool?
    let start = index
    while index < tokens.count, words.count < 4 {
      let token = tokens[index]
      if index > start, token.startsLine { return nil }
      if index > start, token.isGlued,
        tokens[index - 1].text != "." || Weekday.isName(token.lower) || Month.number(token.lower) != nil
      {
        break
      }
      guard token.kind == .word else { break }
      if token.isCapitalised {
        if token.text.unicodeScalars.count > 1 {
          if let expected, expected != token.isAllCapitals { break }
          expected = token.isAllCapitals
        }
      } else if words.isEmpty || !NameForm.particles.contains(token.lower) && !Self.inside.contains(token.lower) {
        break
      }
      if token.isGlued, index > start { words[words.count - 1] += token.text } else { words.append(token.text) }
      index += 1
      if index < tokens.count, tokens[index].text == ".", tokens[index].isGlued {
        words[words.count - 1] += "."
        index += 1
      }
    }
    return words.isEmpty ? nil : words
  }
}
