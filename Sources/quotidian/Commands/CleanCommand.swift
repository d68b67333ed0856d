import ArgumentParser
import Articles
import ReaderModel

/// Prints cleaned articles.
struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Print articles without what their pages set around and into them.")

  @OptionGroup var options: InputOptions

  @Flag(help: "Show after each article what was removed, and by which rule (format text).")
  var removed = false

  func run() async throws {
    BulkMemory.keep()
    let reader = Reader()
    try await Batch(
      queue: options.queue(),
      rendition: .clean(measure: options.measure, removed: removed), format: options.format
    ) { (document) throws(ReadFailure) in
      AnalysedArticle(article: try reader.article(from: document), people: [], quotes: [])
    }.run()
  }
}
