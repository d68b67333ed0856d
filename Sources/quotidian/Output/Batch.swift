import ArgumentParser
import Articles
import ReaderModel

/// Turns many inputs into output on all processors, in the order of the inputs.
struct Batch {
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
  func run() async throws {
    var origins: [Result<Origin, ReadFailure>] = []
    InputListing().forEach(of: inputs) { origins.append($0) }
    var failures = 0
    var printed = 0
    if format == .json { try wording { try StandardOutput.write("[") } }
    if format == .tsv { try wording { try StandardOutput.write(TabSeparated.line(rendition.columns)) } }
    try await forEachInOrder(origins) { result in
      switch result {
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

  /// Works ahead on later inputs, by at most a few, while earlier ones are printed.
  private func forEachInOrder(
    _ origins: [Result<Origin, ReadFailure>], _ body: (Result<String, ReadFailure>) throws -> Void
  ) async throws {
    let ahead = 16
    try await withThrowingTaskGroup(of: (Int, Result<String, ReadFailure>).self) { group in
      var waiting: [Int: Result<String, ReadFailure>] = [:]
      var started = 0
      func start() {
        guard started < origins.count else { return }
        let (number, origin) = (started, origins[started])
        group.addTask { (number, try output(of: origin)) }
        started += 1
      }
      for _ in 0..<ahead { start() }
      for number in origins.indices {
        while waiting[number] == nil, let (finished, result) = try await group.next() { waiting[finished] = result }
        if let result = waiting.removeValue(forKey: number) { try body(result) }
        start()
      }
    }
  }

  private func output(of origin: Result<Origin, ReadFailure>) throws -> Result<String, ReadFailure> {
    let analysis: AnalysedArticle
    do { analysis = try read(try origin.get()) } catch { return .failure(error) }
    let text =
      switch format {
      case .text: try rendition.text(analysis)
      case .json: "\n" + (try rendition.json(analysis, true))
      case .jsonl: try rendition.json(analysis, false) + "\n"
      case .tsv: rendition.rows(analysis).map(TabSeparated.line).joined()
      case .markdown: rendition.markdown(analysis)
      }
    return .success(text)
  }
}
