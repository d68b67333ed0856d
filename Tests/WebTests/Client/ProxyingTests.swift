import LoopbackServer
import Testing

@testable import Web

struct ProxyingTests {
  private func settings(_ environment: [String: String]) -> WebSettings {
    var settings = WebSettings.brief()
    settings.proxies = ProxySettings(environment: environment)
    return settings
  }

  @Test func `a proxy is asked for the whole address`() async throws {
    try await LoopbackServer.run { _ in
      .page("from afar")
    } _: { proxy in
      let settings = settings(["http_proxy": "http://ada:secret@127.0.0.1:\(proxy.port)/"])
      let response = try await WebClient(settings).fetch(WebRequest("http://news.example:8080/a?b"))
      #expect(response.text == "from afar")
      #expect(response.address.text == "http://news.example:8080/a?b")
      let request = proxy.requests[0]
      #expect(request.method == "GET")
      #expect(request.target == "http://news.example:8080/a?b")
      #expect(request["Host"] == "news.example:8080")
      // “ada:secret”
      #expect(request["Proxy-Authorization"] == "Basic YWRhOnNlY3JldA==")
    }
  }

  @Test func `many hosts are reached through one proxy`() async throws {
    try await LoopbackServer.run {
      .page($0.target)
    } _: { proxy in
      let client = WebClient(settings(["http_proxy": "127.0.0.1:\(proxy.port)"]))
      for host in ["a.example", "b.example", "a.example"] {
        let response = try await client.fetch(WebRequest("http://\(host)/x"))
        #expect(response.text == "http://\(host)/x")
      }
    }
  }

  @Test func `hosts over TLS are reached through a tunnel`() async throws {
    try await LoopbackServer.run { _ in
      .raw("HTTP/1.1 502 Bad Gateway\r\n\r\n")
    } _: { proxy in
      let client = WebClient(settings(["https_proxy": "http://127.0.0.1:\(proxy.port)"]))
      let request = try WebRequest("https://news.example/a")
      await #expect(throws: WebFailure.unreachable(host: "news.example")) { try await client.fetch(request) }
      #expect(proxy.requests[0].method == "CONNECT")
      #expect(proxy.requests[0].target == "news.example:443")
    }
  }

  @Test func `a proxy that wants to know who asks is told from the host`() async throws {
    try await LoopbackServer.run { _ in
      .page(status: 407)
    } _: { proxy in
      let proxied = "127.0.0.1:\(proxy.port)"
      for address in ["http://news.example/", "https://news.example/"] {
        let request = try WebRequest(address)
        let client = WebClient(settings(["all_proxy": proxied]))
        await #expect(throws: WebFailure.proxy(host: "127.0.0.1")) { try await client.fetch(request) }
      }
    }
  }

  @Test func `a proxy that is not there is told from the host`() async throws {
    let host = try SilentHost(refuses: true)
    for address in ["http://news.example/", "https://news.example/"] {
      let request = try WebRequest(address)
      let client = WebClient(settings(["all_proxy": "127.0.0.1:\(host.port)"]))
      await #expect(throws: WebFailure.proxy(host: "127.0.0.1")) { try await client.fetch(request) }
    }
    withExtendedLifetime(host) {}
  }

  @Test func `hosts that are exceptions are reached directly`() async throws {
    try await LoopbackServer.run { _ in
      .page("from here")
    } _: { server in
      let client = WebClient(settings(["http_proxy": "127.0.0.1:9", "no_proxy": "127.0.0.0/8"]))
      let response = try await client.fetch(WebRequest(server.address()))
      #expect(response.text == "from here")
      #expect(server.requests[0].target == "/")
    }
  }

  @Test func `a proxy that cannot be used is named by its variable`() async throws {
    let request = try WebRequest("https://news.example/")
    let client = WebClient(settings(["HTTPS_PROXY": "quic://127.0.0.1"]))
    await #expect(throws: WebFailure.proxySetting(variable: "HTTPS_PROXY")) { try await client.fetch(request) }
  }

  @Test func `a SOCKS proxy looks up the host, and hears who asks`() async throws {
    let proxy = try SOCKSProxy(reply: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfrom afar")
    let client = WebClient(settings(["all_proxy": "socks5://ada:p%40ss@127.0.0.1:\(proxy.port)"]))
    let response = try await client.fetch(WebRequest("http://news.example/a"))
    #expect(response.text == "from afar")
    #expect(proxy.visits == [SOCKSProxy.Visit(user: "ada", password: "p@ss", host: "news.example")])
  }

  @Test func `a host that a SOCKS proxy cannot reach is told from the proxy`() async throws {
    let proxy = try SOCKSProxy(reply: nil)
    let client = WebClient(settings(["all_proxy": "socks5://ada:secret@127.0.0.1:\(proxy.port)"]))
    let request = try WebRequest("http://news.example/a")
    await #expect(throws: WebFailure.unreachable(host: "news.example")) { try await client.fetch(request) }
  }

  @Test func `a proxy can be asked over TLS`() async throws {
    try await WebSettings.trusting { trusting in
      try await LoopbackServer.run(isSecure: true) { _ in
        .page("from afar")
      } _: { proxy in
        var settings = trusting
        settings.proxies = ProxySettings(environment: ["http_proxy": "https://ada:secret@localhost:\(proxy.port)"])
        let response = try await WebClient(settings).fetch(WebRequest("http://news.example/a"))
        #expect(response.text == "from afar")
        #expect(proxy.requests[0].target == "http://news.example/a")
        #expect(proxy.requests[0]["Proxy-Authorization"] == "Basic YWRhOnNlY3JldA==")
      }
    }
  }
}
