import ArgumentParser
import Articles
import ReaderModel

/// Cleans and analyses the whole library anew.
struct ReindexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reindex", abstract: "Clean all articles of the library and find their quotes anew.",
    discussion: """
      Marks, notes, tags and what you decided about persons stay. Ctrl-C breaks it off; the next run goes on there.
      """)

  @OptionGroup var options: LibraryOptions

  @Option(help: "What finds the quotes: quick, or careful, which the reader does behind one's back.")
  var engine: QuoteEngine = .quick

  func run() async throws {
    BulkMemory.keep()
    let library = try options.open()
    let engine = engine
    let (outcome, isInterrupted) = try await Interrupt.cancelling {
      try await wording {
        var progress = Progress()
        defer { progress.hide() }
        return try await Reindexing(of: library).run(by: engine) { done, all in
          progress.show(done: done, share: all > 0 ? Double(done) / Double(all) : nil)
        }
      }
    }
    let rest =
      outcome.unreadable > 0
      ? "; \(outcome.unreadable.grouped) left as before, as the input can no longer be read" : ""
    try wording { try StandardOutput.write("\(counted(outcome.done, "article")) reindexed\(rest).\n") }
    if isInterrupted { throw ExitCode(Interrupt.status) }
  }
}
