import ArgumentParser
import Articles
import ReaderModel

/// Prints the quotes of articles and who is quoted.
struct QuotesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Print who said what in articles.",
    discussion: "Offsets in json and jsonl count Unicode scalars of the field “text”.")

  @OptionGroup var options: InputOptions

  @Flag(
    name: .customLong("no-clean"), help: "Take the inputs as clean already; offsets are then offsets into the file.")
  var isClean = false

  @Option(help: "What finds the quotes: careful, or quick, which finds fewer and is ten times as fast.")
  var engine: QuoteEngine = .careful

  func run() async throws {
    BulkMemory.keep()
    let reader = Reader()
    let engine = engine
    let isClean = isClean
    try await Batch(
      queue: options.queue(), rendition: .quotes(measure: options.measure),
      format: options.format
    ) { (document) throws(ReadFailure) in
      reader.analyse(try isClean ? reader.uncleanedArticle(from: document) : reader.article(from: document), by: engine)
    }.run()
  }
}

extension QuoteEngine: ExpressibleByArgument {}
