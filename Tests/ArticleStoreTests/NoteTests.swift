import Articles
import Queries
import Testing

@testable import ArticleStore

struct NoteTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }
  private let new = newArticle("Lea Wu: The ice is thin.", "Jon Roe: It will hold.", identifier: "ice")
  private let ice: Int64

  init() throws {
    temporary = try TemporaryLibrary()
    ice = try temporary.library.keep(new)
  }

  private func notes() throws -> [Int: String] { try library.article(ice).notes }

  @Test func `a note is kept with its quote`() throws {
    try library.setNote("ask her again", onQuote: 1, of: ice)
    #expect(try notes() == [1: "ask her again"])
    #expect(try library.articles(matching: QueryParser.query("has:notes")) == [ice])
  }

  @Test func `a note is changed and taken away, and each is undone`() throws {
    try library.setNote("ask", onQuote: 0, of: ice)
    try library.setNote("asked", onQuote: 0, of: ice)
    try library.setNote(nil, onQuote: 0, of: ice)
    #expect(try notes() == [:])
    #expect(try library.undo() == Change(intent: "remove a note", count: 1))
    #expect(try notes() == [0: "asked"])
    _ = try library.undo()
    _ = try library.undo()
    #expect(try notes() == [:])
  }

  @Test func `a note on words that are gone is shown about the article, and no more once they are back`() throws {
    try library.setNote("ask", onQuote: 1, of: ice)
    func shown() throws -> [String] { try library.article(ice).analysis.article.head.notes.map(\.text) }
    #expect(try shown() == [])
    try library.keep(newArticle("Lea Wu: The ice is thin.", "Jon Roe: Nobody was hurt.", identifier: "ice"))
    #expect(try notes() == [:])
    #expect(try shown() == ["Your note on words that are gone, It will hold.: ask"])
    var archived: [ArchiveLine] = []
    try library.archive { archived.append($0) }
    let copy = try TemporaryLibrary()
    _ = try copy.library.restore(archived)
    let id = try #require(try copy.library.articles(matching: QueryParser.query("ice")).first)
    #expect(try copy.library.article(id).analysis.article.head.notes.count == 1)
    try library.keep(new)
    #expect(try shown() == [])
    #expect(try notes() == [1: "ask"])
  }

  @Test func `a note stays with the words when the quotes are found anew in another order`() throws {
    try library.setNote("ask", onQuote: 1, of: ice)
    let found = analysis(new.article)
    try library.save(
      [
        NewAnalysis(
          article: ice, analysis: .init(article: new.article, people: found.people, quotes: [found.quotes[1]]))
      ],
      engine: 2)
    #expect(try notes() == [0: "ask"])
  }

  @Test func `a note goes to the quote that has most of its words when none has them all`() throws {
    try library.setNote("ask", onQuote: 1, of: ice)
    let found = analysis(new.article)
    let quotes = found.quotes.map { quote in
      let span = quote.content[0]
      return Quote(
        kind: quote.kind, content: [TextSpan(span.start + 4, span.end)], cue: [], source: quote.source,
        speaker: quote.speaker, confidence: quote.confidence)
    }
    func save(_ quotes: [Quote]) throws {
      let analysis = AnalysedArticle(article: new.article, people: found.people, quotes: quotes)
      try library.save([NewAnalysis(article: ice, analysis: analysis)], [], engine: 2)
    }
    try save([])
    #expect(try notes() == [:])
    try save(found.quotes)
    #expect(try notes() == [1: "ask"])
    try save(quotes)
    #expect(try notes() == [1: "ask"])
    #expect(try library.undo() == Change(intent: "note", count: 1))
    #expect(try notes() == [:])
  }

  @Test func `there is no note on a quote that is not there`() throws {
    #expect(throws: LibraryFailure.missing("quote 8 of article \(ice)")) {
      try library.setNote("x", onQuote: 7, of: ice)
    }
  }
}
