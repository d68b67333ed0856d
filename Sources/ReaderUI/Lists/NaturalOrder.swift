/// The order in which people look for names: small letters and capitals alike, and numbers by what they count.
enum NaturalOrder {
  /// Whether one name stands before another.
  static func isBefore(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.lowercased().unicodeScalars), Array(right.lowercased().unicodeScalars))
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      let (a, b) = (number(first, &i), number(second, &j))
      if let a, let b {
        if a != b { return a.count == b.count ? String(a) < String(b) : a.count < b.count }
        continue
      }
      if a != nil || b != nil { return a != nil ? isFigureBefore(second[j]) : !isFigureBefore(first[i]) }
      if first[i] != second[j] { return first[i] < second[j] }
      (i, j) = (i + 1, j + 1)
    }
    return i == first.count && j < second.count
  }

  /// Whether figures stand before a scalar.
  private static func isFigureBefore(_ scalar: Unicode.Scalar) -> Bool { scalar > "9" }

  /// The figures at a place without noughts before them; nil where there are none.
  private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int) -> [Character]? {
    let start = index
    while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
    guard index > start else { return nil }
    return scalars[start..<index].drop { $0 == "0" }.map { Character($0) }
  }
}
