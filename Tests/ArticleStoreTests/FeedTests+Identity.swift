import Articles
import Foundation
import Queries
import Testing

@testable import ArticleStore

/// What tells the items of a feed from each other.
extension FeedTests {
  /// An item with an address for its identifier.
  func item(
    at key: String, _ title: String = "Storm", link: String? = nil, day: CalendarDay? = nil, text: String = "Storm."
  ) -> NewItem {
    NewItem(
      key: key, title: title, authors: [], published: day, link: link ?? key, isLinkUnique: true,
      raw: RawDocument(origin: .item(feed: "f", key: key), text: key + text, mediaType: .text))
  }

  @Test(arguments: [
    ("http://a.example/1", "https://a.example/1"), ("http://a.example/1#0", "http://a.example/1#3"),
    ("http://www.a.example/1/", "https://a.example/1"), ("http://blog.a.example/1?p=2", "https://a.example/1?p=2"),
  ])
  func `an article that its feed calls otherwise with the same title is the same, and stays read`(
    _ old: String, new: String
  ) throws {
    let feed = try subscribe()
    let link = { (key: String) in String(key.prefix { $0 != "#" }) }
    let id = try save([item(at: old, link: link(old))], of: feed)[0].article
    try library.mark([id], .read(true))
    for _ in 0..<2 { #expect(try save([item(at: new, link: link(new))], of: feed).map(\.article) == [id]) }
    #expect(try library.articles(matching: QueryParser.query("is:read")) == [id])
    #expect(try save([item(at: new, "Calm", link: "http://a.example/9")], of: feed).map(\.article) == [id])
    #expect(try library.check() == [])
  }

  @Test func `articles of other titles, or of two hosts at a time, are others`() throws {
    let feed = try subscribe()
    let id = try save([item(at: "http://a.example/1")], of: feed)[0].article
    #expect(try save([item(at: "http://a.example/1#2", "Calm", link: "http://a.example/2")], of: feed)[0].article != id)
    let both = try save([item(at: "http://a.example/1"), item(at: "http://b.example/1")], of: feed)
    #expect(both[0].article == id && both[1].article != id)
    let later = try #require(CalendarDay(year: 2020, month: 1, day: 2))
    #expect(try save([item(at: "http://c.example/1", day: later)], of: feed)[0].article != id)
  }

  @Test func `an article that went for good does not come again under another name`() throws {
    let feed = try subscribe(keptDays: 30)
    _ = try save([item(at: "http://a.example/1"), item(at: "http://a.example/2", "Calm")], of: feed, at: day)
    #expect(try library.removeOldArticles(at: day + 100 * 86_400) == 2)
    let later = day + 101 * 86_400
    let items = [item(at: "https://a.example/1"), item(at: "https://a.example/3")]
    #expect(try save(items, of: feed, at: later).count == 1)
    #expect(try library.articleCount() == 1)
  }

  @Test func `an article of two feeds has the tags of both, and they do not keep it`() throws {
    let first = try subscribe(tags: ["city"], keptDays: 30)
    let second = try subscribe("https://b.example/feed", tags: ["sea"], keptDays: 30)
    let id = try save([item(at: "https://a.example/1")], of: first, at: day)[0].article
    #expect(try save([item(at: "https://a.example/1")], of: second, at: day) == [.known(id)])
    #expect(try library.summaries(of: [id])[0].marks.tags == ["city", "sea"])
    #expect(try library.removeOldArticles(at: day + 31 * 86_400) == 1)
  }

  @Test func `an item is known by what it was called among others`() throws {
    let feed = try subscribe()
    func item(_ key: String, _ others: [String], title: String) -> NewItem {
      NewItem(
        key: key, otherKeys: others, title: title, authors: [], published: nil, link: nil, isLinkUnique: false,
        raw: RawDocument(origin: .item(feed: "f", key: key), text: title, mediaType: .text))
    }
    let id = try save([item("7", ["7 Red"], title: "Red")], of: feed)[0].article
    let outcomes = try save(
      [item("7 Blue", ["7"], title: "Blue"), item("7 Red", ["7"], title: "Red")], of: feed)
    #expect(outcomes[1].article == id && outcomes[0].article != id)
  }
}
