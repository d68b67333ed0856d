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
      if scalar.isDigit {
        let digits = rest.prefix(while: \.isDigit)
        tokens.append(
          Token(text: String(digits), number: digits.count <= 8 ? Int(String(digits)) : nil, isGlued: isGlued))
        rest = rest.dropFirst(digits.count)
        isGlued = true
      } else if scalar.isLetter {
        let letters = rest.prefix { $0.isLetter || $0 == "_" || $0.properties.generalCategory == .nonspacingMark }
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
    guard let (day, end) = numeric() ?? written() ?? monthFirst() ?? yearFirst(), (1800...2200).contains(day.year)
    else { return nil }
    index = end
    return day
  }

  /// `2019-01-09`, `2019年1月9日`, `9.1.2019`, `09/01/2019`, `20190109`.
  private func numeric() -> (CalendarDay, Int)? {
    if tokens[index].text.count == 8, let number = tokens[index].number,
      let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    {
      return (day, index + 1)
    }
    if let year = number(index, digits: 4...4), ["-", "/", ".", "年", "년"].contains(text(index + 1)),
      let month = number(index + 2, digits: 1...2), ["-", "/", ".", "月", "월"].contains(text(index + 3)),
      let number = number(index + 4, digits: 1...2), let day = CalendarDay(year: year, month: month, day: number)
    {
      return (day, index + 5)
    }
    let separator = text(index + 1)
    guard let first = number(index, digits: 1...2), ["-", "/", "."].contains(separator),
      let second = number(index + 2, digits: 1...2), text(index + 3) == separator,
      let third = number(index + 4, digits: 4...4)
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

  /// `9 January 2019`, `9. Januar 2019`, `9 de enero de 2019`, `1er janvier 2019`.
  private func written() -> (CalendarDay, Int)? {
    guard let number = number(index, digits: 1...2) else { return nil }
    var place = index + 1
    if ["st", "nd", "rd", "th", "er", "ª", "º", "a", "o"].contains(text(place)), tokens[place].isGlued { place += 1 }
    place = skipping([".", "de", "d", "'", "’", "of", "-", "di", "/"], from: place)
    guard let month = MonthNames.number(text(place)) else { return nil }
    place = skipping([".", "de", "del", ",", "-", "/"], from: place + 1)
    guard let year = self.number(place, digits: 4...4), let day = CalendarDay(year: year, month: month, day: number)
    else {
      return nil
    }
    return (day, place + 1)
  }

  /// The year first: `2019. január 9.`, `2019 m. sausio 9 d.`.
  private func yearFirst() -> (CalendarDay, Int)? {
    guard let year = number(index, digits: 4...4) else { return nil }
    let place = skipping([".", ",", "m", "g", "gada"], from: index + 1)
    guard let month = MonthNames.number(text(place)),
      let number = number(skipping(["."], from: place + 1), digits: 1...2),
      let day = CalendarDay(year: year, month: month, day: number)
    else { return nil }
    return (day, skipping(["."], from: place + 1) + 1)
  }

  /// `January 9, 2019`, `Jan. 9th 2019`.
  private func monthFirst() -> (CalendarDay, Int)? {
    guard let month = MonthNames.number(text(index)) else { return nil }
    var place = skipping(["."], from: index + 1)
    guard let number = number(place, digits: 1...2) else { return nil }
    place += 1
    if ["st", "nd", "rd", "th"].contains(text(place)) { place += 1 }
    place = skipping([",", "."], from: place)
    guard let year = self.number(place, digits: 4...4), let day = CalendarDay(year: year, month: month, day: number)
    else {
      return nil
    }
    return (day, place + 1)
  }
}
