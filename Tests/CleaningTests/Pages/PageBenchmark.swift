import Articles
import Foundation
import Testing

@testable import Cleaning

/// How long the pages of the folder `QUOTIDIAN_PAGES` take to clean, in this process and one after the other;
/// `Tests/measure` runs it.
@Suite(
  .enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_BENCHMARK"] == "1"),
  .enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_PAGES"] != nil))
struct PageBenchmark {
  @Test func `cleaning a page`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["QUOTIDIAN_PAGES"])
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .compactMap { FileManager.default.contents(atPath: folder + "/" + $0).map { [UInt8]($0) } }
    var times: [Double] = []
    for page in pages {
      let time = ContinuousClock().measure { _ = try? PageFixture.article(bytes: page) }
      times.append(Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15)
    }
    times.sort()
    try #require(!times.isEmpty)
    print("cleaning a page: least \(times[0]), most \(times[times.count - 1]), of \(times.count)")
    print(String(format: "figure\ta page cleaned in process, median\t%.1f ms", times[times.count / 2]))
  }
}
