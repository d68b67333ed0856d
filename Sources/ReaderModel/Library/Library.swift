import ArticleStore
import Articles

/// Articles with who said what in them, and what a reader can do with them.
///
/// A library is a person's own, kept in a file, or a temporary one in memory, which is gone with the program. It may be
/// used from any thread; what a call has answered is kept. A query is text, in the language that `quotidian help search`
/// describes; an empty one finds everything.
///
/// ```swift
/// let library = try Library(path: "news.sqlite")
/// for person in try library.people(named: "Lindqvist", limit: 1) {
///   for quote in try library.quotes(of: [person.id], limit: 20) { print(quote.text) }
/// }
/// ```
public final class Library: Sendable {
  let database: ArticleDatabase
  let reader = Reader()
  let analysis: AnalysisQueue
  /// What finds quotes with care, after those have been found quickly.
  let care: AnalysisQueue
  /// What is done to what comes in.
  let ruleBook: RuleBook
  /// The articles of a temporary library that the person's own has; nil for the person's own, which has all of its.
  let keeping: Keeping?
  private let writes = QueueExecutor("library writes")

  /// Opens a person's own library, or makes one where there is none, with mode 0600 in a folder of mode 0700.
  ///
  /// `patience` is how long one waits for what another process writes, in seconds.
  ///
  /// - Throws: `LibraryFailure`.
  public init(path: String, patience: Double = 10) throws(LibraryFailure) {
    database = try ArticleDatabase(path: path, patience: patience)
    ruleBook = RuleBook()
    analysis = AnalysisQueue(database, reader, ruleBook, by: .quick)
    care = AnalysisQueue(database, reader, ruleBook, by: .careful)
    keeping = nil
  }

  private init(temporary database: ArticleDatabase, keeping: Keeping) {
    self.database = database
    ruleBook = RuleBook()
    analysis = AnalysisQueue(database, reader, ruleBook, by: .quick)
    care = AnalysisQueue(database, reader, ruleBook, by: .careful)
    self.keeping = keeping
  }

  /// Makes a library in memory, whose articles can be kept in the person's own at a path.
  ///
  /// - Throws: `LibraryFailure`.
  public static func temporary(keepingIn path: String? = nil) throws(LibraryFailure) -> Library {
    Library(temporary: try ArticleDatabase.temporary(), keeping: Keeping(in: path))
  }

  /// Whether it is gone with the program.
  public var isTemporary: Bool { keeping != nil }

  /// Does something after everything that was to be done before, without waiting for it.
  public func perform(_ work: @escaping @Sendable (Library) -> Void) { writes.perform { work(self) } }

  /// Waits until everything is done that was to be done; what was done to articles of a temporary library before it was
  /// known that the person's own has them goes there too.
  public func finish() {
    writes.drain()
    settle()
  }
}
