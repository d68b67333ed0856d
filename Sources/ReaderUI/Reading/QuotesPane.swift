import Articles
import Screen

/// The quotes with the people who said them, in order or under each person's name.
struct QuotesPane {
  /// The most lines of content that a quote shows, and that the selected one shows.
  private static let lineLimit = (other: 3, selected: 12)

  let analysis: AnalysedArticle
  let listing: QuoteListing
  /// The person's own notes, by quote.
  let notes: [Int: String]
  /// In how many articles quotes stand that stand in several, by quote.
  let articleCounts: [Int: Int]
  let selected: Int?
  /// The columns of the pane.
  let width: Int

  /// What stands where those with a name have a number.
  static let groupMark = "◦"
  /// What stands before a quote whose attribution is uncertain.
  private static let doubtMark = "?"

  private var isGrouped: Bool { if case .person? = listing.rows.first { true } else { false } }

  /// The first row to show, so that `row` shows whole if it fits, moving as little as possible.
  func top(showing row: Int, from top: Int, height available: Int) -> Int {
    var first = min(top, row)
    if row - first > available { first = row - available }
    var used = (first...row).reduce(0) { $0 + height(ofRow: $1) }
    while used > available, first < row {
      used -= height(ofRow: first)
      first += 1
    }
    // A person's heading stays with the quotes under it.
    if first == row, first > 0, case .person = listing.rows[first - 1],
      used + height(ofRow: first - 1) <= available
    {
      first -= 1
    }
    return first
  }

  /// The row that a line of the pane shows, counted from its first line.
  func row(atLine line: Int, from top: Int) -> Int? {
    var y = 0
    for row in listing.rows.indices.dropFirst(top) {
      y += height(ofRow: row)
      if line < y { return row }
    }
    return nil
  }

  /// Draws the rows that fit.
  func draw(in rect: Rect, from top: Int, focused: Bool, on frame: inout Frame) {
    var y = rect.y
    for row in listing.rows.indices.dropFirst(top) {
      if y >= rect.maxY { break }
      let lines = lines(ofRow: row)
      for (line, y) in zip(lines, y..<rect.maxY) {
        var x = rect.x + 1
        for (text, style) in line where x < rect.maxX {
          x = frame.draw(text, x: x, y: y, limit: rect.maxX - 1, style: style)
        }
      }
      if case .quote(let index) = listing.rows[row], index == selected {
        let height = min(lines.count, rect.maxY - y)
        frame.emphasise(
          Rect(x: rect.x, y: y, width: rect.width, height: height), focused ? [.selected, .focused] : .selected)
      }
      y += lines.count + 1
    }
  }

  private func height(ofRow row: Int) -> Int {
    switch listing.rows[row] {
    case .person: 2
    case .quote(let index):
      (isGrouped ? 0 : 1) + contentLines(of: index).count + placeLines(of: index).count
        + noteLines(of: index).count + 1
    }
  }

  private func lines(ofRow row: Int) -> [StyledLine] {
    switch listing.rows[row] {
    case .person(let person, let count):
      let counted = ("  \(count)", CellStyle(.faint))
      guard let person else { return [[("no name given", CellStyle(.faint)), counted]] }
      return [heading(of: person) + [counted]]
    case .quote(let index):
      let content = contentLines(of: index)
      return (isGrouped ? content : [attribution(of: index)] + content) + placeLines(of: index) + noteLines(of: index)
    }
  }

  private func heading(of person: Int) -> StyledLine {
    let style = CellStyle(.speaker, speaker: person)
    let entry = analysis.people[person]
    let role = entry.role.map { [(", " + RoleBehindName.text($0), CellStyle(.personRole))] } ?? []
    let mark = CellStyle(.speaker, speaker: person, emphasis: .mark)
    return [("\(entry.kind == .group ? Self.groupMark : "\(person + 1)") ", mark), (entry.name, style)] + role
  }

  private func attribution(of index: Int) -> StyledLine {
    let quote = analysis.quotes[index]
    if let person = quote.speaker { return heading(of: person) }
    let source = analysis.sourceLabel(of: quote)
    return [("– ", CellStyle(.faint)), (source.isEmpty ? "no source" : source, CellStyle(.faint))]
  }

  private func style(ofQuote index: Int) -> CellStyle {
    CellStyle(analysis.quotes[index].kind == .indirect ? .text : .quote, speaker: nil)
  }

  /// In how many articles the words stand.
  private func placeLines(of index: Int) -> [StyledLine] {
    articleCounts[index].map { [[("  = in \(counted($0, "article"))", CellStyle(.key))]] } ?? []
  }

  private func noteLines(of index: Int) -> [StyledLine] {
    guard let note = notes[index] else { return [] }
    let scalars = Array(note.unicodeScalars)
    let limit = index == selected ? Self.lineLimit.selected : Self.lineLimit.other
    return LineWrapper(measure: max(2, width - 6)).lines(of: scalars, in: 0..<scalars.count).prefix(limit).enumerated()
      .map { [($0 == 0 ? "  ✎ " : "    ", CellStyle(.note)), (String(scalars: scalars[$1]), CellStyle(.note))] }
  }

  /// The quote as it is shown; where its attribution is uncertain, a mark stands before it.
  private func contentLines(of index: Int) -> [StyledLine] {
    let limit = index == selected ? Self.lineLimit.selected : Self.lineLimit.other
    let measure = max(2, width - 4)
    let quote = analysis.quotes[index]
    let statement = analysis.statement(of: quote).prefix(measure * (limit + 1))
    let text = statement.text
    let ranges = LineWrapper(measure: measure).lines(of: text.scalars, in: 0..<text.count)
    let style = style(ofQuote: index)
    return ranges.prefix(limit).enumerated().map { number, range in
      let isMarked = number == 0 && quote.isUncertain
      let margin = isMarked ? ("\(Self.doubtMark) ", CellStyle(.faint)) : ("  ", CellStyle(.text))
      let isCut = number == limit - 1 && ranges.count > limit
      return [margin] + text.line(range) { statement.style(at: $0, content: style) }
        + (isCut ? [("…", style)] : [])
    }
  }
}
