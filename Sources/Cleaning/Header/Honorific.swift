/// What stands before a name and is none: `Dr.`, `the Rev. Prof.`, `Sister`, `the Rector, the Revd`.
enum Honorific {
  /// The words before a comma that say who somebody is are no more.
  private static let longestOffice = 4

  /// Behind all that stand at a token where a name follows, or the token.
  static func end(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = behindOffice(tokens, from: start)
    while let next = behindOne(tokens, from: index) { index = next }
    return index
  }

  /// Behind one of them; nil when none stands here, or no name behind it.
  private static func behindOne(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var index = start
    // `the`, `the Very`, `Most`
    for lead in [["the"], degrees] where index + 1 < tokens.count && lead.contains(tokens[index].lower) {
      let next = tokens[index + 1].lower
      if isTitle(next) || lead == ["the"] && degrees.contains(next) { index += 1 }
    }
    guard index < tokens.count, tokens[index].isCapitalised, isTitle(tokens[index].lower) else { return nil }
    let isAlsoName = BylineWords.isOffice(tokens[index].lower)
    index += 1
    if index < tokens.count, tokens[index].text == ".", tokens[index].isGlued { index += 1 }
    guard isNameWord(tokens, at: index), !isAlsoName || isNameWord(tokens, at: index + 1) else { return nil }
    return index
  }

  /// How high somebody is honoured.
  private static let degrees = ["very", "most", "right", "rt"]

  private static func isTitle(_ word: String) -> Bool {
    word == "sr" || BylineWords.isHonorific(word) || BylineWords.isOffice(word)
  }

  private static func isNameWord(_ tokens: [HeaderToken], at index: Int) -> Bool {
    index < tokens.count && tokens[index].isCapitalised && !tokens[index].isGlued && !tokens[index].startsLine
      && !BylineWords.isStop(tokens[index].lower)
  }

  /// Behind `the Rector,` before an honorific.
  private static func behindOffice(_ tokens: [HeaderToken], from start: Int) -> Int {
    guard start < tokens.count, ["the", "our", "your"].contains(tokens[start].lower) else { return start }
    let office = tokens[start...].prefix(longestOffice + 2)
    guard let comma = office.firstIndex(where: { $0.text == "," }), comma > start + 1,
      !office.dropFirst().contains(where: \.startsLine), behindOne(tokens, from: comma + 1) != nil
    else { return start }
    return comma + 1
  }
}
