import Articles
import Testing

@testable import ArticleStore

struct PeopleTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws {
    temporary = try TemporaryLibrary()
    try library.keep(
      newArticle("Lea Wu: The ice is thin.", "José Núñez: It will thaw.", on: "2019-01-01"),
      roles: ["Lea Wu": "the mayor"])
    try library.keep(
      newArticle("Lea Wu: The snow is deep.", "Lea Wu: It is cold.", on: "2021-01-01"),
      roles: ["Lea Wu": "the minister"])
    try library.keep(
      newArticle("Jose Nunez: It is warm again.", "Li Wang: So it is.", on: "2020-01-01", identifier: "warm"))
  }

  private func person(_ name: String) throws -> PersonSummary {
    try #require(try library.people(named: name, limit: 9).first)
  }

  private func counts() throws -> [String: [Int]] {
    Dictionary(
      uniqueKeysWithValues: try library.people(limit: 9).map { ($0.name, [$0.quoteCount, $0.articleCount]) })
  }

  @Test func `people are counted over all articles, accents aside`() throws {
    #expect(try counts() == ["Lea Wu": [3, 2], "José Núñez": [2, 2], "Li Wang": [1, 1]])
    #expect(try library.people(limit: 9).map(\.name) == ["Lea Wu", "José Núñez", "Li Wang"])
    #expect(try person("lea").lastQuoted == CalendarDay(year: 2021, month: 1, day: 1))
  }

  @Test func `what a person said comes by date and can be filtered`() throws {
    let wu = try person("lea").id
    #expect(
      try library.quotes(of: [wu], limit: 9).map(\.text) == ["It is cold.", "The snow is deep.", "The ice is thin."])
    #expect(try library.quotes(of: [wu], QuoteFilter(words: "ic"), limit: 9).map(\.text) == ["The ice is thin."])
    #expect(try library.quotes(of: [wu], QuoteFilter(kind: .indirect), limit: 9).isEmpty)
    let earlier = Period("..2019")
    #expect(try library.quotes(of: [wu], QuoteFilter(period: earlier), limit: 9).map(\.text) == ["The ice is thin."])
  }

  @Test func `what a person said can be read some at a time, in the same order`() throws {
    let wu = try person("lea").id
    let numbers = try library.quoteNumbers(of: [wu], limit: 9)
    #expect(try library.quotes(numbers) == library.quotes(of: [wu], limit: 9))
    #expect(try library.quotes(numbers.reversed()).map(\.text).first == "The ice is thin.")
    let oldest = QuoteFilter(oldestFirst: true)
    #expect(try library.quoteNumbers(of: [wu], oldest, limit: 2) == Array(numbers.reversed().prefix(2)))
    #expect(try library.quotes([numbers[0], 99]).count == 1)
  }

  @Test func `what everybody said is what all who are listed said`() throws {
    let everybody = try library.people(limit: 99).map(\.id)
    #expect(try library.personNumbers(named: "") == everybody)
    #expect(try library.personNumbers(named: "lea") == [person("lea").id])
    let all = try library.quoteNumbers(of: nil, limit: 99)
    #expect(try all.count > 3 && all == library.quoteNumbers(of: everybody, limit: 99))
  }

  @Test func `roles change with time`() throws {
    #expect(try library.roles(of: person("lea").id).map(\.role) == ["the minister", "the mayor"])
  }

  @Test func `who speaks beside whom is known`() throws {
    #expect(try library.coSpeakers(of: person("nunez").id, limit: 9).map(\.person.name) == ["Lea Wu", "Li Wang"])
  }

  @Test func `a merge holds for articles to come, and is undone`() throws {
    try library.merge(person("li wang").id, into: person("lea").id)
    #expect(try counts() == ["Lea Wu": [4, 3], "José Núñez": [2, 2]])
    try library.keep(newArticle("Li Wang: The ice is back.", on: "2022-01-01"))
    #expect(try counts()["Lea Wu"] == [5, 4])
    #expect(try library.undo() == Change(intent: "merge Li Wang", count: 1))
    #expect(try counts() == ["Lea Wu": [3, 2], "José Núñez": [2, 2], "Li Wang": [2, 2]])
  }

  @Test func `groups are of their article alone, whatever they are called`() throws {
    for day in ["2022-01-01", "2022-01-02"] {
      try library.keep(newArticle("Officials: The ice of \(day) is thin.", on: day), kinds: ["Officials": .group])
    }
    let officials = try library.people(named: "officials", limit: 9)
    #expect(officials.map(\.quoteCount) == [1, 1])
    #expect(officials.allSatisfy { $0.kind == .group })
    #expect(try library.people(limit: 9).map(\.name) == ["Lea Wu", "José Núñez", "Li Wang", "Officials", "Officials"])
  }

  @Test func `a group that is taken for somebody is so when its article is read anew`() throws {
    let ice = newArticle("Officials: The ice is thin.", on: "2022-01-01", identifier: "ice")
    let article = try library.keep(ice, kinds: ["Officials": .group])
    try library.keep(newArticle("Officials: The snow is deep.", on: "2022-01-02"), kinds: ["Officials": .group])
    let first = try #require(try library.people(named: "officials", limit: 9).last)
    try library.merge(first.id, into: person("lea").id)
    try library.save(
      [NewAnalysis(article: article, analysis: analysis(ice.article, kinds: ["Officials": .group]))], engine: 2)
    #expect(try counts()["Lea Wu"] == [4, 3])
    #expect(try counts()["Officials"] == [1, 1])
  }

  @Test func `nobody is said to have spoken on the day when an undated article was added`() throws {
    try library.keep(newArticle("Joe Tarn: It is late."), roles: ["Joe Tarn": "a miller"])
    let tarn = try #require(try library.people(named: "tarn", limit: 1).first)
    #expect(tarn.lastQuoted == nil)
    #expect(try library.quotes(of: [tarn.id], limit: 9).map(\.day) == [nil])
    #expect(try library.roles(of: tarn.id).map(\.first) == [nil])
  }

  @Test func `merges follow each other`() throws {
    try library.merge(person("li wang").id, into: person("lea").id)
    try library.merge(person("lea").id, into: person("nunez").id)
    #expect(try counts() == ["José Núñez": [6, 3]])
  }

  @Test func `a split survives that the article is read anew, and is undone`() throws {
    let warm = newArticle("Jose Nunez: It is warm again.", "Li Wang: So it is.", on: "2020-01-01", identifier: "warm")
    let article = try library.save([warm])[0].article
    let other = try library.split(person("nunez").id, in: [article])
    #expect(try library.quotes(of: [other], limit: 9).map(\.text) == ["It is warm again."])
    try library.save([NewAnalysis(article: article, analysis: analysis(warm.article))], engine: 2)
    #expect(try library.quotes(of: [other], limit: 9).map(\.text) == ["It is warm again."])
    _ = try library.undo()
    #expect(try counts() == ["Lea Wu": [3, 2], "José Núñez": [2, 2], "Li Wang": [1, 1]])
  }

  @Test func `what an article no longer quotes is not counted`() throws {
    _ = try library.save([newArticle("Nothing.", identifier: "warm")])
    #expect(try counts() == ["Lea Wu": [3, 2], "José Núñez": [1, 1]])
    #expect(try person("nunez").lastQuoted == CalendarDay(year: 2019, month: 1, day: 1))
  }
}
