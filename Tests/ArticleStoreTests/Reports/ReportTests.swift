import Articles
import GRDB
import Testing

@testable import ArticleStore

struct ReportTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws { temporary = try TemporaryLibrary() }

  /// The sentences of a report of so many, about one thing.
  private func report(_ seed: UInt64, sentences: Int = 12) -> [String] {
    var grammar = QuoteGrammar(seed: seed)
    return (0..<sentences).map { _ in grammar.sentence(clauses: 2) }
  }

  private func keep(_ sentences: [String], _ title: String, _ paper: String) throws -> Int64 {
    try library.save([
      newArticle(paragraphs: sentences, title: title, at: "https://\(paper).example/a", publication: paper)
    ])[0].article
  }

  @Test func `the same report in several papers is one row, which opens to what each changed`() throws {
    let sentences = report(1)
    let first = try keep(sentences, "Bridge closed", "post")
    let other = try keep(Array(sentences.dropLast(3)), "No more bridge", "times")
    let third = try keep(["It was a cold day."] + sentences, "Bridge closed", "globe")
    let soup = try keep(report(2), "Soup", "post-2")
    #expect(try library.firstOfReports(among: [soup, third, other, first]) == [soup, third])
    #expect(try library.summaries(of: [other, soup]).map(\.reportCount) == [3, 0])
    let versions = try library.versions(of: first)
    #expect(versions.map(\.summary.id) == [first, other, third])
    #expect(versions.map(\.isBase) == [true, false, false])
    #expect(versions[1].missing == Array(sentences.suffix(3)))
    #expect(versions[2].added == ["It was a cold day."])
  }

  @Test func `a report counts its papers, not its articles`() throws {
    let sentences = report(5)
    _ = try keep(sentences, "Bridge closed", "post")
    let second = try library.save([
      newArticle(
        paragraphs: sentences + ["It was cold."], title: "Bridge shut", at: "https://post.example/b",
        publication: "post")
    ])[0].article
    #expect(try library.summaries(of: [second]).map { [$0.reportCount, $0.paperCount] } == [[2, 1]])
    _ = try keep(sentences + ["It was late."], "No bridge", "times")
    #expect(try library.summaries(of: [second]).map { [$0.reportCount, $0.paperCount] } == [[3, 2]])
  }

  @Test func `marks go for all articles of a report`() throws {
    let sentences = report(1)
    let first = try keep(sentences, "Bridge closed", "post")
    let other = try keep(sentences + ["It was late."], "No more bridge", "times")
    try library.mark(library.wholeReports(of: [other]), .starred(true))
    #expect(try library.summaries(of: [first, other]).map(\.marks.isStarred) == [true, true])
  }

  @Test func `a report goes with all its articles, and comes back with all`() throws {
    let sentences = report(1)
    let first = try keep(sentences, "Bridge closed", "post")
    let other = try keep(sentences + ["It was late."], "No more bridge", "times")
    #expect(try library.delete(library.wholeReports(of: [first])) == 2)
    #expect(try library.articles() == [])
    _ = try library.undo()
    #expect(try Set(library.articles()) == [first, other])
    #expect(try library.undo()?.intent == nil)
  }

  @Test func `articles that share a paragraph are not the same report`() throws {
    let shared = report(3, sentences: 3)
    let first = try keep(report(1) + shared, "Bridge", "post")
    let other = try keep(report(2) + shared, "Soup", "times")
    #expect(try library.firstOfReports(among: [first, other]) == [first, other])
  }

  @Test func `another text takes an article out of its report`() throws {
    let sentences = report(1)
    let first = try keep(sentences, "Bridge closed", "post")
    let other = try keep(sentences + ["It was late."], "No more bridge", "times")
    #expect(try library.hasReports())
    _ = try keep(report(5), "Soup", "times")
    #expect(try library.firstOfReports(among: [first, other]) == [first, other])
  }

  @Test func `reports of an older program are found behind the reader’s back`() throws {
    let sentences = report(1)
    let first = try keep(sentences, "Bridge closed", "post")
    let other = try keep(sentences + ["It was late."], "No more bridge", "times")
    try library.write { database in
      try database.execute(
        sql: """
          DELETE FROM reportSketch; UPDATE article SET report = NULL; INSERT INTO toCompare SELECT max(id) FROM article;
          """)
    }
    #expect(try library.firstOfReports(among: [first, other]) == [first, other])
    #expect(try library.recogniseReports())
    #expect(try library.firstOfReports(among: [first, other]) == [first])
    #expect(try !library.recogniseReports())
  }
}
