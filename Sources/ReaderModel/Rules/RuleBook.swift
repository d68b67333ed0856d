import ArticleStore
import Articles
import Queries
import Synchronization

/// The rules for what comes in.
final class RuleBook: Sendable {
  private let rules = Mutex<[ReadRule]?>(nil)

  /// Takes the rules of the person.
  func set(_ rules: [ReadRule]) { self.rules.withLock { $0 = rules } }

  /// The rules; nil where nobody has told them, so that articles go on waiting for them.
  var all: [ReadRule]? { rules.withLock { $0 } }
}

extension Library {
  /// Has rules be asked about every article of a feed that comes in from now on, once its quotes are found.
  ///
  /// With the next `analyse`, they are asked too about those that came in and were read while nobody told the rules.
  ///
  /// - Throws: `QueryFailure` for the first rule whose query says nothing.
  public func follow(_ rules: [ArticleRule]) throws(QueryFailure) {
    var read: [ReadRule] = []
    for rule in rules { read.append(try ReadRule(rule)) }
    ruleBook.set(read)
  }

  /// The articles that a rule would be for now, the newest first.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure`.
  public func articles(of rule: ArticleRule) throws -> [Int64] { try database.articles(of: try ReadRule(rule)) }

  /// The hidden articles that a rule is for, the newest first: those that it hid, as far as its query is the same.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure`.
  public func hiddenArticles(of rule: ArticleRule) throws -> [Int64] {
    let query = Query.and([try ReadRule(rule).query, .field(.isMark, .choice("hidden"))])
    return try database.articles(matching: query, by: .date, limit: nil)
  }

  /// Does what a rule says to all articles that it is for; answers how many.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure`.
  public func apply(_ rule: ArticleRule) throws -> Int { try database.applyToAll(try ReadRule(rule)) }

  /// Has lists show again what rules hid; answers how many articles.
  ///
  /// - Throws: `LibraryFailure`.
  public func showHidden() throws(LibraryFailure) -> Int { try database.showHidden() }
}
