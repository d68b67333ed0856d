import ArticleStore
import Articles
import Foundation
import Glibc
import Queries
import Testing

/// How the library bears a hundred thousand articles, measured on the real program and on the library itself;
/// `Tests/measure` runs it.
@Suite(.serialized, .enabled(if: BenchmarkSettings.areAsked))
struct LibraryBenchmark {
  private let program = BenchmarkSettings.program
  private let count = BenchmarkSettings.articles
  private let fixture: Fixture
  private let path: String

  init() throws {
    fixture = try Fixture()
    path = "\(BenchmarkSettings.kept ?? fixture.folder)/\(count).sqlite"
  }

  private func report(
    _ name: String, _ figure: Figure? = nil, of rounds: Int = 20, _ body: () throws -> Void
  ) rethrows {
    var timings = Timings()
    for _ in 0..<rounds { try timings.measure(body) }
    print(
      "\(name): median \(Figure.milliseconds(timings.median)), least \(Figure.milliseconds(timings.least)), "
        + "most \(Figure.milliseconds(timings.most))")
    figure?.report(timings)
  }

  /// Adds the articles with the program, if they are not there from another time.
  private func fill() throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let input = fixture.folder + "/news.jsonl"
    #expect(FileManager.default.createFile(atPath: input, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: input))
    var generator = NewsGenerator(seed: 1)
    for number in 0..<count { try handle.write(contentsOf: Data((generator.article(number) + "\n").utf8)) }
    try handle.close()
    let run = try ProgramRun(["add", "--library", path, input], program: program, limit: 3_600)
    #expect(run.status == 0)
    let raw = try FileManager.default.attributesOfItem(atPath: input)[.size] as? Int ?? 0
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    Figure.adding.report(String(format: "%.0f articles a second", Double(count) / run.duration.seconds))
    Figure.size.report(String(format: "%.1f times %d MB", Double(size) / Double(raw), raw / 1_000_000))
  }

  @Test func `start to the first painted list, and memory`() throws {
    try fill()
    var timings = Timings()
    var memory = 0
    for _ in 0..<20 {
      let start = ContinuousClock.now
      let session = try Session(program, ["--library", path])
      session.wait { $0.contains("• The") }
      timings.append(.now - start)
      session.wait { $0.contains("1/\(count)") }
      memory = max(memory, PeakMemory.of(session.process))
      session.quit()
    }
    print("\(count) articles")
    Figure.startToList.report(timings)
    Figure.listMemory.report(Figure.megabytes(memory))
  }

  @Test func `lists, articles, searches, people`() throws {
    try fill()
    var library = try ArticleDatabase(path: path)
    try report("opening the library") { library = try ArticleDatabase(path: path) }
    try report("first window of the list", .listWindow) { _ = try library.summaries(of: library.articles(limit: 60)) }
    try report("all numbers of the list") { _ = try library.articles() }
    var random = SystemRandomNumberGenerator()
    let all = try library.articles()
    try report("opening an article", .openingArticle, of: 200) {
      _ = try library.article(all.randomElement(using: &random) ?? 1)
    }
    let searches: [(name: String, figure: Figure?, text: String, order: ArticleOrder)] = [
      ("common word by date", .searchCommonByDate, "canal", .date),
      ("common word by relevance", .searchCommonByRelevance, "canal", .relevance),
      ("rare word", .searchRare, "beldorfen", .relevance), ("two common words", nil, "canal bridge", .date),
      ("said", .searchPerson, "said:belfen", .date), ("said, a given name", nil, "said:lea", .date),
      ("quote", nil, "quote:tunnel", .date), ("unread", nil, "is:unread", .date), ("by title", nil, "", .title),
    ]
    for (name, figure, text, order) in searches {
      let query = try QueryParser.query(text)
      try report("search, first page, \(name)", figure) {
        let found = try library.articles(matching: query, by: order, limit: 60)
        _ = try library.snippets(of: found, for: query)
        _ = try library.summaries(of: found)
      }
    }
    try report("unread, counted") { _ = try library.articleCount(matching: QueryParser.query("is:unread")) }
    try report("people, first page", .peoplePage) { _ = (try library.people(limit: 100), try library.peopleCount()) }
    try report("people by name") { _ = try library.people(named: "lea bel", limit: 60) }
    let person = try library.people(limit: 1)[0].id
    try report("person, first page", .personPage) {
      _ = try library.quotes(of: [person], limit: 40, inContext: true)
      _ = try library.quoteCount(of: [person])
      _ = try library.roles(of: person)
      _ = try library.coSpeakers(of: person, limit: 20)
    }
    var variants: [(Int64, Int)] = []
    for article in all.shuffled().prefix(70) {
      variants += try library.markedQuotes(in: article).map { (article, $0) }
    }
    try report("variants of a quote", of: 200) {
      guard let (article, number) = variants.popLast() else { return }
      _ = try library.variants(ofQuote: number, in: article)
    }
    try report("mark all read and undo", of: 3) {
      try library.markAll(matching: .all, .read(true))
      _ = try library.undo()
    }
  }
}
