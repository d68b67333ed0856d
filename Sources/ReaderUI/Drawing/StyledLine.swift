import Articles
import Screen

/// A line of text in stretches of one style each.
typealias StyledLine = [(text: String, style: CellStyle)]

extension IndexedText {
  /// A range of the text as a line, each scalar in its style.
  func line(_ range: Range<Int>, _ style: (Int) -> CellStyle) -> StyledLine {
    var line: StyledLine = []
    var index = range.lowerBound
    while index < range.upperBound {
      let current = style(index)
      var end = index + 1
      while end < range.upperBound, style(end) == current { end += 1 }
      line.append((String(scalars: scalars[index..<end]), current))
      index = end
    }
    return line
  }
}

extension Statement {
  /// How a scalar of it looks: its cue is quietly set apart from the content.
  func style(at offset: Int, content: CellStyle) -> CellStyle {
    cues.contains { $0.contains(offset) } ? CellStyle(.faint, emphasis: .cue) : content
  }

  /// Its first scalars, with the cues among them; enough for some lines.
  func prefix(_ count: Int) -> Statement {
    guard text.count > count else { return self }
    return Statement(
      text: IndexedText(Array(text.scalars.prefix(count))),
      cues: cues.filter { $0.start < count }.map { TextSpan($0.start, min($0.end, count)) })
  }
}
