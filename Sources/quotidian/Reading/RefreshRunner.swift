import Articles
import ReaderModel
import ReaderUI
import Settings
import Synchronization
import Web

/// Fetches feeds while the person reads, one refresh at a time, and tells how far it is.
final class RefreshRunner: Sendable {
  private struct Running {
    let task: Task<Void, Never>
    /// Whether nobody asked for it, so that it gives way to whoever does.
    let isQuiet: Bool
  }

  private let library: Library
  private let mailbox: Mailbox
  private let configuration: Configuration
  private let running = Mutex<Running?>(nil)
  /// Made for the first refresh, so that a reader who fetches nothing starts no network.
  private let web = Mutex<WebOptions?>(nil)

  /// The screen is told no more often than this.
  private static let interval = Duration.milliseconds(100)
  private let fetched: @Sendable () -> Void
  /// The first screen and the first keys come before what nobody asked for.
  private static let patience = Duration.seconds(1)
  /// How often one looks for quotes in what has come while feeds are still on their way.
  private static let pause = Duration.seconds(2)

  /// Makes what fetches feeds; `fetched` is told when articles have come and rules were asked about them.
  init(
    _ library: Library, mailbox: Mailbox, _ configuration: Configuration = Configuration(),
    fetched: @escaping @Sendable () -> Void = {}
  ) {
    self.fetched = fetched
    self.library = library
    self.mailbox = mailbox
    self.configuration = configuration
  }

  /// Fetches what is due, at once and at intervals, as far as the person wants that.
  func beginReloading() {
    let (atStart, minutes) = (configuration.reloadsAtStart, configuration.reloadMinutes)
    guard atStart || minutes > 0 else { return }
    Task.detached(priority: .utility) { [self] in
      try? await Task.sleep(for: Self.patience)
      if atStart { start(.due, isQuiet: true) }
      while minutes > 0 {
        try? await Task.sleep(for: .seconds(60 * minutes))
        start(.due, isQuiet: true)
      }
    }
  }

  /// Fetches feeds, unless some are being fetched; what nobody asked for gives way to what somebody asks for.
  func start(_ selection: Refreshing.Selection, isQuiet: Bool = false) {
    running.withLock { running in
      let before = running
      if let before {
        guard before.isQuiet, !isQuiet else { return }
        before.task.cancel()
      }
      let task = Task.detached(priority: .utility) { [self] in
        await before?.task.value
        await run(selection, isQuiet: isQuiet)
        // First, so that whoever is told can start the next one.
        let isLast = self.running.withLock { running in
          guard running?.isQuiet == isQuiet else { return false }
          running = nil
          return true
        }
        if isLast { mailbox.post(.refreshProgressed(nil)) }
      }
      running = Running(task: task, isQuiet: isQuiet)
    }
  }

  /// Stops fetching; what came stays.
  func cancel() { running.withLock { $0?.task.cancel() } }

  private func run(_ selection: Refreshing.Selection, isQuiet: Bool) async {
    do {
      let report = Report(mailbox, interval: Self.interval)
      let news = try News(library, configuration)
      try await synchronise(selection, isQuiet: isQuiet)
      let state = try await fetch(selection, isQuiet: isQuiet, report)
      // Nobody is told of nothing.
      if isQuiet, state.feeds == 0, configuration.sync == nil { return }
      mailbox.post(.refreshProgressed(RefreshProgress(state, isQuiet: isQuiet)))
      if state.isOffline, !isQuiet {
        mailbox.post(.message(Message("there is no network; what you have can be read", isError: true)))
      }
      mailbox.post(.libraryChanged)
      try await library.analyse { done, all in
        var progress = RefreshProgress(state, isQuiet: isQuiet)
        (progress.phase, progress.done, progress.all) = (.quotes, done, all)
        report.tell(progress)
      }
      mailbox.post(.libraryChanged)
      fetched()
      Task.detached(priority: .utility) { [library] in try await library.analyseBehind() }
      if let sentence = try news.sentence() {
        mailbox.post(.news(sentence))
        news.tell(sentence)
      }
    } catch {
      mailbox.post(.message(Message(sentence(for: error), isError: true)))
    }
  }

  /// Does something with the web and tells what went wrong, beside what is fetched meanwhile.
  func perform(_ work: @escaping @Sendable (Library, WebOptions, Mailbox) async throws -> Void) {
    Task.detached(priority: .userInitiated) { [self] in
      do { try await work(library, options(), mailbox) } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  /// Keeps the library the same as a server, where there is one; what keeps it from that keeps no feed from coming.
  private func synchronise(_ selection: Refreshing.Selection, isQuiet: Bool) async throws {
    guard let server = configuration.sync else { return }
    if case .only = selection { return }
    do {
      let tally = try await ServerSession(server, try options()).run(library)
      mailbox.post(.libraryChanged)
      if !isQuiet, let title = tally.refused.first {
        mailbox.post(.message(Message(SyncWording.refusal(of: title), isError: true)))
      }
    } catch WebFailure.cancelled {
    } catch {
      if !isQuiet { mailbox.post(.message(Message(sentence(for: error), isError: true))) }
    }
  }

  /// Fetches, and finds the quotes of what has come while a slow feed is still on its way.
  private func fetch(
    _ selection: Refreshing.Selection, isQuiet: Bool, _ report: Report
  ) async throws -> Refreshing.Progress {
    let web = try options()
    let library = library
    let added = Mutex(0)
    let finding = Task.detached(priority: .utility) {
      var found = 0
      while !Task.isCancelled {
        try? await Task.sleep(for: Self.pause)
        let now = added.withLock { $0 }
        if now > found, !Task.isCancelled {
          found = now
          _ = try? await library.analyse()
        }
      }
    }
    defer { finding.cancel() }
    return try await Refreshing(
      of: library, with: web.client, credentials: { web.credentials(of: $0) }, intervals: web.intervals,
      hasServer: configuration.sync != nil, mayRun: web.mayRun, sentence: { sentence(for: $0) }
    ).run(
      selection,
      progress: { progress in
        added.withLock { $0 = progress.added + progress.changed }
        if progress.feeds > 0 { report.tell(RefreshProgress(progress, isQuiet: isQuiet)) }
      }, report: { _, _ in })
  }

  private func options() throws -> WebOptions {
    try web.withLock { web in
      let options = try web ?? WebOptions()
      web = options
      return options
    }
  }

  /// Tells the screen how far it is, but not for each step.
  private final class Report: Sendable {
    private let mailbox: Mailbox
    private let interval: Duration
    private let last = Mutex<ContinuousClock.Instant?>(nil)

    init(_ mailbox: Mailbox, interval: Duration) {
      self.mailbox = mailbox
      self.interval = interval
    }

    func tell(_ progress: RefreshProgress) {
      let now = ContinuousClock.now
      let isTime = last.withLock { last in
        if let last, now - last < interval { return false }
        last = now
        return true
      }
      if isTime { mailbox.post(.refreshProgressed(progress)) }
    }
  }
}

extension RefreshProgress {
  /// What the screen shows of a refresh.
  init(_ progress: Refreshing.Progress, isQuiet: Bool = false) {
    self.init(
      phase: progress.pages > 0 ? .pages : .feeds, feeds: progress.feeds, feedsDone: progress.feedsDone,
      newArticles: progress.added, changedArticles: progress.changed, failures: progress.failed,
      done: progress.pagesDone, all: progress.pages, isQuiet: isQuiet)
  }
}
