import Articles
import Language

/// A scraped text on its way to an article: the header read, the rest cut into pieces and judged.
struct ScrapedText {
  private let folded: FoldedText
  private let header: HeaderReader
  private var page: Page
  /// The first piece of the body; the number of pieces when there is none.
  private let bodyStart: Int
  /// The first line, where a label below it says that it is the title.
  private let labelledTitle: Range<Int>?
  private let titles: TitleFinder
  private let vocabulary: DocumentVocabulary
  /// What the weights say of the pieces; nil where they were not asked.
  private let scores: PieceScores?

  init(_ text: IndexedText) {
    folded = FoldedText(BareText(text))
    vocabulary = DocumentVocabulary(folded.scalars)
    header = HeaderReader(folded, vocabulary: vocabulary)
    page = Self.judged(folded, vocabulary, header)
    scores = LearnedJudgement.weigh(&page, beside: header.parts, by: .embedded)
    UnfinishedLine.spare(&page)
    SectionHeading.spare(&page)
    ReportedSpeech.spare(&page)
    TypingError.restore(in: &page)
    let start = Self.findBody(page, header)
    labelledTitle = header.items.isEmpty ? LabelledTitle.range(in: page) : nil
    bodyStart = labelledTitle == nil ? start : 1
    if labelledTitle != nil {
      for index in page.pieces.indices where LabelledTitle.isLabel(index, in: page) {
        page.verdicts[index] = .removed(rule: Omission.label.rawValue)
      }
    }
    titles = TitleFinder(folded, page, header, bodyStart: bodyStart, vocabulary: vocabulary)
  }

  /// The pieces of a text without the parts of its header, judged by rules alone.
  static func judged(_ folded: FoldedText, _ vocabulary: DocumentVocabulary, _ header: HeaderReader) -> Page {
    let pieces = PieceSplitter(folded, vocabulary: vocabulary).pieces(without: header.items)
    var page = Page(InnerInterfaceText.parted(pieces, folded))
    CleaningRules.judge(&page)
    MixedPiece.restore(in: &page, folded)
    return page
  }

  /// A paragraph of the body: each scalar with its offset in the text, nil for a space that was put between pieces.
  struct Paragraph {
    fileprivate(set) var scalars: [Unicode.Scalar] = []
    fileprivate(set) var offsets: [Int?] = []
  }

  /// The article that the text holds.
  func article(from origin: Origin) -> Article {
    let paragraphs = paragraphs().map { String(scalars: $0.scalars) }
    let title = labelledTitle ?? weighedTitle()
    var head = ArticleHead(
      title: title.map { folded[$0] }, authors: header.authors, published: header.published, dateline: header.place)
    if head.authors.isEmpty { head.authors = footerNames() }
    var removed = header.parts.map { removal(of: $0.range, by: $0.kind.rawValue) }
    removed += folded.omitted.map { RemovedText(text: $0.text, rule: $0.rule, span: $0.span) }
    for (index, piece) in page.pieces.enumerated() {
      if let title, index < bodyStart, piece.range.overlaps(title) {
        removed += removals(of: piece, with: title)
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
    if head.title == nil, let short = titles.titleBelowDate() ?? titles.shortTitle() {
      head.title = folded[short]
      removed.removeAll { $0.span == folded.span(of: short) }
      removed.append(removal(of: short, by: Omission.title.rawValue))
    }
    return Article(
      origin: origin, head: head, paragraphs: paragraphs, removed: removed.sorted { $0.span < $1.span })
  }

  /// The title: what the rules take for it, unless the weights say that it is something else and another piece is the
  /// title.
  private func weighedTitle() -> Range<Int>? {
    let found = titles.title()
    guard header.title == nil, titles.isOpen, let scores else { return found }
    return titles.title(found, weighedBy: scores)
  }

  /// The names in a line below the report that says who wrote it.
  private func footerNames() -> [String] {
    let below = page.pieces.indices.dropFirst(bodyStart)
    if let names = below.lazy.filter({ !page.isBody($0) }).map({ FooterByline.names(in: page.pieces[$0]) })
      .first(where: { !$0.isEmpty })
    {
      return names
    }
    return FooterByline.signature(in: page, from: bodyStart, vocabulary)
  }

  /// What was taken from a piece that holds the title: the title, and what is glued to it.
  private func removals(of piece: Piece, with title: Range<Int>) -> [RemovedText] {
    let parts = [
      (piece.range.lowerBound..<max(piece.range.lowerBound, title.lowerBound), Omission.head),
      (piece.range.clamped(to: title), .title),
      (min(piece.range.upperBound, title.upperBound)..<piece.range.upperBound, .head),
    ]
    return parts.compactMap { $0.isEmpty ? nil : removal(of: $0, by: $1.rawValue) }
  }

  private func removal(of range: Range<Int>, by rule: String) -> RemovedText {
    RemovedText(text: folded[range], rule: rule, span: folded.span(of: range))
  }

  /// A first paragraph that an item of the page parts from the next has at least so many words.
  private static let shortestLead = 6
  /// No more items of the page stand between the first two paragraphs.
  private static let longestGap = 2

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
    // An item of the page may stand right behind a first paragraph that is short.
    var next = index - 1
    while next >= 0, pieces[next].range.lowerBound >= lastItem {
      if page.isBody(next), next == index - 1 || pieces[next].words.count >= shortestLead {
        index = next
      } else if lastItem == 0 || index - next > longestGap {
        break
      }
      next -= 1
    }
    return lead(before: index, page, behind: lastItem) ?? index
  }

  /// The first sentence behind the header that is whole, or what somebody said; a report may begin in few words.
  ///
  /// Where no header is, only sentences and headings of the report may stand between it and the rest.
  private static func lead(before body: Int, _ page: Page, behind lastItem: Int) -> Int? {
    page.pieces.indices[..<body].first { index in
      let piece = page.pieces[index]
      guard page.isBody(index), piece.range.lowerBound >= lastItem else { return false }
      if page.turns.contains(index) { return true }
      guard piece.text.hasSuffix(".") || piece.hasQuotationMark
      else { return false }
      if lastItem == 0 { return PlainSentence.isKept(piece) && (index..<body).allSatisfy(page.isBody) }
      return PlainSentence.isKept(piece)
        || piece.isTerminated && ["“", "\""].contains(piece.text.unicodeScalars.first) && piece.unquotedWords.count < 2
    }
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
