import Articles
import Language

/// Asks the rules for scraped text about the blocks of a page.
///
/// Markup says better than words what is a paragraph, so only the rules for notes are asked everywhere; what a page
/// says about itself is looked for below the last paragraph only, where it stands when nothing else gives it away.
struct BlockRules {
  /// So many blocks at the end may be what the page says about itself.
  private static let longestTail = 6

  private static let notes: [any CleaningRule] = [ContributorLine(), PrintNote(), CorrectionNote()]
  private static let ofTail: [any CleaningRule] = [LegalNotice(), FeedbackLine(), InterfaceText()]

  /// The blocks with the verdicts of the rules.
  static func judged(_ blocks: [PageBlock]) -> [PageBlock] {
    var blocks = blocks
    let body = blocks.indices.filter { blocks[$0].isBody }
    let folded = FoldedText(paragraphs: body.map { blocks[$0].scalars })
    let page = Page(
      folded.blocks.enumerated().map { Piece(folded, $0.element, joint: .line, block: $0.offset) })
    guard page.pieces.count == body.count else { return blocks }
    for (piece, index) in body.enumerated() where blocks[index].kind == .paragraph {
      blocks[index].verdict = notes.first { $0.holds(for: piece, in: page) }?.verdict
    }
    for (piece, verdict) in tail(of: body.map { blocks[$0] }, page) {
      let index = body[piece]
      if let verdict { blocks[index].verdict = verdict } else if blocks[index].isBody { blocks[index].omit(.tail) }
    }
    return blocks
  }

  /// What stands from the first sign of a tail on, with what the rules say of it; nothing where prose comes behind.
  private static func tail(of body: [PageBlock], _ page: Page) -> ArraySlice<(piece: Int, verdict: Page.Verdict?)> {
    var tail: [(piece: Int, verdict: Page.Verdict?)] = []
    lazy var thread = ReportThread(body.indices.filter { body[$0].isProse }.map { page.pieces[$0] })
    for piece in body.indices.dropFirst(2).suffix(longestTail).reversed() {
      let verdict = body[piece].verdict ?? ofTail.first { holds($0, for: piece, in: page) }?.verdict
      guard verdict != nil || !(body[piece].isProse || isText(body[piece]) && isOfReport(page.pieces[piece], thread))
      else { break }
      tail.append((piece, verdict))
    }
    return tail.reversed().drop { $0.verdict == nil }
  }

  /// Whether a rule holds for a piece, and signs enough say so where it is a sentence.
  private static func holds(_ rule: any CleaningRule, for piece: Int, in page: Page) -> Bool {
    rule.holds(for: piece, in: page) && !PlainSentence.isKept(page.pieces[piece], evidence: rule.evidence)
  }

  /// Whether a block is a paragraph, and no item and no link.
  private static func isText(_ block: PageBlock) -> Bool {
    (block.kind == .paragraph || block.kind == .quotation) && block.linkedCount * 2 < block.scalars.count
  }

  /// Whether the report goes on in a piece, however short it is.
  private static func isOfReport(_ piece: Piece, _ thread: ReportThread) -> Bool {
    thread.goesOn(in: piece) || PlainSentence.isOne(piece) && PlainSentence.isKept(piece, evidence: 1)
  }
}
