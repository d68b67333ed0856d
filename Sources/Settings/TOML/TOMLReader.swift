/// Reads TOML 1.0 (<https://toml.io/en/v1.0.0>): headers and keys; values are read in an extension.
///
/// It keeps the line of every key, so that a mistake in what a key is set to can be shown where it is, and reads on behind
/// what is no TOML.
struct TOMLReader {
  /// Where a text is no TOML, and why.
  struct Failure: Error, Equatable {
    /// The line, from 1.
    let line: Int
    /// What is wrong, without a full stop.
    let reason: String
  }

  /// Arrays and tables within each other may be so deep.
  static let deepest = 64

  var scanner: TOMLScanner
  /// The key that is being set, for messages.
  private(set) var path: [String] = []

  /// The tables, keys and values of a document.
  ///
  /// - Throws: `Failure`, the first.
  static func table(of text: String) throws(Failure) -> TOMLTable {
    let reading = reading(of: text)
    if let fault = reading.faults.first { throw fault.failure }
    return reading.table
  }

  /// What can be read of a document, and what cannot be.
  static func reading(of text: String) -> TOMLReading {
    var reader = TOMLReader(scanner: TOMLScanner(text))
    return reader.document()
  }

  private mutating func document() -> TOMLReading {
    let root = TOMLDraft(.header, line: 1)
    var current = root
    var faults: [TOMLReading.Fault] = []
    while scanner.next != nil {
      let start = scanner
      path = []
      do throws(Failure) {
        current = try line(of: current, in: root)
      } catch {
        scanner = start
        scanner.skipSpaces()
        let isHeader = scanner.next == "["
        // What stands under a header that is none belongs to no other table.
        if isHeader { current = TOMLDraft(.header, line: error.line) }
        let extent: TOMLReading.Fault.Extent = isHeader ? .table : current.isEntry ? .entry : .line
        if extent == .entry { current.isFaulty = true }
        faults.append(TOMLReading.Fault(failure: error, extent: extent))
        skipStatement()
      }
    }
    return TOMLReading(table: root.table, faults: faults)
  }

  /// Takes a line, or several where a value goes over them, and gives the table of what stands behind it.
  private mutating func line(of current: TOMLDraft, in root: TOMLDraft) throws(Failure) -> TOMLDraft {
    scanner.skipSpaces()
    guard let next = scanner.next, next != "#", next != "\n" else {
      try lineEnd()
      return current
    }
    if next == "[" { return try header(in: root) }
    try setting(in: current)
    return current
  }

  /// The end of a line, before which there may be a comment.
  private mutating func lineEnd() throws(Failure) {
    scanner.skipSpaces()
    try comment()
    guard scanner.next == nil || scanner.take("\n") else {
      throw failure("one line sets one key; “\(scanner.word)” belongs on a line of its own")
    }
  }

  /// Skips the lines of what cannot be read: the first, and those behind it that set nothing and open nothing.
  private mutating func skipStatement() {
    repeat {
      _ = scanner.takeAll { $0 != "\n" }
      _ = scanner.take("\n")
    } while scanner.next != nil && !beginsStatement
  }

  /// Whether a line sets a key or opens a table, as far as its beginning shows.
  private var beginsStatement: Bool {
    if setsKey { return true }
    var ahead = self
    ahead.scanner.skipSpaces()
    if ahead.scanner.next == "[" {
      var whole = ahead
      if (try? whole.headerPath()) != nil { return true }
      // One that lacks its end is none of the values of an array either.
      _ = ahead.scanner.take("[")
      _ = ahead.scanner.take("[")
      let isNamed = ahead.scanner.next?.isOfBareKey == true
      return isNamed && !ahead.scanner.takeAll { $0 != "\n" && $0 != "#" }.contains(",")
    }
    // A key without a sign behind it is told of as well.
    return ahead.scanner.next?.isOfBareKey == true && (try? ahead.key()) != nil
      && !",]}\n".unicodeScalars.contains(ahead.scanner.next ?? "\n")
  }

  /// Whether a key and the sign behind it stand here.
  var setsKey: Bool {
    var ahead = self
    return (try? ahead.key()) != nil && ahead.scanner.take("=")
  }

  /// A header, which opens a table: `[a.b]`, or `[[a.b]]` for the next of an array.
  private mutating func header(in root: TOMLDraft) throws(Failure) -> TOMLDraft {
    let line = scanner.line
    let (path, isOfArray) = try headerPath()
    do throws(TOMLDraft.Refusal) {
      return isOfArray ? try root.nextTable(at: path, line: line) : try root.table(at: path, line: line)
    } catch {
      throw Failure(line: line, reason: "“\(TOMLString.key(path))” is there already")
    }
  }

  /// The key of a header, up to the end of its line.
  private mutating func headerPath() throws(Failure) -> (path: [String], isOfArray: Bool) {
    _ = scanner.take("[")
    let isOfArray = scanner.take("[")
    let path = try key()
    let written = "\(isOfArray ? "[[" : "[")\(TOMLString.key(path))\(isOfArray ? "]]" : "]")"
    guard scanner.take("]"), !isOfArray || scanner.take("]") else {
      throw failure("the header of a table ends with \(isOfArray ? "]]" : "]"): \(written)")
    }
    try lineEnd()
    return (path, isOfArray)
  }

  private mutating func setting(in table: TOMLDraft) throws(Failure) {
    let line = scanner.line
    path = try key()
    guard scanner.take("=") else {
      throw failure("“\(path.joined(separator: "."))” is set to nothing; write \(TOMLString.key(path)) = …")
    }
    scanner.skipSpaces()
    let value = TOMLValue(content: try content(depth: 0), line: line)
    try lineEnd()
    do throws(TOMLDraft.Refusal) {
      try table.set(path, to: value)
    } catch {
      throw Failure(line: line, reason: "“\(TOMLString.key(path))” is there already")
    }
  }

  /// A key with its parts, which dots part; spaces around them, and behind the key, are skipped.
  mutating func key() throws(Failure) -> [String] {
    var parts: [String] = []
    repeat {
      scanner.skipSpaces()
      switch scanner.next {
      case "\""?: parts.append(try basicString())
      case "'"?: parts.append(try literalString())
      default:
        let part = scanner.takeAll(\.isOfBareKey)
        guard !part.isEmpty else {
          throw failure(
            "a key is missing before “\(scanner.word)”; it has letters, digits, - and _, or stands in quotes")
        }
        parts.append(part)
      }
      scanner.skipSpaces()
    } while scanner.take(".")
    return parts
  }

  /// Skips a comment, if there is one.
  mutating func comment() throws(Failure) {
    guard scanner.take("#") else { return }
    while let next = scanner.next, next != "\n" {
      guard !next.isForbidden else { throw failure("a comment has a control character") }
      scanner.advance()
    }
  }

  func failure(_ reason: String) -> Failure { Failure(line: scanner.line, reason: reason) }
}
