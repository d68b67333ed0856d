import LoopbackServer
import Testing

@testable import Web

struct RedirectTests {
  /// A server whose path `/5` leads by five redirects to `/0`, with a status for each.
  private func chain(_ statuses: [Int], last: Int = 200, from start: Int) async throws -> (WebResponse, Int) {
    try await LoopbackServer.run { request in
      guard let number = Int(request.target.dropFirst()), number > 0 else { return .page("end", status: last) }
      return .redirect(to: "\(number - 1)", status: statuses[number - 1])
    } _: { server in
      (try await server.fetch("/\(start)"), server.requests.count)
    }
  }

  @Test func `a chain of redirects is followed`() async throws {
    let (response, count) = try await chain([302, 303, 307, 302, 302], from: 5)
    #expect(response.text == "end")
    #expect(response.address.target == "/0")
    #expect(response.permanentAddress == nil)
    #expect(count == 6)
  }

  @Test func `redirects that are all permanent lead to the new address`() async throws {
    let (response, _) = try await chain([301, 308], from: 2)
    #expect(response.permanentAddress?.target == "/0")
  }

  @Test func `behind a temporary redirect nothing is permanent`() async throws {
    // From /3: permanent to /2, temporary to /1, permanent to /0.
    let (response, _) = try await chain([301, 302, 301], from: 3)
    #expect(response.address.target == "/0")
    #expect(response.permanentAddress?.target == "/2")
    let (other, _) = try await chain([301, 302], from: 2)
    #expect(other.permanentAddress == nil)
  }

  @Test func `what has moved to where nothing is has not moved`() async throws {
    let (response, _) = try await chain([301], last: 404, from: 1)
    #expect(response.status == 404)
    #expect(response.permanentAddress == nil)
  }

  @Test func `too many redirects end`() async throws {
    await #expect(throws: WebFailure.tooManyRedirects(limit: 5)) {
      try await LoopbackServer.run { request in
        .redirect(to: request.target + "x")
      } _: { server in
        try await server.fetch()
      }
    }
  }

  @Test func `redirects in a circle end`() async throws {
    try await LoopbackServer.run { request in
      .redirect(to: request.target == "/a" ? "/b" : "/a")
    } _: { server in
      let start = try WebAddress(server.address("/a"))
      await #expect(throws: WebFailure.redirectLoop(start)) { try await server.fetch("/a") }
      #expect(server.requests.count == 2)
    }
  }

  @Test(arguments: [
    ("file:///etc/passwd", AddressFailure.scheme("file")), ("ftp://example.org/", .scheme("ftp")),
    ("data:text/plain,x", .scheme("data")), ("unix:///run/x", .scheme("unix")),
    ("http+unix://x/", .scheme("http+unix")), ("http://", .noHost), ("http://h:99999/", .port(99_999)),
  ])
  func `redirects lead to the web only`(_ location: String, _ failure: AddressFailure) async throws {
    await #expect(throws: WebFailure.redirect(failure)) {
      try await LoopbackServer.run { _ in
        .redirect(to: location)
      } _: { server in
        try await server.fetch()
      }
    }
  }

  @Test func `a redirect that leads nowhere is an answer`() async throws {
    let response = try await LoopbackServer.run { _ in
      .page(status: 302)
    } _: { server in
      try await server.fetch()
    }
    #expect(response.status == 302)
  }

  @Test func `the user and the password go to no other host`() async throws {
    try await LoopbackServer.run { request in
      switch request.target {
      case "/same": .redirect(to: "/other")
      case "/other": .redirect(to: "http://localhost:\(request["Host"]?.split(separator: ":").last ?? "")/end")
      default: .page("end")
      }
    } _: { server in
      let request = try WebRequest(
        server.address("/same"), credentials: WebCredentials(user: "ada", password: "secret"))
      let response = try await WebClient(.brief()).fetch(request)
      #expect(response.address.host == "localhost")
      #expect(server.requests.map { $0["Authorization"] != nil } == [true, true, false])
    }
  }

  @Test func `the user and the password go to no other port`() async throws {
    try await LoopbackServer.run { _ in
      .page("end")
    } _: { second in
      let port = second.port
      try await LoopbackServer.run { _ in
        .redirect(to: "http://127.0.0.1:\(port)/")
      } _: { first in
        let credentials = WebCredentials(user: "ada", password: "secret")
        _ = try await WebClient(.brief()).fetch(WebRequest(first.address(), credentials: credentials))
        #expect(first.requests[0]["Authorization"] != nil)
        #expect(second.requests[0]["Authorization"] == nil)
      }
    }
  }

  @Test func `a user and a password in a redirect are not used`() async throws {
    try await LoopbackServer.run { request in
      request.target == "/"
        ? .redirect(to: "http://eve:hers@\(request["Host"] ?? "")/end") : .page("end")
    } _: { server in
      let response = try await server.fetch()
      #expect(response.text == "end")
      #expect(server.requests.allSatisfy { $0["Authorization"] == nil })
    }
  }
}
