import Articles
import Testing

@testable import Cleaning

struct PageAuthorsTests {
  private func authors(_ line: String, head: String = "", behind: String = "") throws -> [String] {
    try PageFixture.article(
      PageFixture.page(
        "<main><article><h1>Ferry aground</h1>\(line)\(PageFixture.report)</article></main>\(behind)",
        head: "<title>Ferry aground</title>\(head)")
    ).head.authors
  }

  private func linked(_ author: String) -> String {
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\(author)}</script>"
  }

  @Test(arguments: [
    "<div class=byline>By <a href=/t>Tom Lowe</a> and <a href=/a>Ann Reed</a></div>",
    "<div class=byline><a href=/t>Tom Lowe</a> <a href=/a>Ann Reed</a></div>", "<p>By Tom Lowe and Ann Reed</p>",
    "<span class='author vcard'>Tom Lowe, Ann Reed</span>",
  ])
  func `persons whom the byline prints go before an organisation in the head`(line: String) throws {
    for head in [
      "<meta name=author content='Lamp Broadcasting Corporation'>", "<meta name=author content='The Post'>",
      linked("{\"@type\":\"Organization\",\"name\":\"Lamp Radio\"}"), linked("\"admin\""),
      "<meta property='og:site_name' content='Lamp Light'><meta name=author content='Lamp Light'>",
    ] {
      #expect(try authors(line, head: head) == ["Tom Lowe", "Ann Reed"], "\(head)")
    }
  }

  @Test(arguments: [
    "<p>Par Ada Poe</p>", "<p>Von Ada Poe</p>", "<p>Published 9 June 2026 by Ada Poe</p>",
    "<p>Autor: Ada Poe</p>", "<p>Автор: Ada Poe</p>", "<p>作者：Ada Poe</p>", "<p>Szerző: Ada Poe</p>",
    "<div class=submitted>Submitted by Ada Poe on Tue, 05/04/2021 - 10:00</div>",
    "<p class=byline>Posted by <a href=/a>Ada Poe</a> on May 4, 2021 at 10:00</p>", "<p class=firma>di Ada Poe</p>",
    "<div class=meta>Ada Poe · 4 May 2021 · 5 min read</div>", "<p class=byline>By Ada Poe, Wine Editor</p>",
    "<span property='schema:author'>Ada Poe</span>", "<p class=byline>Ada Poe, da Redação</p>",
    "<div class=byline><span>By Ada Poe</span><span>May 4, 2021</span></div>",
    "<span itemprop=author itemscope><meta itemprop=name content='Ada Poe'></span>",
  ])
  func `the writer is known by labels, roles and what stands beside`(line: String) throws {
    #expect(try authors(line) == ["Ada Poe"])
  }

  @Test func `names that a comma parts without a blank are two`() throws {
    #expect(try authors("", head: "<meta name=author content='Ada Poe,Ann Reed'>") == ["Ada Poe", "Ann Reed"])
    #expect(try authors("", head: linked("\"Ada Poe, Wine Editor\"")) == ["Ada Poe"])
  }

  @Test func `the byline of a related article is that of nobody here`() throws {
    let page = PageFixture.page(
      "<div class=related><p class=byline>By Tom Lowe</p></div><main><article><h1>Ferry aground</h1>"
        + "<p class=byline>By Ann Reed</p>\(PageFixture.report)</article></main>")
    #expect(try PageFixture.article(page).head.authors == ["Ann Reed"])
  }

  @Test func `an organisation is named where nobody else is`() throws {
    #expect(try authors("", head: linked("{\"@type\":\"Organization\",\"name\":\"Lamp Radio\"}")) == ["Lamp Radio"])
    #expect(try authors("", head: "<meta name=author content=admin>") == [])
  }

  @Test(arguments: [
    "<meta name=author content='Sarah Perry'><meta name=author content='Fred Lard'>",
    "<meta name=author content='By Sarah Perry and Fred Lard'>", "<meta name=author content='Sarah Perry, Fred Lard'>",
    "<meta property='article:author' content='Sarah Perry'><meta property='article:author' content='Fred Lard'>",
  ])
  func `all authors of the head are named`(head: String) throws {
    #expect(try authors("", head: head) == ["Sarah Perry", "Fred Lard"])
  }

  @Test func `a text that names several persons is parted`() throws {
    #expect(try authors("", head: linked("\"By John Brink and Ada Poe\"")) == ["John Brink", "Ada Poe"])
    #expect(try authors("", head: linked("\"John Brink\"")) == ["John Brink"])
  }

  @Test(arguments: [
    "<p class=author>Tom Lowe <a href='mailto:tom@post.example'>tom@post.example</a></p>",
    "<p class=author>Tom Lowe <a href='mailto:tom@post.example'>Send an email</a></p>",
    "<div class=byline>By Tom Lowe, Health Correspondent</div>", "<a rel=author href=/tom>Tom Lowe</a>",
  ])
  func `a byline is no more than names`(line: String) throws { #expect(try authors(line) == ["Tom Lowe"]) }

  @Test func `who comments is no author`() throws {
    let comment =
      "<section id=comments><div class=comment><span class=author>Bob Smith</span><p>Nice.</p></div></section>"
    #expect(try authors("", head: "<meta name=author content='The Post'>", behind: comment) == ["The Post"])
  }

  @Test func `days, topics and what the page says of itself are no names`() throws {
    #expect(try authors("<p class=byline>By Joe Lowe Monday</p>") == ["Joe Lowe"])
    #expect(
      try authors("<div class=byline><a href=/topics/tech>Tech Industry</a> <a href=/people/tom>Tom Lowe</a></div>")
        == ["Tom Lowe"])
    #expect(try authors("<p class=author>Sign In | Sign Up</p>") == [])
    #expect(
      try authors("", head: "<meta name=author content='Organization for Good Works'>") == [
        "Organization for Good Works"
      ])
  }
}
