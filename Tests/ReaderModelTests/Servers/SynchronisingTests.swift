import Articles
import Foundation
import LoopbackServer
import Testing
import Web

@testable import ReaderModel

/// A library and a server that is kept the same, by a server of the published protocol.
struct SynchronisingTests {
  private let folder: String
  private let library: Library
  private let there = ReaderServer()

  private static let (post, wire) = ("feed/https://post.example/feed", "feed/https://wire.example/feed")

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try Library(path: folder + "/library.sqlite")
    there.feeds = [
      Self.post: ReaderServer.Feed(title: "The Post", folder: "News"),
      Self.wire: ReaderServer.Feed(title: "Wire", folder: ""),
    ]
    there.items = [
      11: ReaderServer.Item(Self.post, title: "Thin Ice", link: "https://post.example/1"),
      12: ReaderServer.Item(Self.post, title: "Deep Snow", link: "https://post.example/2", isRead: true),
      13: ReaderServer.Item(Self.wire, title: "Warm Rain", link: "https://wire.example/1", isStarred: true),
    ]
  }

  @discardableResult
  private func synchronise(_ server: LoopbackServer, password: String = "se cret&") async throws -> Synchronising.Tally
  {
    try await Synchronising(
      of: library, at: server.address("/"), user: "lea", password: password, with: WebClient.patient()
    ).run()
  }

  private func withServer(_ body: (LoopbackServer) async throws -> Void) async throws {
    let there = there
    try await LoopbackServer.run(answer: { there.answer($0) }, body)
  }

  private func article(_ title: String) throws -> ArticleSummary {
    try #require(
      try library.summaries(of: library.articles()).first { $0.title == title }, "\(title) is not there")
  }

  private func change(_ number: Int64, _ change: (inout ReaderServer.Item) -> Void) throws {
    var item = try #require(there.items[number])
    change(&item)
    there.items[number] = item
  }

  @Test func `feeds with their folders, articles and marks come`() async throws {
    try await withServer { server in
      let tally = try await synchronise(server)
      #expect(tally.added == 3 && tally.feedsHere == 2 && tally.sent == 0)
      #expect(try library.feeds().map(\.title) == ["The Post", "Wire"])
      #expect(try library.feeds().map(\.folders) == [["News"], []])
      #expect(try article("Thin Ice").marks == ArticleMarks())
      #expect(try article("Deep Snow").marks.isRead)
      #expect(try article("Warm Rain").marks.isStarred)
      let again = try await synchronise(server)
      #expect(again == Synchronising.Tally())
      #expect(there.edits == 0)
    }
  }

  @Test func `marks go both ways, those of both sides at once too`() async throws {
    try await withServer { server in
      try await synchronise(server)
      try library.mark([article("Thin Ice").id], .read(true))
      try library.mark([article("Warm Rain").id], .starred(false))
      try change(13) { $0.isRead = true }
      try change(12) {
        $0.isRead = false
        $0.isStarred = true
      }
      let tally = try await synchronise(server)
      #expect(tally.sent == 2)
      #expect(there.items[11]?.isRead == true && there.items[13]?.isStarred == false)
      #expect(try article("Warm Rain").marks == ArticleMarks(isRead: true))
      #expect(try article("Deep Snow").marks == ArticleMarks(isStarred: true))
      #expect(try await synchronise(server) == Synchronising.Tally())
    }
  }

  @Test func `what was done while the server was away is sent later`() async throws {
    try await withServer { server in
      try await synchronise(server)
      there.fail(after: 0)
      try library.mark([article("Thin Ice").id], .starred(true))
      await #expect(throws: ServerFailure.status(500)) { try await synchronise(server) }
      #expect(there.items[11]?.isStarred == false)
      #expect(try article("Thin Ice").marks.isStarred)
      there.fail(after: nil)
      #expect(try await synchronise(server).sent == 1)
      #expect(there.items[11]?.isStarred == true)
    }
  }

  @Test func `what ends midway is gone on with, and nothing is sent twice`() async throws {
    try await withServer { server in
      try await synchronise(server)
      try library.mark([article("Thin Ice").id], .read(true))
      try library.mark([article("Deep Snow").id], .starred(true))
      there.fail(after: 1)
      await #expect(throws: ServerFailure.status(500)) { try await synchronise(server) }
      let first = there.edits
      there.fail(after: nil)
      #expect(try await synchronise(server).sent == 1)
      #expect(there.edits == first + 1)
      #expect(there.items[11]?.isRead == true && there.items[12]?.isStarred == true)
    }
  }

  @Test func `feeds are subscribed to, renamed, moved and given up on either side`() async throws {
    try await withServer { server in
      try await synchronise(server)
      let wire = try #require(try library.feeds().first { $0.title == "Wire" })
      try library.subscribe(NewFeed(address: "https://ice.example/feed", name: "Ice", folders: ["Cold"]))
      var moved = NewFeed(wire)
      (moved.name, moved.folders) = ("The Wire", ["News"])
      try library.set(moved, of: wire.id)
      try await synchronise(server)
      #expect(there.feeds["feed/https://ice.example/feed"] == ReaderServer.Feed(title: "Ice", folder: "Cold"))
      #expect(there.feeds[Self.wire] == ReaderServer.Feed(title: "The Wire", folder: "News"))

      there.feeds[Self.post] = ReaderServer.Feed(title: "Post", folder: "Papers")
      there.feeds["feed/https://ice.example/feed"] = nil
      _ = try library.unsubscribe(wire.id)
      try await synchronise(server)
      #expect(there.feeds.keys.sorted() == [Self.post])
      #expect(try library.feeds().map(\.title) == ["Post"] && library.feeds()[0].folders == ["Papers"])
      #expect(try await synchronise(server) == Synchronising.Tally())
    }
  }

  @Test func `a server that knows no title of a feed renames nothing`() async throws {
    try await withServer { server in
      try library.subscribe(NewFeed(address: "https://ice.example/feed"))
      try await synchronise(server)
      there.feeds["feed/https://ice.example/feed"]?.title = "feed/https://ice.example/feed"
      try await synchronise(server)
      #expect(try library.feeds().contains { $0.address == "https://ice.example/feed" && $0.name == nil })
    }
  }

  @Test func `what a server has forgotten stays as it is here`() async throws {
    try await withServer { server in
      try await synchronise(server)
      there.items[11] = nil
      there.items[13] = nil
      try await synchronise(server)
      #expect(try !article("Thin Ice").marks.isRead)
      #expect(try article("Warm Rain").marks.isStarred)
    }
  }

  @Test func `an article that is here already is no second one, and its marks are sent`() async throws {
    let id = try library.subscribe(NewFeed(address: "https://post.example/feed")).id
    #expect(id > 0)
    try await withServer { server in
      try await synchronise(server)
      #expect(try library.feeds().count == 2)
      there.items[14] = ReaderServer.Item(
        Self.wire, title: "Thin Ice", link: "https://post.example/1", published: 1_795_900_000)
      try library.mark([article("Thin Ice").id], .read(true))
      try await synchronise(server)
      #expect(try library.articles().count == 3)
      #expect(there.items[11]?.isRead == true)
    }
  }

  @Test func `feeds of a server are not fetched besides`() async throws {
    try await withServer { server in
      there.feeds = ["feed/\(server.address("/own"))": ReaderServer.Feed(title: "Own", folder: "")]
      try await synchronise(server)
      let before = server.requests.count
      let refreshing = Refreshing(of: library, with: WebClient.patient(), hasServer: true, sentence: { "\($0)" })
      let progress = try await refreshing.run(.all, progress: { _ in }, report: { _, _ in })
      #expect(progress.feeds == 0 && server.requests.count == before)
    }
  }

  @Test func `a wrong password and a wrong address are told`() async throws {
    try await withServer { server in
      await #expect(throws: ServerFailure.refused("lea")) { try await synchronise(server, password: "no") }
      await #expect(throws: ServerFailure.noInterface(server.address("/nothing"))) {
        _ = try await Synchronising(
          of: library, at: server.address("/nothing"), user: "lea", password: "se cret&", with: WebClient.patient())
      }
    }
  }
}
