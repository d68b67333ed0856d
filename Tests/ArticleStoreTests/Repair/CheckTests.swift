import Articles
import GRDB
import Queries
import Testing

@testable import ArticleStore

struct CheckTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }
  private let ice: Int64

  init() throws {
    temporary = try TemporaryLibrary()
    ice = try temporary.library.keep(newArticle("Lea Wu: The ice is thin.", "Jon Roe: It will hold."))
    try temporary.library.keep(newArticle("Lea Wu: The snow is deep."))
  }

  private func spoil(_ sql: String) throws {
    try library.database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: sql)
      try database.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  @Test func `a sound library has no findings`() throws {
    #expect(try library.check() == [])
  }

  @Test func `words that are not indexed are indexed again`() throws {
    try spoil("INSERT INTO articleSearch (articleSearch) VALUES ('delete-all')")
    #expect(try library.check() == [.staleSearch(table: "articleSearch")])
    #expect(try library.articles(matching: QueryParser.query("thin")) == [ice])
    #expect(try library.check() == [])
  }

  @Test func `wrong counts are mended`() throws {
    try spoil("UPDATE person SET quoteCount = 7 WHERE name = 'Lea Wu'")
    #expect(try library.check() == [.wrongCounts(1)])
    #expect(try library.people(named: "lea", limit: 1)[0].quoteCount == 2)
  }

  @Test func `rows that belong to nothing are taken out`() throws {
    try spoil("INSERT INTO articleTag VALUES (99, 'winter')")
    #expect(try library.check() == [.orphans(table: "articleTag", count: 1)])
  }

  @Test func `a text that is damaged waits to be cleaned anew from its input`() throws {
    try spoil("UPDATE body SET text = x'0102' WHERE articleId = \(ice)")
    #expect(try library.check().contains(.unreadableTexts(1)))
    #expect(try library.article(ice).isRaw)
    #expect(try library.articlesToAnalyse(engine: 1) == [ice])
  }

  @Test func `an input that is damaged is told`() throws {
    try spoil("UPDATE revision SET bytes = x'0102' WHERE articleId = \(ice)")
    #expect(try library.check() == [.unreadableInputs(1)])
    #expect(try library.check() == [])
  }
}
