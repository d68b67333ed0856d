import Language

/// What an article tells of somebody besides their name, as far as it tells them from others of that name.
struct PersonTraits: Equatable, Sendable {
  /// What title, relation or given name tell.
  var gender: Titles.Gender?
  /// The year of birth that an age gives; it may be one more or less.
  var born: Int?
  /// The words of what they are said to be.
  var words: Set<String> = []
  /// The initials that are written for a body.
  var initials: Set<String> = []

  /// Two ages may be of one person when no more years lie between the births that they give.
  private static let mostYearsApart = 2

  var isEmpty: Bool { gender == nil && born == nil && words.isEmpty && initials.isEmpty }

  /// Whether somebody of these traits cannot be somebody of others.
  func speakAgainst(_ other: PersonTraits) -> Bool {
    if let gender, let others = other.gender, gender != others { return true }
    if let born, let others = other.born, abs(born - others) > Self.mostYearsApart { return true }
    return !words.isEmpty && !other.words.isEmpty && !fit(other)
  }

  /// Whether both are said to be the same.
  func fit(_ other: PersonTraits) -> Bool {
    words.contains { word in other.words.contains { Self.isSame(word, $0) } }
  }

  /// `gov.` is the governor.
  private static func isSame(_ word: String, _ other: String) -> Bool {
    if word == other { return true }
    let (short, long) = word.count < other.count ? (word, other) : (other, word)
    return short.hasSuffix(".") && long.hasPrefix(short.dropLast())
  }

  /// The words of a role that say something.
  static func words(of role: String) -> Set<String> {
    Set(
      PersonRegister.key(of: role).split { !$0.isLetter && $0 != "." }.map(String.init).filter {
        $0.count > 2 && !saysNothing.contains($0) && $0 != "..."
      })
  }

  private static let saysNothing: Set<String> = [
    "former", "with", "from", "that", "this", "deputy", "senior", "chief", "the", "and", "for", "who", "whose", "was",
    "has", "had", "his", "her", "its", "our", "their", "are", "were", "not", "but", "which", "when", "where", "what",
    "said", "says", "one", "two", "new", "old", "have", "been", "also", "then", "now", "mr.", "mrs.", "ms.", "dr.",
  ]
}

extension PersonTraits {
  /// The traits as the library keeps them; nil where there are none.
  var text: String? {
    if isEmpty { return nil }
    var parts: [String] = []
    if let gender { parts.append(gender == .woman ? "=w" : "=m") }
    if let born { parts.append("=\(born)") }
    parts += initials.sorted().map { "+\($0)" }
    return (parts + words.sorted()).joined(separator: " ")
  }

  /// The traits that a text is, and a role besides; whatever the text, they are some.
  init(_ text: String?, role: String?) {
    for part in text?.split(separator: " ") ?? [] {
      switch part.first {
      case "=" where part == "=w": gender = .woman
      case "=" where part == "=m": gender = .man
      case "=": born = Int(part.dropFirst())
      case "+": initials.insert(String(part.dropFirst()))
      default: words.insert(String(part))
      }
    }
    if let role { words.formUnion(Self.words(of: role)) }
  }
}
