import Articles
import Language

/// Whom a relation means that the article told the other way round: `Poe’s daughter laughed. Her father said`.
extension Participants {
  /// The person of whom the article said just before that the one whom *his* or *her* means is their relation.
  func relative(_ phrase: SourcePhrase) -> Int? {
    let head = phrase.head
    if let known = ofSameRole(head, phrase) { return known }
    guard head.count == 2, head == phrase.tokens, let owner = Self.genders[text.tokens[head.lowerBound].lower],
      let others = Self.opposites[text.tokens[head.lowerBound + 1].lower]
    else { return nil }
    let gender = PeopleWords.gender(of: text.tokens[head.lowerBound + 1].lower)
    let sentence = antecedents.sentenceOfToken[head.lowerBound]
    let fitting = people.indices.filter { index in
      guard people[index].kind == .person,
        gender == nil || people[index].gender == nil || people[index].gender == gender
      else { return false }
      return people[index].mentions.contains { mention in
        let next = mention.tokens.upperBound
        guard !mention.isQuoted, (sentence - 2...sentence).contains(mention.sentence), next + 1 < head.lowerBound,
          text.tokens[next].lower == "'s"
        else { return false }
        let noun = text.tokens[next + 1].lower
        return others.contains(noun) && PeopleWords.gender(of: noun) ?? owner == owner
      }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The person of whom the article told the same in an aside: `Ada Poe, their teacher,` is `his teacher`.
  private func ofSameRole(_ head: Range<Int>, _ phrase: SourcePhrase) -> Int? {
    guard head.count == 2, head == phrase.tokens,
      Self.possessives.contains(text.tokens[head.lowerBound].lower)
    else { return nil }
    let noun = text.tokens[head.lowerBound + 1].lower
    guard PeopleWords.isPerson(noun) else { return nil }
    let fitting = people.indices.filter { index in
      guard people[index].kind == .person, let role = rolesOf[index], role.count == 2,
        role.upperBound <= head.lowerBound
      else { return false }
      return Self.possessives.contains(text.tokens[role.lowerBound].lower)
        && text.tokens[role.lowerBound + 1].lower == noun
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static let possessives: Set<String> = ["his", "her", "their", "its"]
  private static let genders: [String: Titles.Gender] = ["his": .man, "her": .woman]
  private static let children: Set<String> = [
    "son", "daughter", "child", "boy", "girl", "baby", "stepson", "stepdaughter",
  ]
  private static let parents: Set<String> = [
    "father", "mother", "mum", "mom", "dad", "parent", "stepfather", "stepmother", "widow", "widower",
  ]
  private static let spouses: Set<String> = ["husband", "wife", "partner", "spouse", "fiancé", "fiancée"]
  private static let siblings: Set<String> = ["brother", "sister", "sibling", "twin", "half-brother", "half-sister"]
  private static let opposites: [String: Set<String>] = {
    var opposites: [String: Set<String>] = [:]
    for (nouns, others) in [(parents, children), (children, parents), (spouses, spouses), (siblings, siblings)] {
      for noun in nouns { opposites[noun] = others }
    }
    opposites["grandfather"] = ["grandson", "granddaughter"]
    opposites["grandmother"] = ["grandson", "granddaughter"]
    opposites["grandson"] = ["grandfather", "grandmother", "gran", "grandma"]
    opposites["granddaughter"] = ["grandfather", "grandmother", "gran", "grandma"]
    return opposites
  }()
}
