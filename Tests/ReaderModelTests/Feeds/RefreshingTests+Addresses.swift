import ArticleStore
import Articles
import Feeds
import Foundation
import LoopbackServer
import Synchronization
import Testing
import Web

@testable import ReaderModel

/// Where feeds are: redirects, and addresses as they are typed.
extension RefreshingTests {
  @Test func `a redirect for good counts when a feed was read behind it, and no longer when none comes`() async throws {
    let mode = Mutex("down")
    let answer: LoopbackServer.Answer = { request in
      switch (request.target, mode.withLock { $0 }) {
      case ("/feed", "down"): .redirect(to: "/maintenance", status: 301)
      case ("/feed", "moved"): .redirect(to: "/new", status: 301)
      case ("/maintenance", _): .page("<!DOCTYPE html><html><body><p>Down.</p></body></html>")
      case ("/new", "back"): .page("", status: 404)
      default: .page(Self.feed([(1, "The ice is thin")]))
      }
    }
    try await LoopbackServer.run(answer: answer) { server in
      let (old, new) = (server.address("/feed"), server.address("/new"))
      func address() throws -> String? { try library.feeds().first?.address }
      _ = try subscribe(old)
      #expect(try await refresh().progress.failed == 1)
      #expect(try address() == old)
      mode.withLock { $0 = "moved" }
      #expect(try await refresh().progress.failed == 0)
      #expect(try address() == new)
      mode.withLock { $0 = "back" }
      #expect(try await refresh().progress.failed == 1)
      #expect(try await refresh().progress.failed == 0)
      #expect(try address() == old)
    }
  }

  @Test func `where a redirect for now leads to is no place of a feed`() async throws {
    let answer: LoopbackServer.Answer = { request in
      request.target == "/feed" ? .redirect(to: "/today", status: 302) : .page(Self.feed([]))
    }
    try await LoopbackServer.run(answer: answer) { server in
      let found = try await FeedFinding(with: WebClient.patient()).feeds(at: TypedAddress(server.address("/feed")))
      #expect(found.map(\.address) == [server.address("/feed")])
    }
  }

  @Test func `of an address without a scheme http is tried where https does not answer`() async throws {
    try await LoopbackServer.run { _ in
      .page(Self.feed([]))
    } _: { server in
      let typed = server.address("/feed").replacing("http://", with: "")
      let found = try await FeedFinding(with: WebClient.patient()).feeds(at: TypedAddress(typed))
      #expect(found.map(\.address) == [server.address("/feed")])
    }
  }

  @Test func `where there is no feed, the address that answered is named`() async throws {
    try await LoopbackServer.run { _ in
      .page("", status: 404)
    } _: { server in
      let typed = try TypedAddress(server.address("/feed").replacing("http://", with: ""))
      let failure = try await #require(throws: PageFailure.self) {
        try await FeedFinding(with: WebClient.patient()).feeds(at: typed)
      }
      #expect(failure.address == server.address("/feed"))
      #expect(failure.reason as? RefreshFailure == .status(404))
    }
  }

  @Test(arguments: [
    ("a.example/x", ["https://a.example/x", "http://a.example/x"]),
    ("a.example:8080", ["https://a.example:8080/", "http://a.example:8080/"]),
    ("localhost:8080/x", ["https://localhost:8080/x", "http://localhost:8080/x"]),
    ("lea:ice@a.example/x", ["https://a.example/x"]), ("feed://a.example/x", ["http://a.example/x"]),
    ("feed:https://a.example/x", ["https://a.example/x"]), (" https://a.example/x\n", ["https://a.example/x"]),
  ])
  func `what is typed means addresses of the web`(_ text: String, addresses: [String]) throws {
    #expect(try TypedAddress(text).addresses.map(\.text) == addresses)
  }

  @Test(arguments: ["exec:~/script.sh", "filter:~/f.py:http://a.example/x", "file:///tmp/x.xml"])
  func `programs and files are no addresses`(_ text: String) {
    #expect(throws: AddressFailure.self) { try TypedAddress(text) }
  }

  @Test func `what a list or a person calls by host and port is had without TLS where there is none`() async throws {
    let answer: LoopbackServer.Answer = { request in
      request.target == "/feed"
        ? .page(Self.feed([(1, "The ice is thin")])) : .page(Self.page(1, of: 1), fields: ["Content-Type": "text/html"])
    }
    try await LoopbackServer.run(answer: answer) { server in
      func typed(_ path: String) -> String { server.address(path).replacing("http://", with: "") }
      let document = try await PageFetching(with: WebClient.patient()).document(at: typed("/ice"))
      #expect(document.address == server.address("/ice"))
      _ = try subscribe(typed("/feed"))
      #expect(try await refresh().progress.added == 1)
      #expect(try library.feeds().map(\.address) == [server.address("/feed")])
    }
  }
}
