import Articles
import ForeignText
import Language

/// Where a day or a time ends to which another number is glued: `10 June 20234 comments`, `2024-09-1217 comments`,
/// `10:0641 comments`.
enum GluedNumber {
  private static let years = 1900...2100
  /// A month stands no farther before its year, in scalars.
  private static let reach = 14

  /// Behind the first number of a run of digits.
  static func end(in scalars: [Unicode.Scalar], of digits: Range<Int>) -> Int {
    let start = digits.lowerBound
    func isDigit(_ index: Int) -> Bool { index >= 0 && scalars[index].isDigit }
    func isSign(_ index: Int, _ signs: [Unicode.Scalar]) -> Bool { index >= 0 && signs.contains(scalars[index]) }
    // The year behind its month: `June 2023`, `10-06-2023`.
    if digits.count > 4, let year = Int(String(scalars: scalars[start..<start + 4])), years.contains(year),
      isNumericDay(scalars, before: start) || followsMonth(scalars, start)
    {
      return start + 4
    }
    if let day = behindAge(in: scalars, of: digits) { return day }
    guard digits.count > 2, start > 1 else { return digits.upperBound }
    // The day behind its month: `2024-09-12`.
    if isSign(start - 1, ["-", "/", "."]), isDigit(start - 2), start >= 8,
      let sign = [start - 3, start - 4].first(where: { $0 >= 0 && scalars[$0] == scalars[start - 1] }), sign >= 4,
      scalars[sign - 4..<sign].allSatisfy(\.isDigit)
    {
      return start + 2
    }
    // The minutes behind their hour: `10:06`.
    let isMinutes = (0...5).contains(Int(scalars[start].value) - 0x30)
    if isMinutes, isSign(start - 1, [":", "."]), isDigit(start - 2), !isDigit(start - 4),
      scalars[start - 1] == ":" || followsYear(scalars, start)
    {
      return start + 2
    }
    return digits.upperBound
  }

  /// Between the number that ends a headline and the day behind it: `dies at 9322 November 2024`.
  private static func behindAge(in scalars: [Unicode.Scalar], of digits: Range<Int>) -> Int? {
    guard (3...4).contains(digits.count), digits.lowerBound > 1, scalars[digits.lowerBound - 1] == " ",
      scalars[digits.lowerBound - 2].isLower
    else { return nil }
    let words = PlainWords.of(scalars[digits.upperBound...].prefix(reach * 2))
    guard words.count > 1, digits.upperBound < scalars.count, scalars[digits.upperBound] == " ",
      Month.number(words[0]) != nil || ForeignMonth.number(words[0]) != nil, let year = Int(words[1].prefix(4)),
      years.contains(year)
    else { return nil }
    let cut = digits.upperBound - 2
    let day = Int(String(scalars: scalars[cut..<digits.upperBound])) ?? 0
    return (10...31).contains(day) ? cut : digits.upperBound - 1
  }

  /// Whether `10-06-` stands before a number.
  private static func isNumericDay(_ scalars: [Unicode.Scalar], before start: Int) -> Bool {
    guard start >= 4, ["-", "/", "."].contains(scalars[start - 1]), scalars[start - 2].isDigit else { return false }
    return scalars[max(0, start - 6)..<start - 1].contains(scalars[start - 1])
  }

  private static func followsMonth(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    PlainWords.of(scalars[max(0, start - reach)..<start]).contains { word in
      // `Poe11th June`, `10-Jun`
      word.split { !$0.isLetter }.contains { part in
        Month.number(String(part)) != nil || ForeignMonth.isOne(String(part))
          || Month.names.contains { part.hasSuffix($0) }
      }
    }
  }

  /// Whether a year stands right before a time.
  private static func followsYear(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    PlainWords.of(scalars[max(0, start - reach)..<start]).contains { word in
      word.count == 4 && Int(word).map(years.contains) == true
    }
  }
}
