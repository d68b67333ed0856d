import Language

/// Forms of address that no list has, told by the article itself.
extension NameFinder {
  /// `Mama Poe` where the article has *Ada Poe* with the same word before it: the word is no name.
  func withoutHonorifics(_ names: [NameMention]) -> [NameMention] {
    let honorifics = honorifics(before: names)
    guard !honorifics.isEmpty else { return names }
    let full = names.filter { $0.words.count > 1 && !honorifics.contains($0.words[0]) }
    return names.map { mention in
      if mention.words.count > 2, honorifics.contains(mention.words[0]), !mention.isFormOfBody {
        return mention.named(PersonalName(Array(mention.words.dropFirst())))
      }
      guard mention.words.count == 2, mention.title.isEmpty, !mention.isFormOfBody,
        honorifics.contains(mention.words[0]), case let last = PersonalName([mention.words[1]]),
        full.contains(where: { $0.name.fit(last) > 0 })
      else { return mention }
      return mention.named(last)
    }
  }

  /// The words with capitals that stand right before full names, and that are no titles and no names.
  private func honorifics(before names: [NameMention]) -> Set<String> {
    let whole = Set(names.map(\.words))
    // `Mama Ada Poe` and `Ada Poe`
    let parted = names.filter { mention in
      mention.words.count > 2 && !mention.isFormOfBody && PersonNames.knowledge(of: mention.words[1]).isGiven
        && !PersonNames.knowledge(of: mention.words[0]).isGiven
        && !PersonalName.isParticle(mention.words[1])
        && !PersonalName.isSmallParticle(mention.words[1].lowercased())
        && !PersonalName.isInitial(mention.words[0]) && whole.contains(Array(mention.words.dropFirst()))
    }.map(\.words[0])
    return Set(parted).union(
      names.filter { $0.words.count > 1 && !$0.isFormOfBody && $0.tokens.lowerBound > 0 }.compactMap { mention in
        let token = text.tokens[mention.tokens.lowerBound - 1]
        guard token.kind == .word, token.isCapitalised, !token.isAllCapitals, !Titles.contains(token.lower),
          !PersonNames.knowledge(of: token.lower).contains(.certain),
          !OrganisationWords.isPart(token.lower), !Nationalities.isDemonym(token.lower),
          !FunctionWords.determiners.contains(token.lower), !FunctionWords.prepositions.contains(token.lower)
        else { return nil }
        return token.text
      })
  }
}
