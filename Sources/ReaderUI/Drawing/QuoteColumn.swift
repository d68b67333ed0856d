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
    QuoteExcerpt(
      statement: quote.statement, marked: marked, measure: width - 3, limit: limit,
      style: CellStyle(quote.kind == .indirect ? .text : .quote, speaker: speaker)
    ).lines
  }
}
