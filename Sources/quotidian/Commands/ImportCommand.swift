import ArgumentParser
import ReaderModel

/// Puts what `export --whole` printed into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over a library that export --whole printed, or feeds as OPML.",
    discussion: "Articles that are there already stay as they are and take the marks besides.")

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Files, or - for standard input.", completion: .file())
  var inputs: [String]

  func run() throws {
    let library = try options.open()
    let importing = Importing(into: library)
    let interrupt = Interrupt()
    var progress = Progress()
    var (added, known, feeds, failed) = (0, 0, 0, 0)
    for input in inputs {
      do {
        if let list = try importing.subscriptions(in: input) {
          feeds += try importing.subscribe(to: list)
          continue
        }
        let outcome = try importing.restore(
          input, isAsked: { interrupt.isAsked },
          report: { failure in
            progress.hide()
            complain(sentence(for: failure))
            failed += 1
          }, progress: { progress.show(done: $0, share: $1) })
        added += outcome.added
        known += outcome.known
      } catch {
        progress.hide()
        complain(sentence(for: error))
        failed += 1
      }
    }
    progress.hide()
    let articles = added + known > 0 || feeds == 0 ? ["\(added) articles imported, \(known) there already"] : []
    let parts = articles + (feeds > 0 ? [feeds == 1 ? "subscribed to 1 feed" : "subscribed to \(feeds) feeds"] : [])
    try wording { try StandardOutput.write(parts.joined(separator: "; ") + ".\n") }
    if interrupt.isAsked { throw ExitCode(Interrupt.status) }
    if failed > 0 { throw ExitCode.failure }
  }
}
