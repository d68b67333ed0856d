import Articles
import Foundation
import Queries
import Testing

@testable import ArticleStore

struct FeedTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }
  private let day = Date(timeIntervalSince1970: 1_600_000_000)

  init() throws { temporary = try TemporaryLibrary() }

  private func item(
    _ key: String, _ text: String = "Lea Wu: The ice is thin.", link: String? = nil, isLinkUnique: Bool = true
  ) -> NewItem {
    NewItem(
      key: key, title: "Item \(key)", authors: ["Ada Poe"], published: nil, link: link,
      isLinkUnique: isLinkUnique,
      raw: RawDocument(origin: .item(feed: "https://a.example/feed", key: key), text: text, mediaType: .text))
  }

  private func subscribe(
    _ address: String = "https://a.example/feed", tags: [String] = [], keptDays: Int? = nil
  ) throws -> StoredFeed {
    let id = try library.subscribe(
      NewFeed(address: address, folders: ["News"], tags: tags, keptDays: keptDays)
    ).id
    return try #require(try library.feeds().first { $0.id == id })
  }

  private func save(
    _ items: [NewItem], of feed: StoredFeed, _ state: FeedState = FeedState(), title: String? = nil,
    address: String? = nil, at instant: Date = Date()
  ) throws -> [SaveOutcome] {
    try library.save([FeedFetch(feed, state, items: items, title: title, address: address)], at: instant)[0]
  }

  private func clean(_ id: Int64, _ text: String = "Lea Wu: The ice is thin.") throws {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: [text])
    let revision = try library.raw(of: id).number
    try library.save([], [RenewedArticle(id: id, revision: revision, analysis: analysis(article))], engine: 1)
  }

  @Test func `a feed is subscribed to once`() throws {
    let feed = try subscribe()
    #expect(try library.subscribe(NewFeed(address: feed.address)).isNew == false)
    #expect(try library.feeds().map(\.folders) == [["News"]])
  }

  @Test func `an item is listed at once, and read and found when it is cleaned`() throws {
    let feed = try subscribe(tags: ["city"])
    let outcomes = try save([item("1", link: "https://a.example/1")], of: feed, title: "The Post", at: day)
    let id = try #require(outcomes.first?.article)
    let raw = try library.article(id)
    #expect(raw.isRaw && raw.summary.title == "Item 1" && raw.summary.quoteCount == nil)
    #expect(raw.summary.publication == "The Post" && raw.summary.marks.tags == ["city"])
    #expect(raw.address == "https://a.example/1")
    #expect(try library.articlesToAnalyse(engine: 1) == [id])
    try clean(id)
    #expect(try library.articles(matching: QueryParser.query("ice said:wu")) == [id])
    #expect(try library.article(id).summary.title == "Item 1")
    #expect(try library.articlesToAnalyse(engine: 1) == [])
    #expect(try library.check() == [])
  }

  @Test func `an item that comes again is known, one that says something else is read anew`() throws {
    let feed = try subscribe()
    let id = try save([item("1")], of: feed)[0].article
    try clean(id)
    try library.mark([id], .read(true))
    #expect(try save([item("1")], of: feed) == [.known(id)])
    #expect(try save([item("1", "Lea Wu: It holds.")], of: feed) == [.revised(id)])
    #expect(try library.article(id).isRaw)
    #expect(try library.articles(matching: QueryParser.query("ice")) == [])
    try clean(id, "Lea Wu: It holds.")
    #expect(try library.articles(matching: QueryParser.query("holds is:read")) == [id])
    #expect(try library.check() == [])
  }

  @Test func `an article that two feeds bring is one, but not where a link is that of many`() throws {
    let (left, right) = (try subscribe(), try subscribe("https://b.example/feed"))
    let id = try save([item("1", link: "https://a.example/1")], of: left)[0].article
    #expect(try save([item("9", link: "https://a.example/1")], of: right) == [.known(id)])
    let home = try save(
      [
        item("2", link: "https://a.example", isLinkUnique: false),
        item("3", link: "https://a.example", isLinkUnique: false),
      ],
      of: left)
    #expect(Set(home.map(\.article)).count == 2)
    #expect(try library.article(home[0].article).address == "https://a.example")
  }

  @Test func `how fetching stands is kept, and a feed that moved keeps its articles`() throws {
    let feed = try subscribe()
    var state = FeedState()
    (state.entityTag, state.lastModified, state.contentFingerprint) = ("W/\"1\"", "Mon", 7)
    state.timeToLive = .seconds(7_200)
    (state.tried, state.next, state.failureCount, state.failure) = (day, day + 3600, 2, "It did not come.")
    let id = try save([item("1")], of: feed, state, address: "https://a.example/new")[0].article
    let now = try library.feeds()[0]
    #expect(now.state == state && now.address == "https://a.example/new" && now.key == feed.key)
    #expect(try save([item("1")], of: now, state) == [.known(id)])
    #expect(now.articleCount == 1 && now.unreadCount == 1)
  }

  @Test func `a portal that leads to a feed of its own does not take the feed's place`() throws {
    let feed = try subscribe()
    _ = try save([item("1")], of: feed, title: "The Post")
    let known = try library.feeds()[0]
    _ = try save([item("rain")], of: known, title: "Portal", address: "https://portal.example/")
    #expect(try library.feeds()[0].address == feed.address && library.feeds()[0].title == "The Post")
    _ = try save([item("2")], of: known, title: "The Post", address: "https://b.example/named")
    #expect(try library.feeds()[0].address == "https://b.example/named")
    _ = try save([item("2"), item("3")], of: known, title: "The Post of Hamar", address: "https://b.example/shared")
    #expect(try library.feeds()[0].address == "https://b.example/shared")
  }

  @Test func `an item whose address counts its readers otherwise is the same`() throws {
    let feed = try subscribe()
    func item(_ address: String) -> NewItem {
      NewItem(
        key: address, title: "Ice", authors: [], published: nil, link: address, isLinkUnique: true,
        raw: RawDocument(origin: .item(feed: feed.key, key: address), text: "The ice is thin.", mediaType: .text))
    }
    let id = try save([item("https://a.example/ice?utm_source=rss&p=1")], of: feed)[0].article
    #expect(try save([item("https://a.example/ice?utm_source=feed&utm_medium=x&p=1")], of: feed)[0].article == id)
    #expect(try save([item("https://a.example/ice?utm_source=feed&p=2")], of: feed)[0].article != id)
  }

  @Test func `giving a feed up keeps what the person marked`() throws {
    let feed = try subscribe(tags: ["city"])
    let ids = try save([item("1"), item("2"), item("3"), item("4")], of: feed).map(\.article)
    for id in ids { try clean(id) }
    try library.mark([ids[0]], .starred(true))
    try library.mark([ids[1]], .tag("ice", true))
    try library.setNote("ask", onQuote: 0, of: ids[2])
    let (removed, kept) = try library.unsubscribe(feed.id)
    #expect(removed == 1 && kept == 3)
    #expect(try library.articles().count == 3)
    #expect(try library.feeds() == [])
    #expect(try library.people(limit: 1)[0].quoteCount == 3)
    #expect(try library.check() == [])
  }

  @Test func `what is too old goes for good, unless it is marked`() throws {
    let feed = try subscribe(keptDays: 30)
    let ids = try save([item("1"), item("2")], of: feed, at: day).map(\.article)
    try library.mark([ids[0]], .starred(true))
    #expect(try library.removeOldArticles(at: day + 29 * 86_400) == 0)
    #expect(try library.removeOldArticles(at: day + 31 * 86_400) == 1)
    #expect(try save([item("1"), item("2")], of: feed) == [.known(ids[0])])
  }

  @Test func `feeds and what was not cleaned yet go out with the library and come in again`() throws {
    let feed = try subscribe(tags: ["city"], keptDays: 9)
    _ = try save([item("1", link: "https://a.example/1"), item("2")], of: feed, title: "The Post")
    let lines = try archive(library)
    let other = try TemporaryLibrary()
    _ = try other.library.restore(lines)
    #expect(try archive(other.library) == lines)
    let id = try #require(try other.library.articles().first)
    #expect(try other.library.article(id).isRaw)
    #expect(try other.library.feeds()[0].title == "The Post")
  }

  private func archive(_ library: ArticleDatabase) throws -> [ArchiveLine] {
    var lines: [ArchiveLine] = []
    try library.archive { lines.append($0) }
    return lines
  }

  @Test func `the page of an item is read in the place of what its feed says`() throws {
    let id = try library.subscribe(NewFeed(address: "https://a.example/feed", fetchesPages: true)).id
    let feed = try #require(try library.feeds().first { $0.id == id })
    let outcomes = try save([item("1", link: "https://a.example/1"), item("2")], of: feed)
    #expect(try library.pagesToFetch().map(\.link) == ["https://a.example/1"])
    try clean(outcomes[0].article)
    try library.savePage(
      RawDocument(origin: .page(address: "https://a.example/1"), text: "<p>A page.</p>", mediaType: .page),
      of: outcomes[0].article)
    #expect(try library.pagesToFetch().isEmpty)
    #expect(try library.article(outcomes[0].article).isRaw)
    let raw = try library.raw(of: outcomes[0].article)
    #expect(raw.document.mediaType == .page && raw.number == 2 && raw.document.origin.label == "https://a.example/1")
    #expect(try library.check() == [])
  }

  /// An item with an address for its identifier.
  private func item(
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

  @Test func `an article of two feeds counts in each, is found in each, and stays for the other`() throws {
    let (left, right) = (try subscribe(), try subscribe("https://b.example/feed"))
    let link = "https://a.example/1"
    let id = try save([item("1", link: link), item("2", link: "https://a.example/2")], of: left, title: "Left")[0]
      .article
    #expect(try save([item("9", link: link)], of: right, title: "Right") == [.known(id)])
    func counts() throws -> [String: [Int]] {
      Dictionary(uniqueKeysWithValues: try library.feeds().map { ($0.title, [$0.articleCount, $0.unreadCount]) })
    }
    #expect(try counts() == ["Left": [2, 2], "Right": [1, 1]])
    try library.mark([id], .read(true))
    #expect(try counts() == ["Left": [2, 1], "Right": [1, 0]])
    for title in ["left", "right"] {
      #expect(try library.articles(matching: QueryParser.query("feed:\(title)")).contains(id))
    }
    #expect(try library.unsubscribe(left.id) == (1, 0))
    #expect(try library.articles() == [id])
    #expect(try counts() == ["Right": [1, 0]])
    #expect(try library.summaries(of: [id])[0].publication == "Right")
    #expect(try save([item("9", link: link)], of: right) == [.known(id)])
    #expect(try library.check() == [])
    #expect(try library.unsubscribe(right.id) == (1, 0))
    #expect(try library.articles() == [])
  }

  @Test func `giving up the other feed changes nothing for the first`() throws {
    let (left, right) = (try subscribe(), try subscribe("https://b.example/feed"))
    let id = try save([item("1", link: "https://a.example/1")], of: left)[0].article
    _ = try save([item("9", link: "http://a.example/1")], of: right)
    #expect(try library.unsubscribe(right.id) == (0, 0))
    #expect(try library.articles() == [id])
    #expect(try library.feeds().map(\.articleCount) == [1])
  }

  @Test func `what one feed keeps no longer stays for the other`() throws {
    let (left, right) = (try subscribe(keptDays: 30), try subscribe("https://b.example/feed"))
    let id = try save([item("1", link: "https://a.example/1")], of: left, at: day)[0].article
    _ = try save([item("9", link: "https://a.example/1")], of: right, at: day)
    #expect(try library.removeOldArticles(at: day + 31 * 86_400) == 0)
    #expect(try library.articles() == [id])
    #expect(try library.feeds().first { $0.id == right.id }?.articleCount == 1)
  }

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
