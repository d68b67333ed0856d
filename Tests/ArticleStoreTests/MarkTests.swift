import Articles
import Queries
import Testing

@testable import ArticleStore

struct MarkTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }
  private let ice: Int64
  private let snow: Int64

  init() throws {
    temporary = try TemporaryLibrary()
    ice = try temporary.library.keep(newArticle("The ice is thin.", on: "2019-01-02"))
    snow = try temporary.library.keep(newArticle("The snow is deep.", on: "2019-01-01"))
  }

  private func found(_ query: String) throws -> [Int64] {
    try library.articles(matching: QueryParser.query(query))
  }

  @Test func `what is read is not unread`() throws {
    #expect(try library.mark([ice], .read(true)) == 1)
    #expect(try found("is:unread") == [snow])
    #expect(try found("is:read") == [ice])
  }

  @Test func `all can be marked read, and that undone without touching what was read before`() throws {
    try library.mark([ice], .read(true))
    #expect(try library.markAll(matching: .all, .read(true)) == 1)
    #expect(try found("is:unread") == [])
    #expect(try library.undo() == Change(intent: "read", count: 1))
    #expect(try found("is:unread") == [snow])
    #expect(try library.undo() == Change(intent: "read", count: 1))
    #expect(try found("is:unread") == [ice, snow])
    #expect(try library.undo() == nil)
  }

  @Test func `a mark that changes nothing leaves nothing to undo`() throws {
    try library.mark([ice], .starred(true))
    #expect(try library.mark([ice], .starred(true)) == 0)
    #expect(try library.undo() == Change(intent: "star", count: 1))
    #expect(try found("is:starred") == [])
  }

  @Test func `tags are put on, taken off and brought back`() throws {
    try library.mark([ice, snow], .tag("winter", true))
    try library.mark([ice], .tag("thin ice", true))
    #expect(try library.summaries(of: [ice])[0].marks.tags == ["thin ice", "winter"])
    try library.mark([ice, snow], .tag("winter", false))
    #expect(try found("tag:winter") == [])
    _ = try library.undo()
    #expect(try found("tag:Winter") == [ice, snow])
    _ = try library.undo()
    #expect(try found("tag:\"thin ice\"") == [])
  }

  @Test func `a place in the text is kept`() throws {
    try library.setPosition(7, in: ice)
    #expect(try library.article(ice).summary.marks.paragraph == 7)
  }

  @Test func `tags may be called like anything`() throws {
    for tag in ["isRead", "isStarred", " note", " people", "+"] {
      #expect(try library.mark([ice], .tag(tag, true)) == 1)
      #expect(try library.undo() == Change(intent: "tag \(tag)", count: 1))
      #expect(try library.summaries(of: [ice])[0].marks == ArticleMarks())
    }
  }
}
