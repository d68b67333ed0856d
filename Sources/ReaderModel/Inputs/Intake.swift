import ArticleStore
import Articles

/// Takes inputs into a library, as articles that can be read as soon as they are saved.
///
/// Their quotes are found with them, or later by `Library.analyse`. Whatever is saved is whole, so it can be broken off at
/// any moment.
public struct Intake: Sendable {
  /// What became of inputs.
  public struct Tally: Hashable, Sendable {
    /// How many inputs became new articles, were known, changed, or failed.
    public internal(set) var (added, known, revised, failed) = (0, 0, 0, 0)

    /// How many inputs were done.
    public var inputs: Int { added + known + revised + failed }

    mutating func count(_ outcome: SaveOutcome) {
      switch outcome {
      case .added: added += 1
      case .known: known += 1
      case .revised: revised += 1
      }
    }
  }

  /// An article that the library has now.
  public struct Saved: Equatable, Sendable {
    /// What became of it.
    public let outcome: SaveOutcome
    /// Its headline, or the name of the input.
    public let title: String
    /// What it is, under that title.
    public let article: Article
    /// Where it was found.
    public let address: String?
    /// What a list shows of it before anybody has marked it.
    public var summary: ArticleSummary {
      ArticleSummary(
        id: outcome.article, title: title, authors: article.head.authors, published: article.head.published,
        publication: publication)
    }
    private let publication: String

    init(_ new: NewArticle, _ outcome: SaveOutcome) {
      (self.outcome, title, address, publication) = (outcome, new.title, new.address, new.publication)
      var head = new.article.head
      head.title = title
      article = new.article.from(head: head)
    }
  }

  let library: Library

  /// How many articles one transaction saves.
  private static let portion = 64

  /// Makes the intake of a library.
  public init(into library: Library) { self.library = library }

  /// Saves all inputs of a queue, in order; a bad one is reported and the rest is done.
  ///
  /// An engine finds the quotes of what is new, which are saved with it; without one they are found later.
  ///
  /// The first article is saved at once, so that it can be read, the others in portions. What `saved` is told of is
  /// kept. Nothing new is begun once the task is cancelled.
  ///
  /// - Throws: `LibraryFailure`, and what `saved` throws.
  public func add(
    _ queue: InputQueue, quotesBy engine: QuoteEngine? = nil, saved: ([Saved]) throws -> Void = { _ in },
    report: (any Error) -> Void,
    progress: (Tally, _ share: Double?) -> Void = { _, _ in }
  ) async throws -> Tally {
    var tally = Tally()
    var portion: [FoundArticle] = []
    let database = library.database
    try database.expectMuch()
    let saving = PortionSaving<FoundArticle, SaveOutcome> { try database.save($0) }
    func tell(_ kept: [(FoundArticle, SaveOutcome)]) throws {
      guard !kept.isEmpty else { return }
      for (_, outcome) in kept { tally.count(outcome) }
      try saved(kept.map { Saved($0.article, $1) })
    }
    func save() async throws {
      try tell(try await saving.save(portion))
      portion = []
    }
    let reader = library.reader
    let work = OrderedWork<Result<RawDocument, any Error>, Result<FoundArticle, any Error>>(
      ahead: Self.portion * 2
    ) { input in
      Result {
        let new = try NewArticle(from: try input.get(), reader)
        guard let engine, try !database.has(new) else { return FoundArticle(new, quotes: nil, engine: 0) }
        return FoundArticle(new, quotes: reader.analyse(new.article, by: engine), engine: engine.version)
      }
    }
    try await work.forEach(
      { await queue.next() },
      { result in
        switch result {
        case .success(let article): portion.append(article)
        case .failure(let failure):
          tally.failed += 1
          report(failure)
        }
        if portion.count == Self.portion {
          try await save()
        } else if tally.inputs == 0 {
          try await save()
          try tell(try await saving.finish())
        }
        progress(tally, await queue.share)
      })
    try await save()
    try tell(try await saving.finish())
    return tally
  }
}
