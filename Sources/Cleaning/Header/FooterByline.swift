import Language

/// The line below a post that says who wrote it, where no line above does: `Posted by Ada Poe at 9:36 AM`.
enum FooterByline {
  private static let leads: [[String]] = [
    ["posted", "by"], ["written", "by"], ["published", "by"], ["publicado", "por"], ["publié", "par"],
    ["postado", "por"],
    ["geschrieben", "von"], ["pubblicato", "da"], ["escrito", "por"], ["skrevet", "av"], ["skrevet", "af"],
  ]
  private static let longest = 14

  /// The names in a line; none where it is no such line.
  static func names(in piece: Piece) -> [String] {
    guard piece.words.count <= longest, leads.contains(where: { piece.words.starts(with: $0) }) else { return [] }
    let tokens = HeaderTokens(FoldedText(paragraphs: [Array(piece.text.unicodeScalars)])).tokens
    guard tokens.count > 3, let list = NameList(tokens, from: 2, allowsAgency: false) else { return [] }
    return list.names
  }
}
