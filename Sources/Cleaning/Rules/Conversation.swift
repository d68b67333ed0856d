import Language

/// Turns of a conversation, each led by its speaker in capitals: `GUARDIAN: How are you?`.
enum Conversation {
  private static let fewestTurns = 2
  private static let longestLabel = 60
  private static let longestName = 6

  /// Whether lines of a header's tokens begin with capitals and a colon, more than two of them or one speaker twice.
  static func hasTurns(_ tokens: [HeaderToken]) -> Bool {
    var turns: [[String]] = []
    for index in tokens.indices where tokens[index].startsLine {
      let label = tokens[index...].prefix(longestName).prefix { token in
        token.kind == .word && token.text.unicodeScalars.allSatisfy { !$0.isLower }
      }
      let end = index + label.count
      let words = label.map(\.lower)
      if !label.isEmpty, end < tokens.count, tokens[end].text == ":", !RelatedLink.isLabel(words),
        !words.contains(where: InterfaceWords.contains), !PictureCaption.isLabel(words)
      {
        turns.append(words)
      }
    }
    return turns.count > fewestTurns || Set(turns).count < turns.count
  }

  /// Whether a label before a colon is a speaker's: it begins with an office, or stands before a colon again.
  static func isSpeaker(_ label: [String], _ tokens: [HeaderToken], behind end: Int) -> Bool {
    let words = label.map { $0.lowercased().filter(\.isLetter) }
    guard let first = words.first else { return false }
    if Titles.contains(first) || Titles.contains(first + ".") || ["gov", "comm", "sen", "rep", "dr"].contains(first) {
      return true
    }
    return tokens.indices[end...].contains { index in
      tokens[index].text == ":" && index - words.count >= end
        && tokens[(index - words.count)..<index].map(\.lower) == words
    }
  }

  /// The speaker's label before the colon at the start of a text; nil when none leads it, or one of the page's own.
  static func speaker(of text: String) -> String? {
    // `Q. Why?`, `A. Nobody knows.`
    if text.hasPrefix("Q. ") || text.hasPrefix("A. ") { return String(text.prefix(1)) }
    let head = text.unicodeScalars.prefix(longestLabel).prefix { $0 != ":" }
    guard head.endIndex < text.unicodeScalars.endIndex, text.unicodeScalars[head.endIndex] == ":" else { return nil }
    let name = head.prefix { $0 != "(" && $0 != "," }
    guard name.contains(where: \.isUpper), !name.contains(where: \.isLower) else { return nil }
    let words = PlainWords.of(Array(head)[...])
    guard (1...longestName).contains(words.count), !words.contains(where: InterfaceWords.contains),
      !RelatedLink.isLabel(words), !DatabaseField.isName(String(String.UnicodeScalarView(name)).lowercased())
    else { return nil }
    return String(String.UnicodeScalarView(name))
  }

  /// The pieces that are turns of a conversation; none where fewer than two speak.
  static func turns(in pieces: [Piece]) -> Set<Int> {
    let speakers = pieces.map { $0.joint == .line || $0.joint == .sentence ? speaker(of: $0.text) : nil }
    let turns = pieces.indices.filter { speakers[$0] != nil }
    guard turns.count > fewestTurns, turns.contains(where: { speakers[$0] != "A" }),
      Set(turns.map { speakers[$0] }).count > 1
    else { return [] }
    return Set(turns)
  }
}
