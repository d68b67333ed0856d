import Language

/// A sentence below a report about whoever wrote it: `Ada Poe is a staff writer for The Courier`, `Reach Ada Poe at …`.
///
/// A report speaks of reporters too; so the person is one of whom the rest of the report says nothing.
struct AuthorNote: CleaningRule {
  let name = "author note"
  let evidence = PlainSentence.certain

  private static let longest = 40
  /// The office stands no farther from the name, in words.
  private static let reach = 12
  /// In an apposition it stands no farther.
  private static let nearOffice = 5
  private static let offices: WordList = [
    "reporter", "correspondent", "writer", "editor", "columnist", "journalist", "freelance", "freelancer", "author",
    "contributor", "fellow", "intern", "producer", "photographer", "chief", "critic",
  ]
  private static let verbs: WordList = [
    "is", "was", "has", "can", "covers", "writes", "reports", "edits", "teaches",
  ]
  private static let requests: WordList = [
    "reach", "contact", "email", "e-mail", "follow", "write", "call", "reached", "ring", "phone",
  ]
  /// What somebody whose office is not told has done.
  private static let works: WordList = ["covered", "written", "reported", "edited", "worked"]
  /// A telephone number has so many digits.
  private static let fewestDigits = 7
  /// A report goes on below in sentences of so many words.
  private static let shortestReport = 12

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= Self.longest, piece.words.count >= 4, piece.words.count == piece.unquotedWords.count,
      index * 2 >= page.pieces.count, !piece.words.contains(where: InterfaceWords.reports),
      !goesOn(behind: index, in: page)
    else { return false }
    if isRequest(piece) { return true }
    let words = piece.text.split(separator: " ").prefix(6).map(String.init)
    if let family = familyBeforeOffice(words, piece), !TellingVerbs.tellPast(piece.words),
      !isSpokenOf(family, besides: index, in: page)
    {
      return true
    }
    guard let verb = words.firstIndex(where: Self.verbs.contains), (2...4).contains(verb),
      words[..<verb].allSatisfy({ $0.unicodeScalars.first?.isUpper == true || NameForm.particles.contains($0) }),
      !["The", "A", "An"].contains(words[0]), namesOffice(Self.behind(verb, piece))
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

  /// The words from the one on that stands behind so many others.
  private static func behind(_ count: Int, _ piece: Piece) -> [String] {
    let scalars = Array(piece.text.unicodeScalars)
    var left = count
    for index in scalars.indices where scalars[index] == " " {
      left -= 1
      if left == 0 { return PlainWords.of(scalars[index...]) }
    }
    return []
  }

  /// `is a staff writer`, `is deputy editor`, `covers politics`, `has covered farming`, `can be reached`.
  private func namesOffice(_ words: [String]) -> Bool {
    guard let verb = words.first, let next = words.dropFirst().first else { return false }
    switch verb {
    case "is", "was":
      let reach = ["a", "an", "the", "our", "based"].contains(next) ? Self.reach : Self.nearOffice
      return words.prefix(reach).contains(where: Self.offices.contains)
    case "has": return Self.works.contains(next) && words.contains { ["since", "for"].contains($0) }
    case "can": return words.starts(with: ["can", "be", "reached"])
    // `reports that`: what is reported follows, and no field.
    default: return !words.contains("that") && !FunctionWords.auxiliaries.contains(next)
    }
  }

  /// Whether the report goes on below a piece.
  private func goesOn(behind index: Int, in page: Page) -> Bool {
    page.pieces[(index + 1)...].contains { piece in
      piece.words.count >= Self.shortestReport && ReportSigns.tells(piece)
        && !piece.words.contains(where: Self.offices.contains) && !piece.words.contains(where: InterfaceWords.contains)
    }
  }

  /// Whether somebody is to be written to, as in `Reach Ada Poe at ada@courier.example or 555-0137`.
  private func isRequest(_ piece: Piece) -> Bool {
    guard let first = piece.words.first, Self.requests.contains(first) || first == "you" else { return false }
    return piece.text.split(separator: " ").contains { word in
      word.contains("@") || word.count(where: \.isNumber) >= Self.fewestDigits
    }
  }

  /// Whether another sentence of the page names somebody of that family name.
  private func isSpokenOf(_ family: String, besides index: Int, in page: Page) -> Bool {
    page.pieces.indices.contains {
      $0 != index && page.pieces[$0].sentenceCount > 0 && page.pieces[$0].words.contains(family)
    }
  }
}
