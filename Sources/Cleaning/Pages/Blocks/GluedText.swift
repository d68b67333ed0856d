import Articles
import Language

/// Whether the paragraphs of a page's article were glued together before the page was made, as those of a scrape are.
enum GluedText {
  private static let fewestJoints = 4
  /// So many scalars of text may have a joint by a slip.
  private static let rate = 1500

  /// Whether sentences follow each other without a space again and again.
  static func isGlued(_ blocks: [PageBlock]) -> Bool {
    var joints = 0
    var count = 0
    for block in blocks where block.isBody && block.kind == .paragraph {
      let scalars = block.scalars
      count += scalars.count
      var start = 0
      for index in scalars.indices.dropFirst() where !scalars[index].isSpace && !scalars[index - 1].isSpace {
        guard Terminator.isMark(scalars[index - 1]) || Terminator.isCloser(scalars[index - 1]) else { continue }
        if SentenceJoint.isCut(scalars, at: index, from: start) {
          joints += 1
          start = index
        }
      }
    }
    return joints >= fewestJoints && joints * rate >= count
  }
}
