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
/// Double marks of every style are paired. Where a single mark is the first that opens something, the paragraph quotes
/// with single marks, as British papers do. A quotation inside another is part of it.
public struct QuotationPairing: Sendable {
  private let tokens: [Token]

  /// Makes a pairing for the tokens of a text.
  public init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// The outermost quotations of a paragraph, in order; `paragraph` are its tokens.
  ///
  /// Where the next paragraph begins with an opening mark, the last quotation may go on in it.
  public func quotations(in paragraph: Range<Int>) -> [Quotation] {
    let goesOn = tokens.indices.contains(paragraph.upperBound) && tokens[paragraph.upperBound].text == "‘"
    let usesSingleMarks = usesSingleMarks(paragraph)
    let quotations = quotations(in: paragraph, usesSingleMarks, goesOn)
    return hasOtherMarks(paragraph, usesSingleMarks)
      ? withOthers(quotations, in: paragraph, usesSingleMarks) : quotations
  }

  /// Whether marks of the other style open something in a paragraph.
  private func hasOtherMarks(_ paragraph: Range<Int>, _ usesSingleMarks: Bool) -> Bool {
    paragraph.contains { index in
      tokens[index].kind == .quotationMark && Self.isSingle(tokens[index].text) != usesSingleMarks
        && closer(of: tokens[index].text) != nil && opens(index, paragraph, !usesSingleMarks)
    }
  }

  /// With the quotations in marks of the other style that stand between these.
  ///
  /// `called it 'a tax on spades'. "Next it will be the beans," he said`
  private func withOthers(
    _ quotations: [Quotation], in paragraph: Range<Int>, _ usesSingleMarks: Bool
  ) -> [Quotation] {
    var all = quotations
    var start = paragraph.lowerBound
    for end in quotations.map(\.tokens.lowerBound) + [paragraph.upperBound] {
      if start < end {
        all += self.quotations(in: start..<end, !usesSingleMarks, false).filter { other in
          other.isClosed && (usesSingleMarks || isPhrase(other.tokens, paragraph))
        }
      }
      start = quotations.first { $0.tokens.lowerBound == end }?.tokens.upperBound ?? end
    }
    return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether single marks stand about a phrase, and are no apostrophes: `the '60s and the workers'`.
  private func isPhrase(_ quotation: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    let inside = quotation.dropFirst().dropLast()
    guard inside.count <= Self.longestPhrase, let first = inside.first, let last = inside.last,
      !inside.dropLast().contains(where: { tokens[$0].endsSentence }),
      !Self.shortened.contains(tokens[first].lower), tokens[first].kind == .word
    else { return false }
    let next = quotation.upperBound
    return !tokens[last].lower.hasSuffix("s") || next >= paragraph.upperBound || tokens[next].kind == .mark
  }

  /// No phrase has more tokens.
  private static let longestPhrase = 14
  /// Words that an apostrophe begins.
  private static let shortened: Set<String> = [
    "em", "til", "till", "cause", "tis", "twas", "n", "round", "bout", "cos", "er",
  ]

  /// The quotations of a stretch in marks of one style.
  private func quotations(in paragraph: Range<Int>, _ usesSingleMarks: Bool, _ goesOn: Bool) -> [Quotation] {
    var quotations: [Quotation] = []
    var open: (start: Int, closer: String)?
    for index in paragraph where tokens[index].kind == .quotationMark {
      let mark = tokens[index]
      guard Self.isSingle(mark.text) == usesSingleMarks else { continue }
      if let current = open {
        if closes(mark.text, current.closer), !isInner(index, paragraph, usesSingleMarks, goesOn),
          !usesSingleMarks || touchesPrevious(index, paragraph)
        {
          quotations.append(Quotation(tokens: current.start..<index + 1, isClosed: true))
          open = nil
        } else if mark.text == "“", current.closer == "”", closesByPlace(index, paragraph) {
          quotations.append(Quotation(tokens: current.start..<index + 1, isClosed: true))
          open = nil
        } else if mark.text == "“", current.closer == "”" {
          // A second opening mark: the first was never closed.
          quotations.append(Quotation(tokens: current.start..<index, isClosed: false))
          open = (index, "”")
        }
      } else if let closer = closer(of: mark.text), opens(index, paragraph, usesSingleMarks) {
        open = (index, closer)
      }
    }
    if let open { quotations.append(Quotation(tokens: open.start..<paragraph.upperBound, isClosed: false)) }
    return quotations
  }

  /// Whether the first mark that opens something in a paragraph is a single one that something closes.
  private func usesSingleMarks(_ paragraph: Range<Int>) -> Bool {
    for index in paragraph where tokens[index].kind == .quotationMark {
      guard Self.isSingle(tokens[index].text) else { return false }
      guard let closer = closer(of: tokens[index].text), opens(index, paragraph, true) else { continue }
      // What opens a paragraph may be closed in a later one.
      if index == paragraph.lowerBound, tokens[index].text == "‘" { return true }
      // An apostrophe at a word's start has nothing that closes it behind the end of a clause.
      let isClosed = tokens[index..<paragraph.upperBound].dropFirst(2).indices.contains { other in
        closes(tokens[other].text, closer) && tokens[other].kind == .quotationMark && touchesPrevious(other, paragraph)
          && (tokens[index].text == "‘" || tokens[other - 1].kind == .mark || endsPhrase(other, paragraph))
      }
      if isClosed || tokens[index].text != "'" { return isClosed }
    }
    return false
  }

  /// Whether a mark or the end follows a word before a single mark; a plural owns what stands behind it.
  private func endsPhrase(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard tokens[index - 1].kind == .word else { return false }
    return index + 1 >= paragraph.upperBound || tokens[index + 1].kind == .mark
  }

  private func touchesPrevious(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    index > paragraph.lowerBound && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
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

  /// Whether a mark stands where a closing one does, whatever it looks like: right behind a word, a space behind it.
  private func closesByPlace(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound, tokens[index - 1].range.upperBound == tokens[index].range.lowerBound else {
      return false
    }
    return index + 1 >= paragraph.upperBound || tokens[index + 1].range.lowerBound > tokens[index].range.upperBound
  }

  /// A mark opens where a word stands right behind it and none right before.
  private func opens(_ index: Int, _ paragraph: Range<Int>, _ usesSingleMarks: Bool) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    let touchesNext = tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
    let touchesWord = touchesPrevious(index, paragraph) && tokens[index - 1].kind != .mark
    guard usesSingleMarks else {
      // `12" wide` has an inch; spaces may stand on both sides of a mark.
      return tokens[index].text != "\"" || !touchesWord && (touchesNext || !touchesPrevious(index, paragraph))
    }
    // `'29` is a year.
    return touchesNext && !touchesWord && tokens[index + 1].kind != .number
  }

  /// An apostrophe behind a plural: `ministers’ meeting`.
  private func isInner(_ index: Int, _ paragraph: Range<Int>, _ usesSingleMarks: Bool, _ goesOn: Bool) -> Bool {
    guard usesSingleMarks, index > paragraph.lowerBound, index + 1 < paragraph.upperBound else { return false }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    guard before.kind == .word, before.lower.hasSuffix("s"), next.kind == .word, !next.isCapitalised else {
      return false
    }
    return next.range.lowerBound > tokens[index].range.upperBound
      && (goesOn || tokens[index..<paragraph.upperBound].dropFirst().contains { $0.text == tokens[index].text })
  }
}
