import ArticleStore
import Articles
import Attribution

/// Adds inputs to a library, then finds the quotes of all that has none yet.
///
/// Articles can be read as soon as they are saved; their quotes follow. Whatever is saved is whole, so both can be
/// broken off at any moment and go on later.
public struct Adding: Sendable {
  /// How far it is.
  public struct State: Sendable {
    /// How many inputs became new articles, were known, changed, or failed.
    public internal(set) var (added, known, revised, failed) = (0, 0, 0, 0)
    /// How many articles had their quotes found.
    public internal(set) var analysed = 0

    /// How many inputs were done.
    public var inputs: Int { added + known + revised + failed }
  }

  /// An article that is kept now.
  public struct Saved: Sendable {
    /// What became of it.
    public let outcome: SaveOutcome
    /// Its headline, or the name of the input.
    public let title: String
  }

  private let library: ArticleDatabase
  private let reader: LibraryReader

  /// How many articles one transaction saves.
  private static let portion = 64

  /// Makes the adding to a library.
  public init(to library: ArticleDatabase, _ reader: LibraryReader = LibraryReader()) {
    self.library = library
    self.reader = reader
  }

  /// Saves all inputs of a queue, in order; a bad one is reported and the rest is done.
  ///
  /// What `saved` is told of is on the disk.
  ///
  /// Throws `LibraryFailure`.
  public func add(
    _ queue: inout InputQueue, isAsked: () -> Bool, saved: ([Saved]) throws -> Void = { _ in },
    report: (ReadFailure) -> Void, progress: (State, InputQueue) -> Void
  ) throws -> State {
    var state = State()
    var portion: [NewArticle] = []
    func save() throws {
      let outcomes = try library.save(portion)
      for outcome in outcomes {
        switch outcome {
        case .added: state.added += 1
        case .known: state.known += 1
        case .revised: state.revised += 1
        }
      }
      try saved(zip(portion, outcomes).map { Saved(outcome: $1, title: $0.title) })
      portion = []
    }
    let reader = reader
    let work = OrderedWork<Result<InputQueue.Input, ReadFailure>, Result<NewArticle, ReadFailure>>(
      ahead: Self.portion * 2
    ) { input in
      Result { () throws(ReadFailure) in try reader.newArticle(of: try input.get()) }
    }
    try work.forEach({ isAsked() ? nil : queue.next() }) { result in
      switch result {
      case .success(let article): portion.append(article)
      case .failure(let failure):
        state.failed += 1
        report(failure)
      }
      if portion.count == Self.portion { try save() }
      progress(state, queue)
    }
    try save()
    return state
  }

  /// What was found in an article.
  private enum Finding: Sendable {
    case analysis(NewAnalysis)
    case renewed(RenewedArticle)
  }

  /// Finds the quotes of all articles of which this version of the engine has found none, and cleans those that nobody
  /// cleaned yet; answers of how many.
  ///
  /// Throws `LibraryFailure`.
  @discardableResult
  public func analyse(isAsked: () -> Bool, progress: (_ done: Int, _ all: Int) -> Void) throws -> Int {
    let articles = try library.articlesToAnalyse(engine: AttributionEngine.version)
    var waiting = articles[...]
    var found: [Finding] = []
    var done = 0
    func save() throws {
      try library.save(
        found.compactMap { if case .analysis(let analysis) = $0 { analysis } else { nil } },
        found.compactMap { if case .renewed(let article) = $0 { article } else { nil } },
        engine: AttributionEngine.version)
      done += found.count
      found = []
    }
    let (library, reader) = (library, reader)
    let work = OrderedWork<Int64, Result<Finding, any Error>>(ahead: Self.portion * 2) { id in
      Result {
        let stored = try library.article(id)
        return stored.isRaw
          ? .renewed(try reader.renewed(id, in: library))
          : .analysis(reader.analysis(of: stored.analysis.article, id: id))
      }
    }
    try work.forEach({ isAsked() ? nil : waiting.popFirst() }) { result in
      switch result {
      case .success(let finding): found.append(finding)
      // Another process may have taken it out meanwhile.
      case .failure(LibraryFailure.missing): break
      case .failure(let failure): throw failure
      }
      if found.count == Self.portion { try save() }
      progress(done + found.count, articles.count)
    }
    try save()
    return done
  }
}
