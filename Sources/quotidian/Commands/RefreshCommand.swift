import ArgumentParser
import ArticleStore
import ReaderModel
import Synchronization

/// Fetches feeds.
struct RefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh", abstract: "Fetch feeds and find the quotes of what is new.",
    discussion: """
      Without names, all feeds are fetched but those whose hosts want to be left alone. Ctrl-C ends it in good order; \
      what came is kept. The exit status is 1 when some feed failed.
      """)

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Addresses, titles or folders of feeds.", completion: LibraryCompletion.feeds)
  var names: [String] = []

  @Flag(help: "Fetch only feeds whose time has come: for a timer.")
  var due = false

  @Flag(name: .customLong("no-quotes"), help: "Leave cleaning and quotes to the reader, which does that by itself.")
  var leavesQuotes = false

  func run() throws {
    let library = try options.open()
    let web = try WebOptions()
    let interrupt = Interrupt()
    let selection = try wording { try self.selection(library) }
    let state = try wording { try Self.fetch(selection, library, web, interrupt) }
    var summary = state.summary
    if !leavesQuotes, !interrupt.isAsked {
      var progress = Progress()
      let found = try wording {
        try Adding(to: library).analyse(isAsked: { interrupt.isAsked }) { done, all in
          progress.show(done: done, share: all > 0 ? Double(done) / Double(all) : nil)
        }
      }
      progress.hide()
      summary += "; quotes found in \(found)"
    }
    try wording { try StandardOutput.write(summary + ".\n") }
    if interrupt.isAsked { throw ExitCode(Interrupt.status) }
    if state.failed > 0 || state.isOffline { throw ExitCode.failure }
  }

  private func selection(_ library: ArticleDatabase) throws -> Refreshing.Selection {
    if names.isEmpty { return due ? .due : .all }
    let choice = FeedChoice(feeds: try library.feeds())
    return .only(try names.flatMap { try choice.feeds(called: $0) }.map(\.id))
  }

  /// Fetches with a line that tells how far it is; a wish of the person ends it.
  private static func fetch(
    _ selection: Refreshing.Selection, _ library: ArticleDatabase, _ web: WebOptions, _ interrupt: Interrupt
  ) throws -> Refreshing.Progress {
    let line = SharedProgress()
    let refreshing = Refreshing(
      of: library, with: web.client, credentials: { web.credentials(of: $0) }, sentence: { sentence(for: $0) })
    let state = try waiting {
      let task = Task {
        try await refreshing.run(
          selection, progress: { line.show($0.line, share: $0.share) },
          report: { feed, failure in line.complain("\(feed.title): \(sentence(for: failure))") })
      }
      let watch = Task {
        while !interrupt.isAsked { try await Task.sleep(for: .milliseconds(50)) }
        task.cancel()
      }
      defer { watch.cancel() }
      return try await task.value
    }
    line.hide()
    if state.isOffline { complain("There is no network; what you have can be read all the same.") }
    return state
  }
}

extension Refreshing.Progress {
  /// How far it is, in a line.
  var line: String {
    let news = "\(added) new" + (failed > 0 ? ", \(failed) failed" : "")
    return pages > 0 ? "\(pagesDone) of \(pages) pages, \(news)" : "\(feedsDone) of \(feeds) feeds, \(news)"
  }

  /// How much is done, 0 to 1.
  var share: Double? {
    let (done, all) = pages > 0 ? (pagesDone, pages) : (feedsDone, feeds)
    return all > 0 ? Double(done) / Double(all) : nil
  }

  /// What came of it, without a full stop.
  var summary: String {
    var parts = [added == 1 ? "1 new article" : "\(added) new articles"]
    if changed > 0 { parts.append("\(changed) changed") }
    parts.append(failed > 0 ? "\(failed) of \(feeds) feeds failed" : feeds == 1 ? "1 feed" : "\(feeds) feeds")
    return parts.joined(separator: ", ")
  }
}

/// The line that tells how far a refresh is, from any thread.
private final class SharedProgress: Sendable {
  private let progress = Mutex(Progress())

  func show(_ text: String, share: Double?) { progress.withLock { $0.show(text: text, share: share) } }

  func complain(_ text: String) {
    progress.withLock {
      $0.hide()
      quotidian.complain(text)
    }
  }

  func hide() { progress.withLock { $0.hide() } }
}
