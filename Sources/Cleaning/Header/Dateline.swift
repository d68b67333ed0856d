import Articles
import ForeignText
import Language

/// The place at the start of a report: `BRUSSELS —`, `NEW DELHI, India (Reuters) -`, `DES MOINES, Iowa, July 24 (AP) —`.
struct Dateline: Equatable {
  /// The place in normal case, with its state or country where one is printed.
  let place: String
  /// The tokens of the dateline, its dash included.
  let range: Range<Int>

  /// The dateline that starts at a token; nil when none does.
  ///
  /// `isAnchored` says that an item of the header ends right before, which lets a place in small letters count.
  init?(_ tokens: [HeaderToken], at start: Int, isAnchored: Bool) {
    var index = start
    let isBracketed = tokens[index].text == "("
    if isBracketed { index += 1 }
    guard let city = Self.words(tokens, &index, inCapitals: nil) else { return nil }
    let isCapitals = city.allSatisfy { $0.unicodeScalars.allSatisfy { !$0.isLower } }
    var place = NameForm.normalised(city.joined(separator: " "))
    guard
      !city.contains(where: { InterfaceWords.contains($0.lowercased()) || InterfaceWords.isRequest($0.lowercased()) }),
      city[0].unicodeScalars.count > 1
    else { return nil }
    while index < tokens.count, tokens[index].text == "/", index + 1 < tokens.count {
      index += 1
      guard let second = Self.words(tokens, &index, inCapitals: nil) else { return nil }
      place += "/" + NameForm.normalised(second.joined(separator: " "))
    }
    while index + 1 < tokens.count, tokens[index].text == "," {
      index += 1
      if Month.number(tokens[index].lower) != nil {
        index += 1
        while index < tokens.count, [".", ","].contains(tokens[index].text) || tokens[index].kind == .number {
          index += 1
        }
      } else if let region = Self.words(tokens, &index, inCapitals: nil) {
        place +=
          ", " + (region.joined().contains(".") ? region.joined() : NameForm.normalised(region.joined(separator: " ")))
      } else {
        return nil
      }
    }
    var hasAgency = false
    if isBracketed {
      guard index < tokens.count, tokens[index].text == ")" else { return nil }
      index += 1
    }
    if index < tokens.count, tokens[index].text == "(" {
      let limit = min(tokens.count, index + 8)
      guard let close = tokens[index..<limit].firstIndex(where: { $0.text == ")" }) else { return nil }
      hasAgency = true
      index = close + 1
    }
    guard let dash = Self.dash(tokens, at: index), dash.isColon ? isCapitals || hasAgency : true,
      isCapitals || hasAgency || isAnchored, !dash.isColon || !Self.isTurn(tokens, behind: dash.end)
    else { return nil }
    self.place = place
    range = start..<dash.end
  }

  /// Whether another line begins with capitals and a colon too, as the turns of a conversation do.
  private static func isTurn(_ tokens: [HeaderToken], behind start: Int) -> Bool {
    tokens.indices.dropFirst(start).contains { index in
      guard tokens[index].startsLine else { return false }
      let label = tokens[index...].prefix(4).prefix { token in
        token.kind == .word && token.text.unicodeScalars.allSatisfy { !$0.isLower }
      }
      let end = index + label.count
      return !label.isEmpty && end < tokens.count && tokens[end].text == ":"
    }
  }

  private static func dash(_ tokens: [HeaderToken], at start: Int) -> (end: Int, isColon: Bool)? {
    guard start < tokens.count else { return nil }
    var end = start + 1
    switch tokens[start].text {
    case "—", "–", ":": break
    case "-":
      if end < tokens.count, tokens[end].text == "-", tokens[end].isGlued { end += 1 }
      guard !tokens[start].isGlued else { return nil }
    default: return nil
    }
    guard end < tokens.count, !tokens[end].startsLine, tokens[start].text != ":" || !tokens[end].isGlued,
      tokens[end].isCapitalised || tokens[end].kind == .number || ["“", "\"", "'", "‘"].contains(tokens[end].text)
    else { return nil }
    return (end, tokens[start].text == ":")
  }

  /// One to four capitalised words, all in capitals or none, with stops and particles.
  private static func words(_ tokens: [HeaderToken], _ index: inout Int, inCapitals: Bool?) -> [String]? {
    var words: [String] = []
    var expected = inCapitals
    let start = index
    while index < tokens.count, words.count < 4 {
      let token = tokens[index]
      if index > start, token.startsLine { return nil }
      if index > start, token.isGlued, tokens[index - 1].text != "." { break }
      guard token.kind == .word else { break }
      if token.isCapitalised {
        if token.text.unicodeScalars.count > 1 {
          if let expected, expected != token.isAllCapitals { break }
          expected = token.isAllCapitals
        }
      } else if words.isEmpty || !NameForm.particles.contains(token.lower) {
        break
      }
      if token.isGlued, index > start { words[words.count - 1] += token.text } else { words.append(token.text) }
      index += 1
      if index < tokens.count, tokens[index].text == ".", tokens[index].isGlued {
        words[words.count - 1] += "."
        index += 1
      }
    }
    return words.isEmpty ? nil : words
  }
}
