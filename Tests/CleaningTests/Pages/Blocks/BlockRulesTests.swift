import Articles
import Testing

@testable import Cleaning

struct BlockRulesTests {
  private func article(endingIn lines: String...) throws -> [String] {
    let ends = lines.map { "<p>\($0)</p>" }.joined()
    return try PageFixture.article(PageFixture.page("<article>\(PageFixture.report)\(ends)</article>")).paragraphTexts
  }

  @Test func `what a page says about itself at the end is no text`() throws {
    #expect(
      try article(
        endingIn: "Follow us on Facebook and Twitter for more of this.",
        "Copyright © 2019 The Quay. All rights reserved.")
        == PageFixture.paragraphs)
  }

  @Test func `the same words in the midst of an article stay`() throws {
    let end = "The captain, who had seen it all before, went home to his garden, his hens and his radio."
    #expect(
      try article(endingIn: "You can follow us on Facebook if you want to.", end).count == PageFixture.paragraphs.count
        + 2)
  }

  @Test func `notes are kept with the article`() throws {
    let html = PageFixture.page(
      "<article>\(PageFixture.report)<p>Sami Roe contributed reporting from Bergen.</p></article>")
    let article = try PageFixture.article(html)
    #expect(article.head.notes.map(\.kind) == [.contributors])
    #expect(article.head.contributors == ["Sami Roe"])
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }
}
