import ArticleStore
import Articles
import Queries

extension Library {
  /// How many articles there are.
  ///
  /// - Throws: `LibraryFailure`.
  public func articleCount() throws(LibraryFailure) -> Int { try database.articleCount() }

  /// How many articles nobody has read yet for their words and quotes, which `analyse` does.
  ///
  /// - Throws: `LibraryFailure`.
  public func waitingCount() throws(LibraryFailure) -> Int { try database.waitingCount() }

  /// How many articles a query finds.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  public func articleCount(matching query: String) throws -> Int {
    try database.articleCount(matching: QueryParser.query(query))
  }

  /// How many of the articles that a query finds nobody read; those of one report count once where they are joined.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  public func unreadCount(matching query: String, joiningReports: Bool = false) throws -> Int {
    let unread = Query.field(.isMark, .choice("unread"))
    let query = try QueryParser.query(query)
    let wanted = query == .all ? unread : .and([query, unread])
    guard joiningReports, try database.hasReports() else { return try database.articleCount(matching: wanted) }
    return try database.firstOfReports(among: database.articles(matching: wanted)).count
  }

  /// The numbers of the articles that a query finds.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  public func articles(
    matching query: String = "", by order: ArticleOrder = .date, limit: Int? = nil
  ) throws -> [Int64] {
    try articles(matching: try QueryParser.query(query), by: order, limit: limit)
  }

  /// The numbers of the articles that a query finds.
  ///
  /// - Throws: `LibraryFailure`.
  public func articles(
    matching query: Query, by order: ArticleOrder = .date, limit: Int? = nil
  ) throws(LibraryFailure) -> [Int64] {
    try database.articles(matching: query, by: order, limit: limit)
  }

  /// The number of the article that came last; 0 where there is none.
  ///
  /// - Throws: `LibraryFailure`.
  public func newestArticle() throws(LibraryFailure) -> Int64 { try database.newestArticle() }

  /// The numbers of the articles that a query finds among those that came after another.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  public func articles(matching query: String, after article: Int64) throws -> [Int64] {
    try database.articles(matching: QueryParser.query(query), after: article)
  }

  /// What lists show of articles, in the order of their numbers; those that are gone are left out.
  ///
  /// - Throws: `LibraryFailure`.
  public func summaries(
    of articles: some Collection<Int64>, namingAgencies: Bool = false
  ) throws(LibraryFailure) -> [ArticleSummary] {
    let summaries = try database.summaries(of: articles, namingAgencies: namingAgencies)
    guard let copies = keeping?.copies else { return summaries }
    return summaries.map { $0.with(isKept: copies[$0.id] != nil) }
  }

  /// The words around what a query finds in articles.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  public func snippets(of articles: [Int64], for query: String) throws -> [Int64: Snippet] {
    try database.snippets(of: articles, for: QueryParser.query(query))
  }

  /// An article, ready to read: cleaned, with its quotes as far as they have been found.
  ///
  /// - Throws: `LibraryFailure`, and `ReadFailure` for one that nobody has cleaned yet and that cannot be.
  public func article(_ id: Int64) throws -> StoredArticle {
    let stored = try database.article(id)
    guard stored.isRaw || stored.lacksForms, let revision = try database.revision(of: id) else { return stored }
    if !stored.isRaw, (try? reader.article(from: revision.document)) == nil { return stored }
    let cleaned = try reader.article(from: revision.document)
    let article = cleaned.titled(stored.summary.title)
    return stored.with(AnalysedArticle(article: article, people: [], quotes: []))
  }

  /// Whether the quotes of an article are still to be found.
  public func lacksQuotes(_ stored: StoredArticle) -> Bool {
    stored.isRaw || stored.lacksForms || stored.summary.quoteCount == nil
  }

  /// An article with its quotes, which are found and kept where nobody did yet, before those of all others.
  ///
  /// - Throws: `LibraryFailure`, and `ReadFailure` for an article that cannot be cleaned.
  public func analysedArticle(_ id: Int64) async throws -> StoredArticle {
    if lacksQuotes(try database.article(id)) { try await analysis.analyse(id) }
    return try article(id)
  }

  /// Whether the quotes of an article are still to be found with care.
  ///
  /// - Throws: `LibraryFailure`.
  public func lacksCare(_ id: Int64) throws(LibraryFailure) -> Bool {
    try database.engine(of: id) < QuoteEngine.careful.version
  }

  /// An article with its quotes, which are found with care and kept where nobody did yet, before those of all others.
  ///
  /// - Throws: `LibraryFailure`, and `ReadFailure` for an article that cannot be cleaned.
  public func carefullyAnalysedArticle(_ id: Int64) async throws -> StoredArticle {
    if try lacksCare(id) { try await care.analyse(id) }
    return try article(id)
  }

  /// The decoded text of an article as it came in, in which its `removed` spans count.
  ///
  /// - Throws: `LibraryFailure` and `ReadFailure`.
  public func original(of id: Int64) throws -> IndexedText {
    try reader.original(of: database.raw(of: id).document)
  }

  /// How often an article was changed since it came.
  ///
  /// - Throws: `LibraryFailure`.
  public func changeCount(of id: Int64) throws -> Int { try database.changeCount(of: id) }

  /// What is otherwise in an article than it was before the last change of it; nil where nothing is.
  ///
  /// The title stands above the text where it is another.
  ///
  /// - Throws: `LibraryFailure`, and `ReadFailure` for an article that cannot be cleaned.
  public func changes(of id: Int64) throws -> TextChanges? {
    let text = try article(id).analysis.article.text
    let revisions = try database.earlierRevisions(of: id)
    // The title of an article may be its feed’s, where its text is a page’s; inputs of one kind are compared.
    let title = revisions.isEmpty ? nil : try? reader.article(from: database.raw(of: id).document).head.title
    for revision in revisions {
      guard let earlier = try? reader.article(from: revision.document) else { continue }
      var (before, now) = (earlier.text, text)
      if let title, let old = earlier.head.title, old != title {
        (before, now) = (Self.titled(old, before), Self.titled(title, now))
      }
      let changes = TextChanges(from: before, to: now)
      if changes.count > 0 { return changes }
    }
    return nil
  }

  /// A text below its title.
  private static func titled(_ title: String, _ text: IndexedText) -> IndexedText {
    IndexedText("\(title)\n\n\(text.string)")
  }

  /// Finds the quotes of all articles of which neither this version of an engine nor a more careful one has found any,
  /// and cleans those that nobody cleaned yet; answers how many that were.
  ///
  /// The newest come first. Where that is being done already, this waits for it; what is new meanwhile is done too. It
  /// ends in good order when the task is cancelled.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func analyse(
    by engine: QuoteEngine = .quick, progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) async throws -> Int {
    try await (engine == .careful ? care : analysis).run(progress: progress)
  }

  /// Finds with care the quotes that were found quickly, one article after the other on one processor, while somebody
  /// reads; answers how many that were.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func analyseBehind() async throws -> Int { try await care.run(ahead: 1) { _, _ in } }
}

extension StoredArticle {
  /// The same article with another text.
  fileprivate func with(_ analysis: AnalysedArticle) -> StoredArticle {
    StoredArticle(
      summary: summary, address: address, isRaw: isRaw, lacksForms: lacksForms, analysis: analysis, persons: persons,
      notes: notes)
  }
}

extension Article {
  /// The same article with a title, unless it has one.
  fileprivate func titled(_ title: String) -> Article {
    var head = head
    head.title = head.title ?? title
    return from(head: head)
  }
}
