import Articles
import Language

/// Callings that an article tells of somebody besides the one that it told first.
extension Participants {
  /// Whoever has just spoken, by a calling beside the one that was told.
  ///
  /// `Its convener, Ada Poe, said it was late. “…,” the activist said.`
  ///
  /// An office has one holder, whom readers know: the *mayor* is not the *lawyer* who spoke before.
  func sameByAnotherCalling(
    _ noun: String, _ gender: Titles.Gender?, before token: Int, previous: Int?, isRestricted: Bool
  ) -> Int? {
    guard let previous, !isRestricted, people[previous].kind == .person, !Self.isOffice(noun),
      !Self.callings.contains(noun), !Self.honours.contains(noun),
      gender == nil || people[previous].gender == nil || gender == people[previous].gender
    else { return nil }
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0, spoken[previous] == sentence - 1,
      text.units[text.sentences[sentence].lowerBound].isQuotation, !isIntroducedElsewhere(noun, before: token)
    else { return nil }
    // Nobody else may be told of in the sentence before or in this one.
    let others = people.indices.contains { index in
      index != previous && people[index].kind != .organisation
        && people[index].mentions.contains {
          (sentence - 1...sentence).contains($0.sentence) && !$0.isQuoted && $0.tokens.lowerBound < token
        }
    }
    return others ? nil : previous
  }

  /// Whether a noun is an office that one holds: of callings there may be many.
  static func isOffice(_ noun: String) -> Bool {
    offices.contains(noun) || lawyers.contains(noun) || noun.hasSuffix("man") || noun.hasSuffix("woman")
      || noun.hasSuffix("person")
  }

  private static let offices: Set<String> = [
    "mayor", "governor", "president", "minister", "premier", "chancellor", "king", "queen", "pope", "chief", "director",
    "head", "secretary", "commissioner", "speaker", "principal", "headteacher", "manager", "coach", "ceo", "boss",
    "editor", "owner", "officer", "official", "source", "witness", "caller", "reporter", "interviewer", "doctor",
    "nurse", "referee", "umpire", "clerk", "sheriff", "bishop", "archbishop", "captain", "colonel", "general",
    "ambassador", "registrar", "chair", "host", "moderator", "driver", "customer", "client", "patient", "pilot", "aide",
    "taoiseach", "tánaiste", "trainer", "agent", "promoter", "physio", "physician", "other", "one", "deputy", "parent",
    "child", "couple", "friend", "neighbour", "neighbor",
  ]

  /// Whether the article tells of somebody with a noun and no name: `a trader`, `an officer`.
  private func isIntroducedElsewhere(_ noun: String, before token: Int) -> Bool {
    text.tokens.indices[..<token].contains { index in
      text.tokens[index].lower == noun && index > 0
        && (max(0, index - 3)..<index).contains {
          ["a", "an", "another", "one", "first", "second"].contains(text.tokens[$0].lower)
        }
    }
  }
}
