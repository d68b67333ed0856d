import Articles
import Queries
import Testing

@testable import ArticleStore

struct ReindexingTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }
  private let ice: Int64
  private let snow: Int64

  init() throws {
    temporary = try TemporaryLibrary()
    ice = try temporary.library.keep(
      newArticle("Lea Wu: The ice is thin.", "Share this.", on: "2019-01-02", identifier: "a"))
    snow = try temporary.library.keep(newArticle("Lea Wu: The snow is deep.", on: "2019-01-01", identifier: "b"))
  }

  private func renewed(_ id: Int64, revision: Int = 1, _ paragraphs: String...) -> RenewedArticle {
    let article = Article(origin: .standardInput, head: ArticleHead(title: "Ice"), paragraphs: paragraphs)
    return RenewedArticle(id: id, revision: revision, analysis: analysis(article))
  }

  @Test func `everything waits at first, and what is done waits no longer`() throws {
    #expect(try library.beginReindexing() == 2)
    #expect(try library.articlesToReindex() == [snow, ice])
    try library.save([renewed(ice, "Lea Wu: The ice is thin.")], engine: 2)
    #expect(try library.articlesToReindex() == [snow])
  }

  @Test func `after an interruption only the rest waits`() throws {
    _ = try library.beginReindexing()
    try library.save([renewed(ice, "Lea Wu: The ice is thin.")], engine: 2)
    #expect(try library.beginReindexing() == 1)
    try library.save([renewed(snow, "Nothing.")], engine: 2)
    #expect(try library.beginReindexing() == 2)
  }

  @Test func `the new text is read and found, marks and notes stay`() throws {
    try library.mark([ice], .starred(true))
    try library.mark([ice], .tag("winter", true))
    try library.setNote("ask", onQuote: 0, of: ice)
    _ = try library.beginReindexing()
    try library.save([renewed(ice, "The ice.", "Lea Wu: The ice is thin.")], engine: 2)
    let stored = try library.article(ice)
    #expect(stored.analysis.article.text.string == "The ice.\n\nLea Wu: The ice is thin.")
    #expect(stored.summary.title == "Ice")
    #expect(stored.summary.marks.isStarred && stored.summary.marks.tags == ["winter"])
    #expect(stored.notes == [0: "ask"])
    #expect(try library.articles(matching: QueryParser.query("share")) == [])
    #expect(try library.raw(of: ice).number == 1)
  }

  @Test func `what people decided about persons stays`() throws {
    try library.keep(newArticle("Li Wang: So it is.", identifier: "c"))
    let wu = try #require(try library.people(named: "lea", limit: 1).first)
    let other = try #require(try library.people(named: "l", limit: 9).first { $0.name == "Li Wang" })
    try library.merge(other.id, into: wu.id)
    let separate = try library.split(wu.id, in: [snow])
    _ = try library.beginReindexing()
    try library.save(
      [renewed(ice, "Li Wang: The ice is thin."), renewed(snow, "Lea Wu: The snow is deep.")], engine: 2)
    #expect(try library.quotes(of: [wu.id], limit: 9).map(\.text).sorted() == ["So it is.", "The ice is thin."])
    #expect(try library.quotes(of: [separate], limit: 9).map(\.text) == ["The snow is deep."])
  }

  @Test func `a revision that came meanwhile is not overwritten`() throws {
    _ = try library.beginReindexing()
    _ = try library.save([newArticle("Lea Wu: The ice is thick.", identifier: "a")])
    try library.save([renewed(ice, "Lea Wu: The ice is thin.")], engine: 2)
    #expect(try library.article(ice).analysis.article.text.string == "Lea Wu: The ice is thick.")
    #expect(try library.articlesToReindex().contains(ice))
  }

  @Test func `an input that can no longer be read leaves its article as it is`() throws {
    _ = try library.beginReindexing()
    try library.save([RenewedArticle(id: ice, revision: 1, analysis: nil)], engine: 2)
    #expect(try library.article(ice).analysis.quotes.count == 1)
    #expect(try library.articlesToReindex() == [snow])
  }
}
