import ArticleStore
import Articles
import Feeds
import Foundation
import LoopbackServer
import Synchronization
import Testing
import Web

@testable import ReaderModel

struct RefreshingTests {
  let folder: String
  let library: Library

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try Library(path: folder + "/library.sqlite")
  }

  /// A feed of items; each has a number, and its words.
  static func feed(_ items: [(Int, String)], title: String = "The Post") -> String {
    """
    <rss version="2.0"><channel><title>\(title)</title><link>https://post.example/</link>
    \(items.map { number, words in
      """
      <item><guid isPermaLink="false">\(number)</guid><title>Item \(number)</title>
      <link>https://post.example/\(number)</link><pubDate>Wed, 09 Jan 2019 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;“\(words),” said Lea Wu, the mayor.&lt;/p&gt;</description></item>
      """
    }.joined())
    </channel></rss>
    """
  }

  func refresh(
    _ selection: Refreshing.Selection = .all, credentials: WebCredentials? = nil
  ) async throws -> (progress: Refreshing.Progress, failures: [String]) {
    let failures = Mutex<[String]>([])
    let progress = try await Refreshing(
      of: library, with: WebClient.patient(), credentials: { _ in credentials }, sentence: { "\($0)" }
    ).run(
      selection, progress: { _ in }, report: { feed, failure in failures.withLock { $0.append("\(failure)") } })
    return (progress, failures.withLock { $0 })
  }

  func subscribe(_ address: String, pages: Bool = false) throws -> Int64 {
    try library.subscribe(NewFeed(address: address, fetchesPages: pages)).id
  }

  func state() throws -> FeedState { try #require(try library.feeds().first).state }

  @Test func `items are new once, listed at once, and read when they are cleaned`() async throws {
    try await LoopbackServer.run { _ in
      .page(Self.feed([(1, "The ice is thin"), (2, "It will hold")]))
    } _: { server in
      _ = try subscribe(server.address("/feed"))
      let first = try await refresh()
      #expect(first.progress.added == 2 && first.progress.failed == 0)
      #expect(try library.feeds()[0].title == "The Post")
      #expect(try library.summaries(of: library.articles()).map(\.title) == ["Item 1", "Item 2"])
      #expect(try await library.analyse() == 2)
      let found = try library.articles(matching: "ice said:wu feed:post")
      let article = try library.article(try #require(found.first))
      #expect(article.analysis.article.text.string == "“The ice is thin,” said Lea Wu, the mayor.")
      #expect(article.address == "https://post.example/1")
      #expect(article.summary.published?.description == "2019-01-09")
      #expect(try await refresh().progress.added == 0)
    }
  }

  @Test func `a feed that says how long it holds is left alone for so long, unchanged or not`() async throws {
    let body = Self.feed([(1, "The ice is thin")]).replacing("<channel>", with: "<channel><ttl>240</ttl>")
    let answer: LoopbackServer.Answer = { request in
      request["If-None-Match"] == nil ? .page(body, fields: ["ETag": "\"7\""]) : .page("", status: 304)
    }
    try await LoopbackServer.run(answer: answer) { server in
      _ = try subscribe(server.address("/feed"))
      for _ in 0..<2 {
        let start = Date()
        _ = try await refresh()
        let next = try #require(try state().next)
        #expect(next >= start + 240 * 60)
      }
      _ = try await refresh(.due)
      #expect(server.requests.count == 2)
    }
  }

  @Test func `what is unchanged is not sent again`() async throws {
    let answer: LoopbackServer.Answer = { request in
      request["If-None-Match"] == "\"7\""
        ? .page("", status: 304) : .page(Self.feed([(1, "The ice is thin")]), fields: ["ETag": "\"7\""])
    }
    try await LoopbackServer.run(answer: answer) { server in
      _ = try subscribe(server.address("/feed"))
      _ = try await refresh()
      #expect(try state().entityTag == "\"7\"")
      #expect(try await refresh().progress.failed == 0)
      #expect(server.requests.map { $0["If-None-Match"] } == [nil, "\"7\""])
      #expect(try state().failure == nil && state().next != nil)
    }
  }

  @Test func `an item that says something else is a revision`() async throws {
    let words = Mutex("The ice is thin")
    let answer: LoopbackServer.Answer = { _ in .page(Self.feed([(1, words.withLock { $0 })])) }
    try await LoopbackServer.run(answer: answer) { server in
      _ = try subscribe(server.address("/feed"))
      _ = try await refresh()
      words.withLock { $0 = "The ice is thick" }
      #expect(try await refresh().progress.changed == 1)
      try await library.analyse()
      #expect(try library.articles(matching: "thick").count == 1)
      #expect(try library.articles(matching: "thin").isEmpty)
    }
  }

  @Test func `a feed that fails is told, waits, and stops no other`() async throws {
    let answer: LoopbackServer.Answer = { request in
      switch request.target {
      case "/good": .page(Self.feed([(1, "The ice is thin")]))
      case "/gone": .page("", status: 410)
      case "/page": .page("<!DOCTYPE html><html><body><p>No feed.</p></body></html>")
      default: .page("", status: 404)
      }
    }
    try await LoopbackServer.run(answer: answer) { server in
      for path in ["/bad", "/good", "/gone", "/page"] { _ = try subscribe(server.address(path)) }
      let (progress, failures) = try await refresh()
      #expect(progress.added == 1 && progress.failed == 3 && progress.feedsDone == 4)
      #expect(failures.sorted() == ["gone", "notAFeed(Feeds.FeedFailure.Resemblance.webPage)", "status(404)"])
      let feeds = try library.feeds()
      #expect(feeds.filter { $0.state.failureCount == 1 }.count == 2)
      #expect(feeds.first { $0.address.hasSuffix("gone") }?.state.isGone == true)
      #expect(try await refresh(.due).progress.feeds == 0)
    }
  }

  @Test func `a host that wants to be left alone is left alone, also when it is asked for`() async throws {
    try await LoopbackServer.run { _ in
      .page("", status: 429, fields: ["Retry-After": "3600"])
    } _: { server in
      _ = try subscribe(server.address("/feed"))
      #expect(try await refresh().progress.failed == 1)
      #expect(try await refresh().progress.feeds == 0)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `a feed that has moved for good is asked for where it is, one that moved for now is not`() async throws {
    let answer: LoopbackServer.Answer = { request in
      switch request.target {
      case "/old": .redirect(to: "/new", status: 301)
      case "/now": .redirect(to: "/new", status: 302)
      default: .page(Self.feed([(1, "The ice is thin")]))
      }
    }
    try await LoopbackServer.run(answer: answer) { server in
      let old = try subscribe(server.address("/old"))
      let now = try subscribe(server.address("/now"))
      _ = try await refresh()
      let feeds = try library.feeds()
      #expect(feeds.first { $0.id == old }?.address == server.address("/new"))
      #expect(feeds.first { $0.id == now }?.address == server.address("/now"))
    }
  }

  @Test func `the pages of items come in the place of what the feed says`() async throws {
    let answer: LoopbackServer.Answer = { request in
      guard request.target != "/feed" else {
        let base = "http://\(request["Host"] ?? "")"
        return .page(
          Self.feed([(1, "The ice is thin"), (2, "It will hold")]).replacing("https://post.example/", with: base + "/"))
      }
      if request.target == "/2" { return .page("", status: 404) }
      let paragraph =
        "<p>“The ice is eleven centimetres thick and bears a crowd,” said Lea Wu, the mayor of the town.</p>"
      return .page(
        "<html><head><title>Thick Ice</title></head><body><article>"
          + String(repeating: paragraph, count: 8) + "</article></body></html>",
        fields: ["Content-Type": "text/html; charset=utf-8"])
    }
    try await LoopbackServer.run(answer: answer) { server in
      _ = try subscribe(server.address("/feed"), pages: true)
      let progress = try await refresh().progress
      #expect(progress.added == 2 && progress.pagesDone == 2)
      try await library.analyse()
      #expect(try library.articles(matching: "centimetres").count == 1)
      #expect(try library.articles(matching: "hold").count == 1)
      #expect(try await refresh().progress.pages == 0)
    }
  }

  @Test func `user and password are sent`() async throws {
    try await LoopbackServer.run { _ in
      .page(Self.feed([]))
    } _: { server in
      _ = try subscribe(server.address("/feed"))
      _ = try await refresh(credentials: WebCredentials(user: "lea", password: "ice"))
      #expect(server.requests[0]["Authorization"] == "Basic \(Data("lea:ice".utf8).base64EncodedString())")
    }
  }

  @Test func `nothing comes of a refresh that is called off, and nothing is held against the feed`() async throws {
    try await LoopbackServer.run { _ in
      .parts([.hang])
    } _: { server in
      _ = try subscribe(server.address("/feed"))
      let task = Task { try await refresh() }
      while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      task.cancel()
      let progress = try await task.value.progress
      #expect(progress.added == 0 && progress.failed == 0)
      #expect(try state().failureCount == 0)
    }
  }

  @Test func `the feeds that a page names are found`() async throws {
    let answer: LoopbackServer.Answer = { request in
      request.target == "/"
        ? .page(
          """
          <html><head><link rel="alternate" type="application/rss+xml" title="News" href="/rss">
          <link rel="alternate" type="application/atom+xml" href="atom.xml"></head><body><p>Hello</p></body></html>
          """) : .page(Self.feed([]))
    }
    try await LoopbackServer.run(answer: answer) { server in
      let found = try await FeedFinding(with: WebClient.patient()).feeds(at: TypedAddress(server.address("/")))
      #expect(found.map(\.address) == [server.address("/rss"), server.address("/atom.xml")])
      #expect(found[0].title == "News")
      let feed = try await FeedFinding(with: WebClient.patient()).feeds(at: TypedAddress(server.address("/rss")))
      #expect(feed == [.init(address: server.address("/rss"), title: "The Post")])
    }
  }

  @Test func `subscriptions go out as OPML and come in again`() throws {
    _ = try library.subscribe(
      NewFeed(address: "https://a.example/feed", name: "A & B", folders: ["News", "World"], tags: ["x"]))
    let opml = SubscriptionList(try library.feeds()).opml
    let other = try Library(path: folder + "/other.sqlite")
    let path = folder + "/feeds.opml"
    try opml.write(toFile: path, atomically: true, encoding: .utf8)
    let list = try #require(try Importing(into: other).subscriptions(in: path))
    #expect(try Importing(into: other).subscribe(to: list) == 1)
    #expect(SubscriptionList(try other.feeds()).opml == opml)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "\n \u{FEFF}\n"])
  func `OPML is known behind empty lines and marks of its encoding`(start: String) throws {
    let opml =
      start + "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<opml version=\"2.0\"><body>"
      + "<outline type=\"rss\" text=\"Ice\" xmlUrl=\"https://a.example/feed\"/></body></opml>"
    for encoding in [String.Encoding.utf8, .utf16] {
      let path = folder + "/feeds.opml"
      try #require(opml.data(using: encoding)).write(to: URL(fileURLWithPath: path))
      let list = try #require(try Importing(into: library).subscriptions(in: path))
      #expect(list.subscriptions.map(\.address) == ["https://a.example/feed"])
    }
  }

  @Test func `the same guid on several items loses none of them, and the address behind a counter counts`() async throws
  {
    let items = (1...4).map {
      """
      <item><guid isPermaLink="false">N/A</guid><link>N/A</link><title>Suite \($0)</title>
      <description>Build \($0) is out.</description></item>
      """
    }
    let counted = """
      <item><guid>c</guid><title>Counted</title><link>http://count.example/c</link>
      <feedburner:origLink>https://post.example/c</feedburner:origLink></item>
      """
    let body = """
      <rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>Builds</title>
      \(items.joined())\(counted)</channel></rss>
      """
    try await LoopbackServer.run { _ in
      .page(body)
    } _: { server in
      _ = try subscribe(server.address("/feed"))
      #expect(try await refresh().progress.added == 5)
      let titles = try library.summaries(of: library.articles()).map(\.title)
      #expect(titles == ["Suite 1", "Suite 2", "Suite 3", "Suite 4", "Counted"])
      let last = try #require(try library.articles().last)
      #expect(try library.article(last).address == "https://post.example/c")
    }
  }
}
