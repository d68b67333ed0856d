extension TOMLReader {
  /// A string in quotation marks, in which `\` begins an escape.
  mutating func basicString() throws(Failure) -> String {
    _ = scanner.take("\"")
    var text = String.UnicodeScalarView()
    while let next = scanner.next, next != "\n" {
      if scanner.take("\"") { return String(text) }
      guard !next.isForbidden else { throw failure("a text has a control character; write it as \\u00…") }
      scanner.advance()
      text.append(next == "\\" ? try escape() : next)
    }
    throw failure("a text has no \" at its end")
  }

  /// A string in apostrophes, which has no escapes.
  mutating func literalString() throws(Failure) -> String {
    _ = scanner.take("'")
    let text = scanner.takeAll { $0 != "'" && !$0.isForbidden }
    guard scanner.take("'") else { throw failure("a text has no ' at its end") }
    return text
  }

  /// A string over several lines, behind its first three marks; only in quotation marks does `\` mean something.
  mutating func longString(ending mark: String) throws(Failure) -> String {
    let start = scanner.line
    _ = scanner.take("\n")
    var text = String.UnicodeScalarView()
    while let next = scanner.next {
      if scanner.take(mark + mark + mark) {
        // Up to two marks before the last three are part of the text.
        for _ in 0..<2 where scanner.take(mark) { text.append(contentsOf: mark.unicodeScalars) }
        return String(text)
      }
      guard !next.isForbidden || next == "\n" else {
        throw failure("a text has a control character; write it as \\u00…")
      }
      scanner.advance()
      if next != "\\" || mark == "'" {
        text.append(next)
      } else if !skipLineEnd() {
        text.append(try escape())
      }
    }
    throw Failure(line: start, reason: "this text has no \(mark)\(mark)\(mark) at its end")
  }

  /// Skips the end of a line behind `\`, with all space up to the next text.
  private mutating func skipLineEnd() -> Bool {
    var ahead = scanner
    ahead.skipSpaces()
    guard ahead.next == "\n" else { return false }
    while ahead.next == "\n" || ahead.next == " " || ahead.next == "\t" { ahead.advance() }
    scanner = ahead
    return true
  }

  /// What an escape stands for, behind its `\`.
  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let simple: [Unicode.Scalar: Unicode.Scalar] = [
      "b": "\u{8}", "t": "\t", "n": "\n", "f": "\u{C}", "r": "\r", "\"": "\"", "\\": "\\",
    ]
    let letter = scanner.next
    scanner.advance()
    if let letter, let meant = simple[letter] { return meant }
    guard let length = letter == "u" ? 4 : letter == "U" ? 8 : nil else {
      let written = letter.flatMap { $0.isForbidden ? nil : String($0) } ?? ""
      throw failure("“\\\(written)” is no escape; a lone \\ is written \\\\, or the text stands in '…'")
    }
    var digits = ""
    while digits.count < length, let next = scanner.next, next.properties.isASCIIHexDigit {
      digits.unicodeScalars.append(next)
      scanner.advance()
    }
    guard digits.count == length, let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
      throw failure("“\\\(length == 4 ? "u" : "U")\(digits)” is no character; \(length) hexadecimal digits name one")
    }
    return scalar
  }
}
