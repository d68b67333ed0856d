import Articles
import Language

/// Somebody whom an article describes first and names in the next quote.
///
/// `It was late, its chief executive said. “…,” Ada Poe told reporters.`
struct RevealedName: Equatable, Sendable {
  /// The key of the description.
  let key: String
  /// The tokens of the description, which tell the role.
  let role: Range<Int>
  /// The number of the person.
  let person: Int
}

extension Participants {
  /// Those who were described before they were named, by the sources of the quotes, in tokens, and their speakers.
  func revealed(_ sources: [Range<Int>?], _ speakers: [Int?]) -> [RevealedName] {
    zip(sources.indices.dropLast(), sources.indices.dropFirst()).compactMap { first, second in
      guard let source = sources[first], let next = sources[second], let group = speakers[first],
        let person = speakers[second], people[group].kind == .group, people[person].kind == .person,
        people[person].isFullName, rolesOf[person] == nil, people[person].titles.allSatisfy(Titles.isAddress),
        people[person].mentions.first.map({ $0.tokens.lowerBound > source.upperBound }) == true,
        people[person].mentions.contains(where: { next.contains($0.tokens.lowerBound) }),
        (0...1).contains(antecedents.paragraph(of: next.lowerBound) - antecedents.paragraph(of: source.lowerBound)),
        people[group].gender == nil || people[person].gender == nil || people[group].gender == people[person].gender,
        let words = GroupDescription(
          text: text, source: source, head: SourcePhrase(text: text, tokens: source).head),
        isOneInOffice(words.tokens)
      else { return nil }
      return RevealedName(key: words.key, role: words.tokens, person: person)
    }
  }

  /// Whether a description tells of the only holder of an office: `its chief executive`, `the club’s chairman`.
  private func isOneInOffice(_ tokens: Range<Int>) -> Bool {
    let words = text.tokens[tokens].map(\.lower)
    guard let noun = words.last, Titles.contains(noun) || noun == "executive", !PeopleWords.isLoose(noun) else {
      return false
    }
    return ["its", "their"].contains(words[0]) || words[0] == "the" && words.contains("'s")
  }
}
