import Testing

@testable import Articles

struct QuoteContextTests {
  private let article = Article(
    origin: .standardInput, head: ArticleHead(), paragraphs: ["It froze.", "“Ice,” she said.", "“And snow.”"])

  private func around(_ content: TextSpan...) -> QuoteContext? {
    QuoteContext(of: content, in: article.text, paragraphs: article.paragraphs)
  }

  @Test func `a quote stands in its paragraph`() throws {
    let context = try #require(around(TextSpan(12, 15)))
    #expect(context.text.string == "“Ice,” she said.")
    #expect(context.content.map { context.text[$0] } == ["Ice"])
  }

  @Test func `a quote that goes on stands in all of its paragraphs`() throws {
    let context = try #require(around(TextSpan(12, 16), TextSpan(30, 39)))
    #expect(context.text.string == "“Ice,” she said.\n\n“And snow.”")
    #expect(context.content.map { context.text[$0] } == ["Ice,", "And snow."])
  }

  @Test func `a quote outside the text has no context`() {
    #expect(around(TextSpan(12, 99)) == nil)
    #expect(around() == nil)
  }
}
