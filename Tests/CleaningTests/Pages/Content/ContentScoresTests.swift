import Testing

@testable import Cleaning

struct ContentScoresTests {
  private let teasers = (1...12).map {
    "<div class=teaser><h3><a href='/\($0)'>Headline number \($0) of other news</a></h3><p>Short, and linked.</p></div>"
  }.joined()

  @Test func `the element with the most text wins over lists of links`() throws {
    let html = PageFixture.page("<div>\(teasers)</div><div><div>\(PageFixture.report)</div></div><div>\(teasers)</div>")
    #expect(try PageFixture.article(html).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `an article in parts beside each other is put together`() throws {
    let parts = PageFixture.paragraphs.map { "<div class=part><p>\($0)</p></div>" }.joined()
    #expect(
      try PageFixture.article(PageFixture.page("<div id=a>\(parts)</div><div>\(teasers)</div>")).paragraphTexts
        == PageFixture.paragraphs)
  }

  @Test func `text right in a division counts, its lines parted by breaks`() throws {
    let text = PageFixture.paragraphs.joined(separator: "<br><br>")
    #expect(
      try PageFixture.article(PageFixture.page("<div><div>\(text)</div></div>\(teasers)")).paragraphTexts
        == PageFixture.paragraphs)
  }

  @Test func `pages set in tables are read`() throws {
    let html =
      "<table><tr><td><a href=/>Home</a><br><a href=/news>News</a></td><td>\(PageFixture.report)</td></tr></table>"
    #expect(try PageFixture.article(PageFixture.page(html)).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `a short article is not given up for its readers' letters`() throws {
    let letter = "<p>I wrote a letter, long and wordy, to say that ferries, ships and boats are all the same to me.</p>"
    let letters = String(repeating: letter, count: 8)
    let html = "<article><p>\(PageFixture.paragraphs[0])</p></article><div id=comments><div>\(letters)</div></div>"
    #expect(try PageFixture.article(PageFixture.page(html)).paragraphTexts == [PageFixture.paragraphs[0]])
  }
}
