import ForeignText
import Language

/// Whole lines below a byline that say who the author is, and where one writes to: offices, addresses of mail, handles.
extension Affiliation {
  /// Behind the lines that are only employers, offices, addresses: `Staff Reporter`, `The Northern Echo`.
  static func linesEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = start
    for _ in 0..<mostLines {
      let end = lineEnd(tokens, from: index)
      guard end > index else { break }
      index = end
    }
    return index
  }

  private static func lineEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    guard start < tokens.count, start > 0, tokens.startsSegment(start) else { return start }
    if tokens[start].startsLine, isAddress(tokens, at: start), tokens[start].text != "@" {
      return addressEnd(tokens, from: start)
    }
    if let end = moreEnd(tokens, from: start) { return end }
    let end = tokens.segmentEnd(from: start)
    let line = tokens[start..<end]
    // `Texto` on a line of its own.
    if line.count == 1, tokens[start].startsLine, BylineLead.isText(tokens[start].lower) { return end }
    let isLine =
      line.count <= longestEmployer && line.first?.isCapitalised == true
      && line.allSatisfy {
        $0.isCapitalised || BylineWords.isAffiliation($0.lower)
          || ["of", "for", "the", "and", "in", "at", "to", "&", ",", "’", "'", "s"].contains($0.lower)
      }
      && !line.contains { InterfaceWords.contains($0.lower) } && PublicationDate(tokens, at: start) == nil
    guard isLine, let last = line.last(where: { $0.kind == .word }) else { return start }
    // What is glued on may be a title.
    let isNamed =
      tokens[start].startsLine && isNamed(tokens, from: start)
      || line.contains { offices.contains($0.lower) } || line.count > 1 && employers.contains(last.lower)
    return isNamed ? end : start
  }

  /// An e-mail address or a handle.
  static func isAddress(_ tokens: [HeaderToken], at start: Int) -> Bool {
    if tokens[start].text == "@" { return true }
    var index = start
    while index < tokens.count, index == start || tokens[index].isGlued, index < start + 8 {
      if tokens[index].text == "@" { return true }
      index += 1
    }
    return false
  }

  /// Behind an address, to which the next item of the page may be glued.
  static func addressEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
    var index = start + 1
    while index < tokens.count, !tokens[index].startsLine, tokens[index].isGlued {
      let isNext =
        tokens[index].isCapitalised
        && (tokens[index - 1].kind != .mark || [")", ">", "]"].contains(tokens[index - 1].text))
      // `ada@courier.example57 shares`
      let isCount =
        tokens[index].kind == .number && tokens[index - 1].kind == .word
        && (index + 1 >= tokens.count || !tokens[index + 1].isGlued)
      if isNext || isCount { break }
      index += 1
    }
    return index
  }
}
