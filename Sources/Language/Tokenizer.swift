/// Cuts a text into tokens that keep exact offsets.
public struct Tokenizer: Sendable {
  /// Makes a tokenizer.
  public init() {}

  /// No initialism is longer, in scalars with its stops.
  private static let longestInitialism = 16

  /// The tokens of a range of a text, in order, white space left out.
  public func tokens(of text: [Unicode.Scalar], in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text[index]
      if scalar.isSpace {
        index += 1
        continue
      }
      let end: Int
      let kind: Token.Kind
      if scalar.isLetter {
        end = wordEnd(text, index, range.upperBound)
        kind = isAmount(text, index..<end) ? .number : .word
      } else if scalar.isDigit {
        (end, kind) = (numberEnd(text, index, range.upperBound), .number)
      } else if let width = QuotationMark.width(text, at: index, limit: range.upperBound) {
        (end, kind) = (index + width, .quotationMark)
      } else {
        (end, kind) = (markEnd(text, index, range.upperBound), .mark)
      }
      append(kind, index..<end, of: text, to: &tokens)
      index = end
      // `the 38-year-old’s`
      if kind == .number, end + 1 < range.upperBound, isApostrophe(text[end]), text[end + 1] == "s",
        end + 2 >= range.upperBound || !text[end + 2].isLetter, text[end - 1].isLetter
      {
        tokens.append(Token(kind: .word, range: end..<end + 2, text: "'s", lower: "'s"))
        index = end + 2
      }
    }
    return tokens
  }

  private func append(_ kind: Token.Kind, _ range: Range<Int>, of text: [Unicode.Scalar], to tokens: inout [Token]) {
    // A possessive ending is a token of its own.
    if kind == .word, range.count > 2, text[range.upperBound - 1] == "s", isApostrophe(text[range.upperBound - 2]) {
      append(.word, range.lowerBound..<range.upperBound - 2, of: text, to: &tokens)
      tokens.append(Token(kind: .word, range: range.upperBound - 2..<range.upperBound, text: "'s", lower: "'s"))
      return
    }
    let isWord = kind == .word
    func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { isWord && scalar == "’" ? "'" : scalar }
    let scalars = text[range]
    let straight = Self.string(scalars, plain)
    let isLower = scalars.allSatisfy { plain($0).lowered == plain($0) }
    tokens.append(
      Token(
        kind: kind, range: range, text: straight,
        lower: isLower ? straight : Self.string(scalars) { plain($0).lowered },
        isCapitalised: isWord && scalars.first?.isUpper == true,
        isAllCapitals: isWord && scalars.count > 1 && scalars.allSatisfy { !$0.isLower }))
  }

  /// The text of scalars as something makes them; written at once where all of them are ASCII, as nearly all words are.
  @inline(__always)
  private static func string(
    _ scalars: ArraySlice<Unicode.Scalar>, _ change: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    guard scalars.allSatisfy({ change($0).isASCII }) else {
      var text = String.UnicodeScalarView()
      for scalar in scalars { text.append(change(scalar)) }
      return String(text)
    }
    return String(unsafeUninitializedCapacity: scalars.count) { bytes in
      for (place, scalar) in scalars.enumerated() { bytes[place] = UInt8(truncatingIfNeeded: change(scalar).value) }
      return scalars.count
    }
  }

  private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  private func wordEnd(_ text: [Unicode.Scalar], _ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    // What follows the last hyphen is shortened on its own: `R-S.C.`, `anti-U.S.`
    var piece = start
    while end < limit {
      let scalar = text[end]
      if scalar.isLetter || scalar.isDigit || (0x300...0x36F).contains(scalar.value) {
        end += 1
      } else if isApostrophe(scalar) || scalar == "-" || scalar == "‐" || scalar == "&",
        end + 1 < limit, text[end + 1].isLetter || text[end + 1].isDigit
      {
        end += 1
        if scalar == "-" || scalar == "‐" { piece = end }
      } else if scalar == "." || scalar == ",", text[end - 1].isDigit, end + 1 < limit, text[end + 1].isDigit {
        // `N3.4`: an amount of money with the letter of its currency.
        end += 1
      } else if scalar == "/", end == start + 1, text[start].isUpper, end + 1 < limit, text[end + 1].isUpper,
        end + 2 >= limit || !text[end + 2].isLetter
      {
        // `A/S`
        end += 1
      } else if scalar == ".", end + 1 < limit, text[end + 1].isLetter,
        isInitialism(text, piece, end) || isHalfOfDay(text, start, end, limit) || isWebName(text, end, limit)
      {
        end += 1
      } else {
        break
      }
    }
    // The stop that shortens a word is part of it.
    if end < limit, text[end] == "." {
      if isInitialism(text, piece, end), piece == start || end > piece + 1,
        !(end + 2 < limit && text[end + 1] == "." && text[end + 2] == ".")
      {
        return end + 1
      }
      var lower = ""
      for scalar in text[piece..<end] { lower.unicodeScalars.append(scalar.lowered) }
      if Abbreviations.contains(lower), text[piece].isUpper || Abbreviations.isInSmallLetters(lower) { return end + 1 }
    }
    return end
  }

  /// Whether this is an amount of money with the letters of its currency: `N3.4`, `Sh1,200`.
  private func isAmount(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    guard let digit = range.prefix(4).first(where: { text[$0].isDigit }), digit > range.lowerBound,
      text[range.lowerBound].isUpper
    else { return false }
    let number = digit..<range.upperBound
    func isPoint(_ index: Int) -> Bool { text[index] == "." || text[index] == "," }
    return (range.lowerBound..<digit).allSatisfy { text[$0].isLetter } && number.contains(where: isPoint)
      && number.allSatisfy { text[$0].isDigit || isPoint($0) }
  }

  /// Whether these are single letters parted by stops, such as `U.S` or `J`.
  private func isInitialism(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    var index = start
    guard end - start <= Self.longestInitialism else { return false }
    while index < end {
      guard text[index].isLetter, index + 1 >= end || text[index + 1] == "." else { return false }
      index += 2
    }
    // A small single letter is a word, and so is I.
    return end - start > 1 || text[start].isUpper && text[start] != "I"
  }

  /// Whether this is `a.m.` or `p.m.`, small letters though they are.
  private func isHalfOfDay(_ text: [Unicode.Scalar], _ start: Int, _ end: Int, _ limit: Int) -> Bool {
    end == start + 1 && (text[start] == "a" || text[start] == "p") && end + 2 < limit && text[end + 1] == "m"
      && text[end + 2] == "."
  }

  private func isWebName(_ text: [Unicode.Scalar], _ stop: Int, _ limit: Int) -> Bool {
    var end = stop + 1
    while end < limit, text[end].isLetter { end += 1 }
    return text[stop + 1].isLower
      && ["com", "org", "net", "gov", "edu", "co", "uk", "io", "news"]
        .contains(String(String.UnicodeScalarView(text[stop + 1..<end])))
  }

  private func numberEnd(_ text: [Unicode.Scalar], _ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      let scalar = text[end]
      if scalar.isDigit || scalar.isLetter {
        end += 1
      } else if ".,:/-".unicodeScalars.contains(scalar), end + 1 < limit,
        text[end + 1].isDigit || scalar == "-" && text[end + 1].isLetter
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Runs of one mark are one token: `...`, `--`.
  private func markEnd(_ text: [Unicode.Scalar], _ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, text[end] == text[start], text[start] == "." || text[start] == "-" { end += 1 }
    return end
  }
}
