import Articles
import Language

/// A scraped text on its way to an article: the header read, the rest cut into pieces and judged.
struct ScrapedText {
  private let folded: FoldedText
  private let header: HeaderReader
  private var page: Page
  /// The first piece of the body; the number of pieces when there is none.
  private let bodyStart: Int

  init(_ text: IndexedText) {
    folded = FoldedText(text)
    let vocabulary = DocumentVocabulary(folded.scalars)
    header = HeaderReader(folded, vocabulary: vocabulary)
    let pieces = PieceSplitter(folded, vocabulary: vocabulary).pieces(without: header.items)
    page = Page(InnerInterfaceText.parted(pieces, folded))
    CleaningRules.judge(&page)
    UnfinishedLine.spare(&page)
    TypingError.restore(in: &page)
    bodyStart = Self.findBody(page, header)
  }

  /// A paragraph of the body: each scalar with its offset in the text, nil for a space that was put between pieces.
  struct Paragraph {
    fileprivate(set) var scalars: [Unicode.Scalar] = []
    fileprivate(set) var offsets: [Int?] = []
  }

  /// The article that the text holds.
  func article(from origin: Origin) -> Article {
    let paragraphs = paragraphs().map { String(scalars: $0.scalars) }
    let title = title()
    var head = ArticleHead(
      title: title.map { folded[$0] }, authors: header.authors, published: header.published, dateline: header.place)
    var removed = header.parts.map { removal(of: $0.range, by: $0.kind.rawValue) }
    for (index, piece) in page.pieces.enumerated() {
      if title?.contains(piece.range.lowerBound) == true, index < bodyStart {
        removed.append(removal(of: piece.range, by: Omission.title.rawValue))
        continue
      }
      let rule: String
      switch page.verdicts[index] {
      case .note(let name, let kind):
        rule = name
        head.notes.append(EditorialNote(kind: kind, text: piece.text))
        if kind == .contributors { head.contributors += ContributorLine.names(in: piece.text) }
        if kind == .print, head.title == nil { head.title = Headline.inPrintNote(piece.text) }
      case .removed(let name): rule = name
      case nil:
        guard index < bodyStart else { continue }
        rule = Omission.head.rawValue
      }
      removed.append(removal(of: piece.range, by: rule))
    }
    if head.title == nil, let short = titleBelowDate() ?? shortTitle() {
      head.title = folded[short]
      removed.removeAll { $0.span == folded.span(of: short) }
      removed.append(removal(of: short, by: Omission.title.rawValue))
    }
    if head.title == nil { head.title = paragraphs.first.map(Headline.shortened) }
    return Article(
      origin: origin, head: head, paragraphs: paragraphs, removed: removed.sorted { $0.span < $1.span })
  }

  private func removal(of range: Range<Int>, by rule: String) -> RemovedText {
    RemovedText(text: folded[range], rule: rule, span: folded.span(of: range))
  }

  /// The first piece that is a report's: behind the dateline, or the first long sentence and what leads up to it.
  private static func findBody(_ page: Page, _ header: HeaderReader) -> Int {
    let pieces = page.pieces
    if let start = header.bodyStart, let index = pieces.firstIndex(where: { $0.range.lowerBound >= start }) {
      return index
    }
    let lastItem = header.items.map(\.upperBound).max() ?? 0
    let candidates = pieces.indices.filter { page.isBody($0) && pieces[$0].range.lowerBound >= lastItem }
    guard var index = candidates.first(where: { pieces[$0].words.count >= 12 }) ?? candidates.first else {
      return pieces.count
    }
    while index > 0, page.isBody(index - 1), pieces[index - 1].range.lowerBound >= lastItem { index -= 1 }
    return index
  }

  /// Where the title stands: the last line above byline and date, without the menu that may be glued to it.
  private func title() -> Range<Int>? {
    let bodyOffset = bodyStart < page.pieces.count ? page.pieces[bodyStart].range.lowerBound : folded.scalars.count
    let limit = min(header.items.first?.lowerBound ?? bodyOffset, bodyOffset)
    let above = page.pieces[..<bodyStart].filter { $0.range.upperBound <= limit }
    let isTitle = { (piece: Piece) in
      (piece.words.count >= 3 || piece.text.unicodeScalars.count(where: { $0.value > 0x2E80 }) >= 5)
        && piece.words.count <= Headline.longest && !piece.text.contains("|") && !piece.text.contains("://")
        && !isMenu(piece.words)
    }
    let rows = Dictionary(grouping: above, by: \.block).sorted { $0.key < $1.key }.map(\.value)
    guard let last = rows.lastIndex(where: { $0.contains(where: isTitle) }) else { return nil }
    // A line above it that could be the title too makes it the standfirst.
    var chosen = header.items.isEmpty ? likeliestTitle(of: rows, where: isTitle) ?? last : last
    while chosen > 0, !header.items.isEmpty, rows[chosen - 1].count == 1, isTitle(rows[chosen - 1][0]),
      !rows[chosen - 1][0].words.contains(where: InterfaceWords.contains)
    {
      chosen -= 1
    }
    let row = rows[chosen]
    guard let first = row.firstIndex(where: isTitle) else { return nil }
    var end = header.items.isEmpty ? first : row.count - 1
    while end > first, row[end].words.allSatisfy(InterfaceWords.contains) { end -= 1 }
    return row[first].range.lowerBound..<row[end].range.upperBound
  }

  /// The first of the lines that share most words with the report, as its title does and a menu does not.
  private func likeliestTitle(of rows: [[Piece]], where isTitle: (Piece) -> Bool) -> Int? {
    let report = Set(page.pieces[bodyStart...].lazy.flatMap(\.words).filter { $0.count >= Self.shortestTopic })
    var best: (row: Int, shared: Int)?
    for (row, pieces) in rows.enumerated() where pieces.contains(where: isTitle) {
      let shared = Set(pieces.flatMap(\.words)).intersection(report).count
      if shared > best?.shared ?? -1 { best = (row, shared) }
    }
    return best?.row
  }

  /// Words with fewer letters say little about what a text is about.
  private static let shortestTopic = 4

  /// A title between the date and the report, on a line of its own.
  private func titleBelowDate() -> Range<Int>? {
    guard header.published != nil, let date = header.items.first else { return nil }
    let line = page.pieces[..<bodyStart].first { piece in
      piece.range.lowerBound >= date.upperBound && piece.joint == .line && (4...16).contains(piece.words.count)
        && !piece.text.contains("/") && !piece.text.contains("|") && !isMenu(piece.words)
        && page.pieces.count(where: { $0.block == piece.block }) == 1
    }
    return line?.range
  }

  /// A title of two words, on a line of its own right above the byline; menus look like that too, so it comes last.
  private func shortTitle() -> Range<Int>? {
    guard let end = header.items.first?.lowerBound else { return nil }
    let above = page.pieces[..<bodyStart].filter { $0.range.upperBound <= end }
    guard !header.authors.isEmpty, let line = above.last, line.joint == .line, line.words.count == 2,
      !line.words.contains(where: InterfaceWords.contains), above.count(where: { $0.block == line.block }) == 1
    else { return nil }
    return line.range
  }

  private func isMenu(_ words: [String]) -> Bool {
    let vocabulary = words.count(where: InterfaceWords.contains)
    return vocabulary * 2 > words.count || vocabulary > 0 && words.count <= 5 && InterfaceWords.isRequest(words[0])
  }

  /// The body, sentences that items of the page broke put together again.
  func paragraphs() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var continued: Int?
    let standApart = TypingError.standApart(page)
    for index in page.pieces.indices[bodyStart...] where page.isBody(index) {
      let isTypingError =
        standApart && index > bodyStart && page.isBody(index - 1) && TypingError.isJoint(index, in: page)
      let goesOn = index == continued || followsSpacedNotice(index)
      var paragraph = isTypingError || goesOn ? paragraphs.popLast() ?? Paragraph() : Paragraph()
      if !isTypingError, !paragraph.scalars.isEmpty {
        paragraph.scalars.append(" ")
        paragraph.offsets.append(nil)
      }
      let range = page.pieces[index].range
      paragraph.scalars += folded.scalars[range]
      paragraph.offsets += folded.offsets[range].map { $0 }
      paragraphs.append(paragraph)
      continued = BrokenSentence.continuation(of: index, in: page)
    }
    return paragraphs
  }

  /// Whether only a notice with a space on both sides parts a piece from the one before it.
  private func followsSpacedNotice(_ index: Int) -> Bool {
    guard index >= 2, page.pieces[index].joint == .word, page.pieces[index - 1].joint == .word,
      page.isSameBlock(index, index - 2), page.isBody(index - 2)
    else { return false }
    let notice = page.pieces[index - 1].range
    return folded.scalars[notice.lowerBound - 1] == " " && folded.scalars[notice.upperBound] == " "
  }
}
