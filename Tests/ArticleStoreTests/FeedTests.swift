import Articles
import Foundation
import Queries
import Testing

@testable import ArticleStore

struct FeedTests {
  let temporary: TemporaryLibrary
  var library: ArticleDatabase { temporary.library }
  let day = Date(timeIntervalSince1970: 1_600_000_000)

  init() throws { temporary = try TemporaryLibrary() }

  func item(
    _ key: String, _ text: String = "Lea Wu: The ice is thin.", link: String? = nil, isLinkUnique: Bool = true
  ) -> NewItem {
    NewItem(
      key: key, title: "Item \(key)", authors: ["Ada Poe"], published: nil, link: link,
      isLinkUnique: isLinkUnique,
      raw: RawDocument(origin: .item(feed: "https://a.example/feed", key: key), text: text, mediaType: .text))
  }

  func subscribe(
    _ address: String = "https://a.example/feed", tags: [String] = [], keptDays: Int? = nil
  ) throws -> StoredFeed {
    let id = try library.subscribe(
      NewFeed(address: address, folders: ["News"], tags: tags, keptDays: keptDays)
    ).id
    return try #require(try library.feeds().first { $0.id == id })
  }

  func save(
    _ items: [NewItem], of feed: StoredFeed, _ state: FeedState = FeedState(), title: String? = nil,
    address: String? = nil, at instant: Date = Date()
  ) throws -> [SaveOutcome] {
    try library.save([FeedFetch(feed, state, items: items, title: title, address: address)], at: instant)[0]
  }

  func clean(_ id: Int64, _ text: String = "Lea Wu: The ice is thin.") throws {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: [text])
    let revision = try library.raw(of: id).number
    try library.save([], [RenewedArticle(id: id, revision: revision, analysis: analysis(article))], engine: 1)
  }

  @Test func `a feed is subscribed to once`() throws {
    let feed = try subscribe()
    #expect(try library.subscribe(NewFeed(address: feed.address)).isNew == false)
    #expect(try library.feeds().map(\.folders) == [["News"]])
  }

  @Test func `quotes of a text that was replaced meanwhile are not saved`() throws {
    let feed = try subscribe()
    let id = try #require(try save([item("1")], of: feed).first?.article)
    try clean(id)
    let old = try library.article(id).analysis
    #expect(try save([item("1", "It snows.")], of: feed) == [.revised(id)])
    try library.save([NewAnalysis(article: id, analysis: old)], engine: 3)
    #expect(try library.article(id).isRaw && library.article(id).analysis.quotes.isEmpty)
    #expect(try library.articlesToAnalyse(engine: 1) == [id])
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

  func archive(_ library: ArticleDatabase) throws -> [ArchiveLine] {
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
}
