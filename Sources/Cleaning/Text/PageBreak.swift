import ForeignText
import Language

/// What stands between two pages of a printed text: the number of the page, the heads that all pages have.
///
/// Where they break a sentence, the sentence goes on over them.
enum PageBreak {
  /// No running head has more words.
  private static let longestHead = 8
  /// A text without a longer line is wrapped: there a line's end joins two lines, elsewhere a space does.
  private static let longestLine = 100
  /// Between two pages stand no more lines with words.
  private static let mostLines = 4

  /// The changes that join what page breaks parted.
  static func edits(_ scalars: [Unicode.Scalar]) -> [TextEdit] {
    guard scalars.contains("\n") else { return [] }
    let lines = TextLines.trimmed(scalars)
    let numbers = Set(lines.indices.filter { isPageNumber(scalars[lines[$0]]) })
    guard !numbers.isEmpty else { return [] }
    let heads = heads(scalars, lines, numbers)
    let mark: Unicode.Scalar = lines.contains { $0.count > longestLine } ? " " : "\n"
    var edits: [TextEdit] = []
    var index = 0
    while index < lines.count {
      guard numbers.contains(index) || heads.contains(index) else {
        index += 1
        continue
      }
      var (first, last, count, hasNumber) = (index, index, 0, false)
      while index < lines.count, lines[index].isEmpty || numbers.contains(index) || heads.contains(index) {
        if !lines[index].isEmpty {
          last = index
          count += 1
          hasNumber = hasNumber || numbers.contains(index)
        }
        index += 1
      }
      while first > 0, lines[first - 1].isEmpty { first -= 1 }
      guard hasNumber, count <= mostLines, first > 0, index < lines.count,
        goesOn(scalars[lines[first - 1]], scalars[lines[index]])
      else { continue }
      let (start, end) = (lines[first - 1].upperBound, lines[index].lowerBound)
      edits.append(TextEdit(start..<lines[last].upperBound, [], rule: "page break"))
      edits.append(TextEdit(lines[last].upperBound..<end, [mark]))
    }
    return edits
  }

  /// `12`, `- 3 -`, `Page 2 of 5`.
  static func isPageNumber(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.count <= 16, line.contains(where: \.isDigit) else { return false }
    let words = PlainWords.of(line)
    switch words.count {
    // `2023.` ends a sentence.
    case 1:
      return line.last != "." && words[0].count <= 4 && words[0].unicodeScalars.allSatisfy(\.isDigit)
        && !line.contains(":")
    case 2:
      return ["page", "p", "pg"].contains(words[0]) && isNumber(words[1])
        || isNumber(words[0]) && isNumber(words[1]) && line.contains("/")
    case 3: return isNumber(words[0]) && words[1] == "of" && isNumber(words[2])
    case 4: return words[0] == "page" && isNumber(words[1]) && words[2] == "of" && isNumber(words[3])
    default: return false
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    word.count <= 4 && word.unicodeScalars.allSatisfy(\.isDigit)
  }

  /// The lines beside page numbers that stand in the text more than once, or in capitals.
  private static func heads(_ scalars: [Unicode.Scalar], _ lines: [Range<Int>], _ numbers: Set<Int>) -> Set<Int> {
    var counts: [[String]: Int] = [:]
    let short = lines.indices.filter { index in
      !lines[index].isEmpty && !numbers.contains(index) && lines[index].count <= longestHead * 12
        && !Terminator.ends(scalars[lines[index]])
    }
    var words: [Int: [String]] = [:]
    for index in short {
      let text = PlainWords.of(scalars[lines[index]]).filter { !isNumber($0) }
      guard (1...longestHead).contains(text.count) else { continue }
      words[index] = text
      counts[text, default: 0] += 1
    }
    let full = lines.indices.filter { !lines[$0].isEmpty }
    let places = Dictionary(uniqueKeysWithValues: full.enumerated().map { ($1, $0) })
    return Set(
      words.filter { index, text in
        guard let place = places[index] else { return false }
        let isBeside = [place - 1, place + 1].contains { full.indices.contains($0) && numbers.contains(full[$0]) }
        return isBeside && (counts[text, default: 0] > 1 || !scalars[lines[index]].contains(where: \.isLower))
      }.keys)
  }

  /// Whether a sentence that has no end in a line goes on in another.
  private static func goesOn(_ line: ArraySlice<Unicode.Scalar>, _ next: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let end = line.last, let start = next.first, !Terminator.ends(line) else { return false }
    return (start.isLower || end == "," || end == "-") && PlainWords.of(line).count > 2
  }
}
