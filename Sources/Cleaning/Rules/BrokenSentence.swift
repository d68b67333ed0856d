import Language

/// A sentence that an item of the page, or a line end, broke in two.
enum BrokenSentence {
  private static let shortestHead = 4

  /// Takes back the verdict on the first half of such sentences.
  static func restore(in page: inout Page) {
    for index in page.pieces.indices where continuation(of: index, in: page) != nil {
      page.verdicts[index] = nil
    }
  }

  /// The piece that goes on with an unfinished one, over nothing but items of the page; nil when none does.
  static func continuation(of index: Int, in page: Page) -> Int? {
    let piece = page.pieces[index]
    guard !piece.isTerminated, piece.words.count >= shortestHead, endsOpen(piece) else { return nil }
    var next = index + 1
    while next < page.pieces.count, next <= index + 4 {
      let candidate = page.pieces[next]
      if candidate.text.unicodeScalars.first?.isLower == true {
        return candidate.isTerminated && candidate.joint != .item ? next : nil
      }
      guard !candidate.isTerminated || !page.isBody(next) else { return nil }
      next += 1
    }
    return nil
  }

  /// Prose that is cut off ends in a small word or a comma, and not in a name or a number.
  private static func endsOpen(_ piece: Piece) -> Bool {
    guard let last = piece.text.split(separator: " ").last else { return false }
    return last.unicodeScalars.first?.isLower == true || last.last == ","
  }
}
