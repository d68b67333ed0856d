extension TOMLReader {
  /// A value; `depth` is that of the arrays and tables around it.
  mutating func content(depth: Int) throws(Failure) -> TOMLValue.Content {
    guard depth <= Self.deepest else { throw failure("arrays and tables are too deep within each other") }
    switch scanner.next {
    case "\""?: return .string(scanner.take("\"\"\"") ? try longString(ending: "\"") : try basicString())
    case "'"?: return .string(scanner.take("'''") ? try longString(ending: "'") : try literalString())
    case "["?: return .array(try array(depth: depth))
    case "{"?: return .table(try inlineTable(depth: depth))
    default: return try plain(isWhole: depth == 0)
    }
  }

  private mutating func array(depth: Int) throws(Failure) -> [TOMLValue] {
    let start = scanner.line
    _ = scanner.take("[")
    var values: [TOMLValue] = []
    var mayGoOn = true
    while true {
      try skipBlank()
      if scanner.take("]") { return values }
      guard scanner.next != nil else { throw Failure(line: start, reason: "this array has no ] at its end") }
      // Where the next key is set, it is the end that is missing.
      guard scanner.line == start || !setsKey, mayGoOn || scanner.next != "[" || scanner.line == start else {
        throw Failure(line: start, reason: "this array has no ] at its end")
      }
      guard mayGoOn else { throw failure("the values of an array are parted by commas") }
      let line = scanner.line
      values.append(TOMLValue(content: try content(depth: depth + 1), line: line))
      try skipBlank()
      mayGoOn = scanner.take(",")
    }
  }

  private mutating func inlineTable(depth: Int) throws(Failure) -> TOMLTable {
    let table = TOMLDraft(.header, line: scanner.line)
    _ = scanner.take("{")
    scanner.skipSpaces()
    if scanner.take("}") { return table.table }
    repeat {
      let line = scanner.line
      let path = try key()
      guard scanner.take("=") else { throw failure("“\(path.joined(separator: "."))” is set to nothing") }
      scanner.skipSpaces()
      let value = TOMLValue(content: try content(depth: depth + 1), line: line)
      do throws(TOMLDraft.Refusal) {
        try table.set(path, to: value)
      } catch {
        throw Failure(line: line, reason: "“\(path.joined(separator: "."))” is there already")
      }
      scanner.skipSpaces()
    } while scanner.take(",")
    guard scanner.take("}") else { throw failure("a table in one line has commas between its keys and } at its end") }
    return table.table
  }

  /// Spaces, lines and comments between the values of an array.
  private mutating func skipBlank() throws(Failure) {
    while true {
      scanner.skipSpaces()
      try comment()
      guard scanner.take("\n") else { return }
    }
  }

  /// A value without quotes or brackets: a boolean, a number, a date or a time; `isWhole` says that it is all that its
  /// key is set to.
  private mutating func plain(isWhole: Bool) throws(Failure) -> TOMLValue.Content {
    let line = scanner.line
    var word = scanner.takeAll { !" \t\n,]}#".unicodeScalars.contains($0) && !$0.isForbidden }
    // A date and a time may have a space between them.
    var ahead = scanner
    if ahead.take(" ") {
      let both = "\(word)T\(ahead.takeAll { $0.isDigit || ":.+-Zz".unicodeScalars.contains($0) })"
      if TOMLMoment.isDateAndTime(both) { (word, scanner) = (both, ahead) }
    }
    guard !word.isEmpty else { throw Failure(line: line, reason: "a value is missing") }
    guard let content = TOMLValue.Content(plain: word) else {
      let rest = isWhole ? scanner.takeAll { $0 != "#" && !$0.isForbidden } : ""
      let key = isWhole ? TOMLString.key(path) + " = " : ""
      throw Failure(line: line, reason: Self.advice(for: word, followedBy: rest, as: key))
    }
    return content
  }

  /// What to write in place of a word that is no value; `key` stands before it.
  private static func advice(for word: String, followedBy rest: String, as key: String) -> String {
    switch word.lowercased() {
    case "yes", "on", "true": return "“\(word)” is no value; write \(key)true"
    case "no", "off", "false": return "“\(word)” is no value; write \(key)false"
    default: break
    }
    let isAlmostNumber = word.contains(/^[-+0-9._]+[A-Za-z]*$/)
    let marks: Set<Unicode.Scalar> = ["“", "”", "„", "‘", "’", "«", "»", "\"", "'"]
    var text = (word + rest).unicodeScalars
    while let last = text.last, marks.contains(last) || last.properties.isWhitespace { text.removeLast() }
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    let start = isAlmostNumber ? "“\(word)” is no number, and " : ""
    return "\(start)a text stands in quotes: \(key)\(TOMLString.quoted(String(text)))"
  }
}

extension TOMLValue.Content {
  /// The value of a word; nil where it is none.
  fileprivate init?(plain word: String) {
    switch word {
    case "true": self = .boolean(true)
    case "false": self = .boolean(false)
    case "inf", "+inf": self = .float(.infinity)
    case "-inf": self = .float(-.infinity)
    case "nan", "+nan", "-nan": self = .float(.nan)
    default:
      if let number = Self.integer(word) {
        self = .integer(number)
      } else if let number = Self.float(word) {
        self = .float(number)
      } else if TOMLMoment.isOne(word) {
        self = .moment(word)
      } else {
        return nil
      }
    }
  }

  private static func integer(_ word: String) -> Int? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
      guard let digits = digits(word.dropFirst(2)), digits.allSatisfy({ $0.isHexDigit }) else { return nil }
      return Int(digits, radix: radix)
    }
    let sign = word.hasPrefix("-") || word.hasPrefix("+") ? 1 : 0
    guard let digits = digits(word.dropFirst(sign)), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      digits == "0" || !digits.hasPrefix("0")
    else { return nil }
    return Int(word.prefix(sign) + digits)
  }

  private static func float(_ word: String) -> Double? {
    var scanner = TOMLScanner(word)
    var text = ""
    /// Takes digits, which may have low lines between them.
    func takeDigits() -> String? { digits(Substring(scanner.takeAll { $0.isDigit || $0 == "_" })) }
    func takeSign() { text += scanner.take("-") ? "-" : scanner.take("+") ? "+" : "" }
    takeSign()
    guard let whole = takeDigits(), whole == "0" || !whole.hasPrefix("0") else { return nil }
    text += whole
    if scanner.take(".") {
      guard let fraction = takeDigits() else { return nil }
      text += "." + fraction
    }
    if scanner.take("e") || scanner.take("E") {
      text += "e"
      takeSign()
      guard let exponent = takeDigits() else { return nil }
      text += exponent
    }
    // A number that is too great for an integer is no fraction.
    return scanner.next == nil && text.contains { ".e".contains($0) } ? Double(text) : nil
  }

  /// Digits without the low lines between them; nil where one is not between two digits.
  private static func digits(_ word: Substring) -> String? {
    let groups = word.split(separator: "_", omittingEmptySubsequences: false)
    return groups.contains("") ? nil : groups.joined()
  }
}
