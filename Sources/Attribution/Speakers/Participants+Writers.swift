import Articles
import Language

/// Sources that are writings, and whoever writes the article.
extension Participants {
  /// Who wrote what speaks: `Ada Poe’s memo`, `A study by the economist Ian Roe`.
  func writer(of phrase: SourcePhrase, among names: [NameMention]) -> NameMention? {
    // `a note signed by Ada Poe`
    func isParticiple(_ token: Int) -> Bool {
      token < phrase.tokens.upperBound && Self.participles.contains(text.tokens[token].lower)
    }
    guard let noun = phrase.head.last(where: { text.tokens[$0].kind == .word && !isParticiple($0) }) else { return nil }
    let joint = isParticiple(noun + 1) ? 2 : 1
    if Self.writings.contains(text.tokens[noun].lower), noun + joint < phrase.tokens.upperBound,
      ["by", "from"].contains(text.tokens[noun + joint].lower)
    {
      let behind = names.filter { $0.tokens.lowerBound > noun }
      return behind.first(where: isPerson) ?? behind.first { $0.tokens.lowerBound - noun <= 3 }
    }
    guard phrase.head == phrase.tokens || phrase.head.upperBound == noun + 1,
      Self.writings.contains(text.tokens[noun].lower)
    else { return nil }
    return names.first {
      isPerson($0) && $0.tokens.upperBound < noun && text.tokens[$0.tokens.upperBound].lower == "'s"
        && noun - $0.tokens.upperBound <= 3
    }
  }

  /// What somebody writes or has written, and it says something.
  private static let writings: Set<String> = [
    "study", "paper", "analysis", "report", "brief", "letter", "memo", "memorandum", "statement", "plan", "tweet",
    "post", "essay", "book", "email", "e-mail", "op-ed", "column", "affidavit", "complaint", "filing", "testimony",
    "message", "note", "diary", "memoir", "manifesto", "proposal", "review", "article", "blog", "dissent", "opinion",
    "speech", "resolution", "motion", "will", "lawsuit", "reply", "answer", "response", "verdict", "warning", "text",
  ]

  private static let participles: Set<String> = ["signed", "written", "posted", "sent", "issued", "published"]

  /// The writer, who says *I* outside all marks.
  mutating func writer() -> Int? {
    guard let author else { return nil }
    let words = author.split(separator: " ").map(String.init)
    if let known = people.firstIndex(where: { $0.name.words == words }) { return known }
    people.append(Participant(words: words, kind: .person))
    return people.count - 1
  }
}
