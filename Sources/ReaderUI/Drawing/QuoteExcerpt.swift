import Articles
import Screen

/// The words of a quote in a few lines, of which some words are set off.
struct QuoteExcerpt {
  /// The quote with its cue where it needs that.
  let statement: Statement
  /// Words that are set off, in Unicode scalars of the statement's text.
  let marked: [TextSpan]
  /// The cells of a line, and the most lines.
  let measure, limit: Int
  let style: CellStyle

  /// The lines; where there are more than fit, the first word that is set off is among them.
  var lines: [StyledLine] {
    let text = statement.text
    let ranges = LineWrapper(measure: max(2, measure)).lines(of: text.scalars, in: 0..<text.count)
    let first = ranges.count <= limit ? 0 : ranges.lastIndex { $0.lowerBound <= marked.first?.start ?? 0 } ?? 0
    let start = max(0, min(first - 1, ranges.count - limit))
    return ranges[start...].prefix(limit).enumerated().map { number, range in
      let isCut = number == limit - 1 && start + limit < ranges.count
      return [("  ", CellStyle(.text))]
        + text.line(range) { offset in
          statement.style(at: offset, content: style).adding(marked.contains { $0.contains(offset) } ? .match : [])
        } + (isCut ? [("…", style)] : [])
    }
  }
}
