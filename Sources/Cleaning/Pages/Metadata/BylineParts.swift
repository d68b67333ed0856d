import Articles

/// The parts of a byline: who wrote, who took the pictures, and where they were.
enum BylineParts {
  private static let pictures: Set<String> = [
    "photo", "photos", "photograph", "photographs", "photography", "photographer", "picture", "pictures", "image",
    "images", "foto", "fotos", "fotografie", "fotografía", "bild", "bilder", "illustration", "illustrations", "video",
    "graphics", "grafik", "camera", "kamera", "editing", "edited", "translation", "translated",
  ]
  private static let words: Set<String> = [
    "words", "text", "story", "report", "reporting", "written", "texte", "testo", "texto", "tekst", "artikel",
  ]
  private static let leads: Set<String> = ["by", "von", "par", "por", "di", "av", "af", "door"]

  private enum Role {
    case words, pictures, none
  }

  /// A line cut where it says who did what: `Words by …`, `Photos: …`.
  private static func segments(_ line: String) -> [(role: Role, words: [Substring])] {
    var segments: [(role: Role, words: [Substring])] = [(.none, [])]
    let all = line.split(separator: " ")
    var index = 0
    while index < all.count {
      let isMarked = all[index].hasSuffix(":")
      let word = all[index].lowercased().filter(\.isLetter)
      let isLed = index + 1 < all.count && leads.contains(all[index + 1].lowercased())
      if isMarked || isLed, pictures.contains(word) || words.contains(word) {
        segments.append((pictures.contains(word) ? .pictures : .words, []))
        index += isMarked ? 1 : 2
        continue
      }
      segments[segments.count - 1].words.append(all[index])
      index += 1
    }
    return segments
  }

  /// Whether a line says at its start who wrote.
  static func isLabelled(_ line: String) -> Bool {
    let segments = segments(line)
    return segments.count > 1 && segments[0].words.isEmpty && segments[1].role == .words
  }

  /// The part of a line that names those who wrote.
  static func writers(in line: String) -> String {
    // An address of mail with the name behind it.
    if line.contains("@"), let start = line.firstIndex(of: "("), let end = line[start...].firstIndex(of: ")") {
      return String(line[line.index(after: start)..<end])
    }
    let segments = segments(line)
    guard segments.count > 1 else { return line }
    let labelled = segments.filter { $0.role == .words }
    let kept = labelled.isEmpty ? segments.filter { $0.role == .none } : labelled
    return kept.map { $0.words.joined(separator: " ").trimmed }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A name whose parts a comma turns about: `Quist, Nell`; nil for anything else.
  static func inverted(_ line: String) -> String? {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
    guard parts.count == 2, line.split(separator: " ").count == 2, line.contains(", "),
      parts.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" } })
    else { return nil }
    return "\(parts[1]) \(parts[0])"
  }

  /// Words that join names, where both sides are names.
  private static let joints: Set<String> = ["and", "und", "et", "y", "e", "en", "ed", "och", "og", "i", "&"]
  /// Words before an agency or a helper.
  private static let helpers: Set<String> = ["avec", "with", "mit", "con", "com", "met", "med"]
  private static let articles: Set<String> = ["ein", "eine", "un", "une", "een", "en", "et", "ett", "a", "an"]

  /// The names that a line was read as, without places, agencies and what else stands around them.
  static func refined(_ names: [String], in line: String) -> [String] {
    var result: [String] = []
    for name in names.flatMap(parted) {
      // A single word behind a comma is where they were.
      let isPlace = !name.contains(" ") && result.contains { $0.contains(" ") } && line.contains(", \(name)")
      if !isPlace, !name.isEmpty { result.append(name) }
    }
    return result
  }

  private static func parted(_ name: String) -> [String] {
    var words = name.split(separator: " ")[...]
    if let bracket = words.firstIndex(where: { $0.hasPrefix("(") }), bracket > 0 { words = words[..<bracket] }
    if let helper = words.firstIndex(where: { helpers.contains(String($0)) }), helper > 1,
      words.count - helper == 2, words[helper + 1].count <= longestAgency
    {
      words = words[..<helper]
    }
    if let first = words.first, articles.contains(first.lowercased()),
      let lead = words.firstIndex(where: { leads.contains($0.lowercased()) })
    {
      words = words[(lead + 1)...]
    }
    var parts: [[Substring]] = [[]]
    for (index, word) in zip(words.indices, words) {
      let isJoint =
        joints.contains(word.lowercased()) && parts[parts.count - 1].count > 1 && index + 1 < words.endIndex
        && words[index + 1].first?.isUppercase == true
      if isJoint { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.map { $0.joined(separator: " ").trimmed }
  }

  private static let longestAgency = 8
}

extension String {
  /// The text without marks and spaces at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, " ·|;,–-".contains(first) { text = text.dropFirst() }
    while let last = text.last,
      " ·|;,–-".contains(last) || last == "." && (text.split(separator: " ").last?.count ?? 0) > 3
    {
      text = text.dropLast()
    }
    return String(text)
  }
}
