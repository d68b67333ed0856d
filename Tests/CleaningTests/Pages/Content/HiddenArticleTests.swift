import Articles
import Testing

@testable import Cleaning

/// Articles that a page hides until a script shows them, or lays over the rest.
struct HiddenArticleTests {
  private let article = "<article><h1>Ferry aground</h1>\(PageFixture.report)</article>"

  @Test(arguments: [
    "<main aria-hidden=true>", "<main hidden>", "<main style='display: none'>", "<main style='visibility:hidden'>",
    "<div role=dialog aria-modal=true>", "<div id=root aria-hidden=true>",
  ])
  func `an article is read though it is hidden`(start: String) throws {
    let end = start.hasPrefix("<main") ? "</main>" : "</div>"
    let box = "<div role=dialog><h2>Cookies</h2><p>We and our partners store cookies on your device.</p></div>"
    for page in ["\(start)\(article)\(end)", "\(start)\(article)\(end)\(box)"] {
      #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts == PageFixture.paragraphs)
    }
  }

  @Test func `what is hidden beside an article that is shown stays hidden`() throws {
    let hidden = "<div hidden><h1>Another ferry</h1><p>\(PageFixture.paragraphs[1]) It is said twice.</p></div>"
    #expect(
      try PageFixture.article(PageFixture.page("<main>\(article)</main>\(hidden)")).paragraphTexts
        == PageFixture.paragraphs)
  }

  @Test func `text that is hidden below a first paragraph stays hidden`() throws {
    let paid = "<div style='display:none'>\(PageFixture.report)</div>"
    let free =
      "It rained on the northern islands all night, and in the morning the boats were still in the harbour of the town."
    #expect(
      try PageFixture.article(PageFixture.page("<main><article><h1>Rain</h1><p>\(free)</p>\(paid)</article></main>"))
        .paragraphTexts == [free])
  }

  @Test func `where hiding leaves no text the page is read without it`() throws {
    let menu = "<nav>\(String(repeating: "<a href=/n>News of the north and of the islands</a> ", count: 9))</nav>"
    let page = "<h1>Ferry aground</h1>\(menu)<div style='display:none'>\(PageFixture.report)</div>"
    #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts == PageFixture.paragraphs)
  }

  @Test(arguments: ["center><font", "table><tr><td", "div"])
  func `pages set with line breaks are read`(element: String) throws {
    let page = "<\(element)>\(PageFixture.paragraphs.joined(separator: "<br><br>"))"
    #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts == PageFixture.paragraphs)
  }
}
