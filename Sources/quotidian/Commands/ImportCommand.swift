import ArgumentParser
import Articles
import Feeds
import ReaderModel
import Web

/// Puts what `export --whole` or `quotes --format jsonl` printed into the library.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Take over what newsboat has, feeds as OPML, a library that export --whole printed, or quotes as JSON Lines.",
    discussion: """
      quotidian import newsboat takes urls, config and cache.db from where newsboat keeps them: feeds with their tags and \
      titles, query feeds as filters, articles with what became of them, and the settings that there are here. \
      Articles that are there already stay as they are and take the marks besides.

      What quotes --format jsonl printed, here or on other machines, comes in with its quotes, as long as this version of \
      the engine found them (engineVersion); those of an older one are found again.
      """)

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Files, - for standard input, or newsboat or a folder of its files.", completion: .file())
  var inputs: [String]

  @Flag(name: .customLong("no-quotes"), help: "Leave cleaning and quotes to the reader, which does that by itself.")
  var leavesQuotes = false

  @Flag(help: "Take the programs of newsboat too (exec: and filter:), which are run from then on.")
  var programs = false

  func run() async throws {
    BulkMemory.keep()
    let library = try options.open(makes: true)
    let (inputs, runsPrograms) = (inputs, programs)
    let leavesQuotes = leavesQuotes
    let (tally, isInterrupted) = try await Interrupt.cancelling {
      var tally = await Self.restore(inputs, into: library, runsPrograms: runsPrograms)
      // So that what newsboat had is found at once; an archive has the words and quotes of its articles.
      if tally.isOfOtherReaders || tally.waiting > 0, !leavesQuotes, !Task.isCancelled {
        tally.analysed = try await AddCommand.analyse(library)
      }
      return tally
    }
    if !tally.isOfOtherReaders { try wording { try StandardOutput.write(tally.summary + "\n") } }
    if isInterrupted { throw ExitCode(Interrupt.status) }
    if tally.failed > 0 { throw ExitCode.failure }
  }

  private struct Tally {
    var (added, known, feeds, knownFeeds, failed) = (0, 0, 0, 0, 0)
    /// How many articles came without quotes of this version of the engine.
    var waiting = 0
    /// In how many articles quotes were found; nil where that is left to the reader.
    var analysed: Int?
    /// Whether there was nothing but what tells of itself what came of it.
    var isOfOtherReaders = false

    /// What came of it; of articles only where there were some, or nothing else.
    var summary: String {
      var parts: [String] = []
      if added + known > 0 || feeds + knownFeeds == 0 {
        parts.append("\(counted(added, "article")) imported, \(known.grouped) there already")
      }
      if feeds > 0 { parts.append("subscribed to \(counted(feeds, "feed"))") }
      if knownFeeds > 0 {
        let count = counted(knownFeeds, feeds > 0 ? "other" : "feed")
        parts.append(knownFeeds == 1 ? "\(count) was there already" : "\(count) were there already")
      }
      if waiting > 0 {
        let found =
          switch analysed {
          case nil: "which the reader finds"
          case let analysed? where analysed < waiting: "which were found again in \(analysed.grouped)"
          case _?: "which were found again"
          }
        parts.append("\(counted(waiting, "article")) came without quotes of this version of the engine, \(found)")
      }
      return parts.joined(separator: "; ") + "."
    }
  }

  /// The list with addresses that may be shown: users and passwords in them are kept where those of feeds are.
  static func withoutPasswords(_ list: SubscriptionList) throws -> SubscriptionList {
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

  private static func restore(_ inputs: [String], into library: Library, runsPrograms: Bool) async -> Tally {
    let importing = Importing(into: library)
    var progress = Progress()
    var tally = Tally()
    let folders = inputs.map { NewsboatFolder($0) }
    tally.isOfOtherReaders = !folders.contains { $0 == nil }
    for (input, folder) in zip(inputs, folders) where !Task.isCancelled {
      do {
        if let folder {
          try folder.takeOver(into: library, runsPrograms: runsPrograms, &progress)
          continue
        }
        if let list = try importing.subscriptions(in: input) {
          let count = try importing.subscribe(to: withoutPasswords(list))
          tally.feeds += count
          tally.knownFeeds += list.subscriptions.count - count
          for one in list.leftOut {
            progress.hide()
            complain(sentence(for: one))
            tally.failed += 1
          }
          continue
        }
        let outcome = try await importing.restore(
          input,
          report: { failure in
            progress.hide()
            complain(sentence(for: failure))
            if case Importing.Failure.misfittingQuotes = failure { return }
            tally.failed += 1
          }, progress: { progress.show(done: $0, share: $1) })
        tally.added += outcome.added
        tally.known += outcome.known
        tally.waiting += outcome.waiting
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
