import ArgumentParser
import Articles
import ReaderModel
import Screen

/// Turns many inputs into output on all processors, in the order of the inputs.
struct Batch: Sendable {
  /// The inputs as the command line names them.
  let inputs: [String]
  /// What is made of each article.
  let rendition: Rendition
  /// How it is printed.
  let format: OutputFormat
  /// Reads and analyses one input.
  let read: @Sendable (Origin) throws(ReadFailure) -> AnalysedArticle

  /// Prints every input; a bad one is reported on standard error and the rest is done.
  ///
  /// Throws when an input failed, after all the others, or at once when the output cannot be written.
  func run() throws {
    let origins = InputListing().inputs(of: inputs)
    var failures = 0
    var printed = 0
    if format == .json { try wording { try StandardOutput.write("[") } }
    if format == .tsv { try wording { try StandardOutput.write(TabSeparated.line(rendition.columns)) } }
    try OrderedWork(count: origins.count) { number in output(of: origins[number]) }.forEach { result in
      switch try result.get() {
      case .success(let text):
        let separator = printed == 0 ? "" : separator
        try wording { try StandardOutput.write(separator + text) }
        printed += 1
      case .failure(let failure):
        complain(sentence(for: failure))
        failures += 1
      }
    }
    if format == .json { try wording { try StandardOutput.write(printed == 0 ? "]\n" : "\n]\n") } }
    if failures > 0 { throw ExitCode.failure }
  }

  /// What stands between the output of two articles.
  private var separator: String {
    switch format {
    case .text: "\n────────\n\n"
    case .json: ","
    case .jsonl, .tsv: ""
    case .markdown: "\n"
    }
  }

  /// The output of one input; an error is one of the program's own.
  private func output(of origin: Result<Origin, ReadFailure>) -> Result<Result<String, ReadFailure>, any Error> {
    let analysis: AnalysedArticle
    do { analysis = try read(try origin.get()) } catch { return .success(.failure(error)) }
    return Result { .success(try text(of: analysis)) }
  }

  private func text(of analysis: AnalysedArticle) throws -> String {
    switch format {
    case .text: PlainText.harmless(try rendition.text(analysis), keepingLines: true)
    case .json: "\n" + (try rendition.json(analysis, true))
    case .jsonl: try rendition.json(analysis, false) + "\n"
    case .tsv: rendition.rows(analysis).map { TabSeparated.line($0.map { PlainText.harmless($0) }) }.joined()
    case .markdown: PlainText.harmless(rendition.markdown(analysis), keepingLines: true)
    }
  }
}
