/// Compares names of people as the scorer does.
enum PersonName {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "gov", "rep", "jr", "sr", "president",
  ]

  /// Whether two names are one person's: the same last name, and the same first name where both have one.
  static func same(_ first: String?, _ second: String?) -> Bool {
    let (a, b) = (words(first ?? ""), words(second ?? ""))
    guard let lastOfA = a.last, let lastOfB = b.last, lastOfA == lastOfB else { return false }
    return a.count == 1 || b.count == 1 || a[0] == b[0]
  }

  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "_'’-".unicodeScalars.contains(scalar)
      {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.filter { !titles.contains($0) }
  }
}
