import ArgumentParser
import Articles
import ReaderModel
import Screen

/// Gives feeds up.
struct UnsubscribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unsubscribe", abstract: "Give feeds up; articles that you starred, tagged or wrote notes on stay.")

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Addresses, titles or folders of feeds.", completion: LibraryCompletion.feeds)
  var names: [String]

  func run() throws {
    let library = try options.open()
    let choice = FeedChoice(feeds: try wording { try library.feeds() })
    var failed = false
    for name in names {
      do {
        for feed in try choice.feeds(called: name) {
          let (removed, kept) = try library.unsubscribe(feed.id)
          try StandardOutput.write(
            PlainText.harmless("Gave up “\(feed.title)”: \(counted(removed, "article")) removed, \(kept.grouped) kept.")
              + "\n")
        }
      } catch {
        complain(sentence(for: error))
        failed = true
      }
    }
    if failed { throw ExitCode.failure }
  }
}
