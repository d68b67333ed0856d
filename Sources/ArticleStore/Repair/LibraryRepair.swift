import Articles
import GRDB

/// Puts right within one transaction what can be made again from the rows that are there.
struct LibraryRepair {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What SQLite finds wrong with the file, the first few.
  func faults() throws -> [String] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
  }

  /// Takes out rows that refer to rows that are gone.
  func removeOrphans() throws -> [LibraryFinding] {
    var findings: [LibraryFinding] = []
    for table in try LibraryTable.all(database) {
      var count = 0
      let references = try Row.fetchAll(
        database, sql: "SELECT \"table\" AS parent, \"from\" AS child, on_delete FROM pragma_foreign_key_list(?)",
        arguments: [table.name])
      for reference in references {
        let (parent, child): (String, String) = (
          try reference.decode(forColumn: "parent"), try reference.decode(forColumn: "child")
        )
        let isKept = try reference.decode(String.self, forColumn: "on_delete") == "SET NULL"
        let rows = "\(child) IS NOT NULL AND \(child) NOT IN (SELECT id FROM \(parent))"
        try database.execute(
          sql: isKept
            ? "UPDATE \(table.name) SET \(child) = NULL WHERE \(rows)" : "DELETE FROM \(table.name) WHERE \(rows)")
        count += database.changesCount
      }
      if count > 0 { findings.append(.orphans(table: table.name, count: count)) }
    }
    return findings
  }

  /// Takes out texts and inputs that are damaged, so that those texts are cleaned anew from their inputs, and articles
  /// that have neither.
  func removeUnreadable() throws -> [LibraryFinding] {
    try database.execute(sql: "DELETE FROM revision WHERE unpacked(bytes) IS NULL")
    let inputs = database.changesCount
    try database.execute(
      sql: "UPDATE article SET analysedBy = 0 WHERE id IN (SELECT articleId FROM body WHERE unpacked(text) IS NULL)")
    try database.execute(sql: "DELETE FROM body WHERE unpacked(text) IS NULL")
    var count = database.changesCount
    try database.execute(
      sql: """
        DELETE FROM article
        WHERE id NOT IN (SELECT articleId FROM revision) AND id NOT IN (SELECT articleId FROM body)
        """)
    count += database.changesCount
    return (inputs > 0 ? [.unreadableInputs(inputs)] : []) + (count > 0 ? [.unreadableTexts(count)] : [])
  }

  /// Makes the full-text tables anew that do not agree with what they index.
  func rebuildSearch() throws -> [LibraryFinding] {
    // What has not all been put in cannot agree.
    if try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM toRecognise)") == true {
      try database.execute(sql: "INSERT INTO quoteRuns (quoteRuns) VALUES ('rebuild'); DELETE FROM toRecognise")
    }
    return try LibraryTable.search.compactMap { table in
      do {
        // With a rank that is not 0 the content is compared too (<https://www.sqlite.org/fts5.html#the_integrity_check_command>).
        try database.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        return nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        try database.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('rebuild')")
        return .staleSearch(table: table)
      }
    }
  }

  /// Counts the quotes of all people and articles anew.
  func recount() throws -> [LibraryFinding] {
    try database.execute(
      sql: """
        UPDATE person SET quoteCount = quotes, articleCount = articles, lastDay = last
        FROM (
          SELECT person.id AS id, count(quote.id) AS quotes, count(DISTINCT articleId) AS articles,
            coalesce(max(day), 0) AS last
          FROM person LEFT JOIN quote ON personId = person.id AND act = 'speech' AND \(Guide.isOther("articleId"))
          GROUP BY person.id
        ) AS spoken
        WHERE spoken.id = person.id AND (quoteCount, articleCount, lastDay) <> (quotes, articles, last)
        """)
    var count = database.changesCount
    // Quotes that have been lost are found again by whoever opens the library next.
    try database.execute(
      sql: """
        UPDATE article SET analysedBy = 0, quoteCount = quotes
        FROM (
          SELECT article.id AS id, count(quote.id) AS quotes
          FROM article LEFT JOIN quote ON articleId = article.id AND act = 'speech' GROUP BY article.id
        ) AS spoken
        WHERE spoken.id = article.id AND quoteCount <> quotes
        """)
    count += database.changesCount
    return count > 0 ? [.wrongCounts(count)] : []
  }
}
