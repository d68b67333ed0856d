import ArgumentParser
import Articles
import Attribution
import Foundation

/// Lists errors of a model to read.
struct ErrorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "errors", abstract: "List errors to read.")

  @OptionGroup var input: MeasuredInput
  @Option(help: "Only this kind of quote: direct, mixed or indirect.")
  var kind: String?
  @Option(help: "Only this error: missed, spurious, inexact, source or speaker.")
  var error: String?
  @Option(help: "How many, spread over all.")
  var count = 60

  func run() throws {
    let corpus = try input.corpus()
    let engine = AttributionEngine(try input.stages(), encoder: try input.encoder())
    var errors: [AttributionError] = []
    for article in corpus.articles {
      errors += AttributionError.errors(in: article, engine.analyse(article.article, by: input.engine))
    }
    errors.removeAll { error != nil && $0.error != error || kind != nil && $0.kind != kind }
    print("\(errors.count) errors")
    for index in stride(from: 0, to: errors.count, by: max(1, errors.count / max(1, count))) { print(errors[index]) }
  }
}
