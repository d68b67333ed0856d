import Articles

/// How a person wants days and times to be written, by the letters of strftime.
public struct DateFormat: Equatable, Sendable {
  /// The letters with what they stand for.
  public static let legend = "%Y year, %m month, %d day, %e day, %b month’s name, %a weekday, %H hour, %M minute"

  private static let letters: Set<Character> = ["Y", "y", "m", "d", "e", "b", "a", "H", "M", "%"]
  private static let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
  private static let weekdays = "Mon Tue Wed Thu Fri Sat Sun".split(separator: " ")

  private let pieces: [(letter: Character?, text: String)]

  /// Reads a form; nil where a letter stands for nothing.
  public init?(_ text: String) {
    var pieces: [(letter: Character?, text: String)] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "%" {
        guard let letter = rest.popFirst(), Self.letters.contains(letter) else { return nil }
        pieces.append((letter, ""))
      } else {
        pieces.append((nil, String(character)))
      }
    }
    guard !pieces.isEmpty else { return nil }
    self.pieces = pieces
  }

  /// A day, and a time of it where that is known.
  func text(of day: CalendarDay, at time: (hour: Int, minute: Int)?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    // What has no time is written up to where the time would begin.
    let shown = time == nil ? pieces.prefix { $0.letter != "H" && $0.letter != "M" }[...] : pieces[...]
    let text = shown.map { piece in
      switch piece.letter {
      case nil: piece.text
      case "Y": "\(day.year)"
      case "y": two(day.year % 100)
      case "m": two(day.month)
      case "d": two(day.day)
      case "e": day.day < 10 ? " \(day.day)" : "\(day.day)"
      case "b": String(Self.months[max(0, min(11, day.month - 1))])
      // The first of January 1970 was a Thursday.
      case "a": String(Self.weekdays[Int(((day.start / 86_400 + 3) % 7 + 7) % 7)])
      case "H": time.map { two($0.hour) } ?? ""
      case "M": time.map { two($0.minute) } ?? ""
      default: "%"
      }
    }.joined()
    return time == nil ? String(text.reversed().drop { $0 == " " || $0 == "," }.reversed()) : text
  }

  /// The cells of a day in this form.
  var width: Int {
    guard let day = CalendarDay(year: 2020, month: 12, day: 30) else { return 0 }
    return text(of: day, at: (23, 59)).count
  }

  /// Whether two forms are the same.
  public static func == (left: DateFormat, right: DateFormat) -> Bool {
    left.pieces.elementsEqual(right.pieces) { $0 == $1 }
  }
}
