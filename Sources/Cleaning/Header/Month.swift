import Articles
import Language

/// The months as newspapers write them.
enum Month {
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The number of a month, 1 to 12, of its name or an abbreviation of three or four letters, in any case.
  static func number(_ word: String) -> Int? {
    if word == "sept" { return 9 }
    guard word.count >= 3 else { return nil }
    let isShort = word.count == 3
    guard let index = names.firstIndex(where: { isShort ? $0.hasPrefix(word) : $0 == word }) else { return nil }
    return index + 1
  }

  /// Where a month begins that is glued to the capitals before it, a day behind it: `KANTERJAN. 19`.
  static func glued(in scalars: [Unicode.Scalar], word: Range<Int>) -> Int? {
    let letters = scalars[word]
    guard letters.count > 5, letters.allSatisfy({ $0.isUpper || $0 == "'" || $0 == "’" || $0 == "-" }) else {
      return nil
    }
    var next = word.upperBound
    while next < scalars.count, scalars[next] == "." || scalars[next] == " " { next += 1 }
    guard next > word.upperBound, next < scalars.count, scalars[next].isDigit else { return nil }
    let text = String(scalars: letters).lowercased()
    for name in (names + names.map { String($0.prefix(3)) } + ["sept"]).sorted(by: { $0.count > $1.count })
    where text.hasSuffix(name) && text.unicodeScalars.count >= name.count + 2 {
      return word.upperBound - name.count
    }
    return nil
  }

  /// Whether a word names a day of the week, whole or by three or four letters.
  static func isWeekday(_ word: String) -> Bool {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return names.contains(word)
      || ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"].contains(word)
  }
}
