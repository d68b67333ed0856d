import Foundation
import Testing

/// How fast quotes are found where nothing is drawn or kept; `Tests/measure` runs it.
@Suite(.serialized, .enabled(if: BenchmarkSettings.areAsked))
struct ThroughputBenchmark {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// The file with the articles, and its words.
  private func texts() throws -> (path: String, words: Int) {
    if let path = BenchmarkSettings.texts {
      return (path, Self.words(in: try String(contentsOfFile: path, encoding: .utf8)))
    }
    var generator = NewsGenerator(seed: 3)
    var records: [String] = []
    var words = 0
    while words < 5_000_000 {
      let record = generator.article(records.count)
      words += Self.words(in: record)
      records.append(record)
    }
    return (try fixture.write("news.jsonl", records.joined(separator: "\n")), words)
  }

  private static func words(in text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: " ") } }

  @Test func `quotes of five million words`() throws {
    let (path, words) = try texts()
    for (figure, cores) in [(Figure.quotesThroughput, "0"), (.quotesThroughputTwo, "0,1")] {
      let run = try ProgramRun(
        [
          "-c", "exec taskset -c \(cores) \"$@\" > /dev/null", "sh", BenchmarkSettings.program, "quotes", "--engine",
          "quick", "--no-clean", "--type", "jsonl", "--format", "jsonl", path,
        ], program: "/bin/sh", limit: 3_600)
      #expect(run.status == 0, "\(run.errors)")
      figure.report("\(Int(Double(words) / run.duration.seconds) / 1_000),000 words a second")
      if figure == .quotesThroughput { Figure.quotesMemory.report(Figure.megabytes(run.peakMemory)) }
    }
  }
}
