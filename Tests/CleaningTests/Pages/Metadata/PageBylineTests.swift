import Articles
import Testing

@testable import Cleaning

struct PageBylineTests {
  @Test(arguments: [
    ("By Ada Poe and Niko van Dam", ["Ada Poe", "Niko van Dam"]), ("ADA POE", ["Ada Poe"]),
    ("Ada Poe, Niko van Dam", ["Ada Poe", "Niko van Dam"]), ("Par Anne Rue et Luc Roi", ["Anne Rue", "Luc Roi"]),
    ("Von: Otto Brandt", ["Otto Brandt"]), ("Ada Poe | January 9, 2019", ["Ada Poe"]),
    ("Ada Poe — 9 Jan 2019", ["Ada Poe"]), ("ada@quay.example", []), ("", []), ("史蒂文", ["史蒂文"]),
  ])
  func `names are taken out of a byline`(byline: String, names: [String]) {
    #expect(PageByline.names(in: byline) == names)
  }

  private func byline(_ head: String, _ body: String = "") throws -> String? {
    try PageFixture.article(
      PageFixture.page("<article>\(body)\(PageFixture.report)</article>", head: head)
    ).head.byline
  }

  @Test func `the head of a page names its authors`() throws {
    #expect(try byline("<meta name=author content='Ada Poe'>") == "Ada Poe")
    #expect(try byline("<meta property='article:author' content='https://social.example/ada'>") == nil)
  }

  @Test(arguments: [
    "<p class=byline>By Ada Poe</p>", "<p property='schema:creator author'>By Ada Poe</p>",
    "<span rel=author>By Ada Poe</span>",
    "<div itemprop=author><b>Story</b> <span itemprop=name>By Ada Poe</span> <time>9 Jan</time></div>",
  ])
  func `a line of the page names its authors and is no paragraph`(line: String) throws {
    #expect(try byline("", line) == "By Ada Poe")
    let article = try PageFixture.article(PageFixture.page("<article>\(line)\(PageFixture.report)</article>"))
    #expect(article.head.authors == ["Ada Poe"])
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `a plain line above the article that begins with By names its authors`() throws {
    let article = try PageFixture.article(
      PageFixture.page("<div><div>By Ada Poe</div>\(PageFixture.report)</div>"))
    #expect(article.head.authors == ["Ada Poe"])
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }
}
