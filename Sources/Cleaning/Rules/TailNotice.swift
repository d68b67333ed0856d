import Articles
import Language

/// Everything behind the end of the body: after the first note or notice near the end, no report goes on.
struct TailNotice {
  let name = "below the article"

  /// The share of the pieces that may hold a tail, in percent.
  private static let share = 40
  /// A piece of so many words is a report all the same.
  private static let longest = 45

  /// Judges the pieces behind the first sign of a tail.
  func judge(_ page: inout Page) {
    let sign = sign(in: page)
    guard let start = tailStart(page, sign) else { return }
    let report = page.pieces[..<start].indices.filter { page.isBody($0) }.map { page.pieces[$0] }
    let names = ReportNames(report)
    let thread = ReportThread(report)
    for index in page.pieces.indices[start...] where page.isBody(index) && !page.turns.contains(index) {
      let piece = page.pieces[index]
      guard piece.words.count < Self.longest, !ReportSigns.tellsSpeech(piece), !names.areSpoken(of: piece),
        !isReport(piece), !thread.goesOn(in: piece)
      else { continue }
      // Where only a line end says that the body is over, sentences are the report's.
      if index < sign ?? page.pieces.count, ReportSigns.isSentence(piece) { continue }
      if PlainSentence.isKept(piece, evidence: 1) { continue }
      page.verdicts[index] = .removed(rule: name)
    }
  }

  /// A sentence of so many words that tells something, and nothing of the page or of its writers, is the report's
  /// wherever it stands.
  private static let shortestReport = 12
  private static let pageWords: WordList = [
    "reporter", "correspondent", "writer", "editor", "columnist", "journalist", "author", "email", "newspaper",
  ]

  private func isReport(_ piece: Piece) -> Bool {
    piece.words.count >= Self.shortestReport && ReportSigns.tells(piece) && !piece.text.contains("@")
      && !piece.words.contains {
        InterfaceWords.contains($0) || Self.pageWords.contains($0) || $0 == "you" || $0 == "your"
      }
  }

  /// The first note or notice near the end.
  private func sign(in page: Page) -> Int? {
    let total = page.pieces.last?.range.upperBound ?? 0
    return page.pieces.indices.first {
      page.pieces[$0].range.lowerBound * 100 > total * (100 - Self.share) && isSign(page.verdicts[$0])
        && !LegalNotice.isCredit(page.pieces[$0])
    }
  }

  private func tailStart(_ page: Page, _ sign: Int?) -> Int? {
    var start = sign
    if let line = lineAfterGluedBody(page) { start = min(start ?? line, line) }
    guard let start, page.pieces[..<start].indices.contains(where: { page.isBody($0) }) else { return nil }
    return start
  }

  private func isSign(_ verdict: Page.Verdict?) -> Bool {
    switch verdict {
    case .note(_, .contributors), .note(_, .print), .note(_, .feedback): true
    case .removed("legal notice"): true
    default: false
    }
  }

  /// Where a new line begins behind a body whose paragraphs were all glued together.
  private func lineAfterGluedBody(_ page: Page) -> Int? {
    let bodies = page.pieces.indices.filter { page.isBody($0) }
    var perBlock: [Int: Int] = [:]
    for index in bodies { perBlock[page.pieces[index].block, default: 0] += 1 }
    guard let (block, count) = perBlock.max(by: { $0.value < $1.value }), count >= 6 else { return nil }
    let behind = bodies.count { page.pieces[$0].block > block }
    guard behind * 6 <= count else { return nil }
    return page.pieces.firstIndex { $0.block > block }
  }
}
