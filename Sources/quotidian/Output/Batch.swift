import ArgumentParser
import Articles
import ReaderModel
import Screen

/// Turns many inputs into output on all processors, in the order of the inputs.
struct Batch: Sendable {
  /// The inputs as the command line names them.
  let queue: InputQueue
  /// What is made of each article.
  let rendition: Rendition
  /// How it is printed.
  let format: OutputFormat
  /// Analyses one input.
  let read: @Sendable (RawDocument) throws(ReadFailure) -> AnalysedArticle

  /// Prints every input; a bad one is reported on standard error and the rest is done.
  ///
  /// An interrupt by the person begins nothing new and prints what is begun. Throws when an input failed, after all
  /// the others, after an interrupt, or at once when the output cannot be written.
  func run() async throws {
    if format == .json { try wording { try StandardOutput.write("[") } }
    if let names = format.line(rendition.columns) { try wording { try StandardOutput.write(names) } }
    let (done, isInterrupted) = try await Interrupt.cancelling { try await printAll() }
    if format == .json { try wording { try StandardOutput.write(done.printed == 0 ? "]\n" : "\n]\n") } }
    if isInterrupted {
      complain("interrupted; what was done is printed: \(done.printed + done.failed) of the inputs.")
      throw ExitCode(Interrupt.status)
    }
    if done.failed > 0 { throw ExitCode.failure }
  }

  private func printAll() async throws -> (printed: Int, failed: Int) {
    var progress = Progress()
    var (printed, failed) = (0, 0)
    let queue = queue
    try await OrderedWork(output).forEach(
      { await queue.next() },
      { result in
        progress.hide()
        switch try result.get() {
        case .success(let text):
          let separator = printed == 0 ? "" : separator
          try wording { try StandardOutput.write(separator + text) }
          printed += 1
        case .failure(let failure):
          complain(sentence(for: failure))
          failed += 1
        }
        progress.show(done: printed + failed, share: await queue.share)
      })
    progress.hide()
    return (printed, failed)
  }

  /// What stands between the output of two articles.
  private var separator: String {
    switch format {
    case .text: "\n────────\n\n"
    case .json: ","
    case .jsonl, .tsv, .csv: ""
    case .markdown: "\n"
    }
  }

  /// The output of one input; an error is one of the program's own.
  @Sendable
  private func output(of input: Result<RawDocument, any Error>) -> Result<Result<String, any Error>, any Error> {
    let analysis: AnalysedArticle
    do { analysis = try read(try input.get()) } catch { return .success(.failure(error)) }
    return Result { .success(try text(of: analysis)) }
  }

  private func text(of analysis: AnalysedArticle) throws -> String {
    switch format {
    case .text: PlainText.harmless(try rendition.text(analysis), keepingLines: true)
    case .json: "\n" + (try rendition.json(analysis, true))
    case .jsonl: try rendition.json(analysis, false) + "\n"
    case .tsv, .csv: rendition.rows(analysis).compactMap(format.line).joined()
    case .markdown: PlainText.harmless(rendition.markdown(analysis), keepingLines: true)
    }
  }
}
