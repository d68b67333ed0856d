import ArticleStore
import Articles
import Cleaning
import Feeds
import Foundation
import Synchronization
import Web

/// Fetches feeds, and the pages of their items where that is wanted, and saves what is new.
///
/// What is fetched is listed at once; `Library.analyse` cleans it and finds its quotes. It may be cancelled at any moment,
/// as a task is; what was saved stays.
public struct Refreshing: Sendable {
  /// Which feeds are fetched.
  public enum Selection: Hashable, Sendable {
    /// Those whose time has come.
    case due
    /// All, whether their time has come or not, but for those whose servers want to be left alone.
    case all
    /// These, by number, like `all`.
    case only([Int64])
  }

  /// How far it is.
  public struct Progress: Hashable, Sendable {
    /// How many feeds are fetched, how many of these are done, and how many of those failed.
    public internal(set) var (feeds, feedsDone, failed) = (0, 0, 0)
    /// How many pages of items are fetched, and how many of these are done.
    public internal(set) var (pages, pagesDone) = (0, 0)
    /// How many articles are new, and how many say something else than before.
    public internal(set) var (added, changed) = (0, 0)
    /// Whether there was no network.
    public internal(set) var isOffline = false
    /// Whether it was called off, so that not all feeds are done.
    public internal(set) var isCancelled = false
  }

  private let library: Library
  private let client: WebClient
  private let credentials: @Sendable (String) -> WebCredentials?
  private let sentence: @Sendable (any Error) -> String
  private let intervals: @Sendable (StoredFeed) -> Duration?
  private let hasServer: Bool
  private let mayRun: @Sendable (String) -> Bool

  /// Makes the refreshing of a library.
  ///
  /// `credentials` has user and password of a feed's address, `intervals` says of a feed how long it rests where the person
  /// has said so (for ever where that is zero), `hasServer` that a server
  /// fetches the feeds that it has, `mayRun` of the address of a program that the person wants it run, and `sentence` words a failure, as the library keeps it.
  public init(
    of library: Library, with client: WebClient,
    credentials: @escaping @Sendable (String) -> WebCredentials? = { _ in nil },
    intervals: @escaping @Sendable (StoredFeed) -> Duration? = { _ in nil }, hasServer: Bool = false,
    mayRun: @escaping @Sendable (String) -> Bool = { _ in false },
    sentence: @escaping @Sendable (any Error) -> String
  ) {
    self.library = library
    self.client = client
    self.credentials = credentials
    self.sentence = sentence
    self.intervals = intervals
    self.hasServer = hasServer
    self.mayRun = mayRun
  }

  /// Fetches feeds; each failure is reported, and the rest is done.
  ///
  /// `progress` and `report` are called on any thread, one after the other.
  ///
  /// - Throws: `LibraryFailure`.
  public func run(
    _ selection: Selection, progress: @escaping @Sendable (Progress) -> Void,
    report: @escaping @Sendable (StoredFeed, any Error) -> Void
  ) async throws -> Progress {
    let feeds = try chosen(selection)
    let status = Mutex(Progress())
    status.withLock { $0.feeds = feeds.count }
    let update: @Sendable ((inout Progress) -> Void) -> Void = { change in
      status.withLock {
        change(&$0)
        progress($0)
      }
    }
    try await fetch(feeds, update, report)
    try await fetchPages(update)
    _ = try library.database.removeOldArticles()
    return status.withLock { $0 }
  }

  private func chosen(_ selection: Selection) throws(LibraryFailure) -> [StoredFeed] {
    let now = Date()
    let ofServer = hasServer ? try library.feedsOfServer() : []
    return try library.feeds().filter { feed in
      // What a server fetches comes from there.
      if ofServer.contains(feed.id) { return false }
      let schedule = FetchSchedule(feed.state)
      switch selection {
      case .due: return isDue(feed, schedule, at: now)
      case .all: return schedule.isDue(at: now, whenAsked: true)
      case .only(let ids): return ids.contains(feed.id) && schedule.isDue(at: now, whenAsked: true)
      }
    }
  }

  /// Whether a feed is due: by the time that the person has given it, as long as it comes, else by its own.
  private func isDue(_ feed: StoredFeed, _ schedule: FetchSchedule, at now: Date) -> Bool {
    guard let interval = intervals(feed), schedule.failureCount == 0, !schedule.isGone else {
      return schedule.isDue(at: now)
    }
    guard interval > .zero, schedule.isDue(at: now, whenAsked: true) else { return false }
    return feed.state.tried.map { now.timeIntervalSince($0) >= Double(interval.components.seconds) } ?? true
  }

  private func fetch(
    _ feeds: [StoredFeed], _ update: @escaping @Sendable ((inout Progress) -> Void) -> Void,
    _ report: @escaping @Sendable (StoredFeed, any Error) -> Void
  ) async throws {
    let writer = FetchWriter(library.database)
    let broken = Mutex<(any Error)?>(nil)
    var requests: [(feed: StoredFeed, request: WebRequest, other: WebRequest?)] = []
    var programs: [(feed: StoredFeed, program: ProgramFeed)] = []
    for feed in feeds {
      if let program = ProgramFeed(feed.address) {
        programs.append((feed, program))
        continue
      }
      do {
        requests.append(try request(of: feed))
      } catch {
        report(feed, error)
        update {
          $0.feedsDone += 1
          $0.failed += 1
        }
      }
    }
    let (asked, sentence, client) = (requests, sentence, client)
    await client.fetchEach(asked.map(\.request)) { index, result in
      let feed = asked[index].feed
      var (place, result) = (asked[index].request.address, result)
      if let other = asked[index].other, case .failure(let failure) = result, failure.isOfConnection {
        do throws(WebFailure) {
          result = .success(try await client.fetch(other))
          place = other.address
        } catch {}
      }
      let answer = FeedAnswer(
        of: feed, at: place, result, at: Date(), chance: Double.random(in: 0...1), sentence: sentence)
      if let failure = answer.failure, !answer.isOffline { report(feed, failure) }
      do {
        let outcomes = answer.isOffline ? [] : try await writer.save(answer.fetch)
        update { progress in
          // What was called off says nothing of the network, and is not done.
          if case .failure(.cancelled) = result { progress.isCancelled = true } else { progress.take(answer, outcomes) }
        }
      } catch {
        broken.withLock { $0 = $0 ?? error }
      }
    }
    for (feed, program) in programs where !Task.isCancelled {
      let output = await output(of: program, for: feed)
      let answer = FeedAnswer(of: feed, output, at: Date(), chance: Double.random(in: 0...1), sentence: sentence)
      if let failure = answer.failure { report(feed, failure) }
      let outcomes = try await writer.save(answer.fetch)
      update { $0.take(answer, outcomes) }
    }
    if let failure = broken.withLock({ $0 }) { throw failure }
  }

  /// What a program prints for a feed; none is run that the person has not said may be run.
  private func output(of program: ProgramFeed, for feed: StoredFeed) async -> Result<[UInt8], any Error> {
    do {
      guard mayRun(feed.key) else { throw ProgramFailure.notAllowed(feed.key) }
      guard let address = program.address else { return .success(try await program.output(of: [])) }
      let response = try await client.fetch(
        WebRequest(address, for: .feed, credentials: credentials(address)))
      guard response.isSuccess else { throw RefreshFailure.status(response.status) }
      return .success(try await program.output(of: response.body))
    } catch {
      return .failure(error)
    }
  }

  /// A feed that has moved and does not come is asked for where the person said that it is, every other time: what it was
  /// moved by may have been wrong.
  ///
  /// Of an address without a scheme, as lists of other programs have it, the other is the one without TLS.
  private func request(
    of feed: StoredFeed
  ) throws(AddressFailure) -> (feed: StoredFeed, request: WebRequest, other: WebRequest?) {
    let isAskedForAtHome = feed.address != feed.key && feed.state.failureCount % 2 == 1
    let state = feed.state
    let typed = try TypedAddress(isAskedForAtHome ? feed.key : feed.address)
    func request(at address: WebAddress) -> WebRequest {
      WebRequest(
        address, for: .feed,
        validators: isAskedForAtHome
          ? Validators() : Validators(entityTag: state.entityTag, lastModified: state.lastModified),
        credentials: typed.credentials ?? credentials(feed.address) ?? credentials(feed.key))
    }
    return (feed, request(at: typed.addresses[0]), typed.addresses.dropFirst().first.map(request))
  }

  /// Fetches the pages of items; one that is not there leaves the item as its feed has it.
  private func fetchPages(_ update: @escaping @Sendable ((inout Progress) -> Void) -> Void) async throws {
    let wanted = try library.database.pagesToFetch().compactMap { page -> (article: Int64, request: WebRequest)? in
      (try? WebRequest(page.link, for: .page)).map { (page.article, $0) }
    }
    guard !wanted.isEmpty, !Task.isCancelled else { return }
    update { $0.pages = wanted.count }
    let broken = Mutex<(any Error)?>(nil)
    let library = library.database
    let joining = PageJoining(client: client)
    await client.fetchEach(wanted.map(\.request)) { index, result in
      do {
        switch result {
        case .success(let response) where response.isSuccess && response.isPage:
          let page = await joining.whole(response)
          let holdsArticle = !response.isFront(of: wanted[index].request.address) && Self.holdsArticle(page)
          try library.savePage(holdsArticle ? page : nil, of: wanted[index].article)
        case .success(let response) where response.status < 500 && response.status != 429:
          try library.savePage(nil, of: wanted[index].article)
        // It is asked for again with the next refresh.
        case .success, .failure: break
        }
      } catch {
        broken.withLock { $0 = $0 ?? error }
      }
      update { $0.pagesDone += 1 }
    }
    if let failure = broken.withLock({ $0 }) { throw failure }
  }
}

extension Refreshing {
  /// Whether a page is an article, and no list of them or nothing at all; else the feed's own text is the better one.
  private static func holdsArticle(_ page: RawDocument) -> Bool {
    (try? ArticleCleaner().article(from: page)) != nil
  }
}

extension WebResponse {
  /// Whether the host led from the address of an article to its front page, as it does where the article is gone.
  fileprivate func isFront(of asked: WebAddress) -> Bool {
    func path(_ address: WebAddress) -> Substring { address.text.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" } }
    return address != asked && path(address).count <= 1 && path(asked).count > 1
  }

  /// Whether it is a web page, as far as its server says.
  fileprivate var isPage: Bool {
    guard let type = contentType?.mediaType.lowercased() else { return true }
    return type == "text/html" || type == "application/xhtml+xml"
  }
}

extension Refreshing.Progress {
  /// Counts a feed that is done.
  fileprivate mutating func take(_ answer: FeedAnswer, _ outcomes: [SaveOutcome]) {
    feedsDone += 1
    if answer.isOffline { isOffline = true }
    if answer.failure != nil, !answer.isOffline { failed += 1 }
    for outcome in outcomes {
      switch outcome {
      case .added: added += 1
      case .revised: changed += 1
      case .known: break
      }
    }
  }
}
