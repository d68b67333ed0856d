import LoopbackServer
import Testing

@testable import Web

struct FetchingTests {
  @Test func `a page comes with what its host says about it`() async throws {
    let response = try await LoopbackServer.run { _ in
      .page(
        "the news",
        fields: [
          "Content-Type": "text/html; charset=ISO-8859-1", "ETag": #"W/"v 1""#,
          "Last-Modified": "Sat, 05 Jan 2019 10:00:00 GMT", "Cache-Control": "public, max-age=600",
        ])
    } _: { server in
      try await server.fetch("/news?day=1#top")
    }
    #expect(response.text == "the news")
    #expect(response.status == 200)
    #expect(response.isSuccess)
    #expect(response.contentType?.mediaType == "text/html")
    #expect(response.contentType?.charset == "iso-8859-1")
    #expect(response.validators.entityTag == #"W/"v 1""#)
    #expect(response.validators.lastModified == "Sat, 05 Jan 2019 10:00:00 GMT")
    #expect(response.freshness == .seconds(600))
    #expect(response.address.target == "/news?day=1")
    #expect(response.permanentAddress == nil)
  }

  @Test func `what was fetched before is not sent again when it is unchanged`() async throws {
    let tag = #""odd , tag""#
    let time = "Saturday, 05-Jan-19 10:00:00 GMT"
    try await LoopbackServer.run { request in
      request["If-None-Match"] == tag && request["If-Modified-Since"] == time
        ? .page(status: 304, fields: ["ETag": tag, "Content-Encoding": "gzip"])
        : .page("all of it", fields: ["ETag": tag, "Last-Modified": time])
    } _: { server in
      let client = WebClient(.brief())
      let first = try await client.fetch(WebRequest(server.address()))
      #expect(first.text == "all of it")
      let second = try await client.fetch(WebRequest(server.address(), validators: first.validators))
      #expect(second.isUnchanged)
      #expect(second.body.isEmpty)
      #expect(second.validators.entityTag == tag)
    }
  }

  @Test func `the client says who it is and what it takes`() async throws {
    try await LoopbackServer.run { _ in
      .page()
    } _: { server in
      var settings = WebSettings.brief()
      settings.userAgent = UserAgent(version: "1.2", contact: "https://example.org/reader")
      let client = WebClient(settings)
      _ = try await client.fetch(WebRequest(server.address(), for: .feed))
      _ = try await client.fetch(WebRequest(server.address(), for: .page))
      let requests = server.requests
      #expect(requests[0]["User-Agent"] == "Quotidian/1.2 (+https://example.org/reader)")
      #expect(requests[0]["Accept-Encoding"] == "gzip, deflate, br, zstd")
      #expect(requests[0]["Accept"]?.hasPrefix("application/atom+xml") == true)
      #expect(requests[1]["Accept"]?.hasPrefix("text/html") == true)
      #expect(requests[0]["Host"] == "127.0.0.1:\(server.port)")
    }
  }

  @Test func `a user and a password in the address are sent as a field`() async throws {
    try await LoopbackServer.run { _ in
      .page()
    } _: { server in
      let request = try WebRequest("http://ada:p%40ss@127.0.0.1:\(server.port)/")
      let response = try await WebClient(.brief()).fetch(request)
      // “ada:p@ss”
      #expect(server.requests[0]["Authorization"] == "Basic YWRhOnBAc3M=")
      #expect(response.address.text == "http://127.0.0.1:\(server.port)/")
      #expect(!"\(request)".contains("p@ss"))
      #expect(!String(reflecting: request).contains("ada"))
    }
  }

  @Test(arguments: [(429, 120), (503, 120), (404, nil), (410, nil), (500, nil)] as [(Int, Int?)])
  func `a status of failure is an answer without a body`(status: Int, seconds: Int?) async throws {
    let response = try await LoopbackServer.run { _ in
      seconds.map { .page("sorry", status: status, fields: ["Retry-After": "\($0)"]) } ?? .page("sorry", status: status)
    } _: { server in
      try await server.fetch()
    }
    #expect(response.status == status)
    #expect(response.body.isEmpty)
    #expect(response.retryAfter == seconds.map { .seconds($0) })
    #expect(response.isGone == (status == 410))
  }

  @Test func `the time to come back can be a date`() async throws {
    let response = try await LoopbackServer.run { _ in
      .page(
        status: 503,
        fields: ["Date": "Sat, 05 Jan 2019 10:00:00 GMT", "Retry-After": "Sat, 05 Jan 2019 10:05:00 GMT"])
    } _: { server in
      try await server.fetch()
    }
    #expect(response.retryAfter == .seconds(300))
  }

  @Test(arguments: ["gzip", "deflate", "raw deflate"])
  func `packed bodies are unpacked`(_ kind: String) async throws {
    let text = String(repeating: "said the mayor ", count: 900)
    let wrapping: InflatingStream.Wrapping = kind == "gzip" ? .gzip : kind == "deflate" ? .zlib : .none
    let packed = packed(Array(text.utf8), wrapping)
    let response = try await LoopbackServer.run { _ in
      .page(packed, fields: ["Content-Encoding": kind == "gzip" ? "GZIP" : "deflate"])
    } _: { server in
      try await server.fetch()
    }
    #expect(packed.count < 1_000)
    #expect(response.text == text)
  }

  @Test(arguments: [("br", PackedSamples.brotli), ("zstd", PackedSamples.zstandard)])
  func `bodies in newer codings are unpacked`(_ coding: String, _ packed: [UInt8]) async throws {
    let response = try await LoopbackServer.run { _ in
      .page(packed, fields: ["Content-Encoding": coding])
    } _: { server in
      try await server.fetch()
    }
    #expect(response.text == String(repeating: "said the mayor ", count: 900))
  }

  @Test func `one connection serves many requests, whatever is answered`() async throws {
    try await LoopbackServer.run { request in
      switch request.target {
      case "/moved": .redirect(to: "/")
      case "/lost": .page("not found", status: 404)
      default: .page("the news")
      }
    } _: { server in
      let client = WebClient(.brief(), patience: .seconds(900)) { true }
      for path in ["/", "/moved", "/lost", "/", "/"] { _ = try await client.fetch(WebRequest(server.address(path))) }
      #expect(server.requests.count == 6)
      #expect(server.connectionCount == 1)
    }
  }

  @Test func `a failure's long or slow page is not waited for`() async throws {
    let endless = ServedReply.parts([
      .send(Array("HTTP/1.1 404 Not Found\r\n\r\n".utf8)), .sendForever([UInt8](repeating: 0x30, count: 10_000)),
    ])
    let silent = ServedReply.parts([.send(Array("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n".utf8)), .hang])
    for reply in [endless, silent] {
      let response = try await LoopbackServer.run { _ in
        reply
      } _: { server in
        try await server.fetch()
      }
      #expect(response.status == 404)
    }
  }

  @Test func `a host that speaks HTTP 2 is heard`() async throws {
    try await WebSettings.trusting { settings in
      try await HTTP2Host.run(page: "the news") { port in
        let client = WebClient(settings)
        for _ in 0..<3 {
          let response = try await client.fetch(WebRequest("https://localhost:\(port)/"))
          #expect(response.text == "the news")
        }
      }
    }
  }

  @Test func `bytes of any kind come as they are`() async throws {
    let bytes = (0..<2_000).map { UInt8(truncatingIfNeeded: $0) }
    let response = try await LoopbackServer.run { _ in
      .page(bytes)
    } _: { server in
      try await server.fetch()
    }
    #expect(response.body == bytes)
  }

  @Test func `a body without a length ends with its connection`() async throws {
    let response = try await LoopbackServer.run { _ in
      .raw("HTTP/1.0 200 OK\r\n\r\nall there is")
    } _: { server in
      try await server.fetch()
    }
    #expect(response.text == "all there is")
  }

  @Test func `a body in chunks is put together`() async throws {
    let response = try await LoopbackServer.run { _ in
      .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nall\r\n6\r\n there\r\n0\r\n\r\n")
    } _: { server in
      try await server.fetch()
    }
    #expect(response.text == "all there")
  }
}
