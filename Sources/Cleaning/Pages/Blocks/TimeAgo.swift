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
