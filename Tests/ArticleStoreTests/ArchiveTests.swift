import Articles
import Foundation
import Queries
import Testing

@testable import ArticleStore

struct ArchiveTests {
  private let (full, empty): (TemporaryLibrary, TemporaryLibrary)
  private let ice: Int64

  init() throws {
    full = try TemporaryLibrary()
    empty = try TemporaryLibrary()
    let library = full.library
    ice = try library.keep(
      newArticle(
        "Lea Wu: The ice is thin.", "José Núñez: It will hold.", title: "Thin Ice", by: ["Ada Poe", "Nik Roe"],
        on: "2019-01-09", at: "https://a.example/ice", identifier: "feed#1", publication: "The Post"),
      roles: ["Lea Wu": "the mayor"])
    _ = try library.save(
      [newArticle("Lea Wu: The ice is thick.", title: "Ice", at: "https://a.example/ice")],
      at: Date(timeIntervalSince1970: 1_600_000_000))
    let thick = newArticle("Lea Wu: The ice is thick.", title: "Ice", at: "https://a.example/ice")
    try library.save([NewAnalysis(article: ice, analysis: analysis(thick.article))], engine: 3)
    let snow = try library.keep(newArticle("Lea Wu: The snow is deep.", "Li Wang: So it is.", identifier: "feed#2"))
    _ = try library.save([
      NewArticle(
        article: Article(origin: .standardInput, head: ArticleHead(), paragraphs: ["Not analysed."]),
        raw: RawDocument(origin: .standardInput, bytes: [0x4E, 0xE9, 0xFF], mediaType: .text), address: nil,
        identifier: "feed#3", publication: "x")
    ])
    try library.mark([ice], .starred(true))
    try library.mark([snow], .read(true))
    try library.mark([ice, snow], .tag("winter", true))
    try library.setPosition(1, in: snow)
    try library.setNote("ask her", onQuote: 0, of: ice)
    try library.saveFilter("ice", query: "ice is:unread")
    let wu = try #require(try library.people(named: "lea", limit: 1).first)
    let short = try #require(try library.people(named: "l", limit: 9).first { $0.name == "Li Wang" })
    try library.merge(short.id, into: wu.id)
    _ = try library.split(wu.id, in: [snow])
  }

  private func lines(of library: ArticleDatabase) throws -> [ArchiveLine] {
    var lines: [ArchiveLine] = []
    try library.archive { line in
      let data = try JSONEncoder().encode(line)
      lines.append(try JSONDecoder().decode(ArchiveLine.self, from: data))
    }
    return lines
  }

  @Test func `a library that went out as lines and came in again is the same`() throws {
    let before = try lines(of: full.library)
    #expect(before.count == 10)
    let outcomes = try empty.library.restore(before)
    #expect(outcomes.count == 3)
    #expect(try lines(of: empty.library) == before)
  }

  @Test func `what came in is found, counted and can be read`() throws {
    _ = try empty.library.restore(try lines(of: full.library))
    for query in ["thick", "said:lea", "is:starred", "tag:winter", "quote:snow", "has:notes", "is:read", "by:ada"] {
      #expect(
        try empty.library.articles(matching: QueryParser.query(query)).count
          == full.library.articles(matching: QueryParser.query(query)).count, "\(query)")
    }
    let (left, right) = (try empty.library.people(limit: 9), try full.library.people(limit: 9))
    #expect(left.map(\.name) == right.map(\.name) && left.map(\.quoteCount) == right.map(\.quoteCount))
    #expect(left.map(\.lastQuoted) == right.map(\.lastQuoted) && left.map(\.role) == right.map(\.role))
    let last = try #require(try empty.library.articles(matching: QueryParser.query("analysed")).first)
    #expect(try empty.library.raw(of: last).document.bytes == [0x4E, 0xE9, 0xFF])
    #expect(try empty.library.articlesToAnalyse(engine: 1) == [last])
  }

  @Test func `into a library that has the articles only marks come`() throws {
    let archive = try lines(of: full.library)
    try full.library.mark([ice], .starred(false))
    let outcomes = try full.library.restore(archive)
    #expect(outcomes.allSatisfy { if case .known = $0 { true } else { false } })
    #expect(try full.library.articleCount() == 3)
    #expect(try full.library.articles(matching: QueryParser.query("is:starred")) == [ice])
  }

  @Test func `each quote says what found it, also after it went out and came in`() throws {
    let new = newArticle("Lea Wu: So it is.", "Li Wang: It is not.", title: "Both", identifier: "feed#9")
    let id = try full.library.save([new])[0].article
    let found = analysis(new.article, careful: ["Li Wang"])
    try full.library.save([NewAnalysis(article: id, analysis: found)], engine: QuoteEngine.careful.version)
    _ = try empty.library.restore(try lines(of: full.library))
    for library in [full.library, empty.library] {
      let both = try #require(try library.articles(matching: QueryParser.query("title:both")).first)
      #expect(try library.article(both).analysis.quotes.map(\.engine) == [.quick, .careful])
      let people = try library.people(limit: 9).map(\.id)
      let said = try library.quotes(of: people, QuoteFilter(), limit: 99).filter { $0.article == both }
      #expect(said.sorted { $0.number < $1.number }.map(\.engine) == [.quick, .careful])
    }
  }

  @Test func `spans outside the text do no harm`() throws {
    var text = String(decoding: try JSONEncoder().encode(try lines(of: full.library)), as: UTF8.self)
    text = text.replacing("\"content\":[[8,", with: "\"content\":[[9999,")
    _ = try empty.library.restore(try JSONDecoder().decode([ArchiveLine].self, from: Data(text.utf8)))
    #expect(try empty.library.articleCount() == 3)
  }

  @Test func `an archive of version 1, which had labels and blank lines, comes in`() throws {
    let line = """
      {"type":"article","title":"Ice","authors":[],"source":"","added":1,"text":"One.\\n\\nTwo.","contributors":[],
      "notes":[],"links":[],"engine":0,"people":[],"quotes":[],"isRead":false,"isStarred":false,"paragraph":0,"tags":[],
      "quoteNotes":[],"revisions":[{"added":1,"origin":"https://a.example/","form":"page","text":"<p>One.<p>Two."}]}
      """
    let archived = try JSONDecoder().decode(ArchiveLine.self, from: Data(line.utf8))
    let id = try empty.library.restore([archived])[0].article
    #expect(try empty.library.article(id).analysis.article.paragraphs == [TextSpan(0, 4), TextSpan(6, 10)])
    let raw = try empty.library.raw(of: id).document
    #expect(raw.origin == .page(address: "https://a.example/") && raw.mediaType == .page)
  }
}
