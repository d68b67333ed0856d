import LoopbackServer
import Testing

@testable import Web

struct TrustTests {
  private func failure(host: String, with settings: WebSettings, isSecure: Bool = true) async throws -> WebFailure? {
    try await LoopbackServer.run(isSecure: isSecure) { _ in
      .page("secret")
    } _: { server in
      let request = try WebRequest("https://\(host):\(server.port)/")
      return await #expect(throws: WebFailure.self) { try await WebClient(settings).fetch(request) }
    }
  }

  @Test func `a certificate that nobody vouches for is refused`() async throws {
    #expect(try await failure(host: "localhost", with: .brief()) == .untrusted(host: "localhost"))
  }

  @Test func `a certificate for another host is refused`() async throws {
    try await WebSettings.trusting { settings in
      let failure = try await failure(host: "127.0.0.1", with: settings)
      #expect(failure == .untrusted(host: "127.0.0.1"))
    }
  }

  @Test func `a certificate that is trusted lets the answer through`() async throws {
    let response = try await WebSettings.trusting { settings in
      try await LoopbackServer.run(isSecure: true) { _ in
        .page("secret")
      } _: { server in
        try await server.fetch(host: "localhost", with: settings)
      }
    }
    #expect(response.text == "secret")
  }

  @Test func `a host that speaks no TLS is told from one that is not trusted`() async throws {
    let failure = try await failure(host: "127.0.0.1", with: .brief(), isSecure: false)
    #expect(failure == .insecure(host: "127.0.0.1") || failure == .closed(host: "127.0.0.1"))
  }

  @Test func `a file of certificates that is not there is named`() async throws {
    var settings = WebSettings.brief()
    settings.trustFile = "/nowhere/trust.pem"
    #expect(try await failure(host: "localhost", with: settings) == .trustFile("/nowhere/trust.pem"))
  }
}
