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

  /// A line filled with spaces, or cut, to the width of a column.
  private func padded(_ line: StyledLine) -> StyledLine {
    var result: StyledLine = []
    var left = width
    for (text, style) in line {
      let glyphs = Glyph.glyphs(of: Array(text.unicodeScalars))
      var shown = ""
      for glyph in glyphs {
        guard glyph.width <= left else { break }
        shown += glyph.text
        left -= glyph.width
      }
      result.append((shown, style))
    }
    return result + [(String(repeating: " ", count: left), CellStyle(.text))]
  }
}
