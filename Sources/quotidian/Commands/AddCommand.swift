import ArgumentParser
import ArticleStore
import ReaderModel

/// Adds articles to the library.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add files, folders, standard input (-) or JSON Lines to the library.",
    discussion: """
      An article that is there already is left as it is; one that has changed becomes a new revision and keeps its \
      marks. Ctrl-C ends in good order; what is saved stays, and its quotes are found the next time.
      """)

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Files, folders with all files below them, or - for standard input.", completion: .file())
  var inputs: [String]

  @Option(help: "What the inputs are: text, html, jsonl (an object with a field “text” or “html” a line) or auto.")
  var type: InputOptions.InputType = .auto

  @Flag(help: "Print each article as soon as it is kept: what became of it, its number and its title.")
  var report = false

  func run() throws {
    let library = try options.open()
    let adding = Adding(to: library, LibraryReader(Reader(mediaType: type.mediaType)))
    let interrupt = Interrupt()
    var progress = Progress()
    var queue = InputQueue(inputs, readsRecords: type == .jsonl)
    let state = try wording {
      try adding.add(
        &queue, isAsked: { interrupt.isAsked }, saved: { report ? try Self.report($0) : () },
        report: { failure in
          progress.hide()
          complain(sentence(for: failure))
        },
        progress: { state, queue in progress.show(done: state.inputs, share: queue.share) })
    }
    progress.hide()
    var finding = Progress()
    let analysed = try wording {
      try adding.analyse(isAsked: { interrupt.isAsked }) { done, all in
        finding.show(done: done, share: all > 0 ? Double(done) / Double(all) : nil)
      }
    }
    finding.hide()
    try wording { try StandardOutput.write(Self.summary(state, analysed)) }
    if interrupt.isAsked { throw ExitCode(Interrupt.status) }
    if state.failed > 0 { throw ExitCode.failure }
  }

  private static func report(_ articles: [Adding.Saved]) throws {
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

  private static func summary(_ state: Adding.State, _ analysed: Int) -> String {
    var parts = ["\(state.added) added"]
    if state.revised > 0 { parts.append("\(state.revised) changed") }
    if state.known > 0 { parts.append("\(state.known) there already") }
    if state.failed > 0 { parts.append("\(state.failed) failed") }
    return parts.joined(separator: ", ") + "; quotes found in \(analysed).\n"
  }
}
