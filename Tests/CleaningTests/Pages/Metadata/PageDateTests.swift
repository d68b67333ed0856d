import Articles
import Testing

@testable import Cleaning

struct PageDateTests {
  @Test(arguments: [
    ("2019-01-09T06:30:00Z", "2019-01-09"), ("20190109", "2019-01-09"), ("20190109063000", "2019-01-09"),
    ("Wed, 09 Jan 2019 06:30:00 GMT", "2019-01-09"), ("January 9, 2019", "2019-01-09"), ("9.1.2019", "2019-01-09"),
  ])
  func `days are read in many forms`(text: String, day: String) {
    #expect(PageDate.day(in: text)?.description == day)
  }

  @Test(arguments: ["", "yesterday", "20191309", "2019-02-30"])
  func `what is no day is none`(text: String) { #expect(PageDate.day(in: text) == nil) }

  @Test(arguments: [
    ("<meta property='article:published_time' content='2019-01-09'><meta name=date content='2020-02-02'>", ""),
    ("<meta name='DC.date.issued' content='2019-01-09'>", ""),
    ("<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2019-01-09\"}</script>", ""),
    ("<meta name=citation_publication_date content='2019/01/09'>", ""),
    ("<meta property='cXenseParse:recs:publishtime' content='2019-01-09T10:00:00Z'>", ""),
    ("<meta name='bt:pubDate' content='2019-01-09'><meta name=modifiedDate content='2020-02-02'>", ""),
    ("", "<span itemprop=datePublished content='2019-01-09'>today</span>"),
    ("", "<time datetime='2019-01-09'>then</time>"),
    ("", "<abbr class=timeago title='2019-01-09T10:00'>2 days ago</abbr>"),
    ("", "<p class=date>Published 9 January 2019</p>"),
  ])
  func `the day of publication is found`(head: String, body: String) throws {
    let article = try PageFixture.article(
      PageFixture.page("<article>\(body)\(PageFixture.report)</article>", head: head))
    #expect(article.head.published?.description == "2019-01-09")
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `a day in the text is not the day of publication`() throws {
    let text =
      "<p>It was the worst accident here since 4 March 1962, an old captain remembered, when two ships met.</p>"
    #expect(
      try PageFixture.article(PageFixture.page("<article>\(PageFixture.report)\(text)</article>")).head.published == nil
    )
  }

  private func day(
    _ line: String, lang: String = "en", head: String = "", before: String = "", behind: String = ""
  ) throws -> String? {
    let page = PageFixture.page(
      "\(before)<main><article><h1>Ferry aground</h1>\(line)\(PageFixture.report)</article></main>\(behind)",
      head: "<title>Ferry aground</title>\(head)")
    return try PageFixture.article(page.replacing("lang=\"en\"", with: "lang=\"\(lang)\"")).head.published?.description
  }

  @Test(arguments: [
    ("en-US", "Published 03/12/2019", "2019-03-12"), ("en-GB", "Published 03/12/2019", "2019-12-03"),
    ("en-GB", "03/12/19", "2019-12-03"), ("pt-BR", "03/12/2019 às 10h20", "2019-12-03"),
    ("fr", "03/12/2019", "2019-12-03"),
    ("de", "03.12.2019", "2019-12-03"), ("fr", "Publié le 3 décembre 2019 à 10h20", "2019-12-03"),
    ("es", "3 de diciembre de 2019", "2019-12-03"), ("ru", "3 декабря 2019, 10:20", "2019-12-03"),
    ("pl", "3 grudnia 2019", "2019-12-03"), ("ja", "2019年12月3日 10:20", "2019-12-03"),
    ("it", "1º marzo 2019", "2019-03-01"),
    ("en-US", "12/31/2019", "2019-12-31"), ("en", "03/12/2019 9:30 a.m. EST", "2019-03-12"),
  ])
  func `numbers and months are those of the page's language and region`(lang: String, text: String, day: String) throws
  {
    #expect(try self.day("<p class=date>\(text)</p>", lang: lang) == day)
  }

  @Test(arguments: [
    "<p>Updated <time datetime='2023-06-09T10:00'>June 9</time> · Published <time datetime='2023-06-02T10:00'>June 2</time></p>",
    "<p>Published: June 2, 2023 | Updated: June 9, 2023</p>",
    "<p>Last updated June 9, 2023</p><p>First published June 2, 2023</p>",
    "<p><span class=updated>June 9, 2023</span> <span class=published>June 2, 2023</span></p>",
    "<p><time class=updated datetime=2023-06-09>9 June</time> <time class='entry-date published' datetime=2023-06-02>2 June</time></p>",
    "<p>Veröffentlicht am 2. Juni 2023, aktualisiert am 9. Juni 2023</p>",
  ])
  func `labels tell the day of publication from that of a change`(line: String) throws {
    #expect(try day(line) == "2023-06-02")
  }

  @Test func `a day of a change is better than none`() throws {
    #expect(try day("<p>Updated <time datetime=2023-06-09>June 9, 2023</time></p>") == "2023-06-09")
  }

  @Test(arguments: [
    "<section><h2>Keep reading</h2><a href=/2><h3>Another</h3><time datetime=2026-03-05>5 March</time></a></section>",
    "<div class=related-posts><a href=/x>Another</a> <time datetime=2026-03-05>5 March</time></div>",
    "<section id=comments><div class=comment><time datetime=2026-03-05>8 hours ago</time><p>Nice.</p></div></section>",
    "<aside><time datetime=2026-03-05>5 March</time></aside>",
  ])
  func `the day under the headline goes before times of what is beside`(beside: String) throws {
    #expect(try day("<p class=meta>May 22, 2025</p>", behind: beside) == "2025-05-22")
    #expect(try day("<p class=meta>May 22, 2025</p>", before: beside) == "2025-05-22")
    #expect(
      try day("<div class=byline>Monday May 22, 2025 10:05 am PDT by Juli Clark</div>", behind: beside) == "2025-05-22")
  }

  @Test(arguments: ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00+00:00", "0000-00-00 00:00:00"])
  func `the first day of a calendar is no date`(value: String) throws {
    let head = "<meta property='article:published_time' content='\(value)'>"
    #expect(try day("<time datetime=2016-07-18>July 18, 2016</time>", head: head) == "2016-07-18")
  }

  @Test(arguments: [
    "<link rel=canonical href='https://a.example/2019/12/03/ferry'>",
    "<link rel=canonical href='https://a.example/n/20191203-ferry'>",
    "<link rel=canonical href='https://a.example/2019/dec/03/ferry'>", "<meta name=pubdate content=1575367200>",
    "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":1575367200000}</script>",
  ])
  func `the address and seconds since 1970 are better than nothing`(head: String) throws {
    #expect(try day("", head: head) == "2019-12-03")
  }
}
