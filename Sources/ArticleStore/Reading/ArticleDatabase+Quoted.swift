import Articles
import GRDB

extension ArticleDatabase {
  /// The people who are quoted, those with most quotes first and groups without a name last; only those in whose name
  /// the words begin some word.
  ///
  /// - Throws: `LibraryFailure`.
  public func people(named words: String = "", limit: Int, offset: Int = 0) throws(LibraryFailure) -> [PersonSummary] {
    let selection = PeopleSelection(named: words)
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(PersonSummary.columns) FROM person WHERE \(selection.sql)
          ORDER BY kind = 'group', quoteCount DESC, id DESC LIMIT ? OFFSET ?
          """, arguments: selection.arguments + [limit, offset]
      ).map { try PersonSummary($0) }
    }
  }

  /// The numbers of those people, in the same order.
  ///
  /// - Throws: `LibraryFailure`.
  public func personNumbers(named words: String) throws(LibraryFailure) -> [Int64] {
    let selection = PeopleSelection(named: words)
    return try read { database in
      try Int64.fetchAll(
        database,
        sql: "SELECT id FROM person WHERE \(selection.sql) ORDER BY kind = 'group', quoteCount DESC, id DESC",
        arguments: selection.arguments)
    }
  }

  /// A person.
  ///
  /// - Throws: `LibraryFailure`.
  public func person(_ id: Int64) throws(LibraryFailure) -> PersonSummary {
    let person = try read { database in
      try Row.fetchOne(database, sql: "SELECT \(PersonSummary.columns) FROM person WHERE id = ?", arguments: [id])
        .map { try PersonSummary($0) }
    }
    guard let person else { throw .missing("person \(id)") }
    return person
  }

  /// What people said, in the order that a filter asks for; with the paragraphs around it where these are asked for.
  ///
  /// - Throws: `LibraryFailure`.
  public func quotes(
    of people: [Int64], _ filter: QuoteFilter = QuoteFilter(), limit: Int, offset: Int = 0, inContext: Bool = false
  ) throws(LibraryFailure) -> [StoredQuote] {
    let selection = QuoteSelection(of: people, filter)
    return try read { database in
      let quotes = try Row.fetchAll(
        database,
        sql: """
          SELECT \(StoredQuote.columns) FROM quote JOIN article ON article.id = quote.articleId
          WHERE \(selection.sql) ORDER BY \(filter.order) LIMIT ? OFFSET ?
          """, arguments: selection.arguments + [limit, offset]
      ).map { try StoredQuote($0) }
      return inContext ? try QuoteContexts(database).around(quotes) : quotes
    }
  }

  /// The numbers of what people said, in the order that a filter asks for, so that it can be read some at a time; nil
  /// stands for everybody.
  ///
  /// - Throws: `LibraryFailure`.
  public func quoteNumbers(
    of people: [Int64]?, _ filter: QuoteFilter = QuoteFilter(), limit: Int
  ) throws(LibraryFailure) -> [Int64] {
    let selection = QuoteSelection(of: people, filter)
    return try read { database in
      try Int64.fetchAll(
        database, sql: "SELECT quote.id FROM quote WHERE \(selection.sql) ORDER BY \(filter.order) LIMIT ?",
        arguments: selection.arguments + [limit])
    }
  }

  /// Quotes by their numbers, in the order asked; those that are gone are left out.
  ///
  /// - Throws: `LibraryFailure`.
  public func quotes(
    _ numbers: some Collection<Int64>, inContext: Bool = false
  ) throws(LibraryFailure) -> [StoredQuote] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(StoredQuote.columns) FROM quote JOIN article ON article.id = quote.articleId WHERE quote.id = ?
          """)
      let quotes = try numbers.compactMap { number in
        try Row.fetchOne(statement, arguments: [number]).map { try StoredQuote($0) }
      }
      return inContext ? try QuoteContexts(database).around(quotes) : quotes
    }
  }

  /// What articles have called a person, the latest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func roles(of person: Int64) throws(LibraryFailure) -> [RoleInTime] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT castMember.role AS role, min(CASE WHEN published IS NOT NULL THEN day END) AS first,
            max(CASE WHEN published IS NOT NULL THEN day END) AS last, count(*) AS count
          FROM castMember JOIN article ON article.id = articleId
          WHERE personId = ? AND role IS NOT NULL GROUP BY role ORDER BY last DESC, count DESC
          """, arguments: [person]
      ).map { try RoleInTime($0) }
    }
  }

  /// The other names under which articles quote a person, the most used first.
  ///
  /// - Throws: `LibraryFailure`.
  public func joinedNames(of person: Int64) throws(LibraryFailure) -> [JoinedName] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, joinedBy, count(DISTINCT articleId) AS articles FROM castMember
          WHERE personId = ? AND joinedBy IS NOT NULL GROUP BY name, joinedBy ORDER BY articles DESC, name
          """, arguments: [person]
      ).map {
        JoinedName(try $0.decode(forColumn: "name"), try $0.choice("joinedBy"), articleCount: try $0.count("articles"))
      }
    }
  }

  /// Who is quoted in the same articles as a person, with the number of these, the most first.
  ///
  /// - Throws: `LibraryFailure`.
  public func coSpeakers(of person: Int64, limit: Int) throws(LibraryFailure) -> [CoSpeaker] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(PersonSummary.columns), together FROM person JOIN (
            SELECT other.personId AS personId, count(DISTINCT other.articleId) AS together
            FROM castMember AS mine JOIN castMember AS other ON other.articleId = mine.articleId
            WHERE mine.personId = :person AND other.personId <> :person GROUP BY other.personId
          ) ON personId = person.id WHERE quoteCount > 0 ORDER BY together DESC, quoteCount DESC, person.id LIMIT :limit
          """, arguments: ["person": person, "limit": limit]
      ).map { CoSpeaker(try PersonSummary($0), articleCount: try $0.count("together")) }
    }
  }
}
