import Articles
import ForeignText

/// The parts of a byline: who wrote, who took the pictures, and where they were.
enum BylineParts {
  private static let pictures: Set<String> = [
    "photo", "photos", "photograph", "photographs", "photography", "photographer", "picture", "pictures", "image",
    "images", "foto", "fotos", "fotografie", "fotografía", "bild", "bilder", "illustration", "illustrations", "video",
    "graphics", "grafik", "camera", "kamera", "editing", "edited", "translation", "translated",
  ]
  private static let words: Set<String> = [
    "words", "text", "story", "report", "reporting", "reported", "written", "posted", "submitted", "published", "filed",
    "texte", "testo", "texto", "tekst", "teksti", "artikel", "publié", "posté", "écrit", "escrito", "publicado",
    "scritto", "pubblicato", "geschrieben", "verfasst", "geschreven", "geplaatst", "skrevet", "skriven", "napsal",
    "napsala", "текст",
    "author", "authors", "autor", "autora", "autores", "autori", "autore", "autorka", "autorzy", "autoři", "auteur",
    "auteurs", "verfasser", "verfasserin", "författare", "skribent", "forfatter", "kirjoittaja", "toimittaja",
    "szerző", "írta", "yazar", "yazan", "автор", "авторы", "автори", "συντάκτης", "作者", "记者", "記者", "文", "撰文",
    "取材", "글",
  ]
  private static let leads: Set<String> = ["by", "von", "par", "por", "di", "av", "af", "door"]
  /// What stands before or behind the name of a reporter without a mark between.
  private static let reporters: Set<String> = ["记者", "記者", "本报记者", "本報記者", "기자", "특파원"]

  private enum Role {
    case words, pictures, none
  }

  /// A line cut where it says who did what: `Words by …`, `Photos: …`.
  private static func segments(_ line: String) -> [(role: Role, words: [Substring])] {
    var segments: [(role: Role, words: [Substring])] = [(.none, [])]
    let all = line.split(separator: " ")
    var index = 0
    while index < all.count {
      let isMarked = all[index].hasSuffix(":") || all[index].hasSuffix("=")
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

  /// Whether a word of a line, or a mark behind one of its first words, may say who wrote.
  static func mayBeLabelled(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.prefix(2).contains { word in word.contains { ":：=＝".contains($0) } }
      || words.contains { leads.contains($0.lowercased()) }
  }

  /// Whether a word in small letters is *by* in some language.
  static func isLead(_ word: String) -> Bool { leads.contains(word) }

  /// Whether a word joins names in some language.
  static func isJoint(_ word: String) -> Bool { joints.contains(word.lowercased()) }

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
    let isLed = line.split(separator: " ").first.map { leads.contains($0.lowercased()) } ?? false
    let line = isLed || isLabelled(line) ? withoutDay(line) : line
    let segments = segments(line)
    guard segments.count > 1 else { return withoutReporter(line) }
    let labelled = segments.filter { $0.role == .words }
    let kept = labelled.isEmpty ? segments.filter { $0.role == .none } : labelled
    return kept.map { $0.words.joined(separator: " ").trimmed }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A line with a blank behind each mark that parts names, as those have it that people write.
  static func spaced(_ line: String) -> String {
    var result = ""
    var (last, next): (Character?, Character?)
    for character in line {
      next = character
      if last == "," || last == ";" || last == "|", character.isUppercase { result.append(" ") }
      switch character {
      case "：": result += ": "
      case "\u{3000}": result.append(" ")
      case "、": result += ", "
      case "=", "＝": result += result.contains(" ") ? "=" : "= "
      default: result.append(character)
      }
      last = next
    }
    return result
  }

  /// Words between a name and a day.
  private static let joinsDay: Set<String> = [
    "on", "at", "am", "um", "den", "le", "il", "el", "em", "op", "på", "·", "•", "|",
  ]

  /// A line without the day and the time behind the names.
  private static func withoutDay(_ line: String) -> String {
    let words = line.split(separator: " ")
    guard let digit = words.firstIndex(where: { $0.contains(where: \.isNumber) }), digit > 1 else { return line }
    // Who wrote may stand behind the day.
    if words[digit...].contains(where: { leads.contains($0.lowercased()) || Self.words.contains($0.lowercased()) }) {
      return line
    }
    var names = words[..<digit]
    while let last = names.last {
      let word = last.lowercased().filter { $0.isLetter || "·•|".contains($0) }
      guard
        word.isEmpty || joinsDay.contains(word) || Self.words.contains(word) || Weekday.isName(word)
          || MonthNames.number(word) != nil
      else {
        break
      }
      names.removeLast()
    }
    return names.count < 2 || names.count == digit && !(words[digit].first?.isNumber ?? false)
      ? line : names.joined(separator: " ")
  }

  private static func withoutReporter(_ line: String) -> String {
    var words = line.split(separator: " ")[...]
    guard words.count > 1 else { return line }
    if let first = words.first, reporters.contains(String(first)) { words.removeFirst() }
    if let last = words.last, reporters.contains(String(last)) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The last words of what somebody is called in a newspaper, and what no name ends in.
  private static let roles: Set<String> = [
    "editor", "editors", "correspondent", "reporter", "writer", "columnist", "journalist", "contributor", "critic",
    "chief", "producer", "director", "photographer", "analyst", "specialist", "editor-in-chief", "redakteur",
    "redakteurin", "korrespondent", "korrespondentin", "journaliste", "rédacteur", "rédactrice", "correspondant",
    "correspondante", "periodista", "redactor", "redactora", "corresponsal", "giornalista", "jornalista", "repórter",
    "redacteur", "verslaggever", "medarbetare", "engineer", "scientist", "professor", "researcher", "developer",
    "designer", "manager", "officer", "redaktion", "redação", "redacción", "redazione", "rédaction", "redactie",
  ]

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
      let isRole = !result.isEmpty && name.split(separator: " ").contains { roles.contains($0.lowercased()) }
      if !isPlace, !isRole, !name.isEmpty { result.append(name) }
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
