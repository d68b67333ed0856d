import Articles
import GRDB

extension ArticleDatabase {
  /// Makes one person of two: what the first said was said by the second, also in articles to come.
  ///
  /// - Throws: `LibraryFailure`.
  public func merge(_ person: Int64, into target: Int64) throws(LibraryFailure) {
    guard person != target else { return }
    try write { database in
      let decisions = PersonDecisions(database)
      guard let key = try decisions.key(of: person), let targetKey = try decisions.key(of: target),
        let row = try Row.fetchOne(database, sql: "SELECT name, kind FROM person WHERE id = ?", arguments: [person])
      else { throw LibraryFailure.missing("person \(person)") }
      let name: String = try row.decode(forColumn: "name")
      let change = try MarkJournal(database).begin("merge \(name)")
      // Whoever was merged into the first goes along, so that no rule leads to a person who is gone.
      try decisions.remember(change)
      try database.execute(
        sql: "UPDATE mergedPerson SET target = ? WHERE target = ?", arguments: [targetKey, key])
      if try row.choice("kind") == Person.Kind.group || CastEntry.isOfOneArticle(key) {
        try decisions.assign(person, in: try decisions.articles(of: person), to: targetKey)
      } else {
        try database.execute(
          sql: "INSERT OR REPLACE INTO mergedPerson VALUES (?, ?)", arguments: [key, targetKey])
      }
      try decisions.reassign([key])
    }
  }

  /// Takes the words of a person in some articles for those of another of the same name, also when these are read anew.
  ///
  /// Where those are all the articles of the person, what they say under another name alone is taken for that.
  ///
  /// Answers the new person.
  ///
  /// - Throws: `LibraryFailure`.
  public func split(_ person: Int64, in articles: [Int64]) throws(LibraryFailure) -> Int64 {
    try write { database in
      let decisions = PersonDecisions(database)
      guard let row = try Row.fetchOne(database, sql: "SELECT key, name FROM person WHERE id = ?", arguments: [person])
      else { throw LibraryFailure.missing("person \(person)") }
      let (key, name): (String, String) = (try row.decode(forColumn: "key"), try row.decode(forColumn: "name"))
      let change = try MarkJournal(database).begin("split \(name)")
      try decisions.remember(change)
      var number = 2
      while try decisions.isTaken("\(key) (\(number))") { number += 1 }
      let target = "\(key) (\(number))"
      try decisions.assign(person, in: articles, to: target, isPart: true)
      try decisions.reassign([key])
      return try Int64.fetchOne(database, sql: "SELECT id FROM person WHERE key = ?", arguments: [target]) ?? person
    }
  }
}
