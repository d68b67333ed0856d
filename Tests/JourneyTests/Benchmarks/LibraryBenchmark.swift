import ArticleStore
import Foundation
import Glibc
import Testing

/// How the library bears a hundred thousand articles, measured on the real program and on the library itself.
///
/// `QUOTIDIAN_BENCHMARK=1 QUOTIDIAN_PROGRAM=.build/release/quotidian swift test -c release --filter LibraryBenchmark`;
/// `QUOTIDIAN_ARTICLES` gives another number, `QUOTIDIAN_KEPT` a folder in which libraries stay for the next time.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_BENCHMARK"] == "1"))
struct LibraryBenchmark {
  private let program = ProcessInfo.processInfo.environment["QUOTIDIAN_PROGRAM"] ?? Session.program
  private let count = Int(ProcessInfo.processInfo.environment["QUOTIDIAN_ARTICLES"] ?? "") ?? 100_000
  private let fixture: Fixture
  private let path: String

  init() throws {
    fixture = try Fixture()
    let folder = ProcessInfo.processInfo.environment["QUOTIDIAN_KEPT"] ?? fixture.folder
    path = "\(folder)/\(count).sqlite"
  }

  private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
  }

  private func report(_ name: String, of rounds: Int = 20, _ body: () throws -> Void) rethrows {
    var times: [Double] = []
    for _ in 0..<rounds { times.append(try milliseconds(body)) }
    times.sort()
    print(
      String(
        format: "%@: median %.1f ms, first %.1f, most %.1f", name as NSString, times[times.count / 2], times[0],
        times[times.count - 1]))
  }

  /// Adds the articles with the program, if they are not there from another time.
  private func fill() throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let input = fixture.folder + "/news.jsonl"
    #expect(FileManager.default.createFile(atPath: input, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: input))
    var generator = NewsGenerator(seed: 1)
    for number in 0..<count { try handle.write(contentsOf: Data((generator.article(number) + "\n").utf8)) }
    try handle.close()
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["add", "--library", path, input]
    let time = try milliseconds {
      try process.run()
      process.waitUntilExit()
    }
    #expect(process.terminationStatus == 0)
    let raw = try FileManager.default.attributesOfItem(atPath: input)[.size] as? Int ?? 0
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    print(String(format: "adding: %.0f articles a second", Double(count) / time * 1000))
    print(String(format: "size: %.2f times the input of %d MB", Double(size) / Double(raw), raw / 1_000_000))
  }

  @Test func `start to the first painted list, and memory`() throws {
    try fill()
    var times: [Double] = []
    var memory = 0
    for _ in 0..<20 {
      let start = ContinuousClock().now
      let session = try Session(program, ["--library", path])
      #expect(session.wait { $0.contains("• The") })
      times.append(Double((ContinuousClock().now - start).components.attoseconds) / 1e15)
      #expect(session.wait { $0.contains("1/\(count)") })
      let status = try String(contentsOfFile: "/proc/\(session.process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
      memory = max(memory, line.flatMap { Int($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0)
      session.send("Q")
      #expect(session.waitForEnd() == 0)
    }
    times.sort()
    print(
      String(
        format: "start to the list: median %.1f ms, most %.1f; peak memory %d MB", times[10], times[19], memory / 1024))
  }

  @Test func `lists, articles, searches, people`() throws {
    try fill()
    var library = try Library(path: path)
    try report("opening the library") { library = try Library(path: path) }
    try report("first window of the list") { _ = try library.summaries(of: library.articles(limit: 60)) }
    try report("all numbers of the list") { _ = try library.articles() }
    var random = SystemRandomNumberGenerator()
    let all = try library.articles()
    try report("opening an article", of: 200) { _ = try library.article(all.randomElement(using: &random) ?? 1) }
    for (name, text, order) in [
      ("common word by date", "canal", ArticleOrder.date), ("common word by relevance", "canal", .relevance),
      ("rare word", "beldorfen", .relevance), ("two common words", "canal bridge", .date),
      ("said", "said:belfen", .date),
      ("said, a given name", "said:lea", .date), ("quote", "quote:tunnel", .date), ("unread", "is:unread", .date),
      ("by title", "", .title),
    ] {
      let query = try QueryParser.query(text)
      try report("search, first page, \(name)") {
        let found = try library.articles(matching: query, by: order, limit: 60)
        _ = try library.snippets(of: found, for: query, marks: ("", ""))
        _ = try library.summaries(of: found)
      }
    }
    try report("unread, counted") { _ = try library.articleCount(matching: QueryParser.query("is:unread")) }
    try report("people, first page") { _ = (try library.people(limit: 100), try library.peopleCount()) }
    try report("people by name") { _ = try library.people(named: "lea bel", limit: 60) }
    let person = try library.people(limit: 1)[0].id
    try report("person, first page") {
      _ = try library.contexts(of: try library.quotes(of: [person], limit: 40))
      _ = try library.quoteCount(of: [person])
      _ = try library.roles(of: person)
      _ = try library.coSpeakers(of: person, limit: 20)
    }
    try report("mark all read and undo", of: 3) {
      try library.markAll(matching: .all, .read(true))
      _ = try library.undo()
    }
  }
}
