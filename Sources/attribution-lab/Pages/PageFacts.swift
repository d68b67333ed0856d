/// Who, when and where of one page, written in the forms of its families.
struct PageFacts {
  private let forms: PageForms
  private let families: [Int]
  /// The family that all forms are of; nil when each may be of another.
  private let home: Int?
  private let reports: [Report]
  /// The newspaper.
  private(set) var paper = ""
  private var day = (year: 2000, month: 1, day: 1)
  private var city = ""

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let initials = ["B.", "C.", "D.", "H.", "J.", "K.", "L.", "M.", "R.", "T."]

  init(forms: PageForms, families: [Int], home: Int?, reports: [Report], _ random: inout SeededRandom) {
    self.forms = forms
    self.families = families
    self.home = home
    self.reports = reports
    day = (2009 + random.below(16), 1 + random.below(12), 1 + random.below(28))
    paper = choice(of: .paper, &random)
    city = choice(of: .city, &random)
  }

  private func choice(of symbol: PageForms.Symbol, _ random: inout SeededRandom) -> String {
    random.pick(forms.forms(of: symbol, in: home ?? random.pick(families)))
  }

  /// A form of a symbol, filled in.
  func form(of symbol: PageForms.Symbol, _ random: inout SeededRandom) -> String {
    filled(choice(of: symbol, &random), &random)
  }

  /// A byline and the names in it.
  func byline(_ random: inout SeededRandom) -> (text: String, authors: [String]) {
    let form = choice(of: .byline, &random)
    let authors = (0..<random.pick([1, 1, 1, 1, 2, 2, 3])).map { _ in name(&random) }
    let isInCapitals = random.chance(30) || form.contains("BY {authors} IN")
    let printed = isInCapitals ? authors.map { $0.uppercased() } : authors
    let and = isInCapitals && random.chance(50) ? " AND " : random.pick([" and ", " and ", " and ", " & ", ", "])
    let list = [printed.dropLast().joined(separator: ", "), printed[printed.count - 1]].filter { !$0.isEmpty }
      .joined(separator: and)
    return (filled(form.replacing("{authors}", with: list), &random), authors)
  }

  /// A date as it is printed, and the day it means.
  func date(_ random: inout SeededRandom) -> (text: String, day: String) {
    (filled(choice(of: .date, &random), &random), "\(day.year)-\(Self.padded(day.month))-\(Self.padded(day.day))")
  }

  /// A dateline and its city.
  func dateline(_ random: inout SeededRandom) -> (text: String, city: String) {
    (filled(choice(of: .dateline, &random), &random), Self.inSmallLetters(String(city.prefix { $0 != "," })))
  }

  private func name(_ random: inout SeededRandom) -> String {
    let family = choice(of: .family, &random)
    let given = choice(of: .given, &random)
    if random.chance(12) { return "\(given) \(random.pick(Self.initials)) \(family)" }
    if random.chance(4) { return "\(random.pick(Self.initials))\(random.pick(Self.initials)) \(family)" }
    return "\(given) \(family)"
  }

  private func filled(_ form: String, _ random: inout SeededRandom) -> String {
    var text = ""
    var rest = form[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += value(of: String(rest[rest.index(after: open)..<close]), &random)
      rest = rest[rest.index(after: close)...]
    }
    // A shortened state at a sentence's end has one stop.
    text = (text + rest).replacing(".. ", with: ". ")
    return text.hasSuffix("..") && !text.hasSuffix("...") ? String(text.dropLast()) : text
  }

  private func value(of field: String, _ random: inout SeededRandom) -> String {
    let month = Self.months[day.month - 1]
    // Nobody checks it against the day.
    let weekday = Self.weekdays[(day.year + day.month + day.day) % Self.weekdays.count]
    switch field {
    case "Month": return month
    case "Mon": return String(month.prefix(3))
    case "mm": return Self.padded(day.month)
    case "d": return String(day.day)
    case "dd": return Self.padded(day.day)
    case "th": return [1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"][day.day] ?? "th"
    case "y", "year": return String(day.year)
    case "Week": return weekday
    case "Wee": return String(weekday.prefix(3))
    case "t12":
      return "\(1 + random.below(12)):\(Self.padded(random.below(60))) \(random.pick(["AM", "PM", "a.m.", "p.m."]))"
    case "t24": return "\(Self.padded(random.below(24)))\(random.pick([":", "."]))\(Self.padded(random.below(60)))"
    case "CITY": return city
    case "CITYONLY": return String(city.prefix { $0 != "," })
    case "CityOnly": return Self.inSmallLetters(String(city.prefix { $0 != "," }))
    case "City": return Self.inSmallLetters(String(city.prefix { $0 != "," })) + city.drop { $0 != "," }
    case "paper": return paper
    case "name": return name(&random)
    case "headline": return random.pick(reports).title
    case "handle":
      return choice(of: .family, &random).lowercased().filter(\.isLetter) + random.pick(["", "news", "_rep", "1"])
    case "mail":
      let local = choice(of: .family, &random).lowercased().filter { $0.isLetter && $0.isASCII }
      return "\(local)@\(random.pick(["courier", "news", "post"])).example"
    default:
      return PageForms.Symbol(rawValue: field).map { choice(of: $0, &random) } ?? "{\(field)}"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func inSmallLetters(_ capitals: String) -> String {
    capitals.split(separator: " ").map { word in
      word.split(separator: "-", omittingEmptySubsequences: false).map { $0.prefix(1) + $0.dropFirst().lowercased() }
        .joined(separator: "-")
    }.joined(separator: " ")
  }
}
