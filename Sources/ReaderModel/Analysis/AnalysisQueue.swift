import ArticleStore
import Articles
import Dispatch
import Glibc

/// Finds the quotes of the articles of a library, each once, however many ask for it at the same time.
///
/// An actor on a queue of its own, as it waits for the database; what takes the processor runs beside it.
actor AnalysisQueue {
  /// Tells how far a run is.
  typealias Progress = @Sendable (_ done: Int, _ all: Int) -> Void

  private nonisolated let executor = QueueExecutor("analyses", priority: .utility)
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
  private let writing = QueueExecutor("found quotes", priority: .utility)

  private let database: ArticleDatabase
  private let reader: Reader
  private let ruleBook: RuleBook
  private let engine: QuoteEngine
  /// What is being found, by the number of the article: whoever takes one up enters it here first.
  private var claimed: [Int64: Task<Finding, any Error>] = [:]
  /// What a run has found and not saved yet, and of how many articles it has saved what was found.
  private var found: [(id: Int64, finding: Finding)] = []
  private var done = 0
  /// The run over everything that waits, and who watches it.
  private var running: Task<Int, any Error>?
  /// Who waits for the end of that run, by the number of the watcher.
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var watchers: [Int: Progress] = [:]
  private var lastWatcher = 0

  /// How many articles one transaction saves.
  private static let portion = 64
  /// After how many articles a run looks which the newest are.
  private static let round = 1024

  init(_ database: ArticleDatabase, _ reader: Reader, _ ruleBook: RuleBook = RuleBook(), by engine: QuoteEngine) {
    self.ruleBook = ruleBook
    self.engine = engine
    self.database = database
    self.reader = reader
  }

  /// What was found in an article.
  private enum Finding: Sendable {
    case analysis(NewAnalysis)
    case renewed(RenewedArticle)
  }

  /// Finds the quotes of one article now, and saves them.
  ///
  /// - Throws: `LibraryFailure`.
  func analyse(_ id: Int64) async throws {
    let isMine = claimed[id] == nil
    defer { if isMine { claimed[id] = nil } }
    // Who did it saves it too, but perhaps later than one wants to read it.
    try await save([try await claim(id, priority: .userInitiated).value])
  }

  /// Finds the quotes of all articles that wait, the newest first; answers of how many.
  ///
  /// Where that is being done already, this waits for it, and then does what is new. When the task is cancelled, it ends
  /// in good order.
  ///
  /// `ahead` says how many are worked on, or wait to be saved, together, while people do something else, to which that
  /// gives way; nil for as many as all processors can do.
  ///
  /// - Throws: `LibraryFailure`.
  func run(ahead: Int? = nil, progress: @escaping Progress) async throws -> Int {
    lastWatcher += 1
    let watcher = lastWatcher
    watchers[watcher] = progress
    defer { watchers[watcher] = nil }
    while running != nil, !Task.isCancelled { await endOfRun(for: watcher) }
    guard !Task.isCancelled else { return 0 }
    let task = Task {
      defer { endRun() }
      return try await analyseAll(ahead: ahead ?? Self.portion * 2)
    }
    running = task
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }

  /// Waits until the run that goes on has ended, or the task is cancelled.
  private func endOfRun(for watcher: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if running == nil || Task.isCancelled { return continuation.resume() }
        waiting[watcher] = continuation
      }
    } onCancel: {
      Task { await giveUpWaiting(watcher) }
    }
  }

  private func giveUpWaiting(_ watcher: Int) { waiting.removeValue(forKey: watcher)?.resume() }

  private func endRun() {
    running = nil
    for watcher in waiting.keys { giveUpWaiting(watcher) }
  }

  /// Goes through all that waits; what comes meanwhile is newer, and is done in the next round.
  private func analyseAll(ahead: Int) async throws -> Int {
    if let rules = ruleBook.all { _ = try database.catchUp(with: rules) }
    done = 0
    defer { forgetFound() }
    let work = OrderedWork<Int64, (Int64, Result<Finding, any Error>)?>(ahead: ahead) { id in
      await self.finding(of: id, givesWay: ahead < Self.portion)
    }
    var seen: Set<Int64> = []
    while !Task.isCancelled {
      let articles = try database.articlesToAnalyse(engine: engine.version).filter { !seen.contains($0) }
      guard !articles.isEmpty else { break }
      let round = Array(articles.prefix(Self.round))
      seen.formUnion(round)
      let waiting = WaitingArticles(round)
      let all = done + articles.count
      try await work.forEach({ await waiting.next() }, { try await self.take($0, of: all) })
      try await saveFound()
    }
    return done
  }

  /// Takes what was found in one of the articles of a run.
  private func take(_ result: (Int64, Result<Finding, any Error>)?, of count: Int) async throws {
    switch result {
    case (let id, .success(let finding))?: found.append((id, finding))
    // Another process may have taken it out meanwhile.
    case (let id, .failure(LibraryFailure.missing))?: claimed[id] = nil
    case (let id, .failure(let failure))?:
      claimed[id] = nil
      throw failure
    // Somebody else does it, who saves it too.
    case nil: break
    }
    if found.count == Self.portion { try await saveFound() }
    for watcher in watchers.values { watcher(done + found.count, count) }
  }

  private func saveFound() async throws {
    try await save(found.map(\.finding))
    done += found.count
    forgetFound()
  }

  private func forgetFound() {
    for (id, _) in found { claimed[id] = nil }
    found = []
  }

  /// What is found in an article; nil when somebody else has claimed it.
  private func finding(of id: Int64, givesWay: Bool) async -> (Int64, Result<Finding, any Error>)? {
    guard claimed[id] == nil else { return nil }
    return (id, await claim(id, priority: .utility, givesWay: givesWay).result)
  }

  /// The task that does an article; a new one unless it is being done.
  private func claim(_ id: Int64, priority: TaskPriority, givesWay: Bool = false) -> Task<Finding, any Error> {
    if let task = claimed[id] { return task }
    let (database, reader, engine) = (database, reader, engine)
    let task = Task.detached(priority: priority) { () throws -> Finding in
      // The thread does only what has this priority, which nobody waits for, so that it may stay as it is then.
      if givesWay { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10) }
      let stored = try database.article(id)
      guard stored.isRaw || stored.lacksForms else {
        return .analysis(NewAnalysis(article: id, analysis: reader.analyse(stored.analysis.article, by: engine)))
      }
      return .renewed(try RenewedArticle(id, of: database, reader, by: engine))
    }
    claimed[id] = task
    return task
  }

  /// Saves what was found, on a queue beside this one, so that others go on to find more meanwhile.
  private func save(_ findings: [Finding]) async throws {
    guard !findings.isEmpty else { return }
    let (database, version, rules) = (database, engine.version, ruleBook.all)
    try await writing.result {
      try database.save(
        findings.compactMap { if case .analysis(let analysis) = $0 { analysis } else { nil } },
        findings.compactMap { if case .renewed(let article) = $0 { article } else { nil } },
        engine: version, rules: rules)
    }
  }
}

/// The articles that wait to be worked on.
actor WaitingArticles {
  private var articles: ArraySlice<Int64>

  init(_ articles: [Int64]) { self.articles = articles[...] }

  /// The next; nil after the last, and when the task is cancelled.
  func next() -> Int64? { Task.isCancelled ? nil : articles.popFirst() }
}

extension RenewedArticle {
  /// What cleaning and analysing the input of an article of the library anew gives.
  ///
  /// - Throws: `LibraryFailure`.
  init(
    _ id: Int64, of database: ArticleDatabase, _ reader: Reader, by engine: QuoteEngine
  ) throws(LibraryFailure) {
    guard let raw = try database.revision(of: id) else {
      self.init(id: id, revision: 0, analysis: nil)
      return
    }
    let article = try? reader.article(from: raw.document)
    self.init(id: id, revision: raw.number, analysis: article.map { reader.analyse($0, by: engine) })
  }
}
