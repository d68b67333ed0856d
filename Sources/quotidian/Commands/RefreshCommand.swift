import ArgumentParser
import Articles
import ReaderModel
import Settings

/// Fetches feeds.
struct RefreshCommand: AsyncParsableCommand {
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

  @Option(
    help: "What is to find the quotes before it ends: quick, or careful, which the reader does behind one's back.")
  var engine: QuoteEngine = .quick

  func run() async throws {
    let library = try options.open()
    let web = try WebOptions()
    complain(of: web.configuration.warnings)
    try wording { try library.follow(web.configuration.rules) }
    let news = try wording { try News(library, web.configuration) }
    let selection = try wording { try self.selection(library) }
    if names.isEmpty, let server = web.configuration.sync {
      do { _ = try await ServerSession(server, web).run(library) } catch { complain(sentence(for: error)) }
    }
    let (leavesQuotes, engine) = (leavesQuotes, engine)
    let (done, isInterrupted) = try await Interrupt.cancelling {
      let state = try await wording { try await Self.fetch(selection, library, web) }
      let isDone = leavesQuotes || Task.isCancelled
      return (state: state, found: isDone ? nil : try await AddCommand.analyse(library, by: engine))
    }
    if !leavesQuotes, let sentence = try wording({ try news.sentence() }) { news.tell(sentence) }
    let quotes = done.found.map { "; quotes found in \($0)" } ?? ""
    try wording { try StandardOutput.write(done.state.summary + quotes + ".\n") }
    if isInterrupted { throw ExitCode(Interrupt.status) }
    if done.state.failed > 0 || done.state.isOffline { throw ExitCode.failure }
  }

  private func selection(_ library: Library) throws -> Refreshing.Selection {
    if names.isEmpty { return due ? .due : .all }
    let choice = FeedChoice(feeds: try library.feeds())
    return .only(try names.flatMap { try choice.feeds(called: $0) }.map(\.id))
  }

  /// Fetches with a line that tells how far it is.
  private static func fetch(
    _ selection: Refreshing.Selection, _ library: Library, _ web: WebOptions
  ) async throws -> Refreshing.Progress {
    let line = SharedProgress()
    defer { line.hide() }
    let state = try await Refreshing(
      of: library, with: web.client, credentials: { web.credentials(of: $0) }, intervals: web.intervals,
      hasServer: web.configuration.sync != nil, mayRun: web.mayRun,
      sentence: { sentence(for: $0) }
    ).run(
      selection, progress: { line.show($0.line, share: $0.share) },
      report: { feed, failure in line.complain("\(feed.title): \(sentence(for: failure))") })
    line.hide()
    if state.isOffline { complain("There is no network; what you have can be read all the same.") }
    return state
  }
}

extension Refreshing.Progress {
  /// How far it is, in a line.
  var line: String {
    let news = "\(added.grouped) new" + (failed > 0 ? ", \(failed.grouped) failed" : "")
    return pages > 0
      ? "\(pagesDone.grouped) of \(counted(pages, "page")), \(news)"
      : "\(feedsDone.grouped) of \(counted(feeds, "feed")), \(news)"
  }

  /// How much is done, 0 to 1.
  var share: Double? {
    let (done, all) = pages > 0 ? (pagesDone, pages) : (feedsDone, feeds)
    return all > 0 ? Double(done) / Double(all) : nil
  }

  /// What came of it, without a full stop.
  var summary: String {
    var parts = [counted(added, "new article")]
    if changed > 0 { parts.append("\(changed.grouped) changed") }
    if isCancelled { parts.append("stopped after \(feedsDone.grouped) of \(counted(feeds, "feed"))") }
    if failed > 0 {
      parts.append("\(failed.grouped) of \(counted(feedsDone, "feed")) failed")
    } else if !isCancelled {
      parts.append(counted(feeds, "feed"))
    }
    return parts.joined(separator: ", ")
  }
}
