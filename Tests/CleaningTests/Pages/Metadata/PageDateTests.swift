import Articles
import Testing

@testable import Cleaning

struct PageDateTests {
  @Test(arguments: [
    ("2019-01-09T06:30:00Z", "2019-01-09"), ("20190109", "2019-01-09"), ("20190109063000", "2019-01-09"),
    ("Wed, 09 Jan 2019 06:30:00 GMT", "2019-01-09"), ("January 9, 2019", "2019-01-09"), ("9.1.2019", "2019-01-09"),
  ])
  func `days are read in many forms`(text: String, day: String) {
    #expect(PageDate.day(in: text)?.description == day)
  }

  @Test(arguments: ["", "yesterday", "20191309", "2019-02-30"])
  func `what is no day is none`(text: String) { #expect(PageDate.day(in: text) == nil) }

  @Test(arguments: [
    ("<meta property='article:published_time' content='2019-01-09'><meta name=date content='2020-02-02'>", ""),
    ("<meta name='DC.date.issued' content='2019-01-09'>", ""),
    ("<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2019-01-09\"}</script>", ""),
    ("", "<span itemprop=datePublished content='2019-01-09'>today</span>"),
    ("", "<time datetime='2019-01-09'>then</time>"),
    ("", "<p class=date>Published 9 January 2019</p>"),
  ])
  func `the day of publication is found`(head: String, body: String) throws {
    let article = try PageFixture.article(
      PageFixture.page("<article>\(body)\(PageFixture.report)</article>", head: head))
    #expect(article.head.published?.description == "2019-01-09")
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `a day in the text is not the day of publication`() throws {
    let text =
      "<p>It was the worst accident here since 4 March 1962, an old captain remembered, when two ships met.</p>"
    #expect(
      try PageFixture.article(PageFixture.page("<article>\(PageFixture.report)\(text)</article>")).head.published == nil
    )
  }
}
