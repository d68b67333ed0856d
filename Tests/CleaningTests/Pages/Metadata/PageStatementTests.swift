import Articles
import Testing

@testable import Cleaning

/// Titles and dates where what a page states and what it prints differ.
struct PageStatementTests {
  private func head(_ body: String, _ head: String) throws -> ArticleHead {
    try PageFixture.article(
      PageFixture.page("\(body)<main><article>\(PageFixture.report)</article></main>", head: head)
    ).head
  }

  private func title(_ heading: String, _ element: String, _ stated: String = "") throws -> String? {
    try PageFixture.article(
      PageFixture.page(
        "<main><article><h1>\(heading)</h1>\(PageFixture.report)</article></main>",
        head: "<title>\(element)</title>\(stated)")
    ).head.title
  }

  @Test func `the heading that the title has too goes before a part of it`() throws {
    #expect(
      try title(
        "Ferry aground at dawn", "News – North – Ferry aground at dawn", "<meta property=og:title content=News>")
        == "Ferry aground at dawn")
    #expect(
      try title(
        "Is it over? – The last ferry", "Is it over? – The last ferry • The Post",
        "<meta name=twitter:title content='Is it over?'>") == "Is it over? – The last ferry")
    #expect(
      try title(
        "Islanders in the north ask who will pay", "x", "<meta property=og:title content='Islanders in the north…'>")
        == "Islanders in the north ask who will pay")
    #expect(try title("渡船在黎明時擱淺", "渡船在黎明時擱淺｜谷報") == "渡船在黎明時擱淺")
  }

  @Test func `the headline may stand below the name of a section`() throws {
    let page = PageFixture.page(
      "<h1>North</h1><article><h2>Ferry aground at dawn</h2>\(PageFixture.report)</article>",
      head: "<title>Ferry aground at dawn | Post</title>")
    #expect(try PageFixture.article(page).head.title == "Ferry aground at dawn")
  }

  @Test(arguments: [
    "2021. május 4.", "4. svibnja 2021.", "4 de maig de 2021", "2021 m. gegužės 4 d.", "4 مايو 2021", "04.05.21",
  ])
  func `days are read in more languages`(text: String) {
    #expect(DateLine(text, order: .dayFirst).published?.description == "2021-05-04")
  }

  @Test func `seconds in elements and fields are days`() throws {
    let report = "<main><article><h1>Ferry</h1><span data-timestamp=1533081600></span>\(PageFixture.report)"
    #expect(try PageFixture.article(PageFixture.page(report)).head.published?.description == "2018-08-01")
    #expect(
      try head("<h1>Ferry</h1>", "<meta name=article.created content=1533081600000>").published?.description
        == "2018-08-01")
  }

  @Test func `the clock of the site is no day of the article`() throws {
    #expect(try head("<header><time datetime=2026-11-28>Saturday</time></header>", "").published == nil)
  }
}
