import ArticleStore
import Articles
import Foundation
import ReaderModel
import ReaderUI
import Terminal
import Testing

@testable import quotidian

/// Feeds of the library in the reader.
struct FeedsJourneyTests {
  private let fixture: Fixture
  private let library: ArticleDatabase
  private let feed: Int64
  private let articles: [Int64]

  private static func record(_ key: String, _ json: String) -> RawDocument {
    RawDocument(origin: .item(feed: "https://post.example/feed", key: key), text: json, mediaType: .record)
  }

  init() throws {
    fixture = try Fixture()
    library = try ArticleDatabase(path: fixture.folder + "/library.sqlite")
    feed = try library.subscribe(NewFeed(address: "https://post.example/feed", folders: ["News"])).id
    let stored = try #require(try library.feeds().first)
    let items = [
      NewItem(
        key: "1", title: "Thin Ice", authors: [], published: nil, link: "https://post.example/1", isLinkUnique: true,
        raw: Self.record(
          "1", #"{"title": "Thin Ice", "text": "“The ice is thin,” said Lea Wu, the mayor of the town."}"#)),
      NewItem(
        key: "2", title: "Deep Snow", authors: [], published: nil, link: nil, isLinkUnique: false,
        raw: Self.record("2", #"{"title": "Deep Snow", "text": "It snowed in the hills for three days."}"#)),
    ]
    articles = try library.save([FeedFetch(stored, FeedState(), items: items, title: "The Post")])[0].map(\.article)
    try library.mark([articles[1]], .starred(true))
  }

  /// The events that come of some work of the runner, up to one.
  private func events(
    until isLast: (Event) -> Bool, _ work: (LibraryRunner) -> Void
  ) async throws -> [Event] {
    let mailbox = Mailbox(waker: Waker())
    let path = fixture.folder + "/library.sqlite"
    work(LibraryRunner(try Library(path: path), mailbox: mailbox))
    var events: [Event] = []
    for _ in 0..<2_000 {
      events += mailbox.take()
      if events.contains(where: isLast) { return events }
      try await Task.sleep(for: .milliseconds(10))
    }
    return events
  }

  @Test func `an item that nobody has cleaned yet is cleaned when it is opened`() async throws {
    #expect(try library.article(articles[0]).isRaw)
    let events = try await events(
      until: { if case .analysed = $0 { true } else { false } },
      { $0.open(articles[0], request: 3) })
    var opened: Article?
    for case .opened(3, let article, let address) in events {
      opened = article
      #expect(address == "https://post.example/1")
    }
    let article = try #require(opened)
    #expect(article.origin == .item(feed: "https://post.example/feed", key: "1"))
    #expect(article.head.title == "Thin Ice")
    #expect(article.text.string.contains("“The ice is thin,” said Lea Wu"))
    var quotes: [Quote] = []
    for case .analysed(3, let analysis) in events { quotes = analysis.quotes }
    #expect(quotes.map { article.text[$0.content[0]] } == ["“The ice is thin,”"])
  }

  @Test func `feeds come with their folder, articles and times`() async throws {
    let events = try await events(
      until: { if case .feedsLoaded = $0 { true } else { false } },
      { $0.loadFeeds(request: 4) })
    guard case .feedsLoaded(4, let feeds, _)? = events.last, let row = feeds.first else {
      Issue.record("no feeds came: \(events)")
      return
    }
    #expect(feeds.count == 1 && row.id == feed && row.title == "The Post" && row.folders == ["News"])
    #expect(row.address == "https://post.example/feed" && row.unreadCount == 2 && row.articleCount == 2)
    #expect(row.state.succeeded == nil && row.state.next == nil)
  }

  @Test func `in the reader a feed has a list of its own, and is given up after a question, and taken back`() throws {
    let session = try Session(Session.program, ["--library", fixture.folder + "/library.sqlite"])
    #expect(session.waitFor("Deep Snow"))
    session.send("E")
    #expect(session.waitFor("▾ News"))
    session.send("j\r")
    #expect(session.wait { $0.contains("The Post") && $0.contains("1/2") && !$0.contains("last came") })
    #expect(!session.terminal.text.contains("feed:#"))
    session.send("q")
    #expect(session.waitFor("last came"))
    session.send("x")
    #expect(session.waitFor("Unsubscribe?"))
    session.send("\r")
    #expect(session.waitFor("unsubscribed from The Post: 1 article went, 1 stayed"))
    #expect(session.waitFor("none yet"))
    session.send("U")
    #expect(session.waitFor("undone: unsubscribing from The Post"))
    #expect(session.wait { $0.contains("▾ News") && $0.contains("2/2") })
    session.send("q")
    #expect(session.waitFor("Thin Ice"))
    session.send("D")
    #expect(session.waitFor("1 article deleted"))
    #expect(session.wait { !$0.contains("Deep Snow") || !$0.contains("Thin Ice") })
    session.send("U")
    #expect(session.wait { $0.contains("Deep Snow") && $0.contains("Thin Ice") })
    session.quit()
    #expect(try library.feeds().map(\.title) == ["The Post"])
    #expect(try library.articleCount() == 2)
  }

  @Test func `an article that changes while it is open says so, and shows what was changed`() throws {
    let session = try Session(Session.program, ["--library", fixture.folder + "/library.sqlite"])
    #expect(session.waitFor("Thin Ice"))
    session.send("f")
    session.send("title:thin\r")
    #expect(session.wait { $0.contains("1/1") })
    session.send("\r")
    #expect(session.waitFor("1 quote, 1 person"))
    let stored = try #require(try library.feeds().first)
    let item = NewItem(
      key: "1", title: "Thick Ice", authors: [], published: nil, link: "https://post.example/1", isLinkUnique: true,
      raw: Self.record(
        "1", #"{"title": "Thick Ice", "text": "“The ice is thick,” said Lea Wu, the mayor of the town."}"#))
    _ = try library.save([FeedFetch(stored, FeedState(), items: [item], title: "The Post")])
    #expect(session.waitFor("this article was changed just now: H shows what"))
    #expect(session.waitFor("revised: H shows what"))
    session.send("H")
    #expect(session.waitFor("[-thin-] {+thick+},”"))
    #expect(session.terminal.text.contains("[-Thin-] {+Thick+} Ice"))
    session.send("h")
    #expect(session.wait { !$0.contains("{+") })
    session.quit()
  }

  @Test func `an item keeps the form of its paragraphs on the screen`() throws {
    let markup = [
      "<h2>The locks</h2><ul><li>Open<ul><li>in summer</li></ul></li></ul><ol><li><a href='/1'>One</a></li></ol>",
      "<blockquote><p>“It is cold,” said Lea Wu, the mayor.</p></blockquote>",
      "<pre>if cold {\n    close()\n}</pre>",
      "<table><tr><th>Lock</th><th>Depth</th></tr><tr><td>North</td><td>3 m</td></tr></table>",
      "<p>The ice came late,<br>the boats went out.</p><p>CORRECTION: The lock is 3 m deep.</p>",
      "<img src='/lock.jpg' alt='A lock'>",
    ].joined().replacing("\n", with: #"\n"#)
    let stored = try #require(try library.feeds().first)
    let item = NewItem(
      key: "3", title: "Forms", authors: [], published: nil, link: "https://post.example/3", isLinkUnique: true,
      raw: Self.record(
        "3", "{\"title\": \"Forms\", \"url\": \"https://post.example/3\", \"content_html\": \"\(markup)\"}"))
    _ = try library.save([FeedFetch(stored, FeedState(), items: [item], title: "The Post")])
    let session = try Session(Session.program, ["--library", fixture.folder + "/library.sqlite"])
    #expect(session.waitFor("Forms"))
    session.send("g")
    session.send("\r")
    let lines = [
      "The locks", "• Open", "  ◦ in summer", "1. One¹", "│ “It is cold,” said Lea Wu, the mayor.", "  if cold {",
      "      close()", "Lock  │ Depth", "North │ 3 m", "The ice came late,", "the boats went out.",
      "CORRECTION: The lock is 3 m deep.", "[image 2: A lock]", "[2] https://post.example/lock.jpg",
    ]
    #expect(session.wait { screen in lines.allSatisfy(screen.contains) })
    session.quit()
  }

  @Test func `a feed is renamed and moved among the feeds, and both are taken back`() throws {
    let session = try Session(Session.program, ["--library", fixture.folder + "/library.sqlite"])
    #expect(session.waitFor("Deep Snow"))
    session.send("E")
    #expect(session.waitFor("▾ News"))
    session.send("jc\u{15}Morning Post\r")
    #expect(session.waitFor("Morning Post"))
    session.send("M\u{15}World\r")
    #expect(session.wait { $0.contains("▾ World") && $0.contains("Morning Post") })
    session.send("UU")
    #expect(session.wait { $0.contains("▾ News") && $0.contains("The Post") && !$0.contains("Morning Post") })
    session.quit()
    #expect(try library.feeds().map(\.title) == ["The Post"] && library.feeds()[0].folders == ["News"])
  }

  @Test func `figures, struck words and lines of verse read in an item as they were meant`() throws {
    let markup =
      "<p>It cost 10<sup>6</sup>, not <del>ten</del>.</p><p>The tide was out,<br>&nbsp;&nbsp;&nbsp;and nobody<br>spoke.</p>"
      + "<hr><iframe src='https://www.youtube.com/embed/abc'></iframe><img src='/1.png' alt='One' title='And so to bed.'>"
    let stored = try #require(try library.feeds().first)
    let item = NewItem(
      key: "4", title: "Figures", authors: [], published: nil, link: "https://post.example/4", isLinkUnique: true,
      enclosures: [Enclosure(address: "https://post.example/a.mp3", mediaType: "audio/mpeg", length: 3_000_000)],
      raw: Self.record(
        "4", "{\"title\": \"Figures\", \"url\": \"https://post.example/4\", \"content_html\": \"\(markup)\"}"))
    _ = try library.save([FeedFetch(stored, FeedState(), items: [item], title: "The Post")])
    let session = try Session(Session.program, ["--library", fixture.folder + "/library.sqlite"])
    #expect(session.waitFor("Figures"))
    session.send("ftitle:figures\r")
    #expect(session.waitFor("1/1"))
    session.send("\r")
    #expect(session.waitFor("It cost 10⁶, not ~~ten~~."))
    #expect(session.waitFor("[audio 3] a.mp3 · 3.0 MB"))
    let text = session.terminal.text
    for words in ["The tide was out,", "   and nobody", "* * *", "[video 1] [image 2: One — And so to bed.]"] {
      #expect(text.contains(words))
    }
    session.send("1O")
    #expect(session.waitFor("copied https://www.youtube.com/watch?v=abc"))
    session.quit()
  }
}
