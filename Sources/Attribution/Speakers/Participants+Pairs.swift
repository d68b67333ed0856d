import Articles
import Language

/// Two people who say something together: `Ada Poe and Ian Roe said`.
extension Participants {
  /// The group of the two whom a source names and nobody else; nil where it names one, or something of them.
  mutating func pair(_ source: Range<Int>, among inside: [NameMention]) -> Int? {
    guard inside.count == 2, let last = inside.last, last.tokens.upperBound == source.upperBound,
      inside[0].tokens.upperBound < last.tokens.lowerBound,
      isKnownPerson(inside[0]), isKnownPerson(last),
      (source.lowerBound..<inside[0].tokens.lowerBound).allSatisfy({ Titles.contains(text.tokens[$0].lower) })
    else { return nil }
    // Titles may stand before the second name too.
    let between = inside[0].tokens.upperBound..<last.tokens.lowerBound
    guard let joint = between.first, ["and", "&"].contains(text.tokens[joint].lower),
      between.dropFirst().allSatisfy({ Titles.contains(text.tokens[$0].lower) })
    else { return nil }
    let both = inside.map { mention in personOfMention[mention.tokens.lowerBound] }
    guard let first = both[0], let second = both[1], first != second else { return nil }
    let words = people[first].name.words + ["and"] + people[second].name.words
    let key = words.joined(separator: " ").lowercased()
    let index: Int
    if let known = groups[key] {
      index = known
    } else {
      people.append(Participant(words: words, kind: .group))
      index = people.count - 1
      groups[key] = index
    }
    people[index].addReference(source, sentence: antecedents.sentenceOfToken[source.lowerBound], gender: nil)
    return index
  }

  /// Whether a name is known as a person’s.
  private func isKnownPerson(_ mention: NameMention) -> Bool {
    guard let index = personOfMention[mention.tokens.lowerBound] else { return false }
    return people[index].kind == .person
  }
}
