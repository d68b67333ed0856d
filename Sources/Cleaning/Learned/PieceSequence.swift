import Articles
import Language

/// The pieces of a scraped text with the signs of each, to learn from.
package struct PieceSequence: Sendable {
  package struct Item: Sendable {
    /// Where the piece stands in the text.
    package let span: TextSpan
    /// Its signs but for its words.
    package let shape: FeatureList
    /// All its signs.
    package let all: FeatureList
    /// The signs that tell how it goes with the one before.
    package let neighbour: FeatureList
    /// The rule that takes it from the report; nil when none does.
    package let rule: String?
  }

  package let items: [Item]

  /// Cuts a decoded text as the cleaner does, and judges the pieces by rules alone.
  package init(_ text: IndexedText) {
    let folded = FoldedText(BareText(text))
    let vocabulary = DocumentVocabulary(folded.scalars)
    let header = HeaderReader(folded, vocabulary: vocabulary)
    let page = ScrapedText.judged(folded, vocabulary, header)
    let evidence = PieceEvidence(page, header.parts)
    items = page.pieces.indices.map { index in
      var (shape, neighbour) = (FeatureList(), FeatureList())
      evidence.shapeFeatures(of: index, into: &shape)
      var all = shape
      evidence.wordFeatures(of: index, into: &all)
      evidence.neighbourFeatures(of: index, into: &neighbour)
      return Item(
        span: folded.span(of: page.pieces[index].range), shape: shape, all: all, neighbour: neighbour,
        rule: page.verdicts[index]?.rule)
    }
  }
}
