import ArgumentParser
import Attribution
import Foundation

/// Makes a corpus of articles of our own, of which the contents and speakers are marked.
struct WrittenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "written", abstract: "Make a corpus of articles with marked contents, with cues and sources as found.")

  @Option(parsing: .upToNextOption, help: "Folders of articles, NAME.txt, each with its quotes, NAME.gold.json.")
  var articles: [String]
  @Option(help: "Where to write the corpus, JSON Lines.")
  var output: String

  func run() throws {
    let engine = AttributionEngine()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines: [String] = []
    var (quotes, unsure) = (0, 0)
    for folder in articles {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
      for name in names {
        let article = try WrittenArticle(URL(fileURLWithPath: folder).appendingPathComponent(name), engine).gold
        quotes += article.quotes.count
        unsure += article.unsure?.count ?? 0
        lines.append(String(decoding: try encoder.encode(article), as: UTF8.self))
      }
    }
    try lines.map { $0 + "\n" }.joined().write(toFile: output, atomically: true, encoding: .utf8)
    say("\(lines.count) articles, \(quotes) quotes, \(unsure) stretches left out")
  }
}
