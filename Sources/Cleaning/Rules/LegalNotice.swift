import Language

/// A notice of rights, such as `© 2016 …` or `All rights reserved`.
struct LegalNotice: CleaningRule {
  let name = "legal notice"

  private static let longest = 60
  /// So short a line with the sign in it is a notice wherever the sign stands.
  private static let shortest = 12
  /// A longer notice has one of these.
  private static let rights: WordList = [
    "rights", "reserved", "copyright", "permission", "reproduced", "reproduction", "published", "republished",
    "redistributed", "rewritten", "broadcast", "terms", "licensed", "license", "licence", "trademark", "trademarks",
    "registered", "limited", "ltd", "llc", "inc", "gmbh", "rechte", "droits", "derechos", "diritti", "riproduzione",
    "riservata", "riservati", "vorbehalten", "reservados", "réservés", "direitos", "reproducción", "reproduction",
    "reprodução", "voorbehouden", "zastrzeżone", "rettigheter", "rettigheder", "rättigheter", "hakları", "saklıdır",
    "hak",
    "cipta", "dilindungi", "prava", "pridržana", "drepturi", "rezervate", "jogok",
  ]

  /// Whether a lower-case word is one of those in which rights are reserved.
  static func isOfRights(_ word: String) -> Bool { rights.contains(word) }

  /// Whether a notice may be a picture's credit: `© Ada Poe`, without a year and a word of rights.
  static func isCredit(_ piece: Piece) -> Bool {
    piece.text.unicodeScalars.contains("©") && !piece.words.contains { rights.contains($0) || isYear($0) }
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && Int(word).map { (1900...2100).contains($0) } == true
  }

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    let words = piece.unquotedWords
    if words.starts(with: ["all", "rights", "reserved"]) { return true }
    guard words.count <= Self.longest else { return false }
    if words.contains(where: InterfaceWords.reports) { return false }
    if piece.text.unicodeScalars.contains("©") {
      let unquoted = PlainWords.outsideQuotationMarks(Array(piece.text.unicodeScalars))
      if unquoted.contains("©"), unquoted.first == "©" || words.count <= Self.shortest || words.first == "copyright" {
        return words.count <= Self.shortest || words.contains(where: Self.rights.contains)
      }
    }
    if PlainWords.contains(["rights", "reserved"], in: words) { return true }
    let hasYear = words.contains(where: Self.isYear)
    if words.first == "copyright" || words.contains("copyright") && hasYear && words.count <= 15 { return true }
    return words.contains("material") && words.contains("not")
      && (words.contains("redistributed") || words.contains("rewritten") || words.contains("republished"))
  }
}
