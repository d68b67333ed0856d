import Articles
import Language
import Testing

@testable import Cleaning

/// The signs that what stands around a piece gives.
struct PieceSurroundingsTests {
  private static let report =
    "The old canal froze early this winter, and Ada Poe came all the way from Norrby to see it again."

  private func features(_ text: String, of line: String, sure: Bool = true) throws -> [UInt32] {
    let folded = FoldedText(IndexedText(text))
    let vocabulary = DocumentVocabulary(folded.scalars)
    let header = HeaderReader(folded, vocabulary: vocabulary)
    let page = ScrapedText.judged(folded, vocabulary, header)
    let index = try #require(page.pieces.firstIndex { $0.text == line })
    let long = page.pieces.indices.filter { page.pieces[$0].words.count > 15 }
    var features = FeatureList()
    PieceSurroundings(page, header.parts, sure: sure ? long : []).features(
      of: index, length: 1, ending: 1, shared: 1, own: 1, place: 1, into: &features)
    return features.keys
  }

  @Test func `a line beside the day has other signs than one that is far from it`() throws {
    let near = try features(
      "Canal Freezes Over\nMay 3, 2019\nSave\nIt thawed.\n\(Self.report)", of: "Canal Freezes Over")
    let far = try features(
      "Canal Freezes Over\nSave\nMay 3, 2019\nIt thawed.\n\(Self.report)", of: "Canal Freezes Over")
    #expect(near != far)
  }

  @Test func `a name of which the report speaks has other signs than one of which it does not`() throws {
    let text = "Canal Freezes Over\nAda Poe\n\(Self.report)\nNorrby skated."
    #expect(try features(text, of: "Norrby skated.") != features(text, of: "Norrby skated.", sure: false))
  }
}
