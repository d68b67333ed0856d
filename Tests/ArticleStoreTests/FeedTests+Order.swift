import Articles
import Foundation
import Queries
import Testing

@testable import ArticleStore

/// How items are ordered.
extension FeedTests {
  @Test func `lists go by instant, then by the order of the feed`() throws {
    let feed = try subscribe()
    func item(_ title: String, _ instant: Int64?) throws -> NewItem {
      let published = instant == nil ? nil : CalendarDay(year: 2020, month: 9, day: 13)
      return NewItem(
        key: title, title: title, authors: [], published: published, instant: instant, link: nil, isLinkUnique: false,
        raw: RawDocument(origin: .item(feed: "f", key: title), text: title, mediaType: .text))
    }
    let start: Int64 = 1_599_955_200
    let items = try [
      item("undated", nil), item("also undated", nil), item("noon", start + 43_200), item("eleven", start + 39_600),
      item("first", start), item("second", start),
    ]
    _ = try save(items, of: feed, at: day)
    func titles() throws -> [String] { try library.summaries(of: library.articles()).map(\.title) }
    #expect(try titles() == ["undated", "also undated", "noon", "eleven", "first", "second"])
    for id in try library.articles() { try clean(id) }
    _ = try save([item("newest", nil)] + items, of: feed, at: day + 60)
    #expect(try titles()[0] == "newest")
    #expect(try library.articles(matching: QueryParser.query("after:2020-09-13 before:2020-09-14")).count == 7)
  }

  @Test func `what is dated in the future has the time of its fetching`() throws {
    let feed = try subscribe()
    let future = try #require(CalendarDay(year: 2037, month: 10, day: 31))
    let item = NewItem(
      key: "1", title: "Talk", authors: [], published: future, instant: future.start, link: nil, isLinkUnique: false,
      raw: RawDocument(origin: .item(feed: "f", key: "1"), text: "Talk", mediaType: .text))
    let id = try save([item], of: feed, at: day)[0].article
    let later = try save([self.item("2")], of: feed, at: day + 60)[0].article
    #expect(try library.articles() == [later, id])
    #expect(try library.summaries(of: [id])[0].published?.description == "2020-09-13")
    let article = Article(origin: .standardInput, head: ArticleHead(published: future), paragraphs: ["Talk."])
    try library.save([], [RenewedArticle(id: id, revision: 1, analysis: analysis(article))], engine: 1)
    #expect(try library.summaries(of: [id])[0].published?.description == "2020-09-13")
    #expect(try library.articles() == [later, id])
  }
}
