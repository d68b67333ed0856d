import Articles
import Foundation
import LoopbackServer
import Synchronization
import Testing
import Web

@testable import ReaderModel

struct DownloadingTests {
  private let folder: String
  private let library: Library

  /// What is fetched: bytes that differ from place to place.
  private static let sound = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ ($0 >> 8)) }

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try Library(path: folder + "/library.sqlite")
  }

  private func downloading() -> Downloading {
    Downloading(of: library, with: WebClient.patient(), into: folder + "/sounds", atOnce: 2, sentence: { "\($0)" })
  }

  /// Sends a file from where one wants it; after some bytes it hangs.
  private static func reply(
    _ request: ServedRequest, tag: String = "\"a\"", hangingAfter count: Int? = nil, file: [UInt8] = sound
  ) -> ServedReply {
    var start = 0
    if let range = request["Range"], request["If-Range"] == tag {
      start = Int(range.dropFirst("bytes=".count).dropLast()) ?? 0
    }
    let head =
      "HTTP/1.1 \(start > 0 ? 206 : 200) OK\r\nETag: \(tag)\r\nContent-Length: \(file.count - start)\r\n"
      + (start > 0 ? "Content-Range: bytes \(start)-\(file.count - 1)/\(file.count)\r\n" : "") + "\r\n"
    let end = count.map { min(file.count, start + $0) } ?? file.count
    return .parts([.send(Array(head.utf8) + file[start..<end])] + (count == nil ? [] : [.hang]))
  }

  private func file() throws -> [UInt8] {
    let download = try #require(try library.downloads().first)
    return Array(try Data(contentsOf: URL(filePath: try #require(download.path))))
  }

  @Test func `a file comes whole, under the name that its address has`() async throws {
    let answer: LoopbackServer.Answer = { Self.reply($0) }
    try await LoopbackServer.run(answer: answer) { server in
      try library.download(Enclosure(address: server.address("/a/Thin%20Ice.mp3?x=1")), title: "Thin Ice")
      let outcome = try await downloading().run { _ in }
      #expect(outcome.done == 1 && outcome.failed == 0)
      let download = try library.downloads()[0]
      #expect(download.state == .done && download.received == Self.sound.count && download.share == 1)
      #expect(download.path == folder + "/sounds/Thin-20Ice.mp3")
      #expect(try file() == Self.sound)
      #expect(!FileManager.default.fileExists(atPath: folder + "/sounds/Thin-20Ice.mp3.part"))
    }
  }

  @Test func `what was stopped goes on where it was, and only the rest is sent`() async throws {
    let isSlow = Mutex(true)
    let answer: LoopbackServer.Answer = { Self.reply($0, hangingAfter: isSlow.withLock { $0 } ? 70_000 : nil) }
    try await LoopbackServer.run(answer: answer) { server in
      try library.download(Enclosure(address: server.address("/a.mp3")), title: "A")
      let task = Task { try await downloading().run { _ in } }
      for _ in 0..<500 where try library.downloads()[0].received < 70_000 {
        try await Task.sleep(for: .milliseconds(10))
      }
      task.cancel()
      let stopped = try await task.value
      #expect(stopped.done == 0 && stopped.failed == 0)
      #expect(try library.downloads()[0].state == .waiting && library.downloads()[0].received == 70_000)
      isSlow.withLock { $0 = false }
      #expect(try await downloading().run { _ in }.done == 1)
      #expect(server.requests.last?["Range"] == "bytes=70000-")
      #expect(try file() == Self.sound)
    }
  }

  @Test func `what has become another file comes anew`() async throws {
    let other = Array(Self.sound.reversed())
    let isOther = Mutex(false)
    let answer: LoopbackServer.Answer = { request in
      isOther.withLock { $0 }
        ? Self.reply(request, tag: "\"b\"", file: other) : Self.reply(request, hangingAfter: 50_000)
    }
    try await LoopbackServer.run(answer: answer) { server in
      try library.download(Enclosure(address: server.address("/a.mp3")), title: "A")
      let task = Task { try await downloading().run { _ in } }
      for _ in 0..<500 where try library.downloads()[0].received < 50_000 {
        try await Task.sleep(for: .milliseconds(10))
      }
      task.cancel()
      _ = try await task.value
      isOther.withLock { $0 = true }
      #expect(try await downloading().run { _ in }.done == 1)
      #expect(try file() == other)
    }
  }

  @Test func `what is not there is told, waits for nobody, and may be asked for again`() async throws {
    let answer: LoopbackServer.Answer = { _ in .page("", status: 404) }
    try await LoopbackServer.run(answer: answer) { server in
      let file = Enclosure(address: server.address("/a.mp3"))
      try library.download(file, title: "A")
      let outcome = try await downloading().run { _ in }
      #expect(outcome.done == 0 && outcome.failed == 1)
      #expect(try library.downloads()[0].failure == "status(404)")
      #expect(try await downloading().run { _ in }.failed == 0)
      try library.download(file, title: "A")
      #expect(try library.downloads().map(\.state) == [.waiting])
    }
  }

  @Test func `two files of one name are two, and what is given up leaves nothing`() async throws {
    let answer: LoopbackServer.Answer = { Self.reply($0) }
    try await LoopbackServer.run(answer: answer) { server in
      for path in ["/1/a.mp3", "/2/a.mp3"] {
        try library.download(Enclosure(address: server.address(path)), title: path)
      }
      #expect(try await downloading().run { _ in }.done == 2)
      #expect(try Set(library.downloads().map(\.path)) == [folder + "/sounds/a.mp3", folder + "/sounds/a-2.mp3"])
      for download in try library.downloads() { try library.removeDownload(download.id) }
      #expect(try library.downloads().isEmpty)
    }
  }
}
