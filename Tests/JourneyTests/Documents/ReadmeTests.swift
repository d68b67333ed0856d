import Foundation
import ReaderUI
import Testing

struct ReadmeTests {
  private let readme: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath + "/../../..").standardized
    readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  @Test(arguments: CommandTable.all)
  func `every key is in the README as the key table has it`(row: CommandDescription) {
    let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
    #expect(readme.contains("| \(keys) | `\(row.command.rawValue)` | \(row.summary) |"))
  }

  @Test func `no line of the screen in the README is wider than its terminal`() throws {
    let screen = try #require(readme.split(separator: "```text\n").dropFirst().first?.split(separator: "```").first)
    #expect(screen.split(separator: "\n").count == 40)
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }
}
