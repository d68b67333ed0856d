import Articles

/// Numbers whose figures are set in groups of three, so that *1,200*, *1.200*, *1’200* and *1 200* are one number.
enum GroupedNumber {
  /// The number without the marks between its groups; as it is where it has none.
  static func folded(_ number: String) -> String {
    let scalars = Array(number.unicodeScalars)
    var digits = Array(scalars.prefix(while: isFigure))
    // No group is before `0.125`.
    guard (1...3).contains(digits.count), digits[0] != "0", digits.count < scalars.count else { return number }
    let mark = scalars[digits.count]
    guard marks.contains(mark) else { return number }
    var place = digits.count
    while place < scalars.count, scalars[place] == mark {
      let group = scalars[(place + 1)...].prefix(while: isFigure)
      guard group.count == 3 else { return number }
      digits += group
      place += 4
    }
    return String(scalars: digits + scalars[place...])
  }

  /// The number of which a group and the next stand beside each other; nil where they are two.
  static func joined(_ number: String, _ between: Unicode.Scalar, _ group: String) -> String? {
    guard spaces.contains(between), number.unicodeScalars.allSatisfy(isFigure), number.first != "0",
      group.unicodeScalars.count == 3,
      group.unicodeScalars.allSatisfy(isFigure)
    else { return nil }
    return number + group
  }

  /// Whether it is a figure from 0 to 9.
  static func isFigure(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static let marks: Set<Unicode.Scalar> = [",", ".", "'", "’"]
  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
}
