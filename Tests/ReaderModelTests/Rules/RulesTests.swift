import Articles
import Foundation
import LoopbackServer
import Queries
import Synchronization
import Testing
import Web

@testable import ReaderModel

struct RulesTests {
  private let folder: String
  private let library: Library

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try Library(path: folder + "/library.sqlite")
  }

  /// Fetches a feed that has items with these words first and then with those, and finds their quotes each time.
  private func take(_ editions: [String]..., between: (Int) throws -> Void = { _ in }) async throws {
    let words = Mutex(editions[0])
    let answer: LoopbackServer.Answer = { _ in
      .page(RefreshingTests.feed(words.withLock { $0 }.enumerated().map { ($0 + 1, $1) }))
    }
    try await LoopbackServer.run(answer: answer) { server in
      try library.subscribe(NewFeed(address: server.address("/feed")))
      for (number, edition) in editions.enumerated() {
        words.withLock { $0 = edition }
        try between(number)
        _ = try await Refreshing(of: library, with: WebClient.patient(), sentence: { "\($0)" }).run(
          .all, progress: { _ in }, report: { _, _ in })
        _ = try await library.analyse()
      }
    }
  }

  private func titles(_ query: String = "") throws -> [String] {
    try library.summaries(of: library.articles(matching: query)).map(\.title).sorted()
  }

  private func rule(_ query: String, _ deeds: ArticleRule.Deed...) -> ArticleRule {
    ArticleRule(name: "rule", query: query, deeds: deeds)
  }

  @Test func `what comes in and answers a query is marked, hidden or taken out`() async throws {
    try library.follow([
      rule("snow", .read), rule("ice", .star, .tag("cold days")), rule("said:wu fog", .hide), rule("rain", .delete),
    ])
    try await take(["The snow is deep", "The ice is thin", "The fog is thick", "The rain is warm", "The sun is out"])
    #expect(try titles() == ["Item 1", "Item 2", "Item 5"])
    #expect(try titles("is:read") == ["Item 1"])
    #expect(try titles("is:starred tag:\"cold days\"") == ["Item 2"])
    #expect(try titles("is:hidden") == ["Item 3"])
    #expect(try library.feeds()[0].unreadCount == 2)
    #expect(try library.showHidden() == 1)
    #expect(try titles("fog") == ["Item 3"])
  }

  @Test func `sounds and films of what comes in wait to be fetched, each once, and pictures do not`() async throws {
    let answer: LoopbackServer.Answer = { request in
      let address = "http://\(request["Host"] ?? "")"
      return .page(
        """
        <rss version="2.0"><channel><title>The Post</title>
        <item><guid>1</guid><title>One</title><description>The ice is thin.</description>
        <enclosure url="\(address)/1.mp3" type="audio/mpeg" length="9"/><enclosure url="\(address)/1.png" type="image/png"/>
        </item><item><guid>2</guid><title>Two</title><description>The sun is out.</description>
        <enclosure url="\(address)/2.mp3" type="audio/mpeg" length="9"/></item></channel></rss>
        """)
    }
    try library.follow([rule("ice", .fetch), rule("thin", .fetch, .read)])
    try await LoopbackServer.run(answer: answer) { server in
      try library.subscribe(NewFeed(address: server.address("/feed")))
      _ = try await Refreshing(of: library, with: WebClient.patient(), sentence: { "\($0)" }).run(
        .all, progress: { _ in }, report: { _, _ in })
      _ = try await library.analyse()
      let downloads = try library.downloads()
      #expect(downloads.map(\.address) == [server.address("/1.mp3")])
      #expect(downloads.map(\.title) == ["One"] && downloads.map(\.state) == [.waiting])
    }
    #expect(try titles("is:read") == ["One"])
  }

  @Test func `a rule is asked about what comes in once, and never about what was there`() async throws {
    try library.follow([])
    try await take(["The snow is deep"])
    try library.follow([rule("snow", .read)])
    _ = try await library.analyse()
    #expect(try titles("is:unread") == ["Item 1"])
    #expect(try library.articles(of: rule("snow", .read)).count == 1)
    #expect(try titles("is:unread") == ["Item 1"])
    #expect(try library.apply(rule("snow", .read)) == 1)
    #expect(try titles("is:unread").isEmpty)
  }

  @Test func `what was deleted does not come again, and what is marked is not deleted`() async throws {
    let editions = [["The rain is warm"], ["The rain is warm", "The snow is deep"]]
    try await take(editions[0], editions[1]) { edition in
      if edition == 0 {
        try library.follow([rule("rain", .delete)])
      } else {
        #expect(try titles().isEmpty)
        try library.follow([rule("snow", .star), rule("snow", .delete)])
      }
    }
    #expect(try titles() == ["Item 2"])
  }

  @Test func `a rule whose query says nothing is told`() {
    #expect(throws: QueryFailure.self) { try library.follow([rule("fed:post", .read)]) }
  }

  @Test func `what was read while nobody told the rules waits for them`() async throws {
    try await take(["The snow is deep", "The ice is thin"])
    #expect(try titles("is:unread") == ["Item 1", "Item 2"])
    try library.follow([rule("snow", .hide)])
    #expect(try await library.analyse() == 0)
    #expect(try titles() == ["Item 2"])
    // Once they have been asked, nothing is hidden that the person shows again.
    #expect(try library.showHidden() == 1)
    _ = try await library.analyse()
    #expect(try titles() == ["Item 1", "Item 2"])
  }

  @Test func `what rules have hidden is not counted among the articles of its feed`() async throws {
    try library.follow([rule("snow", .hide)])
    try await take(["The snow is deep", "The ice is thin"])
    #expect(try library.feeds().map(\.articleCount) == [1])
    #expect(try library.feeds().map(\.unreadCount) == [1])
  }
}
