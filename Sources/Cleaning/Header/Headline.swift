import Articles
import Language

/// The headline of an article, and what can stand in for one.
enum Headline {
  /// The longest title, in words.
  static let longest = 24

  /// Whether most of the longer words of a text begin with a capital, as in American headlines.
  static func isTitleCased(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var long = 0
    var capitalised = 0
    for word in scalars.split(whereSeparator: { $0.isSpace }) {
      let letters = word.drop { !$0.isLetter }
      guard letters.count > 3, let first = letters.first else { continue }
      long += 1
      if first.isUpper { capitalised += 1 }
    }
    return long >= 3 && capitalised * 5 >= long * 4
  }

  /// The title in a print note: what follows `headline:`, or what stands in quotation marks after *headline*.
  static func inPrintNote(_ note: String) -> String? {
    let scalars = Array(note.unicodeScalars)
    let lower = Array(scalars.map(\.lowered))
    guard
      let label = ["headline", "heading", "title"].lazy.compactMap({ lower.firstRange(of: Array($0.unicodeScalars)) })
        .first
    else { return nil }
    var start = label.upperBound
    while start < scalars.count, scalars[start].isSpace || scalars[start] == ":" || scalars[start] == "," { start += 1 }
    guard start < scalars.count else { return nil }
    let end =
      ["order reprints", "| today", "|today", "subscribe", "| order", " purchase reprints"]
      .compactMap { lower[start...].firstRange(of: Array($0.unicodeScalars))?.lowerBound }.min() ?? scalars.count
    var title = Array(scalars[start..<end])
    while let last = title.last, last.isSpace || last == "|" { title.removeLast() }
    if title.last == "." { title.removeLast() }
    if let first = title.first, ["“", "\"", "‘"].contains(first), let last = title.last,
      ["”", "\"", "’"].contains(last),
      !title.dropFirst().dropLast().contains(first)
    {
      title = Array(title.dropFirst().dropLast())
      if title.last == "." || title.last == "," { title.removeLast() }
    }
    return title.isEmpty || PlainWords.of(title[...]).count > longest ? nil : String(scalars: title)
  }

  /// The first sentence of a text, shortened at a space to at most 80 scalars.
  static func shortened(_ paragraph: String) -> String {
    let scalars = Array(paragraph.unicodeScalars)
    var end = scalars.count
    for index in scalars.indices.dropLast() where Terminator.isMark(scalars[index]) && scalars[index + 1] == " " {
      if index > 24, index + 2 < scalars.count, !scalars[index + 2].isLower {
        end = index + 1
        break
      }
    }
    if end <= 80 {
      return String(scalars: scalars[..<end].last == "." ? scalars[..<(end - 1)] : scalars[..<end])
    }
    let cut = scalars[..<78].lastIndex(of: " ") ?? 78
    return String(scalars: scalars[..<cut]) + "…"
  }
}
