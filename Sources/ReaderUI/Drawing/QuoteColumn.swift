import Articles
import Screen

/// A quote as a column shows it: its day and article above its words.
struct QuoteColumn {
  /// The quote.
  let quote: StoredQuote
  /// Who says it; nil where that is told elsewhere.
  var name: String?
  /// The number of the colour of its speaker.
  var speaker = 0
  /// Words that are set off, in Unicode scalars of the statement's text.
  let marked: [TextSpan]
  /// The cells of a line, and the most lines of the words.
  let width, limit: Int

  /// The lines.
  var lines: [StyledLine] { [head] + words }

  private var head: StyledLine {
    var line: StyledLine = [(quote.day.map { "\($0)  " } ?? "", CellStyle(.dateline))]
    if let name { line.append((name + " · ", CellStyle(.speaker, speaker: speaker))) }
    if !quote.publication.isEmpty { line.append(("\(quote.publication) · ", CellStyle(.text))) }
    return line + [(quote.title, CellStyle(.faint))]
  }

  private var words: [StyledLine] {
    let wrapper = LineWrapper(measure: max(2, width - 3))
    let text = quote.statement.text
    let ranges = wrapper.lines(of: text.scalars, in: 0..<text.count)
    // Where there is more than fits, the first word that is set off is among what shows.
    let first = ranges.count <= limit ? 0 : ranges.lastIndex { $0.lowerBound <= marked.first?.start ?? 0 } ?? 0
    let start = max(0, min(first - 1, ranges.count - limit))
    let style = CellStyle(quote.kind == .indirect ? .text : .quote, speaker: speaker)
    return ranges[start...].prefix(limit).enumerated().map { number, range in
      let isCut = number == limit - 1 && start + limit < ranges.count
      return [("  ", CellStyle(.text))]
        + text.line(range) { offset in
          quote.statement.style(at: offset, content: style)
            .adding(marked.contains { $0.contains(offset) } ? .match : [])
        } + (isCut ? [("…", style)] : [])
    }
  }
}
