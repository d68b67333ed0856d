import Articles
import Language

/// Reads what an article tells of those whom it quotes in the words right before and behind their names: `Mrs. Poe`,
/// `the accused, Poe, 17`, `Poe, who plays for Hamar`, `the Harbour Agency (HA)`.
struct TraitsReader {
  private let scalars: [Unicode.Scalar]
  private let year: Int?

  /// So many mentions of somebody are looked at.
  private static let mostMentions = 12
  /// What is longer than this is no title, no age and no description.
  private static let reach = 90
  private static let mostWords = 9
  private static let ages = 1...115

  init(_ article: Article) {
    scalars = article.text.scalars
    year = article.head.published?.year
  }

  /// The traits of somebody.
  func traits(of person: Person) -> PersonTraits {
    var traits = PersonTraits()
    guard person.kind != .group else { return traits }
    for mention in person.mentions.prefix(Self.mostMentions) where mention.end <= scalars.count {
      if person.kind == .organisation {
        readInitials(mention, of: person.name, into: &traits)
      } else {
        readBefore(mention.start, into: &traits)
        readBehind(mention.end, into: &traits)
      }
    }
    if let role = person.role {
      if traits.gender == nil { traits.gender = Self.gender(of: role) }
      traits.words.subtract(PersonTraits.words(of: role))
    }
    return traits
  }

  // MARK: - Bodies

  private func readInitials(_ mention: TextSpan, of name: String, into traits: inout PersonTraits) {
    let text = String(scalars: scalars[mention.range])
    if text != name, Self.isInitials(text) { traits.initials.insert(text) }
    guard text == name, mention.end + 3 < scalars.count, scalars[mention.end] == " ", scalars[mention.end + 1] == "("
    else { return }
    let inside = scalars[(mention.end + 2)...].prefix(Self.mostWords).prefix { $0 != ")" }
    let initials = String(scalars: inside)
    if Self.isInitials(initials) { traits.initials.insert(initials) }
  }

  private static func isInitials(_ text: String) -> Bool {
    (2...8).contains(text.count) && text.allSatisfy(\.isUppercase)
  }

  // MARK: - Before the name

  private func readBefore(_ start: Int, into traits: inout PersonTraits) {
    var end = start
    while let word = word(before: end) {
      let lower = word.text.lowercased()
      if let age = Self.age(beforeName: lower) { learn(age: age, into: &traits) }
      guard Titles.contains(lower) || Titles.isModifier(lower) else { break }
      if let gender = Titles.gender(of: lower) { traits.gender = traits.gender ?? gender }
      if word.text.first?.isUppercase == true, !Titles.isAddress(lower), !Titles.isModifier(lower) {
        traits.words.formUnion(PersonTraits.words(of: lower))
      }
      end = word.start
    }
    // `his wife, Lady Poe`: a description that a comma parts from the name.
    var comma = end
    while comma > 0, scalars[comma - 1] == " " { comma -= 1 }
    guard comma > 0, scalars[comma - 1] == "," else { return }
    var first = comma - 1
    while first > 0, comma - first < Self.reach, !Self.endsPhrase(scalars[first - 1]) { first -= 1 }
    let words = String(scalars: scalars[first..<comma - 1]).split(separator: " ").map(String.init)
    guard let opening = words.firstIndex(where: { Self.determiners.contains($0.lowercased()) }) else { return }
    learn(description: Array(words[opening...]), into: &traits)
  }

  private func word(before end: Int) -> (start: Int, text: String)? {
    guard end > 1, scalars[end - 1] == " " else { return nil }
    var start = end - 1
    while start > 0, end - start < Self.reach,
      scalars[start - 1].properties.isAlphabetic
        || "-.’'".unicodeScalars.contains(scalars[start - 1]) || (0x30...0x39).contains(scalars[start - 1].value)
    {
      start -= 1
    }
    return start < end - 1 ? (start, String(scalars: scalars[start..<end - 1])) : nil
  }

  /// The age in `the 17-year-old Poe`.
  private static func age(beforeName word: String) -> Int? {
    word.hasSuffix("-year-old") ? Int(word.dropLast("-year-old".count)) : nil
  }

  // MARK: - Behind the name

  private func readBehind(_ end: Int, into traits: inout PersonTraits) {
    if end + 3 < scalars.count, scalars[end] == " ", scalars[end + 1] == "(" {
      let inside = String(scalars: scalars[(end + 2)...].prefix(4).prefix { $0 != ")" })
      if let age = Int(inside) { learn(age: age, into: &traits) }
      return
    }
    var place = end
    for _ in 0..<2 {
      guard place + 2 < scalars.count, scalars[place] == ",", scalars[place + 1] == " " else { return }
      let phrase = scalars[(place + 2)...].prefix(Self.reach).prefix { !Self.endsPhrase($0) }
      let words = String(scalars: phrase).split(separator: " ").map(String.init)
      place = phrase.endIndex
      if words.count == 1, let age = Int(words[0]) {
        learn(age: age, into: &traits)
        continue
      }
      guard let first = words.first?.lowercased() else { return }
      if first == "who" {
        traits.words.formUnion(PersonTraits.words(of: words.prefix(Self.mostWords).joined(separator: " ")))
      } else if Self.determiners.contains(first) {
        learn(description: words, into: &traits)
      }
      return
    }
  }

  private static func endsPhrase(_ scalar: Unicode.Scalar) -> Bool {
    ",.;:!?“”\"()\n—–".unicodeScalars.contains(scalar)
  }

  private static let determiners: Set<String> = ["the", "a", "an", "his", "her", "their", "my", "our"]

  // MARK: - What is learned

  private func learn(age: Int, into traits: inout PersonTraits) {
    guard let year, Self.ages.contains(age) else { return }
    traits.born = traits.born ?? year - age
  }

  /// `The harbour was closed` behind a comma describes nobody: a description is short, or has a word for a person.
  private func learn(description: [String], into traits: inout PersonTraits) {
    let words = description.prefix(Self.mostWords).map { $0.lowercased() }
    let person = words.dropFirst().first { PeopleWords.isPerson($0) || PeopleWords.isLoose($0) }
    guard person != nil || words.count <= 3 && words.first != "the" else { return }
    if let person, let gender = PeopleWords.gender(of: person), words.firstIndex(of: person) ?? 9 < 4 {
      traits.gender = traits.gender ?? gender
    }
    traits.words.formUnion(PersonTraits.words(of: words.joined(separator: " ")))
  }

  private static func gender(of role: String) -> Titles.Gender? {
    role.lowercased().split(separator: " ").prefix(3).lazy.compactMap { PeopleWords.gender(of: String($0)) }.first
  }
}
