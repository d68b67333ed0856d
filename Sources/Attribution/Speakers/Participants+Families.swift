import Articles
import Language

/// Which of a family is meant, where the name alone does not tell: `the older Poe`.
extension Participants {
  /// Whether a family name is told by who of them is older.
  func isToldByAge(_ mention: NameMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return mention.words.count == 1 && before > 0
      && (Self.older.contains(text.tokens[before].lower) || Self.younger.contains(text.tokens[before].lower))
  }

  /// The older or the younger of a family; nil where the ages of several are not known.
  func elder(_ mention: NameMention) -> Int? {
    guard let known = bearer(of: mention, isBody: isBody(mention)) else { return nil }
    let family = people.indices.filter { index in
      people[index].kind == .person && people[index].lastMention(before: mention.tokens.lowerBound) != nil
        && (people[index].fit(mention) > 0 || isRelation(index, of: known))
    }
    guard family.count > 1 else { return known }
    let ages = family.compactMap { people[$0].age.flatMap { Int($0) } }
    guard ages.count == family.count, Set(ages).count == ages.count else { return nil }
    let isOlder = Self.older.contains(text.tokens[mention.tokens.lowerBound - 1].lower)
    return zip(family, ages).max { isOlder ? $0.1 < $1.1 : $0.1 > $1.1 }?.0
  }

  /// Whether somebody is named by a given name alone, as a relation, beside somebody: `Ian Poe and his brother, Bo,`.
  private func isRelation(_ index: Int, of person: Int) -> Bool {
    guard index != person, !people[index].isFullName,
      let mention = people[index].mentions.first(where: {
        !$0.isQuoted && roles.relation(before: $0.tokens.lowerBound) != nil
      })
    else { return false }
    return people[person].mentions.contains { (mention.sentence - 1...mention.sentence).contains($0.sentence) }
  }

  private static let older: Set<String> = ["older", "elder", "eldest", "oldest"]
  private static let younger: Set<String> = ["younger", "youngest"]
}
