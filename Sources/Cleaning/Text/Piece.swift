import Articles
import Language

/// A run of folded text between two cuts: a paragraph, or something that stood between paragraphs.
struct Piece: Equatable, Sendable {
  /// What is on the left edge of a piece.
  enum Joint: Sendable {
    /// The start of a block.
    case line
    /// The end of a sentence, with nothing between it and the next.
    case sentence
    /// The end of a word, with nothing between it and the next.
    case word
    /// An item of the header that ends here.
    case item
  }

  /// Where the piece stands in the folded text.
  let range: Range<Int>
  /// What is on its left edge.
  let joint: Joint
  /// The number of the block that holds it.
  let block: Int
  /// Its text.
  let text: String
  /// Its words in lower case, without punctuation.
  let words: [String]
  /// Whether a double quotation mark stands in it.
  let hasQuotationMark: Bool
  /// The words that stand outside quotation marks.
  let unquotedWords: [String]
  /// Whether it ends as a sentence does.
  let isTerminated: Bool
  /// How many sentences seem to end in it.
  let sentenceCount: Int

  init(_ folded: FoldedText, _ range: Range<Int>, joint: Joint, block: Int) {
    self.range = range
    self.joint = joint
    self.block = block
    let scalars = folded.scalars[range]
    text = String(scalars: scalars)
    words = PlainWords.of(scalars)
    let own = Array(scalars)
    hasQuotationMark = own.contains(where: Self.isQuotationMark)
    unquotedWords =
      hasQuotationMark || own.contains("'") ? PlainWords.of(PlainWords.outsideQuotationMarks(own)[...]) : words
    isTerminated = Terminator.ends(scalars)
    sentenceCount = Terminator.sentenceCount(own)
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "”" || scalar == "\""
  }
}
