import Articles
import Queries
import Testing

@testable import ArticleStore

struct TopicTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws {
    temporary = try TemporaryLibrary()
    let articles = [
      newArticle(
        "Lea Wu: The ice is thin.", "Jon Roe: The ice will hold.", "Lea Wu: Stay off it.", title: "Ice",
        on: "2019-01-09"),
      newArticle("Jon Roe: Snow is deep.", title: "Snow", on: "2019-03-09"),
      newArticle("Lea Wu: The ice is gone.", "Officials: Nothing.", title: "Thaw", on: "2019-04-09"),
    ]
    let saved = try library.save(articles).map(\.article)
    try library.save(
      zip(saved, articles).map {
        NewAnalysis(article: $0, analysis: analysis($1.article, kinds: ["Officials": .group]))
      }, engine: 1)
  }

  private func topic(_ query: String) throws -> Topic {
    try library.topic(QueryParser.query(query), mostSpeakers: 10, mostQuotes: 3)
  }

  @Test func `a topic has the people of its articles by number of quotes, without groups`() throws {
    let topic = try topic("ice")
    #expect(topic.articleCount == 2 && topic.quoteCount == 5)
    #expect(topic.speakers.map(\.person.name) == ["Lea Wu", "Jon Roe"])
    #expect(topic.speakers.map(\.quoteCount) == [3, 1])
  }

  @Test func `a topic has its newest quotes and its months`() throws {
    let topic = try topic("ice")
    #expect(topic.quotes.count == 3)
    #expect(topic.quotes.map(\.day?.month) == [4, 4, 1])
    #expect(topic.history.months == [.init(201901, count: 3), .init(201904, count: 2)])
    #expect(topic.history.first == CalendarDay("2019-01-09") && topic.history.last == CalendarDay("2019-04-09"))
  }

  @Test func `the quotes of a topic can be narrowed by words and by time, and turned round`() throws {
    let query = try QueryParser.query("ice")
    func topic(_ filter: QuoteFilter) throws -> Topic {
      try library.topic(query, filter, mostSpeakers: 10, mostQuotes: 3)
    }
    let thin = try topic(QuoteFilter(words: "thin"))
    #expect(thin.quoteCount == 1 && thin.speakers.map(\.person.name) == ["Lea Wu"] && thin.quotes.count == 1)
    #expect(thin.articleCount == 2)
    #expect(try topic(QuoteFilter(period: Period("2019-04"))).quoteCount == 2)
    #expect(try topic(QuoteFilter(oldestFirst: true)).quotes.map(\.day?.month) == [1, 1, 1])
  }

  @Test func `a filter that finds nothing has a topic of nothing`() throws {
    let topic = try topic("sun")
    #expect(topic.articleCount == 0 && topic.speakers.isEmpty && topic.quotes.isEmpty)
    #expect(topic.history.months.isEmpty && topic.history.first == nil)
  }
}
