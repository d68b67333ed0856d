import ArgumentParser
import Foundation

/// Makes one file of folders of written pages, to be kept in the project.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Write the pages of folders as JSON Lines, those about one report beside each other."
  )

  @Option(parsing: .upToNextOption, help: "Folders of written pages: in and gold.")
  var pages: [String]
  @Option(help: "Where to write the pages, JSON Lines; compress them with gzip -9n.")
  var output: String

  func run() throws {
    var lines: [(report: String, line: WrittenPage.Line)] = []
    for folder in pages {
      let name = URL(fileURLWithPath: folder).lastPathComponent
      for page in try WrittenPage.read(folder) {
        let report = page.parts.first { $0.kind == .report }.map(page.line(of:)) ?? ""
        lines.append((report, WrittenPage.Line(id: "\(name)/\(page.id)", text: page.line.text)))
      }
    }
    // Pages that are alike take little room where they stand side by side.
    lines.sort { ($0.report, $0.line.id) < ($1.report, $1.line.id) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = try lines.map { String(decoding: try encoder.encode($0.line), as: UTF8.self) + "\n" }.joined()
    try text.write(toFile: output, atomically: true, encoding: .utf8)
    say("\(lines.count) pages, \(Set(lines.map(\.report)).count) reports")
  }
}
