import ArgumentParser
import Articles
import ReaderModel

/// Prints cleaned articles.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Print articles without what their pages set around and into them.")

  @OptionGroup var options: InputOptions

  @Flag(help: "Show after each article what was removed, and by which rule (format text).")
  var removed = false

  func run() throws {
    let reader = Reader(mediaType: options.type.mediaType)
    try Batch(
      inputs: options.named(), readsRecords: options.type == .jsonl,
      rendition: .clean(measure: options.measure, removed: removed), format: options.format
    ) { (input) throws(ReadFailure) in
      AnalysedArticle(article: try reader.article(of: input, isClean: false), people: [], quotes: [])
    }.run()
  }
}
