import Foundation
import LoopbackServer
import Testing

/// How many feeds are fetched in what time, beside newsboat where it is installed, from one server on the loopback
/// interface, in turn.
///
/// `QUOTIDIAN_BENCHMARK=1 QUOTIDIAN_PROGRAM=… swift test --filter FeedBenchmark`; `QUOTIDIAN_FEEDS` gives another number.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_BENCHMARK"] == "1"))
struct FeedBenchmark {
  private let program = ProcessInfo.processInfo.environment["QUOTIDIAN_PROGRAM"] ?? Session.program
  private let count = Int(ProcessInfo.processInfo.environment["QUOTIDIAN_FEEDS"] ?? "") ?? 500
  private let items = 200
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// Runs a program; its seconds and the most memory that it took, in MB.
  private func run(_ name: String, _ arguments: String...) async throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ["HOME": fixture.folder, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin"]
    let output = fixture.folder + "/output"
    #expect(FileManager.default.createFile(atPath: output, contents: nil))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardInput = FileHandle.nullDevice
    let start = ContinuousClock.now
    var memory = 0
    try process.run()
    while process.isRunning {
      try await Task.sleep(for: .milliseconds(20))
      let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
      memory = max(memory, line.flatMap { Int($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0)
    }
    let seconds =
      Double((ContinuousClock.now - start).components.attoseconds) / 1e18
      + Double((ContinuousClock.now - start).components.seconds)
    let text = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").last ?? ""
    print(
      String(
        format: "%@: %.2f s, %d MB, status %d: ", name as NSString, seconds, memory / 1024, process.terminationStatus)
        + text)
  }

  @Test func `all items are stored`() async throws {
    var generator = NewsGenerator(seed: 7)
    var feeds: [[UInt8]] = []
    for number in 0..<count { feeds.append(Array(generator.feed(number, items: items).utf8)) }
    let bodies = feeds
    print("\(count) feeds of \(items) items, \(bodies.reduce(0) { $0 + $1.count } / 1_000_000) MB")
    let answer: LoopbackServer.Answer = { request in
      guard let number = Int(request.target.dropFirst()), bodies.indices.contains(number) else {
        return .page("", status: 404)
      }
      return request["If-None-Match"] == "\"\(number)\""
        ? .page("", status: 304) : .page(bodies[number], fields: ["ETag": "\"\(number)\"", "Content-Type": "text/xml"])
    }
    try await LoopbackServer.run(answer: answer) { server in
      let addresses = (0..<count).map { server.address("/\($0)") }
      let library = fixture.folder + "/library.sqlite"
      let outlines = addresses.map { "<outline type=\"rss\" xmlUrl=\"\($0)\"/>" }.joined()
      let list = try fixture.write("feeds.opml", "<opml version=\"2.0\"><body>\(outlines)</body></opml>")
      let urls = try fixture.write("urls", addresses.joined(separator: "\n") + "\n")
      let settings = try fixture.write("newsboat", "reload-threads 4\nmax-items 0\n")
      try await run("import", program, "import", list, "--library", library)
      try await run("refresh", program, "refresh", "--no-quotes", "--library", library)
      try await run(
        "newsboat", "newsboat", "-u", urls, "-c", fixture.folder + "/cache.db", "-C", settings, "-x", "reload")
      try await run("refresh again", program, "refresh", "--no-quotes", "--library", library)
      try await run(
        "newsboat again", "newsboat", "-u", urls, "-c", fixture.folder + "/cache.db", "-C", settings, "-x", "reload")
      try await run("list", program, "list", "--limit", "3", "--format", "tsv", "--library", library)
    }
  }
}
