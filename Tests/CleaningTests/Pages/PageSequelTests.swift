import Articles
import Testing

@testable import Cleaning

struct PageSequelTests {
  @Test(arguments: [
    ("https://a.example/ferry", "https://a.example/ferry?page=2", true),
    ("https://a.example/ferry.html", "https://a.example/ferry-2.html", true),
    ("https://a.example/ferry/", "http://a.example/ferry/2/", true),
    ("https://a.example/ferry", "https://a.example/ferry/page/2", true),
    ("https://a.example/ferry/seite-2", "https://a.example/ferry/seite-2/2", true),
    ("https://a.example/f?id=7", "https://a.example/f?id=7&p=2", true),
    ("https://a.example/ferry/1", "https://a.example/ferry/2", true),
    ("https://a.example/ferry", "https://b.example/ferry?page=2", false),
    ("https://a.example/ferry", "https://a.example/tug", false),
    ("https://a.example/ferry", "https://a.example/ferry-saved-2", false),
    ("https://a.example/ferry", "https://a.example/ferry?page=3", false),
    ("https://a.example/ferry", "https://a.example/ferry?comment=2", false),
  ])
  func `a page of an article is known by its address`(first: String, next: String, isPage: Bool) {
    #expect(PageSequel.isPage(2, at: next, of: first) == isPage)
  }

  private func document(_ body: String, head: String = "", at address: String = "https://a.example/f") -> RawDocument {
    RawDocument(
      origin: .page(address: address),
      bytes: Array(PageFixture.page(body, head: "<title>Ferry aground</title>" + head).utf8), mediaType: .page)
  }

  @Test(arguments: [
    ("<link rel=\"next\" href=\"/f?page=2\">", ""), ("", "<a rel=\"next\" href=\"/f?page=2\">Next</a>"),
    ("", "<a href=\"/f?page=2\">Nächste Seite ›</a>"), ("", "<a href=\"/f?page=2\">次のページ</a>"),
    ("", "<a href=\"/f?page=2\">2</a> <a href=\"/f?page=3\">3</a>"),
  ])
  func `the next page is where the page says`(head: String, body: String) throws {
    let document = document(PageFixture.report + body, head: head)
    #expect(PageSequel.isLikely(document.bytes))
    let sequel = try PageSequel(of: document)
    #expect(sequel.next(number: 1, first: "https://a.example/f") == "https://a.example/f?page=2")
    #expect(sequel.next(number: 1, first: "https://a.example/other") == nil)
  }

  @Test func `the next article is no page of this one`() throws {
    let document = document(PageFixture.report, head: "<link rel=\"next\" href=\"/tides\">")
    #expect(try PageSequel(of: document).next(number: 1, first: "https://a.example/f") == nil)
  }

  @Test func `pages become one article, and what all of them have stands there once`() throws {
    let (start, end) = (PageFixture.paragraphs.prefix(3), PageFixture.paragraphs.suffix(3))
    func page(_ paragraphs: some Sequence<String>, at address: String) -> RawDocument {
      document(
        "<main><h1>Ferry aground</h1>" + paragraphs.map { "<p>\($0) See <a href=\"tide\">it</a>.</p>" }.joined()
          + "</main>",
        at: address)
    }
    let joined = try PageSequel.joined([page(start, at: "https://a.example/f"), page(end, at: "https://a.example/f/2")])
    let article = try ArticleCleaner().article(from: joined)
    #expect(article.head.title == "Ferry aground")
    #expect(article.paragraphTexts == PageFixture.paragraphs.map { $0 + " See it." })
    #expect(article.links.count == 5)
    #expect(try ArticleCleaner().original(of: joined).string.contains(PageFixture.paragraphs[4]))
  }

  @Test func `that a page did not come is said with the article`() throws {
    let joined = try PageSequel.joined([document(PageFixture.report)], missing: "https://a.example/f--2")
    let article = try ArticleCleaner().article(from: joined)
    #expect(article.paragraphTexts == PageFixture.paragraphs)
    #expect(article.head.notes.map(\.kind) == [.unfinished])
    #expect(article.head.notes.first?.text.contains("https://a.example/f-%2D2") == true)
  }
}
