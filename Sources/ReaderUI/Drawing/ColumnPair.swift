import Articles
import Screen

/// Two columns with a rule between them; where the screen is narrow, what would stand in them stands one below the other.
struct ColumnPair {
  /// The cells of a column.
  let width: Int
  /// Whether there is one column only.
  let isStacked: Bool

  /// On narrower screens there is one column only.
  private static let leastWidth = 72
  /// No column is wider than this, as text is not read well across a wide screen.
  private static let widestColumn = 88
  private static let rule = " │ "

  /// Makes columns for so many cells.
  init(in cells: Int) {
    isStacked = cells < Self.leastWidth
    width = isStacked ? max(2, cells) : min(Self.widestColumn, (cells - DisplayWidth.of(Self.rule)) / 2)
  }

  /// All cells that the columns take.
  var allCells: Int { isStacked ? width : 2 * width + DisplayWidth.of(Self.rule) }

  /// Lines of the first column beside lines of the second.
  func lines(_ first: [StyledLine], _ second: [StyledLine]) -> [StyledLine] {
    if isStacked { return first + second }
    return (0..<max(first.count, second.count)).map { row in
      padded(row < first.count ? first[row] : []) + [(Self.rule, CellStyle(.border))]
        + (row < second.count ? second[row] : [])
    }
  }

  /// Draws the rule over a part of the screen, where there are two columns.
  func drawRule(from y: Int, to end: Int, on frame: inout Frame) {
    guard !isStacked else { return }
    for y in y..<max(y, end) {
      frame.draw(Self.rule, x: 1 + width, y: y, limit: frame.size.width, style: CellStyle(.border))
    }
  }

  /// A line filled with spaces, or cut, to the width of a column.
  private func padded(_ line: StyledLine) -> StyledLine {
    var result: StyledLine = []
    var left = width
    for (text, style) in line {
      let glyphs = Glyph.glyphs(of: Array(text.unicodeScalars))
      let needed = glyphs.reduce(0) { $0 + $1.width }
      guard needed > left else {
        result.append((text, style))
        left -= needed
        continue
      }
      var shown = ""
      // What is cut says so.
      for glyph in glyphs {
        guard glyph.width < left else { break }
        shown += glyph.text
        left -= glyph.width
      }
      if left > 0 { result.append((shown + "…", style)) }
      left = max(0, left - 1)
      break
    }
    return result + [(String(repeating: " ", count: left), CellStyle(.text))]
  }
}
