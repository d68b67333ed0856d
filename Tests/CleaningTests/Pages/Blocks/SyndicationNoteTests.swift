import Articles
import Testing

@testable import Cleaning

struct SyndicationNoteTests {
  @Test(arguments: [
    "The post appeared first on the hill in 1900.", "The post that her father built appeared first on a map of 1900.",
  ])
  func `a post that appeared on a hill is part of the report`(sentence: String) throws {
    let report = PageFixture.report + "<p>\(sentence)</p>"
    let article = try PageFixture.article(PageFixture.page("<article>\(report)</article>"))
    #expect(article.paragraphTexts == PageFixture.paragraphs + [sentence])
  }

  @Test(arguments: [
    "The post <a href='/b'>Boat</a> appeared first on <a href='/'>WP</a>.", "The post Boat first appeared on WP.",
    "Der Beitrag <a href='/b'>Boot</a> erschien zuerst auf <a href='/'>WP</a>.",
    "L’article Bateau est apparu en premier sur WP.", "La entrada Barco se publicó primero en WP.",
    "<a href='/b'>Gemi</a> yazısı ilk önce <a href='/'>WP</a> üzerinde ortaya çıktı.",
    "<a href='/b'>船</a>最先出现在<a href='/'>WP</a>。", "投稿 <a href='/b'>船</a> は <a href='/'>WP</a> に最初に表示されました。",
    "Запись <a href='/b'>Лодка</a> впервые появилась <a href='/'>WP</a>.",
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
