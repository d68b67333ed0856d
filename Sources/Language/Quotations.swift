/// A stretch of text inside quotation marks.
public struct Quotation: Hashable, Sendable {
  /// From the opening mark to just after the closing one, in tokens.
  public let tokens: Range<Int>
  /// Whether it has a closing mark; one that is carried on in the next paragraph has none.
  public let isClosed: Bool

  /// Makes a quotation.
  public init(tokens: Range<Int>, isClosed: Bool) {
    self.tokens = tokens
    self.isClosed = isClosed
  }
}

/// Pairs the quotation marks of a paragraph.
///
/// Double marks of every style are paired; single ones only in texts that have no double ones, as British papers print
/// them. A quotation inside another is part of it.
public struct QuotationPairing: Sendable {
  private let usesSingleMarks: Bool

  /// Learns from all tokens of a text which marks it quotes with.
  public init(_ tokens: [Token]) {
    var double = 0
    var single = 0
    for token in tokens where token.kind == .quotationMark {
      if Self.isSingle(token.text) {
        if token.text == "‘" || token.text == "'" { single += 1 }
      } else {
        double += 1
      }
    }
    usesSingleMarks = double == 0 && single > 0
  }

  /// The outermost quotations of a paragraph, in order; `paragraph` are its tokens.
  public func quotations(in tokens: [Token], paragraph: Range<Int>) -> [Quotation] {
    var quotations: [Quotation] = []
    var open: (start: Int, closer: String)?
    for index in paragraph where tokens[index].kind == .quotationMark {
      let mark = tokens[index]
      guard Self.isSingle(mark.text) == usesSingleMarks else { continue }
      if let current = open {
        if closes(mark.text, current.closer), !isInner(index, tokens, paragraph) {
          quotations.append(Quotation(tokens: current.start..<index + 1, isClosed: true))
          open = nil
        } else if mark.text == "“", current.closer == "”" {
          // A second opening mark: the first was never closed.
          quotations.append(Quotation(tokens: current.start..<index, isClosed: false))
          open = (index, "”")
        }
      } else if let closer = closer(of: mark.text), opens(index, tokens, paragraph) {
        open = (index, closer)
      }
    }
    if let open { quotations.append(Quotation(tokens: open.start..<paragraph.upperBound, isClosed: false)) }
    return quotations
  }

  private static func isSingle(_ text: String) -> Bool { ["'", "‘", "’", "`", "‚", "‹", "›"].contains(text) }

  private func closer(of text: String) -> String? {
    switch text {
    case "“", "‟": "”"
    case "„": "“"
    case "\"": "\""
    case "''", "``": "''"
    case "«": "»"
    case "»": "«"
    case "「": "」"
    case "『": "』"
    case "‘": "’"
    case "'", "`": "'"
    case "‚": "‘"
    case "‹": "›"
    default: nil
    }
  }

  private func closes(_ text: String, _ closer: String) -> Bool {
    text == closer || closer == "”" && text == "\"" || closer == "“" && text == "”" || closer == "\"" && text == "”"
      || closer == "’" && text == "'" || closer == "'" && text == "’"
  }

  /// A mark opens where a word stands right behind it and none right before.
  private func opens(_ index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    let touchesNext = tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
    guard usesSingleMarks else { return touchesNext || tokens[index].text != "\"" }
    let touchesPrevious =
      index > paragraph.lowerBound && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      && tokens[index - 1].kind != .mark
    return touchesNext && !touchesPrevious
  }

  /// An apostrophe behind a plural: `ministers’ meeting`.
  private func isInner(_ index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    guard usesSingleMarks, index > paragraph.lowerBound, index + 1 < paragraph.upperBound else { return false }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    guard before.kind == .word, before.lower.hasSuffix("s"), next.kind == .word, !next.isCapitalised else {
      return false
    }
    return next.range.lowerBound > tokens[index].range.upperBound
      && tokens[index..<paragraph.upperBound].dropFirst().contains { $0.text == tokens[index].text }
  }
}
