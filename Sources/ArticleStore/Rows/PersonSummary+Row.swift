import Articles
import GRDB

extension PersonSummary {
  static let columns = "person.id, name, kind, role, quoteCount, articleCount, lastDay"

  /// The person of a row that has `columns`.
  init(_ row: Row) throws {
    self.init(
      id: try row.decode(forColumn: "id"), name: try row.decode(forColumn: "name"), kind: try row.choice("kind"),
      role: try row.decode(forColumn: "role"), quoteCount: try row.count("quoteCount"),
      articleCount: try row.count("articleCount"), lastQuoted: try row.day("lastDay"))
  }
}

extension RoleInTime {
  /// The role of a row that has the columns `role`, `first`, `last` and `count`.
  init(_ row: Row) throws {
    self.init(
      try row.decode(forColumn: "role"), first: try row.day("first"), last: try row.day("last"),
      articleCount: try row.count("count"))
  }
}
