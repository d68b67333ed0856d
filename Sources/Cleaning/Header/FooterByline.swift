import ForeignText
import Language

/// The line below a report that says who wrote it, where no line above does: `Posted by Ada Poe at 9:36 AM`, `Text: Ada
/// Poe`, `(Ada Poe)`, `— ADA POE`.
enum FooterByline {
  private static let leads: [[String]] = [
    ["posted", "by"], ["written", "by"], ["published", "by"], ["publicado", "por"], ["publié", "par"],
    ["postado", "por"],
    ["geschrieben", "von"], ["pubblicato", "da"], ["escrito", "por"], ["skrevet", "av"], ["skrevet", "af"],
  ]
  private static let longest = 14
  /// A signature stands no farther below the report, in pieces.
  private static let reach = 3
  /// What stands around a signature.
  private static let edges: [Unicode.Scalar] = ["(", ")", "[", "]", "—", "–", "-", "/", "|", "•", "·", "*", " ", "."]

  /// The names in a line; none where it is no such line.
  static func names(in piece: Piece) -> [String] {
    guard piece.words.count <= longest else { return [] }
    let tokens = HeaderTokens(FoldedText(paragraphs: [Array(piece.text.unicodeScalars)])).tokens
    guard tokens.count > 2 else { return [] }
    if leads.contains(where: { piece.words.starts(with: $0) }) {
      return NameList(tokens, from: 2, allowsAgency: false)?.names ?? []
    }
    // `Text: Ada Poe`
    guard let lead = BylineLead(tokens, at: 0), lead.isLoose, !lead.isPhrase, !lead.isUnknown, lead.end < tokens.count,
      tokens[lead.end - 1].text == ":", !BylineLead.isOtherLabel(tokens[0].lower),
      let list = NameList(tokens, from: lead.end, allowsAgency: false), list.end == tokens.count
    else { return [] }
    return list.names
  }

  /// The names that sign a report: nothing else stands on a line right below its last paragraph, or behind its last
  /// sentence, and the report speaks of nobody who is called so.
  static func signature(in page: Page, from start: Int, _ vocabulary: DocumentVocabulary) -> [String] {
    let pieces = page.pieces
    guard
      let last = pieces.indices.dropFirst(start).last(where: {
        page.isBody($0) && pieces[$0].sentenceCount > 0 && pieces[$0].words.count >= shortestParagraph
      })
    else { return [] }
    for index in pieces.indices.dropFirst(max(start, last - above)).prefix(above + reach + 1) {
      if pieces[index].words.contains(where: contacts.contains), pieces[index].words.count < longest { break }
      guard let (names, isMarked) = signature(of: pieces[index], vocabulary),
        isMarked || !pieces[(index + 1)...].indices.contains(where: { goesOn($0, in: page) })
      else { continue }
      return names
    }
    return []
  }

  /// A report's last paragraph has so many words.
  private static let shortestParagraph = 9
  /// Lines of the page that look like paragraphs may stand below a signature.
  private static let above = 7

  /// Whether the report goes on in a piece.
  private static func goesOn(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    return page.isBody(index) && piece.isTerminated && piece.words.count >= shortestSentence
      && piece.words.contains(where: ForeignWords.isEnglish) && !piece.words.contains(where: InterfaceWords.contains)
  }

  private static let shortestSentence = 5

  private static func signature(
    of piece: Piece, _ vocabulary: DocumentVocabulary
  ) -> (names: [String], isMarked: Bool)? {
    var scalars = Array(piece.text.unicodeScalars)[...]
    if piece.words.count > longest / 2 {
      // `… for the insurers. Ada Poe`
      guard !piece.isTerminated,
        let stop = scalars.indices.dropLast().last(where: { Terminator.isMark(scalars[$0]) && scalars[$0 + 1] == " " })
      else { return nil }
      scalars = scalars[(stop + 2)...]
    } else if piece.isTerminated, !piece.text.hasSuffix(")") {
      return nil
    }
    let isMarked = scalars.first.map(edges.contains) == true
    while let first = scalars.first, edges.contains(first) { scalars = scalars.dropFirst() }
    while let end = scalars.last, edges.contains(end) { scalars = scalars.dropLast() }
    guard scalars.count < longestNames else { return nil }
    let tokens = HeaderTokens(FoldedText(paragraphs: [Array(scalars)])).tokens
    guard tokens.count > 1, let list = NameList(tokens, from: 0, allowsAgency: false), list.end == tokens.count,
      !list.isAffiliated, list.names.allSatisfy({ isSomebody($0, vocabulary, isMarked) })
    else { return nil }
    return (list.names, isMarked)
  }

  private static let longestNames = 120

  /// Behind these stand people whom reporters may ask.
  private static let contacts: WordList = [
    "contact", "contacts", "kontakt", "contacto", "contatto", "contato", "pressekontakt", "press", "presse", "media",
    "enquiries", "inquiries", "telefon", "tel", "phone", "yhteyshenkilö", "perscontact",
  ]

  private static func isSomebody(_ name: String, _ vocabulary: DocumentVocabulary, _ isMarked: Bool) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return (2...4).contains(words.count) && words[0].unicodeScalars.count > 1
      && !ForeignWords.contains(words[0].lowercased())
      && words.allSatisfy { word in
        let lower = word.lowercased()
        return NameForm.particles.contains(lower)
          || vocabulary.count(of: lower) == 0 && vocabulary.count(of: word) < 2 && !InterfaceWords.contains(lower)
            && !ForeignInterface.contains(lower) && !SectionNames.contains(lower) && !BylineWords.isPaper(lower)
            && !InterfaceWords.openers.contains(lower) && !InterfaceWords.isRequest(lower)
            && !BylineWords.pageNouns.contains(lower) && !ForeignWords.contains(lower)
            && !DateWords.isLabel(lower) && !BylineLead.isOtherLabel(lower)
      }
      && (NameForm.isLikely(name) || words.contains { $0.unicodeScalars.contains { $0.value > 0x7F } }
        || isMarked)
  }
}
