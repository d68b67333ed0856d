import Articles
import GRDB

extension Library {
  /// The people who are quoted, those with most quotes first; only those in whose name the words begin some word.
  ///
  /// Throws `LibraryFailure`.
  public func people(named words: String = "", limit: Int, offset: Int = 0) throws(LibraryFailure) -> [PersonSummary] {
    let selection = PeopleSelection(named: words)
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(PersonSummary.columns) FROM person WHERE \(selection.sql)
          ORDER BY quoteCount DESC, id DESC LIMIT ? OFFSET ?
          """, arguments: selection.arguments + [limit, offset]
      ).map(PersonSummary.init)
    }
  }

  /// A person.
  ///
  /// Throws `LibraryFailure`.
  public func person(_ id: Int64) throws(LibraryFailure) -> PersonSummary {
    let row = try read {
      try Row.fetchOne($0, sql: "SELECT \(PersonSummary.columns) FROM person WHERE id = ?", arguments: [id])
    }
    guard let row else { throw .missing("person \(id)") }
    return PersonSummary(row)
  }

  /// What people said, the newest first or the oldest.
  ///
  /// Throws `LibraryFailure`.
  public func quotes(
    of people: [Int64], _ filter: QuoteFilter = QuoteFilter(), oldestFirst: Bool = false, limit: Int, offset: Int = 0
  ) throws(LibraryFailure) -> [StoredQuote] {
    let selection = QuoteSelection(of: people, filter)
    let order = oldestFirst ? "quote.day, quote.id" : "quote.day DESC, quote.id DESC"
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(StoredQuote.columns) FROM quote JOIN article ON article.id = quote.articleId
          WHERE \(selection.sql) ORDER BY \(order) LIMIT ? OFFSET ?
          """, arguments: selection.arguments + [limit, offset]
      ).map(StoredQuote.init)
    }
  }

  /// What articles have called a person, the latest first.
  ///
  /// Throws `LibraryFailure`.
  public func roles(of person: Int64) throws(LibraryFailure) -> [RoleInTime] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT castMember.role AS role, min(day) AS first, max(day) AS last, count(*) AS count
          FROM castMember JOIN article ON article.id = articleId
          WHERE personId = ? AND role IS NOT NULL GROUP BY role ORDER BY last DESC, count DESC
          """, arguments: [person]
      ).map { row in
        RoleInTime(
          role: row["role"], first: CalendarDay(number: row["first"]), last: CalendarDay(number: row["last"]),
          articleCount: row["count"])
      }
    }
  }

  /// Who is quoted in the same articles as a person, with the number of these, the most first.
  ///
  /// Throws `LibraryFailure`.
  public func coSpeakers(of person: Int64, limit: Int) throws(LibraryFailure) -> [(
    person: PersonSummary, articles: Int
  )] {
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
      ).map { (PersonSummary($0), $0["together"]) }
    }
  }
}
