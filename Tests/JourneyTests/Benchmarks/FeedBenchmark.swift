import Foundation
import LoopbackServer
import Testing

/// How many feeds are fetched in what time, beside newsboat where it is installed, from one server on the loopback
/// interface, in turn; `Tests/measure` runs it.
@Suite(.serialized, .enabled(if: BenchmarkSettings.areAsked))
struct FeedBenchmark {
  private let program = BenchmarkSettings.program
  private let count = BenchmarkSettings.feeds
  private let items = 200
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// Runs a program that must end well, and reports its seconds and the most memory that it took.
  private func run(_ figure: Figure?, _ arguments: String...) async throws { try await run(figure, arguments) }

  private func run(_ figure: Figure?, _ arguments: [String]) async throws {
    let run = try await ProgramRun.waiting(
      arguments, program: "/usr/bin/env", environment: ["HOME": fixture.folder], limit: 3_600)
    #expect(run.status == 0, "\(run.errors)")
    let value = String(format: "%.1f s, %@", run.duration.seconds, Figure.megabytes(run.peakMemory) as NSString)
    if let figure { figure.report(value) } else { print("\(arguments.joined(separator: " ")): \(value)") }
  }

  /// Whether newsboat is there to be measured beside the program.
  private var hasNewsboat: Bool {
    ["/usr/bin", "/usr/local/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/newsboat") }
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
      let newsboat = ["newsboat", "-u", urls, "-c", fixture.folder + "/cache.db", "-C", settings, "-x", "reload"]
      try await run(nil, program, "import", list, "--library", library)
      try await run(.refresh, program, "refresh", "--no-quotes", "--library", library)
      if hasNewsboat { try await run(.newsboat, newsboat) }
      try await run(.refreshAgain, program, "refresh", "--no-quotes", "--library", library)
      if hasNewsboat { try await run(nil, newsboat) }
      try await run(nil, program, "list", "--limit", "3", "--format", "tsv", "--library", library)
    }
  }
}
