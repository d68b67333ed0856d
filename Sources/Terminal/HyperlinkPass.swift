import Screen

/// Writes the cells of links once more, as hyperlinks (OSC 8), after ncurses, which knows none, has drawn them.
///
/// Cursor and rendition are saved before and restored after (DECSC, DECRC), and the same glyphs are written in the same
/// looks, so that what ncurses holds of the screen stays true.
struct HyperlinkPass {
  let palette: Palette
  /// What the terminal shows for a glyph, a text for each of its cells.
  let drawable: (Glyph) -> [String]

  private static let end = "\u{1B}]8;;\u{1B}\\"

  /// What turns the cells of a frame into hyperlinks, and those of the one before it back; empty where there is none.
  func text(of frame: Frame, after drawn: Frame?) -> String {
    let before = drawn?.size == frame.size ? drawn : nil
    var text = ""
    for y in 0..<frame.size.height where before?.row(y) != frame.row(y) {
      let row = Array(frame.row(y))
      for columns in Self.runs(row, before.map { Array($0.row(y)) }) {
        text += run(row[columns], x: columns.lowerBound, y: y)
      }
    }
    return text.isEmpty ? "" : "\u{1B}7" + text + "\u{1B}8"
  }

  /// The columns at which a row has or had links.
  private static func runs(_ row: [Cell], _ before: [Cell]?) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for x in row.indices where row[x].link != nil || before?[x].link != nil {
      if let last = runs.last, last.upperBound == x {
        runs[runs.count - 1] = last.lowerBound..<x + 1
      } else {
        runs.append(x..<x + 1)
      }
    }
    return runs
  }

  private func run(_ cells: some Sequence<Cell>, x: Int, y: Int) -> String {
    var text = "\u{1B}[\(y + 1);\(x + 1)H"
    var style: CellStyle?
    var link: Hyperlink?
    for cell in cells where cell.glyph.width > 0 {
      if cell.link != link {
        text += cell.link.map { "\u{1B}]8;id=\($0.number);\($0.address)\u{1B}\\" } ?? Self.end
        link = cell.link
      }
      if cell.style != style {
        text += palette.rendition(of: cell.style)
        style = cell.style
      }
      text += drawable(cell.glyph).joined()
    }
    return link == nil ? text : text + Self.end
  }
}
