import ArgumentParser
import Articles
import ReaderModel
import Settings

/// Keeps the library the same as a server.
struct SyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Keep the library the same as the server of your configuration.",
    discussion: """
      Subscriptions, folders, what is read and what is starred go both ways by the Google Reader API. What was done \
      without a network is sent the next time; whatever ends it midway, doing it again does the rest. The reader does it \
      by itself whenever it fetches feeds.
      """)

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let library = try options.open(makes: true)
    let configuration = try wording { try Folders(environment: ProcessEnvironment.current).readConfiguration() }
    guard let server = configuration.sync else {
      throw WordedError(description: "there is no server: write [sync] with server and user into config.toml.")
    }
    complain(of: configuration.warnings)
    try wording { try library.follow(configuration.rules) }
    let session = ServerSession(server, try WebOptions())
    let (done, isInterrupted) = try await Interrupt.cancelling {
      let tally = try await wording { try await session.run(library) }
      return (tally: tally, found: Task.isCancelled ? 0 : try await AddCommand.analyse(library))
    }
    let tally = done.tally
    let parts = [
      counted(tally.added, "new article"), "\(counted(tally.sent, "mark")) sent", "\(tally.taken.grouped) taken",
      "feeds: \(tally.feedsThere.grouped) changed there, \(tally.feedsHere.grouped) here",
      "quotes found in \(done.found)",
    ]
    for title in tally.refused { complain(SyncWording.refusal(of: title)) }
    try wording { try StandardOutput.write(parts.joined(separator: "; ") + ".\n") }
    if isInterrupted { throw ExitCode(Interrupt.status) }
  }
}

/// What is said of keeping the same with a server.
enum SyncWording {
  /// That a server does not take a feed.
  static func refusal(of title: String) -> String {
    "the server does not take “\(title)”; it may be unable to fetch it, and is asked again the next time."
  }
}
