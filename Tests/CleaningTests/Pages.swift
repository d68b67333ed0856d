import Articles

@testable import Cleaning

/// The header of a text.
func header(_ text: String) -> HeaderReader {
  let folded = FoldedText(IndexedText(text))
  return HeaderReader(folded, vocabulary: DocumentVocabulary(folded.scalars))
}

/// The pieces of a text.
func allPieces(_ text: String) -> [Piece] {
  let folded = FoldedText(IndexedText(text))
  return PieceSplitter(folded, vocabulary: DocumentVocabulary(folded.scalars)).pieces()
}

/// The page that a text makes, every rule but the header's asked.
func judged(_ text: String) -> Page {
  var page = Page(allPieces(text))
  CleaningRules.judge(&page)
  return page
}

/// The pieces of a text.
func pieces(_ text: String) -> [String] { allPieces(text).map(\.text) }

/// Whether a rule holds for the piece of a text that contains a phrase.
func holds(_ rule: some CleaningRule, _ phrase: String, in text: String) -> Bool {
  let page = Page(allPieces(text))
  guard let index = page.pieces.firstIndex(where: { $0.text.contains(phrase) }) else { return false }
  return rule.holds(for: index, in: page)
}

/// The article of a scraped text.
func cleaned(_ text: String) throws -> Article {
  try ArticleCleaner().article(from: RawDocument(origin: .standardInput, bytes: Array(text.utf8)))
}

extension Article {
  /// The paragraphs as strings.
  var paragraphTexts: [String] { paragraphs.map { text[$0] } }
}
