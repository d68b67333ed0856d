import LoopbackServer
import Testing

@testable import Web

struct ConnectingTests {
  private func failure(
    of address: String, with settings: WebSettings = .brief(), leadsOut: Bool = true
  ) async throws -> WebFailure? {
    let request = try WebRequest(address)
    let client = WebClient(settings) { leadsOut }
    return await #expect(throws: WebFailure.self) { try await client.fetch(request) }
  }

  @Test func `a host that takes no connection has refused`() async throws {
    let host = try SilentHost(refuses: true)
    for leadsOut in [true, false] {
      #expect(
        try await failure(of: "http://127.0.0.1:\(host.port)/", leadsOut: leadsOut) == .refused(host: "127.0.0.1"))
    }
    withExtendedLifetime(host) {}
  }

  @Test func `a name that nobody has is unknown, and without a network we are offline`() async throws {
    // A name that never is one (RFC 6761).
    #expect(try await failure(of: "http://news.invalid/") == .unknownHost("news.invalid"))
    #expect(try await failure(of: "http://news.invalid/", leadsOut: false) == .offline)
  }

  @Test func `a host that is silent about TLS takes too long to connect`() async throws {
    let silent = try SilentHost()
    var settings = WebSettings.brief()
    settings.limits.connect = .milliseconds(300)
    #expect(
      try await failure(of: "https://127.0.0.1:\(silent.port)/", with: settings)
        == .timeout(.connecting, host: "127.0.0.1"))
  }

  @Test func `a host that takes no more connections takes too long to connect`() async throws {
    let crowded = try SilentHost()
    let crowd = crowded.fill()
    var settings = WebSettings.brief()
    settings.limits.connect = .milliseconds(300)
    #expect(
      try await failure(of: "http://127.0.0.1:\(crowded.port)/", with: settings)
        == .timeout(.connecting, host: "127.0.0.1"))
    withExtendedLifetime(crowd) {}
  }

  @Test func `the time for all counts over redirects`() async throws {
    try await LoopbackServer.run { request in
      try? await Task.sleep(for: .milliseconds(50))
      return .redirect(to: request.target + "x")
    } _: { server in
      var settings = WebSettings.brief(whole: .milliseconds(500))
      settings.limits.redirects = 1_000
      let failure = try await failure(of: server.address(), with: settings)
      #expect(failure == .timeout(.whole, host: "127.0.0.1"))
    }
  }

  @Test func `without the library nothing is fetched, and that is said`() async throws {
    let client = WebClient(.brief(), library: "libnowhere.so.4") { true }
    let request = try WebRequest("http://127.0.0.1/")
    for _ in 0..<2 {
      await #expect(throws: WebFailure.libraryMissing("libnowhere.so.4")) { try await client.fetch(request) }
    }
  }

  @Test func `a client without work lets its thread end, and starts another one`() async throws {
    try await LoopbackServer.run { _ in
      .page("the news")
    } _: { server in
      let client = WebClient(.brief(), patience: .zero) { true }
      for _ in 0..<3 {
        let text = try await client.fetch(WebRequest(server.address())).text
        #expect(text == "the news")
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(server.connectionCount == 3)
    }
  }
}
