import Foundation
import Glibc
import Testing

/// How long a person waits, measured on the real program in a pseudo-terminal.
///
/// `QUOTIDIAN_BENCHMARK=1 QUOTIDIAN_PROGRAM=.build/release/quotidian swift test --filter ReaderBenchmark`
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_BENCHMARK"] == "1"))
struct ReaderBenchmark {
  private let program = ProcessInfo.processInfo.environment["QUOTIDIAN_PROGRAM"] ?? Session.program
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
  }

  private func report(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    func share(_ part: Double) -> String {
      String(format: "%.1f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))])
    }
    print("\(name): median \(share(0.5)) ms, p99 \(share(0.99)) ms, most \(share(1)) ms, of \(times.count)")
  }

  @Test func `start to the first screen with the article on it, and memory`() throws {
    let path = try ProcessInfo.processInfo.environment["QUOTIDIAN_ARTICLE"] ?? fixture.article()
    var article: [Double] = []
    var quotes: [Double] = []
    var floor: [Double] = []
    var memory = 0
    for _ in 0..<20 {
      floor.append(try milliseconds { _ = try Session("/usr/bin/tput", ["clear"]).waitForEnd() })
      var session: Session?
      let clock = ContinuousClock()
      let start = clock.now
      session = try Session(program, [path])
      session?.wait { $0.contains("By ") }
      article.append(Double((clock.now - start).components.attoseconds) / 1e15)
      session?.wait { $0.contains(" people") || $0.contains("No quotes") }
      quotes.append(Double((clock.now - start).components.attoseconds) / 1e15)
      guard let session else { continue }
      let status = try String(contentsOfFile: "/proc/\(session.process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
      memory = max(memory, line.flatMap { Int($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0)
      session.send("Q")
      #expect(session.waitForEnd() == 0)
    }
    report("a process that only clears the screen", floor)
    report("start to the article", article)
    report("start to its quotes", quotes)
    print("peak memory: \(memory / 1024) MB")
  }

  @Test func `key to frame in an article of 200,000 words`() throws {
    let paragraph =
      "The old canal froze on Monday for the first time in nine years, and many people came to see it. “We have waited so long,” said Lea Wu, the mayor."
    let path = try fixture.write(
      "long.txt",
      Array(repeating: paragraph, count: 7_200).enumerated().map { "\($0). \($1)" }.joined(separator: "\n\n"))
    let session = try Session(program, [path])
    #expect(session.wait(seconds: 120) { $0.contains(" quotes, ") })
    for (name, key) in [
      ("page down", " "), ("next quote", "]"), ("next of the person", "}"), ("to the end and to the start", "G"),
    ] {
      var times: [Double] = []
      for round in 0..<200 {
        let before = session.output.count
        let clock = ContinuousClock()
        let start = clock.now
        session.send(key == "G" && round % 2 == 1 ? "g" : key)
        session.waitForOutput(beyond: before)
        times.append(Double((clock.now - start).components.attoseconds) / 1e15)
        session.settle()
      }
      report(name, times)
    }
    session.send("Q")
    #expect(session.waitForEnd() == 0)
  }
}
