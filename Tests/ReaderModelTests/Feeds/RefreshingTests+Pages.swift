import ArticleStore
import Articles
import Feeds
import Foundation
import LoopbackServer
import Synchronization
import Testing
import Web

@testable import ReaderModel

/// Articles over several pages.
extension RefreshingTests {
  /// A page of an article of several, with links to the others.
  static func page(_ number: Int, of count: Int, title: String = "Thick Ice") -> String {
    let paragraph =
      "<p>“Part \(number) of the ice is eleven centimetres thick and bears a crowd,” said Lea Wu, the mayor.</p>"
    let links = (1...count).map { "<a href=\"/ice?page=\($0)\">\($0)</a>" }.joined(separator: " ")
    return "<html><head><title>\(title)</title></head><body><article><h1>\(title)</h1>"
      + String(repeating: paragraph, count: 4) + "</article><div class=\"pages\">\(links)</div></body></html>"
  }

  @Test func `an article over several pages comes whole, and no more than it has is asked for`() async throws {
    let answer: LoopbackServer.Answer = { request in
      let number = request.target.split(separator: "=").last.flatMap { Int($0) } ?? 1
      return number <= 3
        ? .page(Self.page(number, of: 3), fields: ["Content-Type": "text/html; charset=utf-8"]) : .page("", status: 404)
    }
    try await LoopbackServer.run(answer: answer) { server in
      let document = try await PageFetching(with: WebClient.patient()).document(at: server.address("/ice"))
      let text = try Reader().article(from: document).text.string
      for number in 1...3 { #expect(text.contains("Part \(number) of")) }
      #expect(server.requests.map(\.target) == ["/ice", "/ice?page=2", "/ice?page=3"])
    }
  }

  @Test func `pages without end and pages of other articles are not asked for`() async throws {
    let answer: LoopbackServer.Answer = { request in
      let number = request.target.split(separator: "=").last.flatMap { Int($0) } ?? 1
      return .page(Self.page(number, of: number + 1), fields: ["Content-Type": "text/html"])
    }
    try await LoopbackServer.run(answer: answer) { server in
      _ = try await PageFetching(with: WebClient.patient()).document(at: server.address("/ice"))
      #expect(server.requests.count == 20)
    }
    let other: LoopbackServer.Answer = { request in
      request.target == "/ice"
        ? .page(Self.page(1, of: 2), fields: ["Content-Type": "text/html"])
        : .page(Self.page(2, of: 2, title: "Snow falls in the hills"), fields: ["Content-Type": "text/html"])
    }
    try await LoopbackServer.run(answer: other) { server in
      let document = try await PageFetching(with: WebClient.patient()).document(at: server.address("/ice"))
      #expect(!(try Reader().article(from: document).text.string.contains("Part 2 of")))
    }
  }

  @Test func `that a page did not come is told`() async throws {
    let answer: LoopbackServer.Answer = { request in
      request.target == "/ice"
        ? .page(Self.page(1, of: 3), fields: ["Content-Type": "text/html"]) : .page("", status: 500)
    }
    try await LoopbackServer.run(answer: answer) { server in
      let told = Mutex<[String]>([])
      let fetching = PageFetching(with: WebClient.patient(), missing: { page in told.withLock { $0.append(page) } })
      let document = try await fetching.document(at: server.address("/ice"))
      #expect(told.withLock { $0 } == [server.address("/ice?page=2")])
      let article = try Reader().article(from: document)
      #expect(article.head.notes.first?.text.contains("/ice?page=2") == true)
      #expect(article.text.string.contains("Part 1 of"))
    }
  }

  @Test(arguments: ["/list", "/empty"])
  func `an item whose page is no article keeps what its feed says`(page: String) async throws {
    let titles = (0..<9).map { "<article><h2><a href=\"/\($0)\">What became of ferry \($0)</a></h2></article>" }
      .joined()
    let answer: LoopbackServer.Answer = { request in
      switch request.target {
      case "/feed":
        .page(
          Self.feed([(1, "The ice is thin")]).replacing(
            "https://post.example/1", with: "http://\(request["Host"] ?? "")/1"))
      case "/list": .page("<html><body><main>\(titles)</main></body></html>", fields: ["Content-Type": "text/html"])
      case "/empty": .page("<html><body></body></html>", fields: ["Content-Type": "text/html"])
      default: .redirect(to: page, status: 302)
      }
    }
    try await LoopbackServer.run(answer: answer) { server in
      _ = try subscribe(server.address("/feed"), pages: true)
      #expect(try await refresh().progress.pagesDone == 1)
      try await library.analyse()
      #expect(try library.articles(matching: "thin").count == 1)
    }
  }
}
