import Articles
import Foundation
import Testing

@testable import Cleaning

/// How long the pages of a folder take to clean, in this process and one after the other.
///
/// `QUOTIDIAN_BENCHMARK=1 QUOTIDIAN_PAGES=FOLDER swift test -c release -Xswiftc -enable-testing --filter PageBenchmark`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_BENCHMARK"] == "1"))
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
    print(
      String(
        format: "cleaning a page: median %.1f ms, first %.1f, most %.1f", times[times.count / 2], times[0],
        times[times.count - 1]))
  }
}
