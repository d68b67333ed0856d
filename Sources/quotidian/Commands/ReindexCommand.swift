import ArgumentParser
import ReaderModel

/// Cleans and analyses the whole library anew.
struct ReindexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reindex", abstract: "Clean all articles of the library and find their quotes anew.",
    discussion: """
      Marks, notes, tags and what you decided about persons stay. Ctrl-C breaks it off; the next run goes on there.
      """)

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let interrupt = Interrupt()
    var progress = Progress()
    let (done, unreadable) = try wording {
      try Reindexing(of: library).run(isAsked: { interrupt.isAsked }) { done, all in
        progress.show(done: done, share: all > 0 ? Double(done) / Double(all) : nil)
      }
    }
    progress.hide()
    let rest = unreadable > 0 ? "; \(unreadable) left as they were, as their inputs can no longer be read" : ""
    try wording { try StandardOutput.write("\(done) articles reindexed\(rest).\n") }
    if interrupt.isAsked { throw ExitCode(Interrupt.status) }
  }
}
