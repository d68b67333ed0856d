import ArgumentParser
import Foundation

/// Writes synthetic pages and what is in them, to measure the cleaner on or to read.
struct PagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages", abstract: "Write scraped pages made up around reports, and what is in them.")

  @OptionGroup var source: PageSource
  @Option(help: "The families of forms: training or held-back.")
  var part = PageForms.Part.heldBack
  @Option(help: "How many pages.")
  var count = 300
  @Option(help: "The same number makes the same pages.")
  var seed: UInt64 = 1
  @Option(help: "The folder to write to: pages to in, what is in them to gold.")
  var output: String

  func run() throws {
    var writer = try source.writer(of: part, seed: seed)
    let folder = URL(fileURLWithPath: output)
    let (pages, gold) = (folder.appending(path: "in"), folder.appending(path: "gold"))
    for folder in [pages, gold] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for _ in 0..<count {
      let page = writer.page()
      try Data(page.text.utf8).write(to: pages.appending(path: "\(page.id).txt"))
      try page.gold().write(to: gold.appending(path: "\(page.id).json"))
    }
  }
}

/// What pages are made of.
struct PageSource: ParsableArguments {
  @Option(help: "Reports beside those of the written pages: JSON Lines with each article's text, its title first.")
  var reports: [String] = []
  @Option(help: "Written pages: a file of them, or folders with in and gold.")
  var pages = ["Sources/attribution-lab/Written/pages.jsonl.gz"]
  @Option(help: "Written pages whose names begin so are left out.")
  var without: [String] = []
  @Option(help: "What pages print around them.")
  var forms = "Sources/attribution-lab/Pages/forms.txt"

  /// The written pages.
  func written() throws -> [WrittenPage] { try pages.flatMap { try WrittenPage.read($0, without: without) } }

  func writer(of part: PageForms.Part, seed: UInt64) throws -> PageWriter {
    PageWriter(
      forms: try PageForms(String(contentsOfFile: forms, encoding: .utf8)), part: part,
      reports: try Report.all(in: written()) + Report.read(reports), seed: seed)
  }
}

extension PageForms.Part: ExpressibleByArgument {}
