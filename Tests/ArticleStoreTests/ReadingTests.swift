import Articles
import Queries
import Testing

@testable import ArticleStore

struct ReadingTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws {
    temporary = try TemporaryLibrary()
    try library.keep(
      newArticle("It froze.", "Lea Wu: The ice is thin.", "Nobody skated.", on: "2019-01-01", publication: "Post"))
    try library.keep(
      newArticle("Lea Wu: It is cold.", "Sam Roe: The ice will hold.", on: "2021-01-01", publication: "The Herald"))
    try library.keep(newArticle("Nobody spoke.", on: "2020-01-01", publication: "post"))
  }

  private var wu: Int64 { get throws { try #require(try library.people(named: "wu", limit: 1).first).id } }

  @Test func `articles of a query are counted`() throws {
    #expect(try library.articleCount(matching: .all) == 3)
    #expect(try library.articleCount(matching: try QueryParser.query("said:wu")) == 2)
    try library.mark([1], .read(true))
    #expect(try library.articleCount(matching: try QueryParser.query("said:wu is:unread")) == 1)
  }

  @Test func `people and quotes are counted as they are listed`() throws {
    #expect(try library.peopleCount() == 2)
    #expect(try library.peopleCount(named: "ro") == 1)
    #expect(try library.quoteCount(of: [wu]) == 2)
    #expect(try library.quoteCount(of: [wu], QuoteFilter(words: "ice")) == 1)
  }

  @Test func `the oldest quotes may come first`() throws {
    #expect(try library.quotes(of: [wu], limit: 9).map(\.text) == ["It is cold.", "The ice is thin."])
    #expect(try library.quotes(of: [wu], QuoteFilter(oldestFirst: true), limit: 1).map(\.text) == ["The ice is thin."])
    #expect(
      try library.quotes(of: [wu], QuoteFilter(oldestFirst: true), limit: 1, offset: 1).map(\.text) == ["It is cold."])
  }

  @Test func `a quote comes with the paragraph in which it stands`() throws {
    let quotes = try library.quotes(of: [wu], limit: 9, inContext: true)
    let context = try #require(quotes[1].context)
    #expect(context.text.string == "Lea Wu: The ice is thin.")
    #expect(context.content == [TextSpan(8, 24)])
    #expect(quotes[0].context?.text.string == "Lea Wu: It is cold.")
  }

  @Test func `tags and sources that hold what was typed come with their articles`() throws {
    try library.mark([1, 2], .tag("ice", true))
    try library.mark([3], .tag("Icing", true))
    #expect(
      try library.tags(beginning: "ic", limit: 9).map { "\($0.name) \($0.articleCount)" } == ["ice 2", "Icing 1"])
    #expect(try library.tags(beginning: "x", limit: 9).isEmpty)
    #expect(
      try library.publications(holding: "her", limit: 9).map { "\($0.name) \($0.articleCount)" } == ["The Herald 1"])
    #expect(try library.publications(limit: 1).map(\.articleCount) == [2])
  }
}
