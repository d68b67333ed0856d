import Articles
import Testing

@testable import Cleaning

/// What a publisher sends as its own article: nothing of it goes, and what it is stays known.
struct OwnItemTests {
  private func article(_ markup: String) throws -> Article {
    try ArticleCleaner().article(
      from: RawDocument(
        origin: .item(feed: "f", key: "k"), text: markup, mediaType: .fragment, base: "https://post.example/a"))
  }

  private func texts(_ article: Article) -> [String] { article.paragraphs.map { article.text[$0] } }

  @Test(arguments: [
    "<p>One.</p><ul><li><a href='/1'>First</a></li><li><a href='/2'>Second</a></li></ul>",
    "<p>CORRECTION: The depth was wrong.</p><p>It is 3 m.</p>", "<dl><dt>Quay</dt><dd>A wall.</dd></dl>",
    "<p>Sea.</p><figure><img src='/i.jpg' alt='The sea'><figcaption>The sea. Photo: Ada Poe</figcaption></figure>",
    "<p><a href='/essay'>https://post.example/essay</a></p>", "<p>Read more: <a href='/b'>Boats of the town</a></p>",
  ])
  func `no rule for pages takes anything out of an item`(markup: String) throws {
    let article = try article(markup)
    #expect(article.removed.isEmpty && article.head.notes.isEmpty)
    #expect(!article.paragraphs.isEmpty)
  }

  @Test func `an item without text is an article without paragraphs`() throws {
    #expect(try article("").paragraphs.isEmpty)
    #expect(try article(" <p> </p>").paragraphs.isEmpty)
  }

  @Test func `pictures and recordings are words that lead to them`() throws {
    let article = try article(
      "<p>See <img src='a.png' alt='a cat'> here.</p><video src='/v.mp4'></video><img src=x.gif width=1 height=1>")
    #expect(texts(article) == ["See [image: a cat] here.", "[video]"])
    #expect(article.links.map(\.target) == ["https://post.example/a.png", "https://post.example/v.mp4"])
    #expect(article.links.map(\.medium) == [.image, .video])
    #expect(article.forms.map(\.kind) == [.paragraph, .picture])
  }

  @Test func `each paragraph knows how it is set`() throws {
    let article = try article(
      """
      <h3>Boats</h3><p>It is so.</p><ul><li>A<ol><li>B</ol></ul><blockquote><p>C</p><blockquote>D</blockquote></blockquote>
      <pre>e  f</pre><p>One<br>Two</p><table><tr><th>G<th>H</tr><tr><td><td>I</tr></table>
      """)
    #expect(
      article.forms == [
        ParagraphForm(.heading, level: 3), .plain, ParagraphForm(.item, level: 1), ParagraphForm(.item, level: 2),
        ParagraphForm(.quotation, quoteDepth: 1), ParagraphForm(.quotation, quoteDepth: 2), ParagraphForm(.code),
        ParagraphForm(.verse), ParagraphForm(.tableHead), ParagraphForm(.row),
      ])
    #expect(texts(article).suffix(3) == ["One\nTwo", "G | H", "| I"])
  }

  @Test func `words that are set off are known by their place`() throws {
    let article = try article("<p>It is <em>so</em> and <b>thus</b>, says <code>make x</code>.</p>")
    #expect(article.styles.map { article.text[$0.span] } == ["so", "thus", "make x"])
    #expect(article.styles.map(\.kind) == [.emphasis, .strong, .code])
  }

  @Test func `the lines of a poem stay in a page, those of a paragraph do not`() throws {
    let poem =
      "<p>The day goes out on iron feet<br>The night comes in on wool<br>The harbour takes them both to sea</p>"
    let kept = try PageFixture.article(with: poem)
    #expect(kept.forms.map(\.kind).contains(.verse))
    let folded = try PageFixture.article(with: "<p>\(PageFixture.paragraphs[0].dropLast())<br>as it was said</p>")
    #expect(!folded.forms.map(\.kind).contains(.verse))
  }

  @Test func `nobody is quoted in code`() {
    for kind in [ParagraphForm.Kind.code, .row, .tableHead, .picture, .caption] {
      #expect(!ParagraphForm(kind).mayQuote)
    }
    for kind in [ParagraphForm.Kind.paragraph, .item, .quotation, .verse, .heading] {
      #expect(ParagraphForm(kind).mayQuote)
    }
  }
}
