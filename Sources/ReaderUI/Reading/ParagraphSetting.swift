import Articles
import Screen

/// Sets the paragraphs of an article in lines, each as its form wants.
struct ParagraphSetting {
  let article: Article
  /// The cells of what is shown behind a scalar, by its offset.
  let additions: [Int: Int]
  /// The most cells of a line of sentences, and of a line that is not to be broken.
  let measure, room: Int

  /// The cells of a vertical line beside a block quote with the space behind it, and of a step to the right.
  private static let step = 2
  /// The fewest cells that words have, however deep they stand.
  private static let narrowest = 10
  /// What stands before the rest of a line of code that is too long for the screen.
  private static let foldMark = "↪"

  /// The lines of the paragraphs in a range, which are the rows of one table, or one paragraph.
  func lines(of paragraphs: Range<Int>) -> [TextLine] {
    let form = article.form(ofParagraph: paragraphs.lowerBound)
    let bars = min(form.quoteDepth, max(0, (measure - Self.narrowest) / Self.step))
    let inset = bars * Self.step
    let inner =
      bars == 0
      ? self
      : ParagraphSetting(
        article: article, additions: additions, measure: max(Self.narrowest, measure - inset),
        room: max(Self.narrowest, room - inset))
    let lines = form.isRow ? inner.table(paragraphs) : inner.paragraph(paragraphs.lowerBound, form)
    return bars == 0 ? lines : lines.map { $0.moved(by: inset, rules: (0..<bars).map { $0 * Self.step }) }
  }

  private func paragraph(_ index: Int, _ form: ParagraphForm) -> [TextLine] {
    let range = article.paragraphs[index].range
    switch form.kind {
    case .item: return item(range)
    case .code: return code(range, indentation: indentation(form.level))
    case .verse: return verse(range, indentation: indentation(form.level))
    case .paragraph, .heading, .quotation, .caption, .picture, .row, .tableHead:
      // The level of a heading is that of the heading.
      return sentences(range, indentation: form.kind == .heading ? 0 : indentation(form.level))
    }
  }

  /// How far what stands in so many lists is set to the right.
  private func indentation(_ lists: Int) -> Int { min(lists * Self.step, max(0, measure - Self.narrowest)) }

  private func sentences(_ range: Range<Int>, indentation: Int) -> [TextLine] {
    // A further paragraph of an item has its indentation in its text.
    let start = range.first { article.text.scalars[$0] != " " } ?? range.lowerBound
    let spaces = start - range.lowerBound
    if spaces > 0, spaces <= measure - Self.narrowest {
      return wrapped(start..<range.upperBound, measure - spaces).map { TextLine($0, column: spaces) }
    }
    return wrapped(range, measure - indentation).map { TextLine($0, column: indentation) }
  }

  private func wrapped(_ range: Range<Int>, _ measure: Int) -> [Range<Int>] {
    LineWrapper(measure: measure).lines(of: article.text.scalars, in: range, adding: additions)
  }

  /// An item of a list: what follows its first line stands under the words of that, not under the mark.
  private func item(_ range: Range<Int>) -> [TextLine] {
    let scalars = article.text.scalars
    var words = range.lowerBound
    while words < range.upperBound, scalars[words] == " " { words += 1 }
    while words < range.upperBound, scalars[words] != " " { words += 1 }
    while words < range.upperBound, scalars[words] == " " { words += 1 }
    let hanging = scalars[range.lowerBound..<words].reduce(0) { $0 + LineWrapper.cells(of: $1) }
    guard words < range.upperBound, hanging <= measure - Self.narrowest else { return sentences(range, indentation: 0) }
    return wrapped(words..<range.upperBound, measure - hanging).enumerated().map { number, line in
      number == 0 ? TextLine(range.lowerBound..<line.upperBound) : TextLine(line, column: hanging)
    }
  }

  /// Lines that the author parted, set in by the spaces that they begin with; one that is too long goes on a step to the
  /// right.
  private func verse(_ range: Range<Int>, indentation outer: Int) -> [TextLine] {
    parted(range).flatMap { line in
      let start = line.first { article.text.scalars[$0] != " " } ?? line.lowerBound
      let indentation = outer + max(0, min(start - line.lowerBound, measure - outer - 2 * Self.narrowest))
      let line = start..<line.upperBound
      let first = wrapped(line, measure - indentation)
      guard first.count > 1, measure - indentation > Self.narrowest else {
        return first.map { TextLine($0, column: indentation) }
      }
      let rest = wrapped(first[1].lowerBound..<line.upperBound, measure - indentation - Self.step)
      return [TextLine(first[0], column: indentation)] + rest.map { TextLine($0, column: indentation + Self.step) }
    }
  }

  /// Lines of code with all their spaces; what the screen has no room for goes on behind a mark.
  private func code(_ range: Range<Int>, indentation: Int) -> [TextLine] {
    let column = indentation + Self.step
    let width = max(Self.narrowest, room - column)
    return parted(range).flatMap { line -> [TextLine] in
      var lines: [TextLine] = []
      var (start, cells) = (line.lowerBound, 0)
      for index in line {
        let more = LineWrapper.cells(of: article.text.scalars[index]) + (additions[index] ?? 0)
        if cells + more > width - (lines.isEmpty ? 0 : Self.step), index > start {
          lines.append(piece(start..<index, column, isFirst: lines.isEmpty))
          (start, cells) = (index, 0)
        }
        cells += more
      }
      return lines + [piece(start..<line.upperBound, column, isFirst: lines.isEmpty)]
    }
  }

  private func piece(_ range: Range<Int>, _ column: Int, isFirst: Bool) -> TextLine {
    if isFirst { return TextLine(range, column: column) }
    return TextLine(
      parts: [.init(range: range, column: column + Self.step)], labels: [.init(text: Self.foldMark, column: column)])
  }

  /// The lines of a text, as its author parted them.
  private func parted(_ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where article.text.scalars[index] == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    return lines + [start..<range.upperBound]
  }

  private func table(_ rows: Range<Int>) -> [TextLine] {
    let cells = rows.map { TableCells(article.paragraphs[$0].range, in: article.text).ranges }
    let form = article.form(ofParagraph: rows.lowerBound)
    let grid = TableSetting(
      cells: cells, hasHead: form.kind == .tableHead, text: article.text, additions: additions,
      measure: measure, room: room, start: indentation(form.level))
    return grid.lines
  }
}
