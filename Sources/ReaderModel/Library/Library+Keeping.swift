import ArticleStore
import Articles

extension Library {
  /// Copies articles of a temporary library with what the person did to them into the person's own, which has all that
  /// is done to them from then on; answers how many of them were not there.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func keep(_ articles: [Int64]) async throws -> Int {
    guard let keeping, let own = try keeping.own() else { return 0 }
    var added = 0
    for article in articles {
      let stored = try database.article(article)
      let new = NewArticle(stored.analysis.article, from: try database.raw(of: article).document)
      guard let outcome = try own.database.save([new]).first else { continue }
      if case .added = outcome { added += 1 }
      if lacksQuotes(stored) {
        try await own.analysis.analyse(outcome.article)
      } else {
        let analysis = NewAnalysis(article: outcome.article, analysis: stored.analysis)
        try own.database.save([analysis], [], engine: (stored.analysis.quotes.first?.engine ?? .quick).version)
      }
      try join(article, with: outcome.article, of: own, keeping)
    }
    return added
  }

  /// Finds out which articles of a temporary library the person's own has already, and takes over what the person did
  /// to them there; answers how many they are.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func recognise() throws(LibraryFailure) -> Int {
    guard let keeping, let own = try keeping.existing() else { return 0 }
    let shared = try database.articles(sharedWith: own.database)
    for (article, number) in shared { try join(article, with: number, of: own, keeping) }
    return shared.count
  }

  /// Looks in the person's own library for articles that were starred, tagged or noted and are not known to be there.
  func settle() {
    guard let keeping, let dear = try? articles(matching: "is:starred or has:tags or has:notes") else { return }
    let copies = keeping.copies
    if dear.contains(where: { copies[$0] == nil }) { _ = try? recognise() }
  }

  /// Has the person's own library know what was done to those of some articles that it has; to all, without any.
  func mirror(_ articles: [Int64]? = nil) throws(LibraryFailure) {
    guard let keeping, let own = try keeping.existing() else { return }
    for (article, copy) in keeping.copies where articles?.contains(article) != false {
      let state = try database.personalState(of: article)
      guard state != copy.state else { continue }
      try own.database.setPersonalState(state, of: copy.number)
      keeping.remember(article, as: Keeping.Copy(number: copy.number, state: state))
    }
  }

  /// Gives an article here and there everything that was done to either.
  private func join(
    _ article: Int64, with number: Int64, of own: Library, _ keeping: Keeping
  ) throws(LibraryFailure) {
    let here = try database.merge(try own.database.personalState(of: number), into: article)
    let state = try own.database.merge(here, into: number)
    keeping.remember(article, as: Keeping.Copy(number: number, state: state))
    // What was done here before the copy was remembered has not gone there yet.
    try mirror([article])
  }
}
