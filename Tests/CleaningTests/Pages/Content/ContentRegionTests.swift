import Articles
import Testing

@testable import Cleaning

/// Text that lies over a page or beside its article, however much of it there is.
struct ContentRegionTests {
  private let cookies = String(
    repeating: """
      <p>We use cookies and similar technology to improve this site, to show advertising, and to measure how pages are
      used by people, with all our partners, for the purposes that the policy names.</p>
      """, count: 10)
  private let short = "<h1>Ferry aground</h1><p>\(PageFixture.paragraphs[0])</p><p>\(PageFixture.paragraphs[1])</p>"

  @Test(arguments: [
    "<div role=\"dialog\">", "<div class=\"modal gdpr\">", "<div id=\"cookie-policy\">", "<div id=\"onetrust-banner\">",
    "<div class=\"x1\"><h2>Your privacy</h2>",
  ])
  func `an article in its element beats more text in a box`(box: String) throws {
    for element in ["main", "article"] {
      let article = "<\(element)>\(short)</\(element)>"
      for page in ["\(box)\(cookies)</div>\(article)", "\(article)\(box)\(cookies)</div>"] {
        #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts == Array(PageFixture.paragraphs[0...1]))
      }
    }
  }

  @Test func `an article about cookies is one`() throws {
    let page = "<div class=\"cookie-story\"><h1>Of cookies</h1>\(cookies)</div>"
    #expect(try PageFixture.article(PageFixture.page(page)).paragraphs.count == 10)
  }

  @Test func `the posts of a report that goes on keep their times`() throws {
    func posts(_ element: String, _ time: (Int) -> String) -> String {
      PageFixture.paragraphs.indices.map { "<\(element)>\(time($0))<p>\(PageFixture.paragraphs[$0])</p></\(element)>" }
        .joined()
    }
    for page in [
      posts("div class=block") { "<time>10.0\($0)am GMT</time>" },
      posts("div") { "<span class=timestamp>10:0\($0)</span>" },
      "<p>\(PageFixture.paragraphs[4]) It rained all night, and in the morning the boats were still in the harbour.</p>"
        + posts("article") { "<time datetime='2024-03-01T10:0\($0)Z'>10:0\($0)</time>" },
    ] {
      let texts = try PageFixture.article(
        PageFixture.page("<main><article><h1>Storm: as it happened</h1>\(page)</article></main>")
      ).paragraphTexts
      for index in PageFixture.paragraphs.indices {
        let place = try #require(texts.firstIndex(of: PageFixture.paragraphs[index]))
        #expect(place > 0 && texts[place - 1].hasPrefix("10"), "\(texts)")
      }
    }
  }
}
