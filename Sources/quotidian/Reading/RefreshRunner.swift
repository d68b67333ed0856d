import ReaderModel
import ReaderUI
import Synchronization

/// Fetches feeds while the person reads, one refresh at a time, and tells how far it is.
final class RefreshRunner: Sendable {
  private let library: Library
  private let mailbox: Mailbox
  private let running = Mutex<Task<Void, Never>?>(nil)
  /// Made for the first refresh, so that a reader who fetches nothing starts no network.
  private let web = Mutex<WebOptions?>(nil)

  /// The screen is told no more often than this.
  private static let interval = Duration.milliseconds(100)

  init(_ library: Library, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  /// Fetches feeds, unless some are being fetched.
  func start(_ selection: Refreshing.Selection) {
    running.withLock { running in
      guard running == nil else { return }
      running = Task.detached(priority: .utility) { [self] in
        await run(selection)
        // First, so that whoever is told can start the next one.
        self.running.withLock { $0 = nil }
        mailbox.post(.refreshProgressed(nil))
      }
    }
  }

  /// Stops fetching; what came stays.
  func cancel() { running.withLock { $0?.cancel() } }

  private func run(_ selection: Refreshing.Selection) async {
    do {
      let web = try options()
      let report = Report(mailbox, interval: Self.interval)
      let state = try await Refreshing(
        of: library, with: web.client, credentials: { web.credentials(of: $0) }, sentence: { sentence(for: $0) }
      ).run(selection, progress: { report.tell(RefreshProgress($0)) }, report: { _, _ in })
      mailbox.post(.refreshProgressed(RefreshProgress(state)))
      if state.isOffline {
        mailbox.post(.message(Message("there is no network; what you have can be read", isError: true)))
      }
      mailbox.post(.libraryChanged)
      try await library.analyse { done, all in
        var progress = RefreshProgress(state)
        (progress.phase, progress.done, progress.all) = (.quotes, done, all)
        report.tell(progress)
      }
      mailbox.post(.libraryChanged)
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
  init(_ progress: Refreshing.Progress) {
    self.init(
      phase: progress.pages > 0 ? .pages : .feeds, feeds: progress.feeds, feedsDone: progress.feedsDone,
      newArticles: progress.added, failures: progress.failed, done: progress.pagesDone, all: progress.pages)
  }
}
