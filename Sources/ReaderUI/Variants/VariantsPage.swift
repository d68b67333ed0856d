import Articles
import Screen

/// The same words as articles have them: above the quote that was asked about, below all, first printed first; the words
/// that differ are marked in both.
struct VariantsPage {
  /// The most lines of the quote above, and of one below.
  private static let lineLimit = (asked: 6, other: 6)
  /// No wider than this, as text is not read well across a wide screen.
  private static let widest = 100

  private let screen: VariantsScreen
  private let width: Int
  private let whole: Rect
  /// The quote that was asked about, with what the selected one has otherwise.
  private let header: [StyledLine]
  /// The part of the screen that lists the variants.
  let list: Rect

  init(_ screen: VariantsScreen, _ session: Session) {
    let size = session.size
    self.screen = screen
    whole = session.screen
    width = min(size.width, Self.widest)
    let lines = Self.header(of: screen, width: width)
    header = Array(lines.prefix(max(0, size.height / 3 - 1)))
    let top = 2 + header.count
    list = Rect(x: 0, y: top, width: width, height: max(1, whole.height - top))
  }

  /// The variant that a row of the screen shows.
  func row(atY y: Int) -> Int? {
    rows.row(atY: y, top: screen.list.top, count: screen.list.count)
  }

  /// Draws the quote that was asked about and the variants that fit.
  func draw(on frame: inout Frame) {
    Heading(left: "The same words", right: screen.list.place ?? "").draw(in: whole, isFocused: true, on: &frame)
    for (line, y) in zip(header, 1..<list.y) { TallRows.draw(line, x: 1, y: y, limit: width - 1, on: &frame) }
    let rule = Array(repeating: Glyph("─"), count: whole.width)
    frame.draw(rule, x: 0, y: list.y - 1, limit: whole.maxX, style: CellStyle(.border))
    guard screen.list.count > 0 else {
      let text = screen.list.rows.count == nil ? "…" : "this quote is no longer in the library"
      frame.draw(text, x: 1, y: list.y, limit: list.maxX, style: CellStyle(.faint))
      return
    }
    rows.draw(top: screen.list.top, count: screen.list.count, selected: screen.list.selected, on: &frame)
  }

  /// The variants, each as many lines as it takes.
  var rows: TallRows { TallRows(rect: list, lines: lines(ofRow:)) }

  private static func header(of screen: VariantsScreen, width: Int) -> [StyledLine] {
    guard let asked = screen.asked else { return [] }
    let marked = screen.list.selectedRow?.differingInAsked ?? []
    let speaker = asked.speakerAsNamed ?? "no speaker named"
    return [[(speaker, CellStyle(.speaker, speaker: 0)), (" as asked about", CellStyle(.faint))]]
      + lines(of: asked.quote, marked, width: width, limit: lineLimit.asked)
  }

  private func lines(ofRow row: Int) -> [StyledLine] {
    guard let variant = screen.list[row] else { return [] }
    let quote = variant.quote
    let head: StyledLine = [
      (quote.day.map { "\($0)  " } ?? "", CellStyle(.dateline)),
      (quote.publication.isEmpty ? "" : "\(quote.publication) · ", CellStyle(.text)),
      (variant.speakerAsNamed ?? "no speaker named", CellStyle(.speaker, speaker: 0)),
      (variant.isAsked ? " · this quote" : "", CellStyle(.key)),
      (variant.differences.map { " · \($0.label)" }.joined(), CellStyle(.error)),
      (" · \(quote.title)", CellStyle(.faint)),
    ]
    return [head] + Self.lines(of: quote, variant.differing, width: width, limit: Self.lineLimit.other)
  }

  /// The words of a quote, those marked that another has not so.
  private static func lines(of quote: StoredQuote, _ marked: [TextSpan], width: Int, limit: Int) -> [StyledLine] {
    QuoteExcerpt(
      statement: quote.statement, marked: marked, measure: width - 5, limit: limit, style: CellStyle(.quote)
    ).lines
  }
}
