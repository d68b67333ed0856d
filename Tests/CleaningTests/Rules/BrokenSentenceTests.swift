import Articles
import Testing

@testable import Cleaning

struct BrokenSentenceTests {
  @Test func `a sentence that a notice broke is whole again`() throws {
    let article = try cleaned(
      "The minister said on Monday that\nAdvertisement\nthe canal would freeze again this winter.")
    #expect(article.paragraphTexts == ["The minister said on Monday that the canal would freeze again this winter."])
    #expect(article.removed.map(\.text) == ["Advertisement"])
  }

  @Test func `a notice glued into a sentence is cut out of it`() throws {
    let article = try cleaned("The minister said on Monday thatAdvertisementthe canal would freeze again this winter.")
    #expect(article.paragraphTexts == ["The minister said on Monday that the canal would freeze again this winter."])
  }

  @Test func `a notice between two sentences of a paragraph leaves one paragraph`() throws {
    let article = try cleaned(
      "The canal froze early this year. Advertisement Many skaters came to see it, the town said.")
    #expect(
      article.paragraphTexts == ["The canal froze early this year. Many skaters came to see it, the town said."])
  }
}
