import Language

/// Cuts a folded text into pieces: at line ends, at glued sentences, at glued items of the page.
struct PieceSplitter {
  private let folded: FoldedText
  private let wordJoint: WordJoint

  init(_ folded: FoldedText, vocabulary: DocumentVocabulary) {
    self.folded = folded
    wordJoint = WordJoint(vocabulary: vocabulary)
  }

  /// The pieces from `start` on, in order; `items` are ranges that are no part of any piece.
  func pieces(from start: Int = 0, without items: [Range<Int>] = []) -> [Piece] {
    var pieces: [Piece] = []
    for (number, block) in folded.blocks.enumerated() where block.upperBound > start {
      var position = max(start, block.lowerBound)
      var joint: Piece.Joint = position == block.lowerBound ? .line : .item
      for item in items where item.overlaps(position..<block.upperBound) {
        if item.lowerBound > position {
          pieces += split(position..<item.lowerBound, joint: joint, block: number)
        }
        position = min(item.upperBound, block.upperBound)
        joint = .item
      }
      if position < block.upperBound { pieces += split(position..<block.upperBound, joint: joint, block: number) }
    }
    return pieces
  }

  private func split(_ range: Range<Int>, joint: Piece.Joint, block: Int) -> [Piece] {
    let scalars = folded.scalars
    var pieces: [Piece] = []
    var start = range.lowerBound
    var joint = joint
    func close(at end: Int, next: Piece.Joint) {
      let trimmed = trim(start..<end)
      if !trimmed.isEmpty { pieces.append(Piece(folded, trimmed, joint: joint, block: block)) }
      start = end
      joint = next
    }
    var index = range.lowerBound + 1
    while index < range.upperBound {
      if let notice = InsertedNotice.range(in: scalars, at: index, to: range.upperBound) {
        close(at: notice.lowerBound, next: .word)
        close(at: notice.upperBound, next: .word)
        index = max(notice.upperBound, index + 1)
      } else if scalars[index - 1] == " " || scalars[index] == " " || index == start {
        index += 1
      } else {
        if SentenceJoint.isCut(scalars, at: index, from: start) {
          close(at: index, next: .sentence)
        } else if wordJoint.isCut(scalars, at: index, from: start, to: range.upperBound) {
          close(at: index, next: .word)
        }
        index += 1
      }
    }
    close(at: range.upperBound, next: .word)
    return pieces
  }

  /// Without the spaces and bars at its ends.
  private func trim(_ range: Range<Int>) -> Range<Int> {
    func isEdge(_ index: Int) -> Bool { folded.scalars[index] == " " || folded.scalars[index] == "|" }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1) { end -= 1 }
    return start..<end
  }
}
