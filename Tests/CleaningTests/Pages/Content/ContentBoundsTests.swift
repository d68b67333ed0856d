import Articles
import Testing

@testable import Cleaning

/// What stands in several elements under one headline, and what stands outside of the article's.
struct ContentBoundsTests {
  private let texts = PageFixture.paragraphs
  private func paragraphs(_ range: Range<Int>) -> String { range.map { "<p>\(texts[$0])</p>" }.joined() }
  private func read(_ body: String) throws -> [String] {
    try PageFixture.article(PageFixture.page(body, head: "<title>Ferry aground</title>")).paragraphTexts
  }

  @Test func `several elements under one headline belong together`() throws {
    let headline = "<h1>Ferry aground</h1>"
    for page in [
      "<main>\(headline)<article>\(paragraphs(0..<2))</article><article>\(paragraphs(2..<5))</article></main>",
      "<article>\(headline)\(paragraphs(0..<1))</article><div class=article-body>\(paragraphs(1..<5))</div>",
      "\(headline)<article>\(paragraphs(0..<2))</article><div>\(paragraphs(2..<5))</div>",
      "<main><article>\(headline)<header><p class=standfirst>\(texts[0])</p></header>"
        + "<div class=body>\(paragraphs(1..<5))</div></article></main>",
      "<main>\(headline)<div class=a>\(paragraphs(0..<1))</div><div class=b>\(paragraphs(1..<5))</div></main>",
      "<main><article>\(headline)<div class=lead>\(texts[0])</div><div class=body>\(paragraphs(1..<5))</div></article>",
      "<main><article><header>\(headline)<p>\(texts[0])</p></header><div>\(paragraphs(1..<5))</div></article></main>",
    ] {
      #expect(try read(page) == texts, "\(page.prefix(60))")
    }
  }

  @Test(arguments: [
    "dialog open", "div id=onetrust-consent-sdk", "div class=qc-cmp2-container", "div class=overlay", "div", "footer",
    "section aria-modal=true",
  ])
  func `what stands outside of the article's element is none of it`(box: String) throws {
    let consent = "<p>We and our 812 partners store information on your device and process personal data.</p>"
    let end = box.prefix { $0 != " " }
    let around = "<\(box)>\(String(repeating: consent, count: 6))</\(end)>"
    let article = "<main><article><h1>Ferry aground</h1>\(PageFixture.report)</article></main>"
    #expect(try read(article + around) == texts)
    #expect(try read(around + article) == texts)
  }

  @Test func `a question about consent above a headline goes without an element of the article too`() throws {
    let consent = "<p>We and our 812 partners store information on your device and process personal data.</p>"
    let page =
      "<div>\(String(repeating: consent, count: 6))</div><div><h1>Ferry aground</h1>\(PageFixture.report)</div>"
    #expect(try read(page) == texts)
  }
}
