import Foundation
import LoopbackServer
import Synchronization
import Testing

/// Servers that several programs read from.
extension HabitsJourneyTests {
  @Test(arguments: [ReaderServer.Manner.published, .miniflux, .freshRSS])
  func `a server is kept the same with, also when the program is killed in the middle`(
    manner: ReaderServer.Manner
  ) async throws {
    let there = ReaderServer(manner)
    let address = "https://post.example/feed"
    let stream = manner == .published ? "feed/\(address)" : "feed/7"
    there.feeds = [stream: ReaderServer.Feed(title: "The Post", folder: "News", address: address)]
    for number in 1...5 {
      there.items[Int64(number)] = ReaderServer.Item(
        stream, title: "Item \(number)", link: "https://post.example/\(number)")
    }
    let isSlow = Mutex(false)
    let answer: LoopbackServer.Answer = { request in
      let reply = there.answer(request)
      // The answer to a change is lost.
      if request.target.hasSuffix("edit-tag"), isSlow.withLock({ $0 }) { return .parts([.hang]) }
      return reply
    }
    try await LoopbackServer.run(answer: answer) { server in
      try configure(
        "[sync]\nserver = \"\(server.address("/"))\"\nuser = \"lea\"\npassword-command = \"printf 'se cret&'\"\n")
      let first = try await run("sync")
      #expect(first.output.hasPrefix("5 new articles; 0 marks sent; 0 taken; feeds: 0 changed there, 1 here"))
      _ = try await run("mark", "--read", "title:\"Item 2\"")
      isSlow.withLock { $0 = true }
      let (arguments, home) = (["sync", "--library", library], fixture.folder)
      let killed = try await withCheckedThrowingContinuation { answer in
        Thread.detachNewThread {
          answer.resume(
            with: Result {
              try ProgramRun(arguments, environment: ["HOME": home], killedAfter: 2)
            })
        }
      }
      #expect(killed.status == -SIGKILL)
      isSlow.withLock { $0 = false }
      var item = try #require(there.items[3])
      item.isStarred = true
      there.items[3] = item
      #expect(try await run("sync").status == 0)
      #expect(there.items[2]?.isRead == true)
      let list = try await run("list", "is:starred", "--format", "tsv").output
      #expect(list.contains("Item 3"))
      #expect(try await run("list", "is:read", "--format", "tsv").output.contains("Item 2"))
      #expect(try await run("check").output.hasPrefix("The library is sound"))
    }
  }
}
