import Articles
import Foundation
import Queries
import Testing

@testable import ArticleStore

struct SavingTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws { temporary = try TemporaryLibrary() }

  @Test func `what is saved comes back whole`() throws {
    let new = newArticle(
      "Lea Wu: The ice is thin.", "Nobody fell in.", title: "Thin Ice", by: ["Ada Poe"], on: "2019-01-09",
      at: "https://a.example/ice")
    let id = try library.keep(new, roles: ["Lea Wu": "the mayor"])
    let stored = try library.article(id)
    #expect(stored.analysis.article.head == new.article.head)
    #expect(stored.analysis.article.text == new.article.text)
    #expect(stored.analysis.article.paragraphs == new.article.paragraphs)
    #expect(stored.analysis.quotes == analysis(new.article).quotes)
    #expect(stored.analysis.people.map(\.role) == ["the mayor"])
    #expect(stored.summary.quoteCount == 1)
    #expect(try library.raw(of: id).document.bytes == new.raw.bytes)
  }

  @Test func `an article without its quotes can be read already`() throws {
    let id = try library.save([newArticle("Lea Wu: The ice is thin.")])[0].article
    #expect(try library.article(id).summary.quoteCount == nil)
    #expect(try library.articlesToAnalyse(engine: 1) == [id])
  }

  @Test func `what a later version of the engine has found stays, and says which found it`() throws {
    let new = newArticle("Lea Wu: The ice is thin.", "Jon Roe: The ice will hold.")
    let id = try library.save([new])[0].article
    let (quick, careful) = (QuoteEngine.quick.version, QuoteEngine.careful.version)
    let whole = analysis(new.article, careful: ["Lea Wu", "Jon Roe"])
    let plain = analysis(new.article)
    let part = AnalysedArticle(article: new.article, people: plain.people, quotes: Array(plain.quotes.prefix(1)))
    try library.save([NewAnalysis(article: id, analysis: part)], engine: quick)
    #expect(try library.article(id).analysis.quotes.map(\.engine) == [.quick])
    #expect(try library.engine(of: id) == quick && library.articlesToAnalyse(engine: careful) == [id])
    try library.save([NewAnalysis(article: id, analysis: whole)], engine: careful)
    try library.save([NewAnalysis(article: id, analysis: part)], engine: quick)
    #expect(try library.article(id).analysis.quotes.map(\.engine) == [.careful, .careful])
    #expect(try library.articlesToAnalyse(engine: careful) == [])
  }

  @Test func `the same address is stored once`() throws {
    let new = newArticle("The ice is thin.", at: "https://a.example/ice")
    let id = try library.save([new])[0].article
    #expect(try library.save([new, new]) == [.known(id), .known(id)])
    #expect(try library.articleCount() == 1)
  }

  @Test func `the same text from elsewhere is stored once`() throws {
    let id = try library.save([newArticle("The ice is thin.", at: "https://a.example/ice")])[0].article
    #expect(try library.save([newArticle("The ice is thin.", at: "https://b.example/ice")]) == [.known(id)])
  }

  private func record(_ paper: String?, _ title: String, at address: String?) -> NewArticle {
    let origin = Origin.record(name: title, container: "dump.jsonl", line: 1)
    var head = ArticleHead(title: title)
    head.publication = paper
    return NewArticle(
      article: Article(origin: origin, head: head, paragraphs: ["The ice is thin."]),
      raw: RawDocument(origin: origin, text: "The ice is thin.", mediaType: .text), address: address,
      identifier: address.map { "dump#\($0)" }, publication: paper ?? "dump.jsonl")
  }

  @Test func `the same text of another paper is a further printing, and the same of one is not`() throws {
    let bay = record("Bay Courier", "Thin ice", at: "https://bay.example/1")
    let coast = record("Coast Post", "Ice thin", at: "https://coast.example/1")
    _ = try library.save([bay, coast])
    #expect(try library.articleCount() == 2)
    _ = try library.save([
      coast, record("Bay Courier", "Thin ice", at: "https://bay.example/2"), record("Coast Post", "Ice thin", at: nil),
    ])
    #expect(try library.articleCount() == 2)
    _ = try library.save([record("Bay Courier", "Ice is thin again", at: "https://bay.example/3")])
    #expect(try library.articleCount() == 3)
  }

  @Test func `the same text of a dump that names no paper is stored once`() throws {
    _ = try library.save([record("Bay Courier", "Thin ice", at: nil), record(nil, "Thin ice", at: nil)])
    #expect(try library.articleCount() == 1)
  }

  @Test func `a changed article is a new revision, which keeps its marks and is found by its new words only`() throws {
    let id = try library.keep(newArticle("Lea Wu: The ice is thin.", identifier: "feed#1"))
    try library.mark([id], .starred(true))
    #expect(try library.save([newArticle("Lea Wu: The snow is deep.", identifier: "feed#1")]) == [.revised(id)])
    let stored = try library.article(id)
    #expect(stored.analysis.article.text.string == "Lea Wu: The snow is deep.")
    #expect(stored.analysis.quotes.isEmpty)
    #expect(stored.summary.marks.isStarred)
    #expect(try library.articles(matching: QueryParser.query("ice")) == [])
    #expect(try library.articles(matching: QueryParser.query("snow")) == [id])
    #expect(try library.raw(of: id).document.bytes == Array("Lea Wu: The snow is deep.".utf8))
  }

  @Test func `quotes of a text that has changed meanwhile are left out`() throws {
    let old = newArticle("Lea Wu: The ice is thin.", identifier: "1")
    let id = try library.save([old])[0].article
    _ = try library.save([newArticle("Lea Wu: The snow is deep.", identifier: "1")])
    try library.save([NewAnalysis(article: id, analysis: analysis(old.article))], engine: 1)
    #expect(try library.article(id).analysis.quotes.isEmpty)
  }

  @Test func `files and folder are the person's alone`() throws {
    try library.keep(newArticle("The ice is thin."))
    for name in try FileManager.default.contentsOfDirectory(atPath: temporary.folder) {
      let attributes = try FileManager.default.attributesOfItem(atPath: temporary.folder + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    let folder = try FileManager.default.attributesOfItem(atPath: temporary.folder)
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }

  @Test func `paragraphs with blank lines in them, what was removed and how the input is read come back`() throws {
    let text = IndexedText("One.\n\nStill one.\n\nTwo.")
    let article = Article(
      origin: .page(address: "https://a.example/ice"), head: ArticleHead(title: "Ice"), text: text,
      paragraphs: [TextSpan(0, 16), TextSpan(18, 22)],
      removed: [RemovedText(text: "Share this", rule: "sharing", span: TextSpan(30, 40))])
    let raw = RawDocument(
      origin: article.origin, bytes: [0x4E, 0xE9], mediaType: .page, charset: "windows-1252",
      base: "https://a.example/base/")
    let new = NewArticle(article: article, raw: raw, address: nil, identifier: nil, publication: "")
    let id = try library.save([new])[0].article
    #expect(try library.article(id).analysis.article == article)
    #expect(try library.raw(of: id).document == raw)
  }

  @Test(arguments: [
    ("The canal froze. It thawed.", "The canal froze"), ("The canal froze.", "The canal froze"),
    (
      "The canal froze so early this year that the town had to send home all of the boats that were on it, said Poe.",
      "The canal froze so early this year that the town had to send home all of the…"
    ),
  ])
  func `an article without a headline is listed by how it begins`(paragraph: String, title: String) {
    #expect(newArticle(paragraph).title == title)
  }
}
