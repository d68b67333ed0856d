import Articles
import GRDB

/// The table of the runs of words by which quotes are known when they come again, within one transaction.
struct QuoteRuns {
  private let database: Database
  /// The number of the last quote that is still to be put in; 0 where none is.
  private let waiting: Int64

  /// So many quotes that have a run are looked at: one that more have says little.
  static let mostBearers = 256

  init(_ database: Database) throws {
    self.database = database
    waiting = try Int64.fetchOne(try database.cachedStatement(sql: "SELECT max(upTo) FROM toRecognise")) ?? 0
  }

  /// `runs(kind, text)`: the runs of a quote as the table has them.
  static let function = DatabaseFunction("runs", argumentCount: 2, pure: true) { values in
    guard let kind = String.fromDatabaseValue(values[0]).flatMap(QuoteKind.init),
      let text = String.fromDatabaseValue(values[1])
    else { return nil }
    return Self.text(kind, text) ?? ""
  }

  /// The runs of a quote as the table has them; nil for an indirect one.
  static func text(_ kind: QuoteKind, _ content: String) -> String? {
    kind == .indirect ? nil : WordRuns(of: [QuoteWord](kind, content)).text
  }

  /// Puts a quote in, unless it will be when those before it are.
  func insert(_ runs: String, of quote: Int64) throws {
    guard quote > waiting else { return }
    try database.cachedStatement(sql: "INSERT INTO quoteRuns (rowid, runs) VALUES (?, ?)").execute(
      arguments: [quote, runs])
  }

  /// Takes the quotes of an article out.
  func remove(from article: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO quoteRuns (quoteRuns, rowid, runs)
        SELECT 'delete', id, runs(kind, text) FROM quote WHERE articleId = ? AND kind <> 'indirect' AND id > ?
        """
    ).execute(arguments: [article, waiting])
  }

  /// Puts in the quotes of a range of numbers, and remembers that those before it still wait.
  func fill(_ quotes: ClosedRange<Int64>) throws {
    try database.execute(
      sql: """
        INSERT INTO quoteRuns (rowid, runs) SELECT id, runs FROM recognisedQuote WHERE id BETWEEN ? AND ? ORDER BY id
        """, arguments: [quotes.lowerBound, quotes.upperBound])
    try database.execute(sql: "DELETE FROM toRecognise")
    try database.execute(
      sql: """
        INSERT INTO toRecognise SELECT max(id) FROM quote WHERE id < ? AND kind <> 'indirect' HAVING count(*) > 0
        """, arguments: [quotes.lowerBound])
  }

  /// The quotes that share runs with some words, those that share the rarest first.
  func bearers(of words: [QuoteWord], limit: Int) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid FROM quoteRuns WHERE quoteRuns MATCH ? LIMIT \(Self.mostBearers)")
    var votes: [Int64: (weight: Double, count: Int, isRare: Bool)] = [:]
    for run in WordRuns(soughtBy: words).kept {
      let bearers = try Int64.fetchAll(statement, arguments: [WordRuns.word(run)])
      let weight = 1 / Double(bearers.count + 1)
      for bearer in bearers {
        var vote = votes[bearer] ?? (0, 0, false)
        vote.weight += weight
        vote.count += 1
        vote.isRare = vote.isRare || bearers.count <= Self.fewBearers
        votes[bearer] = vote
      }
    }
    return votes.filter { $0.value.isRare || $0.value.count > 1 }
      .sorted { ($0.value.weight, $0.key) > ($1.value.weight, $1.key) }.prefix(limit).map(\.key)
  }

  /// A run that no more quotes have is enough to look at them.
  private static let fewBearers = 48
}
