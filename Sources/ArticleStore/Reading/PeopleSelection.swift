import GRDB

/// The condition that chooses people who are quoted.
struct PeopleSelection {
  let sql: String
  let arguments: StatementArguments

  /// Chooses those in whose name the words begin some word; all of them without words.
  init(named words: String) {
    let isSearch = MatchExpression.isSearchable(words)
    sql = (isSearch ? "id IN (SELECT rowid FROM personSearch WHERE personSearch MATCH ?) AND " : "") + "quoteCount > 0"
    arguments = isSearch ? [MatchExpression.words(words, isPrefix: true)] : []
  }
}
