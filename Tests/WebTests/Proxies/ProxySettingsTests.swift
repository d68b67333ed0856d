import Testing

@testable import Web

struct ProxySettingsTests {
  private func route(_ environment: [String: String], to address: String) throws -> ProxySettings.Route {
    ProxySettings(environment: environment).route(to: try WebAddress(address))
  }

  private func host(_ environment: [String: String], to address: String) throws -> String? {
    guard case .through(let proxy) = try route(environment, to: address) else { return nil }
    return "\(proxy.host):\(proxy.port)"
  }

  @Test func `each scheme has its variable, and one is for all`() throws {
    let environment = ["http_proxy": "http://a:1", "HTTPS_PROXY": "b:2", "all_proxy": "c:3"]
    #expect(try host(environment, to: "http://h/") == "a:1")
    #expect(try host(environment, to: "https://h/") == "b:2")
    #expect(try host(["ALL_PROXY": "c:3"], to: "http://h/") == "c:3")
    #expect(try host(["https_proxy": "a:1", "HTTPS_PROXY": "b:2"], to: "https://h/") == "a:1")
    #expect(try host(["http_proxy": " ", "all_proxy": "c:3"], to: "http://h/") == "c:3")
    #expect(try route([:], to: "http://h/") == .direct)
  }

  @Test func `the variable that a host of a page could set is not read`() throws {
    #expect(try route(["HTTP_PROXY": "a:1"], to: "http://h/") == .direct)
  }

  @Test func `the forms of a proxy`() throws {
    #expect(Proxy("http://u:p%20w@A.example")?.credentials == WebCredentials(user: "u", password: "p w"))
    #expect(Proxy("http://a.example")?.port == 80)
    #expect(Proxy("socks5h://a.example")?.kind == .socks)
    #expect(Proxy("socks5://a.example")?.port == 1_080)
    #expect(Proxy("[::1]:3128")?.authority == "[::1]:3128")
    #expect(Proxy("https://a.example")?.port == 443)
    #expect(Proxy("socks5://u:p@a.example")?.credentials == WebCredentials(user: "u", password: "p"))
    for text in ["", "ftp://a", "quic://a", "http://", "a\r\nb"] { #expect(Proxy(text) == nil) }
    #expect(try route(["http_proxy": "ftp://a"], to: "http://h/") == .unusable(variable: "http_proxy"))
  }

  @Test(arguments: [
    ("example.org", "http://example.org/", true), ("example.org", "http://www.example.org/", true),
    (".example.org", "http://www.example.org/", true), ("*.example.org", "http://www.example.org/", true),
    ("example.org", "http://badexample.org/", false), ("EXAMPLE.org", "http://example.ORG/", true),
    ("a, example.org", "http://example.org/", true), ("a example.org", "http://example.org/", true),
    ("example.org:8080", "http://example.org:8080/", true), ("example.org:8080", "http://example.org/", false),
    ("*", "http://anything/", true), ("10.0.0.0/8", "http://10.1.2.3/", true),
    ("10.0.0.0/8", "http://11.1.2.3/", false),
    ("10.1.2.3", "http://10.1.2.3/", true), ("10.1.2.3:81", "http://10.1.2.3:81/", true),
    ("10.0.0.128/25", "http://10.0.0.1/", false), ("::1", "http://[::1]/", true),
    ("[::1]:81", "http://[::1]:81/", true),
    ("fe80::/10", "http://[fe90::1]/", true), ("", "http://h/", false), (",", "http://h/", false),
    ("10.0.0.0/99", "http://10.0.0.1/", false),
  ])
  func `exceptions`(_ list: String, _ address: String, _ isException: Bool) throws {
    let route = try route(["all_proxy": "a:1", "no_proxy": list], to: address)
    #expect((route == .direct) == isException)
  }
}
