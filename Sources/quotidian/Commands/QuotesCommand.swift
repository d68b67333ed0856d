import ArgumentParser
import ReaderModel

/// Prints the quotes of articles and who is quoted.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Print who said what in articles.",
    discussion: "Offsets in json and jsonl count Unicode scalars of the field “text”.")

  @OptionGroup var options: InputOptions

  @Flag(
    name: .customLong("no-clean"), help: "Take the inputs as clean already; offsets are then offsets into the file.")
  var isClean = false

  func run() throws {
    let reader = Reader(mediaType: options.type.mediaType)
    let isClean = isClean
    try Batch(
      inputs: options.named(), readsRecords: options.type == .jsonl, rendition: .quotes(measure: options.measure),
      format: options.format
    ) { (input) throws(ReadFailure) in
      reader.analyse(try reader.article(of: input, isClean: isClean))
    }.run()
  }
}
