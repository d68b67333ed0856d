import Articles
import ForeignText
import Language

/// The days in a line of a page, with what their labels say.
struct DateLine {
  /// What a day is of.
  enum Label: Sendable {
    case publication
    case change
    case none
  }

  /// The days in their order.
  private(set) var days: [(day: CalendarDay, label: Label)] = []

  private let tokens: [Token]
  private let order: DayOrder
  private var index = 0

  private struct Token {
    var text: String
    /// The value of digits alone.
    var number: Int?
    var isGlued: Bool
  }

  /// No line with a date has more tokens that count.
  private static let reach = 60

  init(_ line: String, order: DayOrder) {
    tokens = Self.tokens(in: line)
    self.order = order
    var label = Label.none
    while index < tokens.count {
      if let day = takeDay() {
        days.append((day, label))
        label = .none
        continue
      }
      label = Self.label(of: tokens[index].text) ?? label
      index += 1
    }
  }

  /// The day of publication, as far as the line says which that is: one labelled so, else one without a label.
  var published: CalendarDay? {
    (days.first { $0.label == .publication } ?? days.first { $0.label == .none })?.day
  }

  /// What the last label in a text says.
  static func label(in text: String) -> Label {
    tokens(in: text).reversed().lazy.compactMap { label(of: $0.text) }.first ?? .none
  }

  private static let publication: Set<String> = [
    "published", "posted", "filed", "issued", "created", "first", "veröffentlicht", "erstellt", "publié", "publiée",
    "publicado", "publicada", "pubblicato", "pubblicata", "gepubliceerd", "geplaatst", "publicerad", "publicerat",
    "publisert", "offentliggjort", "udgivet", "julkaistu", "opublikowano", "publikováno", "zveřejněno", "опубликовано",
    "publicat", "yayınlanma", "veröffentlichung", "publication", "pubdate", "published_time", "datepublished",
  ]
  private static let change: Set<String> = [
    "updated", "update", "modified", "edited", "revised", "corrected", "aktualisiert", "geändert", "modifié",
    "modifiée", "jour",
    "actualizado", "actualizada", "atualizado", "atualizada", "aggiornato", "aggiornata", "bijgewerkt", "gewijzigd",
    "uppdaterad", "uppdaterat", "oppdatert", "opdateret", "päivitetty", "zaktualizowano", "aktualizace",
    "aktualizováno",
    "обновлено", "actualizat", "güncelleme", "datemodified", "modified_time",
  ]

  private static func label(of word: String) -> Label? {
    publication.contains(word) ? .publication : change.contains(word) ? .change : nil
  }

  private static func tokens(in line: String) -> [Token] {
    var tokens: [Token] = []
    var isGlued = false
    var rest = line.lowercased().unicodeScalars[...]
    while let scalar = rest.first, tokens.count < reach {
      if digit(scalar) != nil {
        let digits = rest.prefix { digit($0) != nil }
        let number = digits.count <= 8 ? digits.reduce(0) { $0 * 10 + (digit($1) ?? 0) } : nil
        tokens.append(Token(text: String(digits), number: number, isGlued: isGlued))
        rest = rest.dropFirst(digits.count)
        isGlued = true
      } else if scalar.isLetter {
        let letters = rest.prefix { $0.isLetter || $0 == "_" || isMark($0) }
        tokens.append(Token(text: String(letters), number: nil, isGlued: isGlued))
        rest = rest.dropFirst(letters.count)
        isGlued = true
      } else {
        if !scalar.isSpace { tokens.append(Token(text: String(scalar), number: nil, isGlued: isGlued)) }
        isGlued = !scalar.isSpace
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// The value of a digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 { return scalar.isDigit ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// Whether a character belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    // What joins or parts the letters of one word.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: false
    }
  }

  private func text(_ place: Int) -> String { place < tokens.count ? tokens[place].text : "" }

  private func number(_ place: Int, digits: ClosedRange<Int>) -> Int? {
    guard place < tokens.count, digits.contains(tokens[place].text.count) else { return nil }
    return tokens[place].number
  }

  private func skipping(_ texts: Set<String>, from place: Int) -> Int {
    var place = place
    while texts.contains(text(place)) { place += 1 }
    return place
  }

  private mutating func takeDay() -> CalendarDay? {
    // Digits within a number are no date of their own.
    if index > 0, tokens[index].isGlued, tokens[index].number != nil,
      [".", ",", ":", "/", "-"].contains(text(index - 1))
    {
      return nil
    }
    guard let (day, end) = numeric() ?? ofEra() ?? written() ?? monthFirst() ?? yearFirst(),
      (1800...2200).contains(day.year)
    else { return nil }
    index = end
    return day
  }

  /// The month that begins at a token, and the token behind its name: `May`, `พ.ค.`, `كانون الثاني`, `tháng 5`.
  private func month(_ place: Int) -> (number: Int, end: Int)? {
    let word = text(place)
    guard let first = word.utf8.first else { return nil }
    if first >= 0x80 || word == "tháng" {
      if word == "tháng", let number = number(place + 1, digits: 1...2), (1...12).contains(number) {
        return (number, place + 2)
      }
      if text(place + 1) == ".", let number = MonthNames.number("\(word).\(text(place + 2))") {
        return (number, place + 3)
      }
      if let number = MonthNames.number("\(word)_\(text(place + 1))") { return (number, place + 2) }
    }
    return MonthNames.number(word).map { ($0, place + 1) }
  }

  /// The year of the common era that four digits mean.
  private func longYear(_ place: Int) -> Int? {
    guard let year = number(place, digits: 4...4) else { return nil }
    return ForeignCalendar.year(year)
  }

  /// The year of the common era at a token; one of two digits where it is marked as such.
  private func year(_ place: Int, behind month: Int) -> Int? {
    if let year = longYear(place) { return year }
    guard let year = number(place, digits: 2...2) else { return nil }
    if text(month).unicodeScalars.first.map({ (0x0E00...0x0E7F).contains($0.value) }) == true {
      return ForeignCalendar.commonYear(ofShort: year)
    }
    return ["-", "’", "'"].contains(text(place - 1)) && tokens[place].isGlued ? 2000 + year : nil
  }

  /// `2019-01-09`, `2019年1月9日`, `9.1.2019`, `09/01/2019`, `20190109`.
  private func numeric() -> (CalendarDay, Int)? {
    if tokens[index].text.count == 8, let number = tokens[index].number,
      let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    {
      return (day, index + 1)
    }
    if let year = number(index, digits: 4...4), ["-", "/", ".", "年", "년"].contains(text(index + 1)),
      let day = monthAndDay(of: ForeignCalendar.year(year), from: index + 2)
    {
      return day
    }
    let separator = text(index + 1)
    guard let first = number(index, digits: 1...2), ["-", "/", "."].contains(separator),
      let second = number(index + 2, digits: 1...2), text(index + 3) == separator,
      let third = longYear(index + 4)
        ?? (separator == "/" || separator == "." && tokens[index].text.count == 2 && tokens[index + 2].text.count == 2
          ? number(index + 4, digits: 2...2).map { $0 + 2000 } : nil),
      (1...4).allSatisfy({ tokens[index + $0].isGlued || separator == "." })
    else { return nil }
    let dayBeforeMonth = CalendarDay(year: third, month: second, day: first)
    let monthBeforeDay = CalendarDay(year: third, month: first, day: second)
    let isMonthFirst = separator != "." && order == .monthFirst
    let day = isMonthFirst ? monthBeforeDay ?? dayBeforeMonth : dayBeforeMonth ?? monthBeforeDay
    return day.map { ($0, index + 5) }
  }

  /// Month and day in numbers behind a year: `1月9日`, `01-09`.
  private func monthAndDay(of year: Int, from place: Int) -> (CalendarDay, Int)? {
    guard let month = number(place, digits: 1...2), ["-", "/", ".", "月", "월"].contains(text(place + 1)),
      let number = number(place + 2, digits: 1...2)
    else { return nil }
    return CalendarDay(year: year, month: month, day: number).map { ($0, place + 3) }
  }

  /// `令和元年` would be a first year; the others have a number: `令和3年5月4日`.
  private func ofEra() -> (CalendarDay, Int)? {
    guard let start = ForeignCalendar.start(ofEra: text(index)), let year = number(index + 1, digits: 1...3),
      text(index + 2) == "年"
    else { return nil }
    return monthAndDay(of: start + year, from: index + 3)
  }

  /// `9 January 2019`, `9. Januar 2019`, `9 de enero de 2019`, `1er janvier 2019`, `4 May ’21`.
  private func written() -> (CalendarDay, Int)? {
    guard let number = number(index, digits: 1...2) else { return nil }
    var place = index + 1
    if ["st", "nd", "rd", "th", "er", "ª", "º", "a", "o"].contains(text(place)), tokens[place].isGlued { place += 1 }
    place = skipping([".", "de", "d", "'", "’", "of", "-", "di", "/"], from: place)
    if let month = ForeignCalendar.solarMonth(text(place)), let year = self.number(place + 1, digits: 4...4),
      let day = ForeignCalendar.day(solarYear: year, month: month, day: number)
    {
      return (day, place + 2)
    }
    guard var (month, next) = month(place) else { return nil }
    // The month of a Croatian day that has a full stop is the Polish one before.
    if text(place) == "listopada", text(index + 1) == "." { month = 10 }
    let start = place
    next = skipping([".", "de", "del", ",", "-", "/", "’", "'", "พ", "ศ", "năm"], from: next)
    guard let year = year(next, behind: start), let day = CalendarDay(year: year, month: month, day: number) else {
      return nil
    }
    return (day, next + 1)
  }

  /// The year first: `2019. január 9.`, `2019 m. sausio 9 d.`, `2019. gada 9. janvāris`.
  private func yearFirst() -> (CalendarDay, Int)? {
    guard let year = number(index, digits: 4...4) else { return nil }
    let place = skipping([".", ",", "m", "g", "gada", "eko", "ko", "жылғы"], from: index + 1)
    if let (month, next) = month(place) {
      let place = skipping(["."], from: next)
      return number(place, digits: 1...2).flatMap { CalendarDay(year: year, month: month, day: $0) }
        .map { ($0, place + 1) }
    }
    guard ["gada", "жылғы"].contains(text(place - 1)), let number = number(place, digits: 1...2),
      let (month, next) = month(skipping(["."], from: place + 1))
    else { return nil }
    return CalendarDay(year: year, month: month, day: number).map { ($0, next) }
  }

  /// `January 9, 2019`, `Jan. 9th 2019`, `Jan  9 10:00:00 2019`.
  private func monthFirst() -> (CalendarDay, Int)? {
    guard let (month, next) = month(index) else { return nil }
    var place = skipping(["."], from: next)
    guard let number = number(place, digits: 1...2) else { return nil }
    place += 1
    if ["st", "nd", "rd", "th"].contains(text(place)) { place += 1 }
    place = skipping([",", "."], from: place)
    if text(place + 1) == ":" { place = behindTime(place) }
    guard let year = year(place, behind: index), let day = CalendarDay(year: year, month: month, day: number) else {
      return nil
    }
    return (day, place + 1)
  }

  /// The token behind a time of day and its zone.
  private func behindTime(_ start: Int) -> Int {
    var place = start
    while number(place, digits: 1...2) != nil, text(place + 1) == ":" { place += 2 }
    place += 1
    let isZone = number(place, digits: 1...4) == nil && (2...5).contains(text(place).utf8.count)
    return isZone ? place + 1 : place
  }
}
