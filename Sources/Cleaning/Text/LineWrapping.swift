import Articles
import Language

/// Which lines of a text go on with the one before, as mail, old archives and printed pages break them at a width.
///
/// The longest line tells the width. A line is full when the first word of the next would not have fitted into it, and
/// hardly any line is full that was not broken.
struct LineWrapping: Equatable, Sendable {
  /// For each line whether it goes on with the one before it.
  let goesOn: [Bool]

  /// Lines follow each other inside a paragraph.
  var isWrapped: Bool { goesOn.contains(true) }

  /// No width is smaller or larger.
  private static let widths = 30...100

  /// Judges a text by its line lengths, and by how often a line ends where no sentence does.
  init(_ scalars: [Unicode.Scalar]) {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(Line.init)
    let longest = lines.lazy.map(\.length).max() ?? 0
    guard Self.widths.contains(longest) else {
      goesOn = Array(repeating: false, count: lines.count)
      return
    }
    let isMarked = Self.marksParagraphs(lines)
    /// Whether a line stands in one block with the one before it, no indent between them.
    func follows(_ index: Int) -> Bool {
      guard index > 0, !lines[index].isEmpty, !lines[index - 1].isEmpty else { return false }
      return !(isMarked && lines[index].indent >= 2)
    }
    if Self.isMostlyBroken(lines, longest: longest) {
      let isStrict = Self.isStrict(lines, width: longest)
      goesOn = lines.indices.map { index in
        follows(index) && !lines[index].isApart(from: lines[index - 1], width: longest)
          && !(isStrict && lines[index].begins(behind: lines[index - 1], width: longest))
      }
    } else {
      goesOn = Self.brokenBlocks(lines, follows)
    }
  }

  /// Whether most full lines of a text end where no sentence does.
  private static func isMostlyBroken(_ lines: [Line], longest: Int) -> Bool {
    var (full, broken) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      guard line.length * 10 >= longest * 7 else { continue }
      full += 1
      if next.startsSmall || line.endsOpen { broken += 1 }
    }
    return broken >= 3 && broken * 2 >= full
  }

  /// Whether hardly a line that goes on inside a sentence has room for the first word of the next: then one that has
  /// room was ended by its writer.
  private static func isStrict(_ lines: [Line], width: Int) -> Bool {
    var (broken, loose) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where next.startsSmall && line.endsOpen {
      broken += 1
      if next.fits(behind: line, width: width) { loose += 1 }
    }
    return broken >= fewestBroken && loose * 20 <= broken
  }

  private static let fewestBroken = 5

  /// Whether some lines are indented and others not.
  private static func marksParagraphs(_ lines: [Line]) -> Bool {
    let filled = lines.filter { !$0.isEmpty }
    guard let least = filled.map(\.indent).min() else { return false }
    let indented = filled.count { $0.indent >= least + 2 }
    return least == 0 && indented > 0 && indented * 3 <= filled.count * 2
  }

  /// The lines that go on in blocks in which every line but the last is full, where at least one of a text ends inside a
  /// sentence.
  private static func brokenBlocks(_ lines: [Line], _ follows: (Int) -> Bool) -> [Bool] {
    let followers = lines.indices.filter(follows)
    let width = followers.reduce(0) { max($0, lines[$1].length, lines[$1 - 1].length) }
    func isFull(_ index: Int) -> Bool { lines[index - 1].length + 1 + lines[index].firstWord > width }
    let isBroken = followers.contains { isFull($0) && lines[$0].continues(lines[$0 - 1]) }
    var goesOn = Array(repeating: false, count: lines.count)
    guard widths.contains(width), isBroken else { return goesOn }
    var start = 0
    for index in 1...lines.count where index == lines.count || !follows(index) {
      let inner = start + 1..<max(index, start + 1)
      if inner.allSatisfy(isFull) { for line in inner { goesOn[line] = true } }
      start = index
    }
    return goesOn
  }

  /// What matters of a line.
  private struct Line {
    /// Its scalars, white space at its end not counted.
    var length = 0
    var indent = 0
    /// The scalars of its first word.
    var firstWord = 0
    var startsSmall = false
    /// It ends inside a sentence: in a letter, a figure, a comma.
    var endsOpen = false
    /// It ends as a sentence does.
    var endsSentence = false
    /// The same with what closes a quotation behind the mark.
    var endsWhole = false
    /// It ends in a comma or in a word that no sentence and no headline ends in.
    var endsInside = false
    var startsInFigure = false
    var startsInBracket = false

    var isEmpty: Bool { length == 0 }

    /// A name goes on behind these.
    private static let titles: WordList = [
      "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "St.", "Mt.", "Rev.", "Prof.", "Gov.", "Sen.", "Rep.",
      "Gen.", "Capt.", "Lt.", "Sgt.", "Col.",
    ]

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
      guard let last = scalars.lastIndex(where: { !$0.isSpace }),
        let first = scalars.firstIndex(where: { !$0.isSpace })
      else { return }
      length = last + 1 - scalars.startIndex
      indent = first - scalars.startIndex
      firstWord = scalars[first...last].prefix { !$0.isSpace }.count
      startsSmall = scalars[first].isLower
      endsOpen = scalars[last].isLetter || scalars[last].isDigit || [",", "—", "–", "-", ";"].contains(scalars[last])
      endsSentence = Terminator.isMark(scalars[last])
      endsWhole =
        endsSentence
        || last > first && Terminator.isCloser(scalars[last]) && Terminator.isMark(scalars[last - 1])
      startsInFigure = scalars[first].isDigit
      startsInBracket = scalars[first] == "("
      let wordStart = scalars[first...last].lastIndex(of: " ").map { $0 + 1 } ?? first
      let word = String(scalars: scalars[wordStart...last])
      endsInside =
        scalars[last] == "," || Self.titles.contains(word)
        || last > first && Terminator.isCloser(scalars[last]) && scalars[last - 1] == ","
        || FunctionWords.determiners.contains(word) || FunctionWords.prepositions.contains(word)
        || FunctionWords.auxiliaries.contains(word) || FunctionWords.conjunctions.contains(word)
        || FunctionWords.subordinators.contains(word)
    }

    /// Whether it goes on with a sentence of the line before it.
    func continues(_ line: Line) -> Bool {
      line.endsInside || line.endsOpen && (startsSmall || startsInBracket || startsInFigure && endsSentence)
    }

    /// No line is filled to its last scalars.
    private static let slack = 3

    /// Whether its first word would have stood on the line before it.
    func fits(behind line: Line, width: Int) -> Bool { line.length + 1 + firstWord + Self.slack <= width }

    /// Whether a sentence ended on the line before it though its first word would have stood there too.
    func begins(behind line: Line, width: Int) -> Bool {
      line.endsWhole && !line.endsInside && !startsSmall && fits(behind: line, width: width)
    }

    /// Whether the line before it was ended by its writer: it is far too short for the width.
    func isApart(from line: Line, width: Int) -> Bool {
      !startsSmall && line.indent <= 4 && (line.length + 1 + firstWord) * 10 < width * 6
    }
  }
}
