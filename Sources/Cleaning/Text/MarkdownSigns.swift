import Language

/// The signs of Markdown: `# A heading`, `> a quotation`, `**emphasis**`, `[a link](https://…)`, `![a picture](…)`.
///
/// The words stay, but for addresses and what stands in place of pictures.
enum MarkdownSigns {
  private static let longestAddress = 1000
  /// Emphasis has no more scalars.
  private static let longestEmphasis = 600
  private static let mostHashes = 6

  /// The changes that take the signs out.
  static func edits(_ scalars: [Unicode.Scalar]) -> [TextEdit] {
    guard scalars.contains(where: isSign) else { return [] }
    let links = links(scalars)
    let strong = emphasis(scalars, width: 2...3, sign: "*")
    let lines = TextLines.trimmed(scalars)
    let headings = lines.compactMap { headingSign(scalars, $0) }
    var edits = links + strong + headings + lines.compactMap { rule(scalars, $0) }
    let quotations = lines.compactMap { quotationSign(scalars, $0) }
    let isMarkdown = !(links.isEmpty && strong.isEmpty && headings.isEmpty)
    if isMarkdown || quotations.count > 1 { edits += quotations }
    if isMarkdown {
      edits += emphasis(scalars, width: 1...1, sign: "*")
      edits += emphasis(scalars, width: 1...2, sign: "_")
      edits += escapes(scalars)
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "#", "[", ">", "=", "_", "-": true
    default: false
    }
  }

  /// `# `, `## `.
  private static func headingSign(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> TextEdit? {
    let hashes = scalars[line].prefix { $0 == "#" }
    guard (1...mostHashes).contains(hashes.count), hashes.endIndex + 1 < line.upperBound,
      scalars[hashes.endIndex] == " ", !scalars[hashes.endIndex + 1].isDigit
    else { return nil }
    return TextEdit(line.lowerBound..<hashes.endIndex + 1)
  }

  /// `> `, `>> `.
  private static func quotationSign(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> TextEdit? {
    let signs = scalars[line].prefix { $0 == ">" || $0 == " " }
    guard signs.first == ">", signs.last == " ", signs.endIndex < line.upperBound else { return nil }
    return TextEdit(signs.startIndex..<signs.endIndex)
  }

  /// A line of signs alone, `---`, `***`, `===`, which is a line between two lines.
  private static func rule(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> TextEdit? {
    guard line.count >= 3, let sign = scalars[line].first, "=-*_~".unicodeScalars.contains(sign),
      scalars[line].allSatisfy({ $0 == sign })
    else { return nil }
    return TextEdit(line, ["\n"])
  }

  /// `[words](address)` and `![words](address)`.
  private static func links(_ scalars: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var end = 0
    for close in scalars.indices.dropLast() where scalars[close] == "]" && scalars[close + 1] == "(" && close >= end {
      let address = scalars[(close + 2)...].prefix(longestAddress).prefix { $0 != ")" && $0 != "\n" }
      guard address.endIndex < scalars.count, scalars[address.endIndex] == ")", isAddress(address),
        let open = scalars[end..<close].lastIndex(where: { $0 == "[" || $0 == "\n" }), scalars[open] == "["
      else { continue }
      let target = address.endIndex + 1
      if open > end, scalars[open - 1] == "!" {
        edits.append(TextEdit(open - 1..<target, rule: "picture"))
      } else {
        edits.append(TextEdit(open..<open + 1))
        edits.append(TextEdit(close..<target, rule: "link address"))
      }
      end = target
    }
    return edits
  }

  private static func isAddress(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first else { return true }
    // A title may stand behind the address: `(/canal "The canal")`.
    let address = scalars.prefix { $0 != " " }
    return ["/", "#", "."].contains(first) || address.contains(":") || address.contains("/") || address.contains(".")
  }

  /// Signs on both sides of words: `**words**`.
  private static func emphasis(_ scalars: [Unicode.Scalar], width: ClosedRange<Int>, sign: Unicode.Scalar) -> [TextEdit]
  {
    var edits: [TextEdit] = []
    var open: Range<Int>?
    var index = 0
    while index < scalars.count {
      guard scalars[index] == sign else {
        // Emphasis ends with its paragraph.
        if scalars[index] == "\n", index + 1 < scalars.count, scalars[index + 1] == "\n" { open = nil }
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end] == sign { end += 1 }
      let run = index..<end
      index = end
      guard width.contains(run.count) else { continue }
      let before = run.lowerBound > 0 ? scalars[run.lowerBound - 1] : "\n"
      let after = end < scalars.count ? scalars[end] : "\n"
      if let first = open, first.count == run.count, run.lowerBound - first.upperBound <= longestEmphasis,
        !before.isSpace, !after.isLetter
      {
        edits += [TextEdit(first), TextEdit(run)]
        open = nil
      } else if !after.isSpace, !before.isLetter, !before.isDigit {
        open = run
      }
    }
    return edits
  }

  /// `\*`.
  private static func escapes(_ scalars: [Unicode.Scalar]) -> [TextEdit] {
    scalars.indices.dropLast().compactMap { index in
      scalars[index] == "\\" && "*_#[]()>.!-`\"'$&~|".unicodeScalars.contains(scalars[index + 1])
        ? TextEdit(index..<index + 1) : nil
    }
  }
}
