import Language

/// A sentence below a report about whoever wrote it: `Ada Poe is a staff writer for The Courier`, `Reach Ada Poe at …`.
///
/// A report speaks of reporters too; so the person is one of whom the rest of the report says nothing.
struct AuthorNote: CleaningRule {
  let name = "author note"

  private static let longest = 40
  /// The office stands no farther from the name, in words.
  private static let reach = 12
  /// In an apposition it stands no farther.
  private static let nearOffice = 5
  private static let offices: Set<String> = [
    "reporter", "correspondent", "writer", "editor", "columnist", "journalist", "freelance", "freelancer", "author",
    "contributor", "fellow", "intern", "producer", "photographer", "chief", "critic",
  ]
  private static let verbs: Set<String> = ["is", "was", "covers", "writes", "reports", "edits", "teaches"]
  private static let requests: Set<String> = [
    "reach", "contact", "email", "e-mail", "follow", "write", "call", "reached",
  ]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= Self.longest, piece.words.count >= 4, piece.words.count == piece.unquotedWords.count,
      index * 2 >= page.pieces.count, !piece.words.contains(where: InterfaceWords.reports)
    else { return false }
    if isRequest(piece) { return true }
    let words = piece.text.split(separator: " ").prefix(6).map(String.init)
    if let family = familyBeforeOffice(words, piece), !isSpokenOf(family, besides: index, in: page) { return true }
    guard let verb = words.firstIndex(where: Self.verbs.contains), (2...4).contains(verb),
      words[..<verb].allSatisfy({ $0.unicodeScalars.first?.isUpper == true || NameForm.particles.contains($0) }),
      namesOffice(piece.words.dropFirst(verb))
    else { return false }
    return !isSpokenOf(words[verb - 1].lowercased(), besides: index, in: page)
  }

  /// The family name before an office, as in `Ada Poe, a freelance journalist, lives in Oslo`.
  private func familyBeforeOffice(_ words: [String], _ piece: Piece) -> String? {
    guard let comma = words.firstIndex(where: { $0.hasSuffix(",") }), (1...3).contains(comma), comma + 1 < words.count,
      ["a", "an", "the"].contains(words[comma + 1]),
      words[...comma].allSatisfy({ $0.unicodeScalars.first?.isUpper == true || NameForm.particles.contains($0) }),
      piece.words.dropFirst(comma + 1).prefix(Self.nearOffice).contains(where: Self.offices.contains)
    else { return nil }
    return words[comma].dropLast().lowercased()
  }

  /// `is a staff writer`, `covers politics`.
  private func namesOffice(_ words: ArraySlice<String>) -> Bool {
    guard let verb = words.first, let next = words.dropFirst().first else { return false }
    if verb != "is", verb != "was" { return true }
    return ["a", "an", "the", "our", "based"].contains(next)
      && words.prefix(Self.reach).contains(where: Self.offices.contains)
  }

  /// Whether somebody is to be written to, as in `Reach Ada Poe at ada@courier.example or 555-0137`.
  private func isRequest(_ piece: Piece) -> Bool {
    guard let first = piece.words.first, Self.requests.contains(first) || first == "you" else { return false }
    return piece.text.split(separator: " ").contains { $0.dropFirst().contains("@") || $0.hasPrefix("@") }
  }

  /// Whether another sentence of the page names somebody of that family name.
  private func isSpokenOf(_ family: String, besides index: Int, in page: Page) -> Bool {
    page.pieces.indices.contains {
      $0 != index && page.pieces[$0].sentenceCount > 0 && page.pieces[$0].words.contains(family)
    }
  }
}
