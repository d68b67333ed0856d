import ArgumentParser
import Articles
import ReaderModel

/// Adds articles to the library.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add files, folders, standard input (-) or JSON Lines to the library.",
    discussion: """
      An article that is there already is left as it is; one that has changed becomes a new revision and keeps its \
      marks. Ctrl-C ends in good order; what is saved stays, with its quotes.
      """)

  @OptionGroup var options: LibraryOptions

  @Argument(
    help: "Files, folders with all files below them, addresses of pages, or - for standard input.", completion: .file())
  var inputs: [String]

  @Option(help: "What the inputs are: text, html, jsonl (an object with a field “text” or “html” a line) or auto.")
  var type: InputOptions.InputType = .auto

  @Option(
    help: "What is to find the quotes before it ends: quick, or careful, which the reader does behind one's back.")
  var engine: QuoteEngine = .quick

  @Flag(help: "Print each article as soon as it is kept: what became of it, its number and its title.")
  var report = false

  func run() async throws {
    BulkMemory.keep()
    let library = try options.open(makes: true)
    let web = try WebOptions()
    let pages = web.pages(missing: { complain("the article goes on at \($0), which did not come.") })
    let queue = InputQueue(inputs, mediaType: type.mediaType) { try await pages.document(at: $0) }
    let (reports, engine) = (report, engine)
    let (done, isInterrupted) = try await Interrupt.cancelling {
      let tally = try await Self.add(queue, to: library, by: engine, reports: reports)
      // Some may wait since an earlier time.
      let found = try await Self.analyse(library, by: engine)
      return (tally: tally, analysed: tally.added + tally.revised + found)
    }
    try wording { try StandardOutput.write(Self.summary(done.tally, done.analysed)) }
    if isInterrupted { throw ExitCode(Interrupt.status) }
    if done.tally.failed > 0 { throw ExitCode.failure }
  }

  private static func add(
    _ queue: InputQueue, to library: Library, by engine: QuoteEngine, reports: Bool
  ) async throws -> Intake.Tally {
    var progress = Progress()
    defer { progress.hide() }
    do {
      return try await Intake(into: library).add(
        queue, quotesBy: engine, saved: { reports ? try report($0) : () },
        report: { failure in
          progress.hide()
          complain(sentence(for: failure))
        },
        progress: { tally, share in progress.show(done: tally.inputs, share: share) })
    } catch {
      throw WordedError(error)
    }
  }

  /// Finds quotes with a line that tells how far it is; answers in how many articles.
  static func analyse(_ library: Library, by engine: QuoteEngine = .quick) async throws -> Int {
    let progress = SharedProgress()
    defer { progress.hide() }
    do {
      return try await library.analyse(by: engine) { done, all in
        progress.show(done: done, share: all > 0 ? Double(done) / Double(all) : nil)
      }
    } catch {
      throw WordedError(error)
    }
  }

  private static func report(_ articles: [Intake.Saved]) throws {
    for article in articles {
      let outcome =
        switch article.outcome {
        case .added: "added"
        case .revised: "changed"
        case .known: "known"
        }
      let fields = [outcome, "\(article.outcome.article)", article.title]
      try StandardOutput.write(OutputFormat.tsv.line(fields) ?? "")
    }
  }

  private static func summary(_ state: Intake.Tally, _ analysed: Int) -> String {
    var parts = ["\(state.added) added"]
    if state.revised > 0 { parts.append("\(state.revised) changed") }
    if state.known > 0 { parts.append("\(state.known) there already") }
    if state.failed > 0 { parts.append("\(state.failed) failed") }
    return parts.joined(separator: ", ") + "; quotes found in \(analysed).\n"
  }
}
