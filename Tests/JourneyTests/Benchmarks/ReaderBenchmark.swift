import Foundation
import Testing

/// How long a person waits, measured on the real program in a pseudo-terminal; `Tests/measure` runs it.
@Suite(.serialized, .enabled(if: BenchmarkSettings.areAsked))
struct ReaderBenchmark {
  private let program = BenchmarkSettings.program
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test func `start to the first screen with the article on it, and memory`() throws {
    let path = try BenchmarkSettings.article ?? fixture.article()
    var (floor, article, quotes) = (Timings(), Timings(), Timings())
    var memory = 0
    for _ in 0..<20 {
      try floor.measure { _ = try Session("/usr/bin/tput", ["clear"]).waitForEnd() }
      let start = ContinuousClock.now
      let session = try Session(program, [path])
      session.wait { $0.contains("By ") }
      article.append(.now - start)
      session.wait { $0.contains(" people") || $0.contains("No quotes") }
      quotes.append(.now - start)
      memory = max(memory, PeakMemory.of(session.process))
      session.quit()
    }
    print("a process that only clears the screen: median \(Figure.milliseconds(floor.median))")
    Figure.startToArticle.report(article)
    Figure.startToQuotes.report(quotes)
    Figure.articleMemory.report(Figure.megabytes(memory))
  }

  @Test func `key to frame in an article of 200,000 words`() throws {
    let paragraph =
      "The old canal froze on Monday for the first time in nine years, and many people came to see it. "
      + "“We have waited so long,” said Lea Wu, the mayor."
    let path = try fixture.write(
      "long.txt", (0..<7_200).map { "\($0). \(paragraph)" }.joined(separator: "\n\n"))
    let session = try Session(program, [path])
    session.wait(seconds: 120) { $0.contains(" quotes, ") }
    var medians: [Duration] = []
    for (name, key) in [
      ("page down", " "), ("next quote", "]"), ("next of the person", "}"), ("to the end and to the start", "G"),
    ] {
      var timings = Timings()
      for round in 0..<200 {
        let before = session.output.count
        let start = ContinuousClock.now
        session.send(key == "G" && round % 2 == 1 ? "g" : key)
        session.waitForOutput(beyond: before)
        timings.append(.now - start)
        session.settle()
      }
      print(
        "\(name): median \(Figure.milliseconds(timings.median)), p99 \(Figure.milliseconds(timings.share(0.99))), "
          + "most \(Figure.milliseconds(timings.most))")
      medians.append(timings.median)
    }
    let least = try #require(medians.min())
    let most = try #require(medians.max())
    Figure.keyToFrame.report(String(format: "%.1f–%.1f ms", least.milliseconds, most.milliseconds))
    session.quit()
  }
}
