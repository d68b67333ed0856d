/// A space that is missing inside a paragraph of a text whose paragraphs stand apart.
///
/// Where hardly any paragraph is glued to the next, two sentences without a space between them are one paragraph with a
/// slip in it, and so is a word with a capital inside.
enum TypingError {
  /// Of so many paragraphs one may be glued to the next by a slip.
  private static let rate = 10
  private static let fewestBlocks = 3
  /// An item of the page in front of a paragraph has fewer words.
  private static let shortestHead = 6

  /// Whether the paragraphs of a page stand apart.
  static func standApart(_ page: Page) -> Bool {
    let bodies = page.pieces.indices.filter(page.isBody)
    let glued = bodies.count { $0 > 0 && page.isBody($0 - 1) && isJoint($0, in: page) }
    return Set(bodies.map { page.pieces[$0].block }).count >= fewestBlocks && glued * rate <= bodies.count
  }

  /// Takes back the verdict on the first part of a paragraph that was cut at such a slip.
  static func restore(in page: inout Page) {
    guard standApart(page) else { return }
    for index in page.pieces.indices.dropFirst() where page.isBody(index) && isJoint(index, in: page) {
      let head = page.pieces[index - 1]
      if page.verdicts[index - 1] == UnfinishedLine().verdict, head.joint == .line, head.words.count >= shortestHead {
        page.verdicts[index - 1] = nil
      }
    }
  }

  /// Whether nothing stands between a piece and the one before it.
  static func isJoint(_ index: Int, in page: Page) -> Bool {
    page.isSameBlock(index, index - 1) && page.pieces[index].joint != .line && page.pieces[index].joint != .item
      && page.pieces[index].range.lowerBound == page.pieces[index - 1].range.upperBound
  }
}
