import Articles
import Screen

/// The cells of a row of a table, whose text parts them by ` | `.
struct TableCells {
  /// The cells, empty ones too, in ranges of Unicode scalars.
  let ranges: [Range<Int>]

  init(_ row: Range<Int>, in text: IndexedText) {
    let scalars = text.scalars
    func isSpace(_ index: Int) -> Bool { !row.contains(index) || scalars[index] == " " }
    func trimmed(_ cell: Range<Int>) -> Range<Int> {
      var cell = cell
      while let first = cell.first, isSpace(first) { cell = first + 1..<cell.upperBound }
      while let last = cell.last, isSpace(last) { cell = cell.lowerBound..<last }
      return cell
    }
    var ranges: [Range<Int>] = []
    var start = row.lowerBound
    for index in row where scalars[index] == "|" && isSpace(index - 1) && isSpace(index + 1) {
      ranges.append(trimmed(start..<index))
      start = index + 1
    }
    self.ranges = ranges + [trimmed(start..<row.upperBound)]
  }
}

/// Sets a table: its columns beside each other where they fit, else the cells of each row under each other.
struct TableSetting {
  let cells: [[Range<Int>]]
  /// Whether the first row names the columns.
  let hasHead: Bool
  let text: IndexedText
  let additions: [Int: Int]
  /// The most cells of a line of sentences, and of a line that is not to be broken.
  let measure, room: Int
  /// The cell at which the table begins.
  let start: Int

  /// The cells between two columns: a line and a space at either side.
  private static let gap = 3
  private static let narrowest = 6

  /// The lines of the table.
  var lines: [TextLine] { start + width <= room ? aligned : stacked }

  private func width(of range: Range<Int>) -> Int {
    range.reduce(0) { $0 + LineWrapper.cells(of: text.scalars[$1]) + (additions[$1] ?? 0) }
  }

  private var columnWidths: [Int] {
    (0..<(cells.map(\.count).max() ?? 0)).map { column in
      cells.map { $0.indices.contains(column) ? width(of: $0[column]) : 0 }.max() ?? 0
    }
  }

  private var width: Int { columnWidths.reduce(0, +) + Self.gap * max(0, columnWidths.count - 1) }

  private var aligned: [TextLine] {
    var columns: [Int] = []
    var next = start
    for width in columnWidths {
      columns.append(next)
      next += width + Self.gap
    }
    return cells.map { row in
      TextLine(
        parts: zip(row, columns).map { TextLine.Part(range: $0, column: $1) },
        rules: columns.dropFirst().map { $0 - 2 })
    }
  }

  /// The cells of each row under each other, behind the names of their columns.
  private var stacked: [TextLine] {
    let names = hasHead ? cells.first?.map { String(scalars: text.scalars[$0]) } ?? [] : []
    let rows = hasHead && cells.count > 1 ? cells.dropFirst() : cells[...]
    var lines: [TextLine] = []
    for row in rows {
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        lines += stacked(cell, name: names.indices.contains(column) ? names[column] : "", isFirst: column == 0)
      }
    }
    return lines
  }

  private func stacked(_ cell: Range<Int>, name: String, isFirst: Bool) -> [TextLine] {
    let column = start + (isFirst ? 0 : 2)
    let label = name.isEmpty ? "" : name + ": "
    let labelWidth = DisplayWidth.of(label)
    let words = min(column + labelWidth, max(column, measure - Self.narrowest))
    // A name that leaves no room for what it names stands on lines of its own.
    let shown = words == column + labelWidth ? label : ""
    let place = shown.isEmpty ? column : words
    if shown.isEmpty, !name.isEmpty {
      let scalars = Array((name + ":").unicodeScalars)
      let names = LineWrapper(measure: max(Self.narrowest, measure - column)).lines(of: scalars, in: 0..<scalars.count)
      return names.map { range in
        TextLine(
          parts: [.init(range: cell.lowerBound..<cell.lowerBound, column: column)],
          labels: [.init(text: String(scalars: scalars[range]), column: column)])
      } + stacked(cell, name: "", isFirst: isFirst)
    }
    var ranges = wrapped(cell, from: place)
    // Below a long name there is more room than beside it.
    let further = labelWidth * 2 > measure ? min(place, column + 2) : place
    if ranges.count > 1, further < place {
      ranges = [ranges[0]] + wrapped(ranges[1].lowerBound..<cell.upperBound, from: further)
    }
    return ranges.enumerated().map { number, range in
      TextLine(
        parts: [.init(range: range, column: number == 0 ? place : further)],
        labels: number == 0 && !shown.isEmpty ? [.init(text: shown, column: column)] : [])
    }
  }

  private func wrapped(_ cell: Range<Int>, from column: Int) -> [Range<Int>] {
    LineWrapper(measure: max(Self.narrowest, measure - column)).lines(of: text.scalars, in: cell, adding: additions)
  }
}
