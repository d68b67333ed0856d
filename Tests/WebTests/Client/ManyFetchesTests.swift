import LoopbackServer
import Synchronization
import Testing

@testable import Web

struct ManyFetchesTests {
  private final class Handled: Sendable {
    let results = Mutex<[Int: Result<WebResponse, WebFailure>]>([:])
    func add(_ index: Int, _ result: Result<WebResponse, WebFailure>) { results.withLock { $0[index] = result } }
    subscript(_ index: Int) -> Result<WebResponse, WebFailure>? { results.withLock { $0[index] } }
    var count: Int { results.withLock { $0.count } }
  }

  /// Lets nobody go on before two have come.
  private final class Meeting: Sendable {
    private let count = Mutex(0)

    func attend() async {
      count.withLock { $0 += 1 }
      repeat { try? await Task.sleep(for: .milliseconds(10)) } while count.withLock { $0 } < 2
    }
  }

  @Test func `no more than two go to a host at a time, and all are handled`() async throws {
    let meeting = Meeting()
    try await LoopbackServer.run { request in
      await meeting.attend()
      return .page(request.target)
    } _: { server in
      let handled = Handled()
      let requests = try (0..<24).map { try WebRequest(server.address("/\($0)")) }
      await WebClient(.brief()).fetchEach(requests) { handled.add($0, $1) }
      #expect(server.mostAtOnce == 2)
      #expect(handled.count == 24)
      #expect(try handled[7]?.get().text == "/7")
    }
  }

  @Test func `requests of other tasks and redirects wait for their turn too`() async throws {
    let meeting = Meeting()
    try await LoopbackServer.run { request in
      await meeting.attend()
      return request.target.hasPrefix("/r") ? .redirect(to: "/x\(request.target.dropFirst(2))") : .page()
    } _: { server in
      let client = WebClient(.brief())
      let requests = try (0..<12).map { try WebRequest(server.address("/r\($0)")) }
      await withTaskGroup(of: Void.self) { group in
        for request in requests { group.addTask { _ = try? await client.fetch(request) } }
      }
      #expect(server.requests.count == 24)
      #expect(server.mostAtOnce == 2)
    }
  }

  @Test func `hosts do not wait for each other`() async throws {
    try await LoopbackServer.run { request in
      request["Host"]?.hasPrefix("localhost") == true ? .parts([.hang]) : .page()
    } _: { server in
      var settings = WebSettings.brief()
      settings.requests = 4
      let client = WebClient(settings)
      let handled = Handled()
      let slow = try (0..<4).map { try WebRequest(server.address("/\($0)", host: "localhost")) }
      let quick = try (0..<4).map { try WebRequest(server.address("/\($0)")) }
      let task = Task { await client.fetchEach(slow + quick) { handled.add($0, $1) } }
      while handled.count < 4 { try await Task.sleep(for: .milliseconds(5)) }
      #expect((4..<8).allSatisfy { (try? handled[$0]?.get().isSuccess) == true })
      task.cancel()
      await task.value
      #expect((0..<4).allSatisfy { handled[$0] == .failure(.cancelled) })
    }
  }

  @Test func `no more than so many go out in all`() async throws {
    let meeting = Meeting()
    try await LoopbackServer.run { _ in
      await meeting.attend()
      return .page()
    } _: { server in
      var settings = WebSettings.brief()
      settings.requests = 3
      let requests = try (0..<12).map {
        try WebRequest(server.address("/\($0)", host: $0.isMultiple(of: 2) ? "localhost" : "127.0.0.1"))
      }
      await WebClient(settings).fetchEach(requests) { _, _ in }
      #expect(server.requests.count == 12)
      #expect(server.mostAtOnce <= 3)
    }
  }

  @Test func `one that fails does not keep the others`() async throws {
    try await LoopbackServer.run { request in
      request.target == "/bad" ? .raw("nonsense\r\n\r\n") : .page(request.target)
    } _: { server in
      let handled = Handled()
      let requests = try ["/a", "/bad", "/c"].map { try WebRequest(server.address($0)) }
      await WebClient(.brief()).fetchEach(requests) { handled.add($0, $1) }
      #expect(handled[1] == .failure(.malformed(host: "127.0.0.1")))
      #expect(try handled[0]?.get().text == "/a")
      #expect(try handled[2]?.get().text == "/c")
    }
  }

  @Test func `what is cancelled ends at once, and the rest is told so`() async throws {
    try await LoopbackServer.run { _ in
      .parts([.hang])
    } _: { server in
      let handled = Handled()
      let requests = try (0..<6).map { try WebRequest(server.address("/\($0)")) }
      let task = Task { await WebClient(.brief()).fetchEach(requests) { handled.add($0, $1) } }
      while server.requests.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
      task.cancel()
      await task.value
      #expect(server.requests.count == 2)
      #expect((0..<6).allSatisfy { handled[$0] == .failure(.cancelled) })
    }
  }

  @Test func `a body that is called off is no body`() async throws {
    try await LoopbackServer.run { _ in
      .parts([.send(Array("HTTP/1.1 200 OK\r\n\r\nhalf".utf8)), .hang])
    } _: { server in
      let request = try WebRequest(server.address())
      let task = Task { () async throws(WebFailure) in try await WebClient(.brief()).fetch(request) }
      while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      try await Task.sleep(for: .milliseconds(100))
      task.cancel()
      await #expect(throws: WebFailure.cancelled) { try await task.value }
    }
  }
}
