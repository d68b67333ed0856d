import ForeignText

extension FeedText {
  /// The text as HTML; lines of plain text stay lines, unless they are those of a paragraph that was wrapped.
  public var markup: String {
    let isPlain = !isMarkup
    guard isPlain || PlainLines.hasNone(value) else { return value }
    return PlainLines.paragraphs(of: value).map { "<p>\(isPlain ? MarkupEscape.escaped($0) : $0)</p>" }
      .joined(separator: "\n")
  }
}

/// Text whose lines say what its paragraphs are.
enum PlainLines {
  /// How the names of elements begin that part lines by themselves.
  private static let blocks = [
    "p", "br", "div", "li", "ul", "ol", "h", "table", "tr", "td", "blockquote", "pre", "section", "article", "figure",
    "dl", "dd",
  ].map { Array($0.utf8) }
  /// The lengths of lines that an author's program wrapped.
  private static let wrapped = 50...90

  /// Whether a text in HTML has several lines, and no elements that part them.
  static func hasNone(_ html: String) -> Bool {
    guard html.hasByte(where: { $0 == 0x0A }) else { return false }
    var html = html
    return html.withUTF8 { bytes in
      !bytes.indices.contains { index in
        bytes[index] == UInt8(ascii: "<")
          && blocks.contains { bytes[(index + 1)...].starts(with: $0) { $0 | 0x20 == $1 } }
      }
    }
  }

  /// The paragraphs of a text, each on one line.
  static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    var group: [String] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines.map({ $0.trimmed(\.isWhitespace) }) + [""] {
      if !line.isEmpty {
        group.append(line)
      } else if !group.isEmpty {
        paragraphs += joined(group)
        group = []
      }
    }
    return paragraphs
  }

  /// The lines of a block of text, those that go on put together.
  private static func joined(_ lines: [String]) -> [String] {
    let isWrapped = lines.count > 2 && lines.dropLast().allSatisfy { wrapped.contains($0.count) }
    var result: [String] = []
    for line in lines {
      guard let last = result.last, isWrapped || goesOn(last, with: line) else {
        result.append(line)
        continue
      }
      result[result.count - 1] = last + " " + line
    }
    return result
  }

  /// Whether a line goes on in the next: in the middle of a sentence.
  private static func goesOn(_ line: String, with next: String) -> Bool {
    guard let last = line.last, !".!?:;…”\"»)".contains(last), !Address.isWeb(line.split(separator: " ").last ?? "")
    else {
      return false
    }
    guard let first = next.first else { return false }
    return first.isLowercase && !Address.isWeb(next) || last == ","
  }
}
