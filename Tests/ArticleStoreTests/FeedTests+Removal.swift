import Articles
import Queries
import Testing

@testable import ArticleStore

extension FeedTests {
  @Test func `a feed that was given up comes back with its articles, inputs and marks`() throws {
    let feed = try subscribe(tags: ["city"])
    let ids = try save([item("1", link: "https://a.example/1"), item("2")], of: feed, title: "The Post").map(\.article)
    try library.mark([ids[0]], .read(true))
    try library.mark([ids[1]], .starred(true))
    #expect(try library.unsubscribe(feed.id) == (1, 1))
    #expect(try library.feeds().isEmpty && library.articleCount() == 1)
    #expect(try library.undo()?.intent == "unsubscribing from The Post")
    let back = try #require(try library.feeds().first)
    #expect(back.title == "The Post" && back.articleCount == 2 && back.tags == ["city"])
    let article = try library.article(ids[0])
    #expect(article.isRaw && article.summary.marks.isRead && article.summary.marks.tags == ["city"])
    #expect(try library.raw(of: ids[0]).document.bytes == Array("Lea Wu: The ice is thin.".utf8))
    #expect(try save([item("1", link: "https://a.example/1")], of: back) == [.known(ids[0])])
  }

  @Test func `an article that was deleted does not come again, and undo brings it back`() throws {
    let feed = try subscribe()
    let id = try save([item("1")], of: feed)[0].article
    try clean(id)
    #expect(try library.delete([id]) == 1)
    #expect(try library.articleCount() == 0)
    #expect(try save([item("1")], of: feed).isEmpty)
    #expect(try library.undo()?.intent == "delete")
    #expect(try library.article(id).isRaw && library.articleCount() == 1)
    #expect(try save([item("1")], of: feed) == [.known(id)])
  }

  @Test func `an article comes back though another has its number by then`() throws {
    let feed = try subscribe()
    let id = try save([item("1")], of: feed)[0].article
    _ = try library.delete([id])
    #expect(try save([item("2")], of: feed)[0].article == id)
    _ = try library.undo()
    #expect(try library.articleCount() == 2)
    #expect(try Set(library.summaries(of: [id, id + 1]).map(\.title)) == ["Item 1", "Item 2"])
  }

  @Test func `marks from before an article was deleted are undone once it is back, whoever has its number`() throws {
    let feed = try subscribe()
    let ids = try ["1", "2"].map { try save([item($0)], of: feed)[0].article }
    try library.mark(ids, .tag("city", true))
    try library.mark([ids[1]], .starred(true))
    try library.mark([ids[1]], .read(true))
    _ = try library.delete([ids[1]])
    #expect(try save([item("3")], of: feed)[0].article == ids[1])
    try library.mark([ids[1]], .tag("sea", true))
    _ = try library.delete([ids[1]])
    #expect(try save([item("4")], of: feed)[0].article == ids[1])
    try library.mark([ids[1]], .starred(true))

    func titles(_ query: String) throws -> [String] {
      try library.summaries(of: library.articles(matching: QueryParser.query(query))).map(\.title).sorted()
    }
    #expect(try library.undo()?.intent == "star")
    #expect(try library.undo()?.intent == "delete")
    #expect(try titles("tag:sea") == ["Item 3"])
    #expect(try library.undo()?.intent == "tag sea")
    #expect(try titles("tag:sea") == [])
    #expect(try library.undo()?.intent == "delete")
    #expect(try titles("") == ["Item 1", "Item 2", "Item 3", "Item 4"])
    #expect(try titles("is:starred") == ["Item 2"] && titles("is:read") == ["Item 2"])
    #expect(try library.undo()?.intent == "read")
    #expect(try titles("is:read") == [] && titles("is:starred") == ["Item 2"])
    #expect(try library.undo()?.intent == "star")
    #expect(try titles("is:starred") == [] && titles("tag:city") == ["Item 1", "Item 2"])
    #expect(try library.undo() == Change(intent: "tag city", count: 2))
    #expect(try titles("tag:city") == [])
  }

  @Test func `a mark is undone after its feed was given up and came back`() throws {
    let feed = try subscribe()
    let id = try save([item("1")], of: feed)[0].article
    try library.mark([id], .read(true))
    #expect(try library.unsubscribe(feed.id) == (1, 0))
    #expect(try library.undo()?.intent.hasPrefix("unsubscribing") == true)
    #expect(try library.summaries(of: [id]).map(\.marks.isRead) == [true])
    #expect(try library.undo()?.intent == "read")
    #expect(try library.summaries(of: [id]).map(\.marks.isRead) == [false])
  }

  @Test func `a feed that was changed is what it was, and its articles say its name`() throws {
    let feed = try subscribe()
    let id = try save([item("1")], of: feed, title: "The Post")[0].article
    var changed = NewFeed(feed)
    (changed.name, changed.folders, changed.tags, changed.keptDays) = ("Post", ["Sea"], ["x"], 3)
    try library.set([(feed.id, changed)], intent: "renaming")
    #expect(try library.feeds().map(\.title) == ["Post"])
    #expect(try library.summaries(of: [id]).map(\.publication) == ["Post"])
    #expect(try library.undo()?.intent == "renaming")
    let back = try #require(try library.feeds().first)
    #expect(back.title == "The Post" && back.folders == ["News"] && back.tags.isEmpty && back.keptDays == nil)
    #expect(try library.summaries(of: [id]).map(\.publication) == ["The Post"])
  }

  @Test func `subscribing can be taken back`() throws {
    _ = try library.subscribe(NewFeed(address: "https://b.example/feed"), canUndo: true)
    #expect(try library.undo()?.intent == "subscribing to https://b.example/feed")
    #expect(try library.feeds().isEmpty)
  }

  @Test func `the pages of a feed are wanted for what is there too, and no longer`() throws {
    let feed = try subscribe()
    let raw = RawDocument(
      origin: .item(feed: feed.key, key: "1"), text: #"{"title": "A", "content_html": "B"}"#, mediaType: .record)
    let new = NewItem(
      key: "1", title: "A", authors: [], published: nil, link: "https://a.example/1", isLinkUnique: true, raw: raw)
    let id = try save([new], of: feed)[0].article
    try library.setFullText(true, of: feed.id)
    #expect(try library.pagesToFetch().map(\.article) == [id])
    try library.setFullText(false, of: feed.id)
    #expect(try library.pagesToFetch().isEmpty)
    let page = RawDocument(origin: .page(address: "https://a.example/1"), text: "<p>C", mediaType: .page)
    try library.savePage(page, of: id)
    #expect(try library.showItem(id))
    #expect(try library.raw(of: id).document == raw)
    #expect(try !library.showItem(id))
  }

  @Test func `feeds are asked for by number, folder and age`() throws {
    let feed = try subscribe()
    let other = try library.subscribe(NewFeed(address: "https://b.example/feed", folders: ["News", "Sea"])).id
    let ids = try save([item("1")], of: feed, title: "Wire").map(\.article)
    let sea = try #require(try library.feeds().first { $0.id == other })
    let others = try save([item("2", "Another text of it.")], of: sea, title: "NPA Wire").map(\.article)
    func found(_ query: String) throws -> Set<Int64> { Set(try library.articles(matching: QueryParser.query(query))) }
    #expect(try found("feed:#\(feed.id)") == Set(ids))
    #expect(try found("feed:=Wire") == Set(ids) && found("feed:=https://b.example/feed") == Set(others))
    #expect(try found("feed:~\"^npa\"") == Set(others) && found("feed:~example") == [] && found("feed:=wir") == [])
    #expect(try found("folder:news") == Set(ids + others))
    #expect(try found("folder:sea") == Set(others) && found("folder:News/Sea") == Set(others))
    #expect(try found("folder:se") == [] && found("folder:%") == [])
    #expect(try found("newer:1h") == Set(ids + others) && found("is:today") == Set(ids + others))
    #expect(try found("before:yesterday") == [])
  }

  @Test func `an item whose page has no date keeps that of its feed`() throws {
    let feed = try subscribe()
    let raw = RawDocument(origin: .item(feed: feed.key, key: "1"), text: "A text.", mediaType: .text)
    let new = NewItem(
      key: "1", title: "A", authors: [], published: CalendarDay(year: 2019, month: 1, day: 9), instant: 1_547_040_000,
      link: "https://a.example/1", isLinkUnique: true, raw: raw)
    let id = try save([new], of: feed)[0].article
    try clean(id)
    let summary = try #require(try library.summaries(of: [id]).first)
    #expect(summary.published == CalendarDay(year: 2019, month: 1, day: 9) && summary.instant == 1_547_040_000)
  }
}
