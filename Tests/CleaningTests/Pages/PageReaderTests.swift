import Articles
import Testing

@testable import Cleaning

struct PageReaderTests {
  private let head = """
    <title>Ferry aground off the northern islands | The Quay</title>
    <link rel="canonical" href="https://quay.example/news/ferry">
    <link rel="next" href="/news/ferry?page=2">
    <meta property="og:title" content="Ferry aground off the northern islands">
    <meta name="author" content="Ada Poe and Niko van Dam">
    <meta property="article:published_time" content="2019-01-09T06:30:00+01:00">
    """
  private let body = """
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article>
    <h1>Ferry aground off the northern islands</h1>
    <p class="byline">By Ada Poe and Niko van Dam</p>
    <div class="share-bar"><a href="https://share.example">Share</a> <a href="https://mail.example">Mail</a></div>
    <p>SKARVIK, Norway — \(PageFixture.paragraphs[0])</p>
    <p>\(PageFixture.paragraphs[1]) The <a href="/rules">rules of the harbour</a> say why.</p>
    <figure><img src="ship.jpg" alt="The ship"><figcaption>The ship at low tide. Photo: Sami Roe</figcaption></figure>
    <h2>The tug</h2>
    <p>\(PageFixture.paragraphs[2])</p>
    <blockquote><p>We have seen worse, and we had soup, and nobody had to swim in the end.</p></blockquote>
    <ul><li>Forty passengers had to wait on board</li><li>Two dogs were taken off by a dinghy</li></ul>
    <p>\(PageFixture.paragraphs[3])</p>
    <p>Sami Roe contributed reporting from Bergen.</p>
    <aside><h3>More from The Quay</h3><a href="/tides">Tides of the week</a></aside>
    </article></main>
    <footer>© 2019 The Quay</footer>
    """

  private func article() throws -> Article { try PageFixture.article(PageFixture.page(body, head: head)) }

  @Test func `a page becomes an article`() throws {
    let article = try article()
    #expect(article.head.title == "Ferry aground off the northern islands")
    #expect(article.head.authors == ["Ada Poe", "Niko van Dam"])
    #expect(article.head.byline == "Ada Poe and Niko van Dam")
    #expect(article.head.published?.description == "2019-01-09")
    #expect(article.head.dateline == "Skarvik, Norway")
    #expect(article.head.contributors == ["Sami Roe"])
    #expect(article.head.language == "en")
    #expect(article.head.address == "https://quay.example/news/ferry")
    #expect(article.head.nextPage == "https://quay.example/news/ferry?page=2")
    #expect(
      article.paragraphTexts == [
        PageFixture.paragraphs[0], PageFixture.paragraphs[1] + " The rules of the harbour say why.", "The tug",
        PageFixture.paragraphs[2], "We have seen worse, and we had soup, and nobody had to swim in the end.",
        "• Forty passengers had to wait on board", "• Two dogs were taken off by a dinghy", PageFixture.paragraphs[3],
      ])
  }

  @Test func `links of the body keep their words and absolute targets`() throws {
    let article = try article()
    #expect(article.links.map(\.target) == ["https://quay.example/rules"])
    #expect(article.links.map { article.text[$0.span] } == ["rules of the harbour"])
  }

  @Test func `nothing is lost: what is no article is among what was removed`() throws {
    let article = try article()
    let document = RawDocument(origin: .standardInput, bytes: Array(PageFixture.page(body, head: head).utf8))
    let original = try ArticleCleaner().original(of: document)
    for words in ["Sport", "By Ada Poe", "Share", "The ship at low tide", "Tides of the week", "© 2019"] {
      let found = article.removed.first { $0.text.contains(words) }
      #expect(found.map { original[$0.span].contains(words) } == true, "\(words)")
    }
  }

  @Test func `a page whose paragraphs are glued is cut as a scrape is`() throws {
    let glued =
      "“We have waited so long for all of this,” said Lea Wu, the mayor of the town.AdvertisementMs. Wu said the quay would stay open.By noon the stalls "
      + "had run out of soup, a seller said.The tide is expected on Friday.“It will hold,” said Robert Brink, an engineer.He "
      + "has measured the ice every <a href=\"https://ice.example/\">winter since he was a student</a> in the town.Nobody has "
      + "asked him yet.The mayor denied that."
    let article = try PageFixture.article(PageFixture.page("<article><p>\(glued)</p></article>"))
    #expect(
      article.paragraphTexts == [
        "“We have waited so long for all of this,” said Lea Wu, the mayor of the town.",
        "Ms. Wu said the quay would stay open.",
        "By noon the stalls had run out of soup, a seller said.", "The tide is expected on Friday.",
        "“It will hold,” said Robert Brink, an engineer.",
        "He has measured the ice every winter since he was a student in the town.", "Nobody has asked him yet.",
        "The mayor denied that.",
      ])
    #expect(article.removed.map(\.text) == ["Advertisement"])
    #expect(article.links.map { article.text[$0.span] } == ["winter since he was a student"])
  }

  @Test func `the text in JSON-LD is taken where scripts would fill the page`() throws {
    let body = PageFixture.paragraphs.joined(separator: "\\n")
    let script = "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"\(body)\"}</script>"
    let empty = PageFixture.page("<div id=app><p>Loading the news, please wait.</p></div>\(script)")
    #expect(try PageFixture.article(empty).paragraphTexts == PageFixture.paragraphs)
    let other = body.replacing("ferry", with: "boat")
    let full = PageFixture.page("<article>\(PageFixture.report)</article>\(script.replacing(body, with: other))")
    #expect(try PageFixture.article(full).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `the first line stands in where a page has no title`() throws {
    let article = try PageFixture.article("<p>\(PageFixture.paragraphs[0])</p><p>\(PageFixture.paragraphs[1])</p>")
    #expect(article.head.title?.hasPrefix("The ferry to the northern islands") == true)
  }

  @Test func `a page without text is refused`() {
    #expect(throws: CleaningFailure.noText) {
      try PageFixture.article("<html><body><div id=app></div><script>start()</script></body></html>")
    }
    #expect(throws: CleaningFailure.empty) { try PageFixture.article(" \n ") }
  }
}
