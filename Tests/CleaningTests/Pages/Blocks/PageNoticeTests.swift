import Articles
import Testing

@testable import Cleaning

struct PageNoticeTests {
  @Test(arguments: [
    "Subscribe to read on.", "To continue reading this article, subscribe now.",
    "This article is for subscribers only.",
    "Already a subscriber? Sign in", "You have reached your limit of free articles. Subscribe for $1 a week.",
    "Log in to continue reading.", "Dieser Artikel ist nur für Abonnenten.", "Cet article est réservé aux abonnés.",
  ])
  func `a prompt to subscribe is one`(text: String) throws {
    #expect(PageNotice.isPrompt(Array(text.unicodeScalars)))
    let page = "<article>\(PageFixture.report)<div><p>\(text)</p></div></article>"
    #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts == PageFixture.paragraphs)
  }

  @Test(arguments: [
    "The paper has two million subscribers, who read it on paper.", "Subscribers said that they had no access.",
    "“Subscribe to read more,” the page told her, and she did.", "You have to read this, Mr Roe said.",
  ])
  func `what a report tells of subscribers is none`(text: String) {
    #expect(!PageNotice.isPrompt(Array(text.unicodeScalars)))
  }

  @Test func `a post that appeared on a hill is part of the report`() {
    #expect(PageNotice.syndication(in: Array("The post appeared first on the hill in 1900.".unicodeScalars)) == nil)
  }

  @Test(arguments: [
    "The post <a href='/b'>Boat</a> appeared first on <a href='/'>WP</a>.", "The post Boat first appeared on WP.",
    "Der Beitrag <a href='/b'>Boot</a> erschien zuerst auf <a href='/'>WP</a>.",
    "L’article Bateau est apparu en premier sur WP.", "La entrada Barco se publicó primero en WP.",
    "El artículo <a href='/b'>Barco</a> se publicó primero en <a href='/'>WP</a>.",
  ])
  func `where a text appeared first is no part of it`(note: String) throws {
    let paragraph = "<p>\(note)</p>"
    let glued = PageFixture.report.dropLast(4) + " \(note)</p>"
    for body in [PageFixture.report + paragraph, String(glued)] {
      let article = try PageFixture.article(PageFixture.page("<article>\(body)</article>"))
      #expect(article.paragraphTexts == PageFixture.paragraphs)
      #expect(article.removed.contains { $0.rule == "note of the feed" })
    }
  }
}
