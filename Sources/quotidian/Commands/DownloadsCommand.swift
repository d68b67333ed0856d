import ArgumentParser
import Articles
import ReaderModel
import Screen
import Settings

/// Lists and fetches sounds and films.
struct DownloadsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "downloads", abstract: "List the sounds and films that you want fetched, or fetch them.",
    discussion: """
      In the reader z on a sound or film has it fetched. What has come stays when the program ends in whatever way, and \
      fetching goes on from there.
      """)

  @OptionGroup var options: LibraryOptions

  @Flag(help: "Fetch what waits.")
  var fetch = false

  func run() async throws {
    let library = try options.open()
    if fetch { return try await fetchAll(library) }
    for download in try wording({ try library.downloads() }) {
      let state =
        switch download.state {
        case .done: "there"
        case .failed: download.failure ?? "failed"
        case .waiting: download.share.map { "\(Int($0 * 100)) %" } ?? "waits"
        }
      let lines = "\(download.title)\n    \(state) · \(download.path ?? download.address)\n"
      try wording { try StandardOutput.write(PlainText.harmless(lines, keepingLines: true)) }
    }
  }

  private func fetchAll(_ library: Library) async throws {
    let configuration = try wording { try Folders(environment: ProcessEnvironment.current).readConfiguration() }
    let downloading = try wording { try Downloading(of: library, configuration) }
    let line = SharedProgress()
    let (outcome, isInterrupted) = try await Interrupt.cancelling {
      try await wording {
        try await downloading.run { line.show("\($0.title): \($0.received.inBytes)", share: $0.share) }
      }
    }
    line.hide()
    try wording {
      try StandardOutput.write("\(outcome.done.grouped) fetched, \(outcome.failed.grouped) failed.\n")
    }
    if isInterrupted { throw ExitCode(Interrupt.status) }
    if outcome.failed > 0 { throw ExitCode.failure }
  }
}
