import Articles
import Foundation
import LoopbackServer
import Testing
import Web

@testable import ReaderModel

/// A library and servers that keep to the protocol as those do that people run.
struct ServerMannersTests {
  private let folder: String
  private let library: Library

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try Library(path: folder + "/library.sqlite")
  }

  private func withServer(
    _ manner: ReaderServer.Manner, _ body: (ReaderServer, () async throws -> Synchronising.Tally) async throws -> Void
  ) async throws {
    let there = ReaderServer(manner)
    let home = manner == .miniflux ? "All" : "Uncategorized"
    there.feeds = [
      "feed/7": ReaderServer.Feed(title: "Post & Mail", folder: "News", address: "https://post.example/feed"),
      "feed/8": ReaderServer.Feed(title: "Wire", folder: home, address: "https://wire.example/feed"),
    ]
    there.items = [
      11: ReaderServer.Item("feed/7", title: "Thin Ice", link: "https://post.example/1"),
      12: ReaderServer.Item("feed/7", title: "Deep Snow", link: "https://post.example/2", isRead: true),
      13: ReaderServer.Item("feed/8", title: "Warm Rain", link: "https://wire.example/1", isStarred: true),
    ]
    func served(_ server: LoopbackServer) async throws {
      try await body(there) {
        try await Synchronising(
          of: library, at: server.address("/"), user: "lea", password: "se cret&", with: WebClient.patient()
        ).run()
      }
    }
    try await LoopbackServer.run(answer: { there.answer($0) }, served)
  }

  private func article(_ title: String) throws -> ArticleSummary {
    try #require(
      try library.summaries(of: library.articles()).first { $0.title == title }, "\(title) is not there")
  }

  @Test(arguments: [ReaderServer.Manner.freshRSS, .miniflux])
  func `articles, marks and titles come, and what is in no folder there is in none here`(
    manner: ReaderServer.Manner
  ) async throws {
    try await withServer(manner) { (there, synchronise) async throws -> Void in
      #expect(try await synchronise().added == 3)
      #expect(try library.feeds().map(\.title) == ["Post & Mail", "Wire"])
      #expect(try library.feeds().map(\.folders) == [["News"], []])
      #expect(try article("Deep Snow").marks.isRead && article("Warm Rain").marks.isStarred)
      #expect(try await synchronise() == Synchronising.Tally())
      there.items[14] = ReaderServer.Item(
        "feed/8", title: "Late Frost", link: "https://wire.example/2", published: 1_000)
      #expect(try await synchronise().added == (manner == .miniflux ? 1 : 0))
      #expect(there.edits == 0)
    }
  }

  @Test(arguments: [ReaderServer.Manner.freshRSS, .miniflux])
  func `marks of both sides that are the same stay, and others go both ways`(manner: ReaderServer.Manner) async throws {
    try await withServer(manner) { (there, synchronise) async throws -> Void in
      _ = try await synchronise()
      try library.mark([article("Thin Ice").id], .read(true))
      try library.mark([article("Deep Snow").id], .starred(true))
      there.items[11]?.isRead = true
      there.items[13]?.isStarred = false
      #expect(try await synchronise().sent == 1)
      #expect(there.items[11]?.isRead == true && there.items[12]?.isStarred == true)
      #expect(try article("Thin Ice").marks.isRead && !article("Warm Rain").marks.isStarred)
      #expect(try await synchronise() == Synchronising.Tally())
    }
  }

  @Test(arguments: [ReaderServer.Manner.freshRSS, .miniflux])
  func `feeds of here come to lie there as here, one that cannot be fetched there holds up none`(
    manner: ReaderServer.Manner
  ) async throws {
    try await withServer(manner) { (there, synchronise) async throws -> Void in
      _ = try await synchronise()
      try library.subscribe(NewFeed(address: "https://dead.example/feed", name: "Dead"))
      try library.subscribe(NewFeed(address: "http://ice.example/feed", name: "Ice"))
      let post = try #require(try library.feeds().first { $0.title == "Post & Mail" })
      var moved = NewFeed(post)
      moved.folders = []
      try library.set(moved, of: post.id)
      let tally = try await synchronise()
      #expect(tally.refused == ["Dead"] && tally.feedsThere == 2)
      let home = manner == .miniflux ? "All" : "Uncategorized"
      #expect(there.feeds.values.map(\.folder) == [home, home, home])
      let again = try await synchronise()
      #expect(again.feedsThere == 0 && again.feedsHere == 0 && again.refused == ["Dead"])
      #expect(try library.feeds().map(\.title).sorted() == ["Dead", "Ice", "Post & Mail", "Wire"])
      #expect(try library.feeds().allSatisfy(\.folders.isEmpty))
    }
  }

  @Test(arguments: [
    ("Post ＆ Mail", "Post & Mail"), ("Why？", "Why?"), ("Wire", "Wire"), ("毎日＆新聞", "毎日＆新聞"), ("ＡＢ？", "ＡＢ？"), ("", ""),
  ])
  func `signs that a server wrote in full width are as they were`(name: String, plain: String) {
    #expect(ServerNames.plain(name) == plain)
  }
}
