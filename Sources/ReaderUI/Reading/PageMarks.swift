import Articles
import Screen

/// How each scalar of a page looks: quotes, cues, sources, found places, removed text.
struct PageMarks {
  private let start: Int
  private var styles: [CellStyle]
  private var quoteStarts: Set<Int> = []
  /// From the first to the last word of each quote, with its speaker.
  private var extents: [(span: TextSpan, speaker: Int?)] = []
  private var noteStarts: Set<Int> = []
  /// For each scalar the number of the link that it belongs to, from 1 on.
  ///
  /// It is 0 for none, and the list is empty where there are no links.
  private var links: [Int] = []

  /// Marks the part of the open article that shows.
  init(open: OpenArticle, visible: TextSpan) {
    start = visible.start
    styles = Array(repeating: CellStyle(.text), count: visible.count)
    if open.original != nil {
      for piece in open.article.removed where piece.span.overlaps(visible) {
        paint(piece.span) { $0.role = .removed }
      }
      paint(open.shownSearch, visible)
      return
    }
    paintForms(of: open.article, visible)
    let near = open.quotePlaces.quotes(near: visible)
    for index in near {
      let quote = open.quotes[index]
      let selected = index == open.selectedQuote
      for span in quote.content where span.overlaps(visible) {
        paint(span) { style in
          style.role = .quote
          style.speaker = quote.speaker
          if selected { style.emphasis.insert(.selected) }
        }
      }
      quoteStarts.insert(quote.content[0].start)
      extents.append((TextSpan(quote.content[0].start, quote.content[quote.content.count - 1].end), quote.speaker))
      if open.note(on: index) != nil { noteStarts.insert(quote.content[0].start) }
    }
    for quote in open.quotes[near] {
      for span in quote.cue where span.overlaps(visible) { paint(span) { $0.emphasis.insert(.cue) } }
      for span in open.names(in: quote) where span.overlaps(visible) { paint(span) { $0.emphasis.insert(.source) } }
    }
    for (index, link) in open.article.links.enumerated() where link.span.overlaps(visible) {
      if links.isEmpty { links = Array(repeating: 0, count: styles.count) }
      paint(link.span) { $0.emphasis.insert(.link) }
      for offset in link.span.range.clamped(to: visible.range) { links[offset - start] = index + 1 }
    }
    paint(open.shownSearch, visible)
  }

  /// Marks what the author set off, and what forms of paragraphs do.
  private mutating func paintForms(of article: Article, _ visible: TextSpan) {
    if !article.forms.isEmpty {
      let first = article.paragraphs.partitioningIndex { $0.end > visible.start }
      for index in first..<article.paragraphs.count {
        let span = article.paragraphs[index]
        guard span.start < visible.end else { break }
        switch article.form(ofParagraph: index).kind {
        case .heading, .tableHead: paint(span) { $0.emphasis.insert(.strong) }
        case .code: paint(span) { $0.emphasis.insert(.code) }
        case .caption, .picture: paint(span) { $0.role = .faint }
        case .paragraph, .item, .quotation, .verse, .row: break
        }
      }
    }
    for style in article.styles where style.span.overlaps(visible) {
      paint(style.span) { $0.emphasis.insert(style.kind.emphasis) }
    }
  }

  /// The number of the link that the scalar at an offset belongs to, from 1 on; 0 for none.
  func link(at offset: Int) -> Int { links.indices.contains(offset - start) ? links[offset - start] : 0 }

  private mutating func paint(_ search: TextSearch?, _ visible: TextSpan) {
    guard let search else { return }
    for (index, span) in search.matches.enumerated() where span.overlaps(visible) {
      let current = index == search.current
      paint(span) { $0.emphasis.formUnion(current ? [.match, .currentMatch] : .match) }
    }
  }

  /// How the scalar at an offset looks.
  func style(at offset: Int) -> CellStyle {
    styles.indices.contains(offset - start) ? styles[offset - start] : CellStyle(.text)
  }

  /// What stands left of a line: the style of the first quote in it, and whether that quote begins there.
  func gutter(for range: Range<Int>) -> (style: CellStyle, begins: Bool)? {
    guard let first = range.first(where: { style(at: $0).role == Role.quote }) else { return bar(over: range) }
    let beginning = range.first { quoteStarts.contains($0) }
    return (CellStyle(.quote, speaker: style(at: beginning ?? first).speaker, emphasis: .mark), beginning != nil)
  }

  /// The bar beside words that interrupt a quote, or beside the empty line in the middle of one.
  private func bar(over range: Range<Int>) -> (style: CellStyle, begins: Bool)? {
    let around = extents.first { $0.span.start < range.lowerBound && $0.span.end > range.upperBound }
    return around.map { (CellStyle(.quote, speaker: $0.speaker, emphasis: .mark), false) }
  }

  /// What stands left of the empty line between two places in the text.
  func gutter(between end: Int, and start: Int) -> CellStyle? {
    end < start ? bar(over: end..<start)?.style : nil
  }

  /// Whether a quote that has a note begins in a line.
  func hasNote(in range: Range<Int>) -> Bool {
    !noteStarts.isEmpty && noteStarts.contains { range.contains($0) }
  }

  private mutating func paint(_ span: TextSpan, _ change: (inout CellStyle) -> Void) {
    let from = max(0, span.start - start)
    let to = min(styles.count, span.end - start)
    guard from < to else { return }
    for index in from..<to { change(&styles[index]) }
  }
}

extension TextStyle.Kind {
  /// How words that are set off so look.
  fileprivate var emphasis: Emphasis {
    switch self {
    case .emphasis: .stressed
    case .strong: .strong
    case .code: .code
    }
  }
}
