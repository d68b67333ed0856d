import Articles
import Foundation
import LoopbackServer
import Synchronization
import Testing
import Web

@testable import ReaderModel

struct ProgramFeedTests {
  private let folder: String
  private let library: Library

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try Library(path: folder + "/library.sqlite")
    try RefreshingTests.feed([(1, "The ice is thin")]).write(
      toFile: folder + "/feed.xml", atomically: true, encoding: .utf8)
  }

  private func refresh(allowed: Set<String>) async throws -> (added: Int, failures: [String]) {
    let failures = Mutex<[String]>([])
    let progress = try await Refreshing(
      of: library, with: WebClient.patient(), mayRun: { allowed.contains($0) }, sentence: { "\($0)" }
    ).run(.all, progress: { _ in }, report: { _, failure in failures.withLock { $0.append("\(failure)") } })
    return (progress.added, failures.withLock { $0 })
  }

  @Test func `a program and what it reads are told by the address`() {
    #expect(ProgramFeed("exec:~/bin/a --b")?.command == "~/bin/a --b")
    #expect(ProgramFeed("filter:a b:https://post.example/f:1")?.address == "https://post.example/f:1")
    #expect(ProgramFeed("filter:a:b:https://post.example/")?.command == "a:b")
    for text in ["exec:", "exec: ", "filter:a", "https://exec:1/"] { #expect(ProgramFeed(text) == nil) }
  }

  @Test func `what a program prints is a feed`() async throws {
    let address = "exec:cat '\(folder)/feed.xml'"
    try library.subscribe(NewFeed(address: address))
    #expect(try await refresh(allowed: [address]).added == 1)
    #expect(try library.feeds()[0].title == "The Post")
    #expect(try await refresh(allowed: [address]).added == 0)
  }

  @Test func `what a program makes of another feed is a feed`() async throws {
    try await LoopbackServer.run { _ in
      .page(RefreshingTests.feed([(1, "The ice is thin"), (2, "It will hold")]))
    } _: {
      server in
      let address = "filter:sed s/Item/Piece/:\(server.address("/feed"))"
      try library.subscribe(NewFeed(address: address))
      #expect(try await refresh(allowed: [address]).added == 2)
      #expect(try library.summaries(of: library.articles()).map(\.title) == ["Piece 1", "Piece 2"])
    }
  }

  @Test func `nothing is run that the person has not allowed`() async throws {
    let mark = folder + "/ran"
    try library.subscribe(NewFeed(address: "exec:touch '\(mark)'"))
    let outcome = try await refresh(allowed: ["exec:touch"])
    #expect(outcome.added == 0 && outcome.failures.count == 1 && outcome.failures[0].hasPrefix("notAllowed"))
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func `a program that fails is told`() async throws {
    try library.subscribe(NewFeed(address: "exec:exit 3"))
    let outcome = try await refresh(allowed: ["exec:exit 3"])
    #expect(outcome.failures == ["failed(\"exit 3\", 3)"])
    #expect(try library.feeds()[0].state.failureCount == 1)
  }
}
