/// The ways to write figures that may be raised or lowered: who looks for `m2` finds `m²` too, and `10^6` finds `10⁶`.
enum FigureSpellings {
  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
  private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉")

  /// A text as it is, and with the figures at the ends of its words written otherwise.
  static func all(of text: String) -> [String] {
    guard text.contains(where: \.isNumber), text.unicodeScalars.count <= longest else { return [text] }
    let plain = plain(text)
    var spellings = [text]
    for spelling in [plain, set(plain, in: raised, behindCaret: true), set(plain, in: lowered, behindCaret: false)]
    where !spellings.contains(spelling) { spellings.append(spelling) }
    return spellings
  }

  /// Nobody writes a formula of that length into a search.
  private static let longest = 100

  /// A text with all of its figures on the line: behind a letter they follow it, behind another figure a caret.
  private static func plain(_ text: String) -> String {
    var result = ""
    var last: Character?
    for character in text {
      let figure = raised.firstIndex(of: character) ?? lowered.firstIndex(of: character)
      if figure != nil, let last, last.isASCII, last.isNumber, raised.contains(character) { result += "^" }
      result += figure.map(String.init) ?? String(character)
      last = character
    }
    return result
  }

  /// A text with the figures that end a word behind a letter, or behind a caret, set otherwise.
  private static func set(_ text: String, in figures: [Character], behindCaret: Bool) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let isCaret = behindCaret && characters[index] == "^" && index > 0
      let start = isCaret ? index + 1 : index
      var end = start
      while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
      let isBehindLetter = index > 0 && characters[index - 1].isLetter
      let endsWord = end == characters.count || !characters[end].isLetter
      if end > start, isCaret || isBehindLetter, endsWord {
        result += characters[start..<end].compactMap { $0.wholeNumberValue.map { String(figures[$0]) } }.joined()
      } else {
        end = max(end, index + 1)
        result += String(characters[index..<end])
      }
      index = end
    }
    return result
  }
}
