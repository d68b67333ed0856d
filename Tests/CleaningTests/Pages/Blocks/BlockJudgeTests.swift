import Articles
import Testing

@testable import Cleaning

struct BlockJudgeTests {
  @Test(arguments: [
    "<p>Advertisement</p>", "<p>SUBSCRIBE</p>", "<p>Publicité</p>",
    "<p>Read more: <a href=a>Ten ships that ran aground before</a></p>",
    "<p><a href=a>TEN SHIPS THAT RAN AGROUND BEFORE</a></p>",
    "<p><a href=a>Here are all the ships that ran aground before.</a></p>",
    "<h3>You may also like</h3><ul><li><a href=a>Ten ships aground</a></li><li>On film: <a href=b>Boats for a week</a></li></ul>",
  ])
  func `labels, pointers and lists of links are no text`(part: String) throws {
    #expect(try PageFixture.article(with: part).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `short lines above the first and below the last paragraph go`() throws {
    let html =
      "<article><div>Islands</div><div>1,204 views</div>\(PageFixture.report)<p>ada@quay.example</p><h3>Comments</h3></article>"
    #expect(try PageFixture.article(PageFixture.page(html)).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `headings with text below them stay, others go`() throws {
    let text = try PageFixture.article(with: "<h2>The tug</h2>").text.string
    #expect(text.contains("The tug"))
    let lost = try PageFixture.article(
      with: "<h2>From our shop</h2><div class=promo><p>Buy a ship, or two, or three.</p></div><h2>The tug</h2>")
    #expect(!lost.text.string.contains("shop"))
    #expect(lost.text.string.contains("The tug"))
  }

  @Test func `a link that is an address, and a list with links in sentences, stay`() throws {
    let part = """
      <p><a href='https://a.example/b'>https://a.example/b</a></p>
      <ul><li>The <a href=a>harbour</a> was closed for the whole of the morning.</li><li>The museum was open all day.</li></ul>
      """
    #expect(try PageFixture.article(with: part).paragraphTexts.count == PageFixture.paragraphs.count + 3)
  }

  @Test func `verse and lists of short lines are whole articles`() throws {
    let lines = (1...12).map { "<p>Line \($0) of a poem without an end</p>" }.joined()
    #expect(try PageFixture.article(PageFixture.page("<article>\(lines)</article>")).paragraphs.count == 12)
  }

  @Test(arguments: [
    "On Monday four others, Neil Roe and Faye West among them, pleaded not guilty to the same charge.",
    "“The boat is all that we have on this island,” said Tom Lowe, who lives there.",
  ])
  func `a sentence of the report that is a link stays`(sentence: String) throws {
    for element in ["p", "div><p><strong", "blockquote><p"] {
      let closing = element.split(separator: ">").reversed().map { $0.drop { $0 == "<" } }.map { "</\($0)>" }.joined()
      let page =
        "<article>\(PageFixture.report)<\(element)><a href=/x>\(sentence)</a>\(closing)\(PageFixture.report)</article>"
      #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts.contains(sentence))
    }
  }

  @Test(arguments: [
    "Read more: Five things to know about the ferry", "Five things to know about the old ferry",
    "Why does the ferry run aground so often?",
  ])
  func `a headline that is a link goes`(headline: String) throws {
    let page =
      "<article>\(PageFixture.report)<div><p><a href=/x>\(headline)</a></p></div>\(PageFixture.report)</article>"
    #expect(try !PageFixture.article(PageFixture.page(page)).paragraphTexts.contains(headline))
  }
}
