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
    for piece in body.indices.dropFirst(2).suffix(longestTail).reversed() {
      let verdict = body[piece].verdict ?? ofTail.first { $0.holds(for: piece, in: page) }?.verdict
      guard verdict != nil || !body[piece].isProse else { break }
      tail.append((piece, verdict))
    }
    return tail.reversed().drop { $0.verdict == nil }
  }
}
