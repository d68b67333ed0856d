import Articles
import Screen

/// The text of the open article, with quotes in their speakers' colours.
struct BodyPane {
  /// The columns left of the text, which show where quotes are and whose they are.
  static let gutter = 4

  let open: OpenArticle
  /// The pane with its heading.
  let rect: Rect

  /// The numbers behind the words of links.
  private var references: LinkReferences { open.original == nil ? open.references : .none }

  private var inside: Rect { rect.inset(top: 1) }
  private var layout: BodyLayout { open.shownLayout }

  /// The column at which text begins: the measure stands in the middle of a pane that is wider.
  private var left: Int {
    let spare = rect.width - Self.gutter - 1 - layout.measure
    return rect.x + Self.gutter + max(0, spare / 2)
  }

  /// Draws the lines that fit.
  func draw(on frame: inout Frame) {
    let marks = PageMarks(open: open, visible: visibleText)
    for (row, index) in visibleLines.enumerated() {
      let y = inside.y + row
      switch layout.lines[index] {
      case .blank:
        if let (end, start) = layout.words(around: index), let style = marks.gutter(between: end, and: start) {
          frame.put(Glyph("▎"), x: left - 2, y: y, style: style)
        }
      case .label(let text, let role):
        frame.draw(text, x: left, y: y, limit: inside.maxX, style: CellStyle(role))
        if role == .title { drawMatches(in: text, y: y, on: &frame) }
      case .text(let line): draw(line, y: y, marks: marks, on: &frame)
      case .address(let address):
        frame.draw(
          Glyph.glyphs(of: address.unicodeScalars), x: left, y: y, limit: min(inside.maxX, left + layout.measure),
          style: CellStyle(.faint), link: Hyperlink(address))
      case .link(let text, let number):
        frame.draw(
          Glyph.glyphs(of: text.unicodeScalars), x: left, y: y, limit: inside.maxX, style: CellStyle(.faint),
          link: references.link(number))
      }
    }
  }

  /// Marks what a search found in a line of the title.
  private func drawMatches(in text: String, y: Int, on frame: inout Frame) {
    guard let search = open.shownSearch, !search.pattern.isEmpty else { return }
    let scalars = Array(text.unicodeScalars)
    let isCurrent = search.current.map { search.matches[$0].end < 0 } ?? false
    for place in TextSearch.places(of: search.pattern, in: scalars) {
      let start = left + scalars[..<place.start].reduce(0) { $0 + LineWrapper.cells(of: $1) }
      let width = scalars[place.range].reduce(0) { $0 + LineWrapper.cells(of: $1) }
      frame.emphasise(
        Rect(x: start, y: y, width: width, height: 1), isCurrent ? [.match, .currentMatch] : .match)
    }
  }

  /// The offset of the scalar that a cell of the screen shows.
  func offset(atX x: Int, y: Int) -> Int? {
    let index = open.shownTop + y - inside.y
    guard layout.lines.indices.contains(index), case .text(let line) = layout.lines[index] else { return nil }
    let scalars = text.scalars
    for part in line.parts {
      var column = left + part.column
      guard x >= column else { continue }
      for offset in part.range {
        column += LineWrapper.cells(of: scalars[offset]) + (references.cells[offset] ?? 0)
        if column > x { return offset }
      }
    }
    return nil
  }

  private var text: IndexedText { open.original?.text ?? open.article.text }

  private var visibleLines: Range<Int> {
    let top = min(open.shownTop, layout.lines.count)
    return top..<min(layout.lines.count, top + inside.height)
  }

  /// From the first to the last scalar that shows.
  private var visibleText: TextSpan {
    var start = Int.max
    var end = 0
    for index in visibleLines {
      if case .text(let line) = layout.lines[index] {
        start = min(start, line.range.lowerBound)
        end = max(end, line.range.upperBound)
      }
    }
    return start < end ? TextSpan(start, end) : TextSpan(0, 0)
  }

  private func draw(_ line: TextLine, y: Int, marks: PageMarks, on frame: inout Frame) {
    for column in line.rules where left + column < inside.maxX {
      // Those left of all words are beside a block quote.
      let emphasis: Emphasis = column > line.parts[0].column ? .column : []
      frame.put(Glyph("│"), x: left + column, y: y, style: CellStyle(.border, emphasis: emphasis))
    }
    for label in line.labels {
      frame.draw(label.text, x: left + label.column, y: y, limit: inside.maxX, style: CellStyle(.faint))
    }
    for part in line.parts { drawText(part.range, x: left + part.column, y: y, marks: marks, on: &frame) }
    drawGutter(line.range, y: y, marks: marks, on: &frame)
  }

  private func drawText(_ range: Range<Int>, x: Int, y: Int, marks: PageMarks, on frame: inout Frame) {
    let scalars = text.scalars
    var x = x
    var index = range.lowerBound
    while index < range.upperBound {
      let style = marks.style(at: index)
      let number = marks.link(at: index)
      var end = index + 1
      while end < range.upperBound, references.cells[end - 1] == nil,
        marks.style(at: end) == style && marks.link(at: end) == number || LineWrapper.cells(of: scalars[end]) == 0
      {
        end += 1
      }
      let link = references.link(number)
      x = frame.draw(Glyph.glyphs(of: scalars[index..<end]), x: x, y: y, limit: inside.maxX, style: style, link: link)
      if let reference = references.text(after: end - 1) {
        let glyphs = Glyph.glyphs(of: reference.unicodeScalars)
        x = frame.draw(glyphs, x: x, y: y, limit: inside.maxX, style: CellStyle(.faint), link: link)
      }
      index = end
    }
  }

  private func drawGutter(_ range: Range<Int>, y: Int, marks: PageMarks, on frame: inout Frame) {
    guard let mark = marks.gutter(for: range) else { return }
    let style = mark.style
    if marks.hasNote(in: range) {
      frame.put(Glyph("✎"), x: left - 2, y: y, style: CellStyle(.note))
    } else {
      frame.put(Glyph("▎"), x: left - 2, y: y, style: style)
    }
    if mark.begins, let speaker = style.speaker {
      let isGroup = open.analysis?.people[speaker].kind == .group
      let number = isGroup ? QuotesPane.groupMark : String(speaker + 1)
      frame.draw(number, x: max(rect.x, left - 2 - number.count), y: y, limit: left - 2, style: style)
    }
  }
}

extension OpenArticle {
  /// Where the page stands in the text: `Top`, `42%`, `Bot`, or `All`, as vim and less say it.
  func position(height: Int) -> String {
    let count = shownLayout.lines.count
    if count <= height { return "All" }
    if shownTop == 0 { return "Top" }
    if shownTop + height >= count { return "Bot" }
    return "\(shownTop * 100 / max(1, count - height))%"
  }
}
