import Articles
import GRDB

extension ArticleDatabase {
  /// Whether any two articles are the same report.
  ///
  /// - Throws: `LibraryFailure`.
  public func hasReports() throws(LibraryFailure) -> Bool {
    try read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE report IS NOT NULL)") ?? false }
  }

  /// Of some articles the first of each report, in their order.
  ///
  /// - Throws: `LibraryFailure`.
  public func firstOfReports(among articles: [Int64]) throws(LibraryFailure) -> [Int64] {
    let reports = try articles.count <= Self.fewArticles ? reports(of: articles) : reports()
    guard !reports.isEmpty else { return articles }
    var seen: Set<Int64> = []
    return articles.filter { article in reports[article].map { seen.insert($0).inserted } ?? true }
  }

  /// Some articles with all that are the same report.
  ///
  /// - Throws: `LibraryFailure`.
  public func wholeReports(of articles: [Int64]) throws(LibraryFailure) -> [Int64] {
    let others = try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT id FROM article WHERE report = (SELECT report FROM article WHERE id = ?) ORDER BY id")
      return try articles.flatMap { try Int64.fetchAll(statement, arguments: [$0]) }
    }
    let known = Set(articles)
    return articles + others.filter { !known.contains($0) }
  }

  /// The versions of a report, the first that came first, each with what it changed of the one asked about.
  ///
  /// - Throws: `LibraryFailure`.
  public func versions(of article: Int64) throws(LibraryFailure) -> [ReportVersion] {
    let numbers = try wholeReports(of: [article])
    let summaries = try summaries(of: numbers)
    let texts = try read { database in
      let register = ReportRegister(database)
      return try Dictionary(uniqueKeysWithValues: numbers.map { ($0, try register.text(of: $0) ?? "") })
    }
    let base = texts[article] ?? ""
    return summaries.map { summary in
      if summary.id == article { return ReportVersion(summary, isBase: true) }
      let comparison = ReportComparison(base, texts[summary.id] ?? "")
      return ReportVersion(summary, missing: comparison.missing, added: comparison.added)
    }.sorted { ($0.summary.published?.number ?? 0, $0.summary.id) < ($1.summary.published?.number ?? 0, $1.summary.id) }
  }

  /// So many articles are looked up by their numbers, so that a first page does not wait for all.
  private static let fewArticles = 256

  private func reports(of articles: [Int64]) throws(LibraryFailure) -> [Int64: Int64] {
    try reports("AND id IN (SELECT value FROM json_each(?))", [JSON.text(articles)])
  }

  /// The report of each article that is of one, of those that a condition chooses.
  private func reports(
    _ condition: String = "", _ arguments: StatementArguments = []
  ) throws(LibraryFailure) -> [Int64: Int64] {
    try read { database in
      var reports: [Int64: Int64] = [:]
      let rows = try Row.fetchCursor(
        try database.cachedStatement(sql: "SELECT id, report FROM article WHERE report IS NOT NULL \(condition)"),
        arguments: arguments)
      while let row = try rows.next() { reports[try row.decode(atIndex: 0)] = try row.decode(Int64.self, atIndex: 1) }
      return reports
    }
  }
}
