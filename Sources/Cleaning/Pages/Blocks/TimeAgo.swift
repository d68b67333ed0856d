/// How long ago something was, as pages say it of their posts: `3 hours ago`, `vor 5 Minuten`.
enum TimeAgo {
  private static let ends: Set<String> = [
    "ago", "fa", "sedan", "siden", "geleden", "temu", "atrás", "önce", "назад", "тому", "sitten", "tagasi",
    "zurück", "πριν", "lalu", "trước", "prej", "ezelőtt", "urmă",
  ]
  private static let starts: Set<String> = [
    "vor", "hace", "il y a", "há", "fa", "före", "för", "před", "acum", "πριν", "לפני", "منذ", "قبل", "pred", "prije",
    "pre", "преди", "pirms", "prieš",
  ]
  /// How languages without spaces say it, behind a number and a unit.
  private static let glued = ["前", "전"]
  private static let longest = 40

  /// How pages say that something was a moment ago.
  private static let moments: Set<String> = [
    "now", "just now", "a moment ago", "moments ago", "jetzt", "gerade eben", "à l’instant", "à l'instant", "ahora",
    "ahora mismo", "adesso", "agora", "nu", "nyss", "net", "zojuist", "たった今", "刚刚", "剛剛", "방금", "şimdi", "сейчас",
  ]
  private static let longestShort = 8

  /// Whether what shows a time says no more than how long ago it was: `12m`, `2 h`, `Just now`.
  static func saysShort(_ text: String) -> Bool {
    if moments.contains(text.lowercased()) { return true }
    let digits = text.prefix(while: \.isNumber)
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    return (1...3).contains(digits.count) && !unit.isEmpty && text.count <= longestShort && unit.allSatisfy(\.isLetter)
  }

  /// Whether a line says nothing else.
  static func says(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= longest, line.contains(where: \.isNumber) else { return false }
    let words = line.lowercased().split(separator: " ").map(String.init)
    if words.count <= 2, glued.contains(where: line.hasSuffix) { return true }
    guard (2...5).contains(words.count), words.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
    return ends.contains(words[words.count - 1]) || ends.contains(words.suffix(2).joined(separator: " "))
      || starts.contains(words[0]) || starts.contains(words.prefix(3).joined(separator: " "))
  }
}
