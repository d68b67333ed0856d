/// What a page says about itself in the middle of a paragraph, with spaces around it: two such sentences or more in a
/// row, as a newsletter box makes when its text runs into the report's.
enum InnerInterfaceText {
  private static let shortestRun = 2

  /// The pieces with such runs as pieces of their own; what stands around a run is told by its joint.
  static func parted(_ pieces: [Piece], _ folded: FoldedText) -> [Piece] {
    pieces.flatMap { piece in
      piece.sentenceCount > shortestRun && mayHoldRun(piece) ? parted(piece, folded) : [piece]
    }
  }

  /// Whether a piece has the words without which no sentence is the page's own, one for each sentence of a run.
  private static func mayHoldRun(_ piece: Piece) -> Bool {
    piece.words.count(where: InterfaceText.isSign) >= shortestRun || hasEllipsis(piece.text)
  }

  /// Whether something is left open, as in `Loading...`.
  private static func hasEllipsis(_ text: String) -> Bool {
    var dots = 0
    for scalar in text.unicodeScalars {
      dots = scalar == "." ? dots + 1 : 0
      if scalar == "…" || dots == 3 { return true }
    }
    return false
  }

  private static func parted(_ piece: Piece, _ folded: FoldedText) -> [Piece] {
    let sentences = SentenceEnds.sentences(of: folded.scalars, in: piece.range)
    let flags = sentences.map { InterfaceText.isInterface(Piece(folded, $0, joint: .line, block: piece.block)) }
    guard let run = longestRun(flags), run.count >= shortestRun, run.count < sentences.count else { return [piece] }
    let parts = [
      sentences[..<run.lowerBound], sentences[run], sentences[run.upperBound...],
    ].compactMap { part in part.first.flatMap { first in part.last.map { first.lowerBound..<$0.upperBound } } }
    return parts.enumerated().map { number, range in
      Piece(folded, range, joint: number == 0 ? piece.joint : .word, block: piece.block)
    }
  }

  private static func longestRun(_ flags: [Bool]) -> Range<Int>? {
    var best: Range<Int>?
    var start: Int?
    for index in 0...flags.count {
      if index < flags.count, flags[index] {
        start = start ?? index
      } else if let first = start {
        if index - first > best?.count ?? 0 { best = first..<index }
        start = nil
      }
    }
    return best
  }
}
