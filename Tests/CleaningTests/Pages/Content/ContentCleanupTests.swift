import Articles
import Testing

@testable import Cleaning

struct ContentCleanupTests {
  @Test(arguments: [
    "<aside><p>Gone, quite gone, as it is an aside.</p></aside>",
    "<footer><p>Gone, at the foot of it all.</p></footer>",
    "<div class=newsletter-signup><p>Gone: our letter comes every day, in the morning.</p></div>",
    "<ul class=related-links><li><a href=a>Gone is one</a></li><li><a href=b>Gone is two</a></li></ul>",
    "<ul><li><a href=a>Gone is one of them</a></li><li><a href=b>Gone is another one</a></li></ul>",
    "<div class=share><a href=a>Gone</a></div>", "<form><input name=a><p>Gone, with your address.</p></form>",
    "<div><a href=a>Gone one</a> <a href=b>Gone two</a> <a href=c>Gone three</a></div>",
    "<div class=author-bio><p>Gone writes about ships, boats and, at times, trains.</p></div>",
    "<article><h2><a href=a>Gone to another article</a></h2><p>Gone, quite gone, and short.</p></article>",
    "<div class=wp-caption><img src=a><p class=wp-caption-text>Gone with the tide, as seen from here.</p></div>",
    "<figure><img src=a><figcaption>Gone with the tide.</figcaption></figure>",
    "<figure><img src=a><span>Gone with the tide, Photo: Sami Roe</span></figure>",
    "<p class=timestamp>Gone at 9:30</p>",
  ])
  func `what a site sets into an article is no part of it`(part: String) throws {
    let article = try PageFixture.article(with: part)
    #expect(article.paragraphTexts == PageFixture.paragraphs)
    #expect(article.removed.contains { $0.text.contains("Gone") })
  }

  @Test(arguments: [
    "<div class=media-text><p>Kept, in spite of its names, because it is a whole sentence of the report, and no link.</p></div>",
    "<blockquote><p>Kept, as it was said by someone, and set apart from the rest of it all.</p></blockquote>",
    "<p>Kept, with <a href='https://a.example'>a link</a> in it, and more words than the link has by far.</p>",
  ])
  func `what is text of the article stays`(part: String) throws {
    let article = try PageFixture.article(with: part)
    #expect(article.paragraphTexts.count == PageFixture.paragraphs.count + 1)
    #expect(article.text.string.contains("Kept"))
  }

  @Test func `a table of data becomes rows of text`() throws {
    let table = """
      <table><caption>Kept tides</caption><tr><th>Day</th><th>High</th></tr><tr><td>Sunday</td><td>2.1 m</td></tr>
      <tr><td>Monday</td><td>2.4 m</td></tr></table>
      """
    let texts = try PageFixture.article(with: table).paragraphTexts
    #expect(texts.contains("Day | High"))
    #expect(texts.contains("Sunday | 2.1 m"))
  }
}
