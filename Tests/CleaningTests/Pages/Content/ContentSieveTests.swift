import Testing

@testable import Cleaning

struct ContentSieveTests {
  @Test(arguments: [
    "<p hidden>Gone, quite gone, as nobody should see it.</p>", "<p aria-hidden=true>Gone, quite gone, as it is.</p>",
    "<div style='color: red; DISPLAY : none'><p>Gone, quite gone, as it is.</p></div>",
    "<div style='visibility:hidden'><p>Gone, quite gone, as it is.</p></div>",
    "<div role=dialog aria-modal=true><p>Gone, quite gone, with all of our cookies.</p></div>",
    "<noscript><p>Gone: please switch your scripts on, and reload this page.</p></noscript>",
    "<template><p>Gone, quite gone, as it is.</p></template>", "<button>Gone</button>",
    "<select><option>Gone</option></select>", "<div class=cookie-consent><p>Gone, as we value your privacy.</p></div>",
    "<nav><p>Gone, quite gone.</p></nav>", "<div role=navigation><a href=x>Gone</a></div>",
    "<div id=comments><p>Gone, said a reader, who was not amused, and wrote on, and on, and on.</p></div>",
    "<div class=sidebar><p>Gone, quite gone, as it is beside it.</p></div>",
    "<figure><img src=data:, alt='Gone'><noscript><img src=a.jpg alt='Gone'></noscript></figure>",
  ])
  func `what is hidden or beside the article is no part of it`(part: String) throws {
    let article = try PageFixture.article(with: part)
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `the page itself may be hidden until its scripts run`() throws {
    let html = "<html><body style='display:none'><article>\(PageFixture.report)</article></body></html>"
    #expect(try PageFixture.article(html).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `a heading that is the title is not repeated`() throws {
    let article = try PageFixture.article(
      PageFixture.page("<article><h1>Ferry aground off the northern islands</h1>\(PageFixture.report)</article>"))
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }
}
