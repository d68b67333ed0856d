import Articles
import Testing

@testable import Attribution

struct AnyTextTests {
  /// Beginnings at which nothing stands before the first unit, and sentences that have parts missing.
  @Test(arguments: [
    "“Yes, we can all go home now” and the boat was gone. The mayor said that it was late.",
    "“Thin ice is what we have here today and tomorrow too” the of that was. He said so.",
    "said “It is thin.” The mayor, who said, said.", "“Ice,” no. Nobody. None said that the ice was thin.",
    "neither nor said that the ice was thin. The mayor neither.", "called “thin” by. was called by “thin” by.",
    "not true that said “thin.” If said that it is thin, no one.",
  ])
  func `a text with parts missing is read`(text: String) {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: [text])
    for engine in QuoteEngine.allCases {
      let quotes = AttributionEngine().analyse(article, by: engine).quotes
      #expect(quotes.allSatisfy { $0.content.allSatisfy { !$0.isEmpty } })
    }
  }
}
