import ArgumentParser
import Articles
import Feeds
import ReaderModel
import Web

/// Puts what `export --whole` printed into the library.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over a library that export --whole printed, or feeds as OPML.",
    discussion: "Articles that are there already stay as they are and take the marks besides.")

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Files, or - for standard input.", completion: .file())
  var inputs: [String]

  func run() async throws {
    let library = try options.open(makes: true)
    let inputs = inputs
    let (tally, isInterrupted) = try await Interrupt.cancelling { Self.restore(inputs, into: library) }
    let articles =
      tally.added + tally.known > 0 || tally.feeds == 0
      ? ["\(counted(tally.added, "article")) imported, \(tally.known.grouped) there already"] : []
    let parts = articles + (tally.feeds > 0 ? ["subscribed to \(counted(tally.feeds, "feed"))"] : [])
    try wording { try StandardOutput.write(parts.joined(separator: "; ") + ".\n") }
    if isInterrupted { throw ExitCode(Interrupt.status) }
    if tally.failed > 0 { throw ExitCode.failure }
  }

  private struct Tally {
    var (added, known, feeds, failed) = (0, 0, 0, 0)
  }

  /// The list with addresses that may be shown: users and passwords in them are kept where those of feeds are.
  private static func withoutPasswords(_ list: SubscriptionList) throws -> SubscriptionList {
    var list = list
    var web: WebOptions?
    for index in list.subscriptions.indices {
      guard let (address, given) = try? WebAddress.parting(list.subscriptions[index].address), let given else {
        continue
      }
      let options = try web ?? WebOptions()
      web = options
      try options.keep(given, for: address.text)
      list.subscriptions[index].address = address.text
    }
    return list
  }

  private static func restore(_ inputs: [String], into library: Library) -> Tally {
    let importing = Importing(into: library)
    var progress = Progress()
    var tally = Tally()
    for input in inputs where !Task.isCancelled {
      do {
        if let list = try importing.subscriptions(in: input) {
          tally.feeds += try importing.subscribe(to: withoutPasswords(list))
          for one in list.leftOut {
            progress.hide()
            complain(sentence(for: one))
            tally.failed += 1
          }
          continue
        }
        let outcome = try importing.restore(
          input,
          report: { failure in
            progress.hide()
            complain(sentence(for: failure))
            tally.failed += 1
          }, progress: { progress.show(done: $0, share: $1) })
        tally.added += outcome.added
        tally.known += outcome.known
      } catch {
        progress.hide()
        complain(sentence(for: error))
        tally.failed += 1
      }
    }
    progress.hide()
    return tally
  }
}
