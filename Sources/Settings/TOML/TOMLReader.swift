/// Reads TOML 1.0 (<https://toml.io/en/v1.0.0>): headers and keys; values are read in an extension.
///
/// It keeps the line of every key, so that a mistake in what a key is set to can be shown where it is.
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

  /// The tables, keys and values of a document.
  static func table(of text: String) throws(Failure) -> TOMLTable {
    var reader = TOMLReader(scanner: TOMLScanner(text))
    return try reader.document()
  }

  private mutating func document() throws(Failure) -> TOMLTable {
    let root = TOMLDraft(.header, line: 1)
    var current = root
    while true {
      scanner.skipSpaces()
      if let next = scanner.next, next != "#", next != "\n" {
        if next == "[" { current = try header(in: root) } else { try setting(in: current) }
        scanner.skipSpaces()
      }
      try comment()
      guard scanner.next != nil else { return root.table }
      guard scanner.take("\n") else {
        throw failure("one line sets one key; “\(scanner.word)” belongs on a line of its own")
      }
    }
  }

  /// A header, which opens a table: `[a.b]`, or `[[a.b]]` for the next of an array.
  private mutating func header(in root: TOMLDraft) throws(Failure) -> TOMLDraft {
    let line = scanner.line
    _ = scanner.take("[")
    let isOfArray = scanner.take("[")
    let path = try key()
    guard scanner.take("]"), !isOfArray || scanner.take("]") else {
      throw failure("the header of a table ends with \(isOfArray ? "]]" : "]")")
    }
    do throws(TOMLDraft.Refusal) {
      return isOfArray ? try root.nextTable(at: path, line: line) : try root.table(at: path, line: line)
    } catch {
      throw Failure(line: line, reason: "“\(path.joined(separator: "."))” is there already")
    }
  }

  private mutating func setting(in table: TOMLDraft) throws(Failure) {
    let line = scanner.line
    let path = try key()
    guard scanner.take("=") else {
      throw failure("“\(path.joined(separator: "."))” is set to nothing; write \(path.joined(separator: ".")) = …")
    }
    scanner.skipSpaces()
    let value = TOMLValue(content: try content(depth: 0), line: line)
    do throws(TOMLDraft.Refusal) {
      try table.set(path, to: value)
    } catch {
      throw Failure(line: line, reason: "“\(path.joined(separator: "."))” is there already")
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
