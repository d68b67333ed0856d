import Articles
import ForeignText
import Language

/// News agencies in a dateline: before the city, behind it, behind the dash, or alone.
extension DatelineParser {
  /// Takes an agency's name without a place, and the dash behind it; the token behind them.
  mutating func takeAgencyAlone() -> Int? {
    var copy = self
    guard copy.takeAgency(), copy.hasKnownAgency, !copy.reachesPlace, copy.takeDash() != nil else { return nil }
    return copy.index
  }

  /// `(Reuters) OSLO —`.
  mutating func takeAgencyBefore() {
    var copy = self
    // `AFP – OSLO –`
    if index + 2 < tokens.count, NewsAgency.isPlainly(tokens[index].lower, inCapitals: tokens[index].isAllCapitals),
      [",", "–", "—", "-", "|"].contains(tokens[index + 1].text)
    {
      copy.index += 2
      guard copy.reachesPlace, !tokens[copy.index].startsLine else { return }
      (copy.hasAgency, copy.hasKnownAgency) = (true, true)
      self = copy
      return
    }
    guard text == "(", copy.takeAgency(), copy.hasKnownAgency, copy.index < tokens.count,
      tokens[copy.index].isCapitalised, !tokens[copy.index].startsLine, copy.reachesDash
    else { return }
    self = copy
  }

  /// `(Reuters)`, `[Reuters]`, `/PRNewswire/`.
  mutating func takeAgency() -> Bool {
    guard let open = text, let closing = ["(": ")", "[": "]", "/": "/"][open], index + 1 < tokens.count else {
      return false
    }
    let inside = tokens[(index + 1)...].prefix(Self.longestAgency).prefix { $0.text != closing && !$0.startsLine }
    guard !inside.isEmpty, inside.endIndex < tokens.count, tokens[inside.endIndex].text == closing,
      !inside.contains(where: { [":", "("].contains($0.text) }),
      !inside.contains(where: { $0.text == "," }) || NewsAgency.isName([inside.first?.lower ?? ""]),
      open != "[" || NewsAgency.isName(inside.filter { $0.kind == .word }.map(\.lower))
    else { return false }
    hasAgency = true
    hasKnownAgency = NewsAgency.isName(inside.filter { $0.kind == .word }.map(\.lower))
    index = inside.endIndex + 1
    return true
  }

  /// `LAHORE: (APP)`, `Erfurt/dpa.`.
  mutating func takeAgencyBehindMark() {
    guard let mark = text, index + 2 < tokens.count else { return }
    var copy = self
    copy.index += 1
    if mark == ":", copy.text == "(", copy.takeAgency(), copy.hasKnownAgency {
      self = copy
    } else if mark == "/", tokens[index].isGlued, tokens[index + 1].isGlued,
      NewsAgency.isName([tokens[index + 1].lower]),
      tokens[index + 2].text == ".", tokens[index + 2].isGlued
    {
      (copy.hasAgency, copy.hasKnownAgency) = (true, true)
      copy.index += 2
      self = copy
    }
  }

  /// `--(BUSINESS WIRE)--`, whose first dash belongs to the agency.
  mutating func takeAgencyBehindDash() {
    var copy = self
    var dashes = 0
    while let mark = copy.text, ["-", "–", "—"].contains(mark), dashes < 2 {
      copy.index += 1
      dashes += 1
    }
    guard dashes > 0 else { return }
    if copy.text == "(" {
      guard copy.takeAgency(), copy.hasKnownAgency else { return }
    } else {
      // `- TheNewswire -`
      let words = tokens[min(copy.index, tokens.count)...].prefix(Self.longestBareAgency).prefix { $0.kind == .word }
      guard words.endIndex < tokens.count, Self.isDash(tokens[words.endIndex].text),
        words.contains(where: { NewsAgency.isWire($0.lower) }), words.allSatisfy(\.isCapitalised)
      else { return }
      (copy.hasAgency, copy.hasKnownAgency) = (true, true)
      copy.index = words.endIndex
    }
    self = copy
  }
}
