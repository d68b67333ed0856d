import Articles
import Testing

@testable import ArticleStore

struct ReportAgencyTests {
  @Test(arguments: [
    ("LUND, Sweden (AP) —", "AP"), ("By ADA POE, Associated Press", "AP"), ("LUND (Reuters) -", "Reuters"),
    ("Ada Poe | AFP", "AFP"), ("Sydney, Australian Associated Press", "AAP"), ("VISBY, Jan 5 (Xinhua) --", "Xinhua"),
  ])
  func `the line of authors and that before the report name the agency`(line: String, agency: String) {
    #expect(ReportAgency.name(inLine: line, isByline: true) == agency)
  }

  @Test(arguments: [
    "By Ada Poe", "LUND, Sweden —", "By APRIL POE", "ALTOONA, Pa. —", "Reuterswerd, Ada", "Ada Poe, Scranton, PA",
  ])
  func `other lines name none`(line: String) { #expect(ReportAgency.name(inLine: line, isByline: true) == nil) }

  @Test func `the letters of a state before the report name none`() {
    #expect(ReportAgency.name(inLine: "SCRANTON PA —", isByline: false) == nil)
  }

  @Test(arguments: [
    ("Reuters", "Reuters"), ("www.reuters.com", "Reuters"), ("AP News", "AP"), ("The Associated Press", "AP"),
    ("apnews.com", "AP"), ("Evening Post", nil), ("Ap Lei Chau Weekly Herald", nil),
  ])
  func `a paper that is an agency is named`(paper: String, agency: String?) {
    #expect(ReportAgency.name(ofPaper: paper) == agency)
  }

  @Test func `a report of several papers is of the agency that one of them names`() throws {
    let library = try ArticleDatabase.temporary()
    var grammar = QuoteGrammar(seed: 1)
    let sentences = (0..<12).map { _ in grammar.sentence(clauses: 2) }
    func keep(_ paper: String, _ line: String?) throws -> Int64 {
      let sentences = sentences + ["It was late, says the \(paper)."]
      let text = sentences.joined(separator: "\n\n")
      let removed = line.map { [RemovedText(text: $0, rule: "dateline", span: TextSpan(0, $0.unicodeScalars.count))] }
      let article = Article(
        origin: .standardInput, head: ArticleHead(title: "Bridge closed"), paragraphs: sentences,
        removed: removed ?? [])
      return try library.save([
        NewArticle(
          article: article, raw: RawDocument(origin: .standardInput, text: text, mediaType: .text),
          address: "https://\(paper).example/a", identifier: nil, publication: paper)
      ])[0].article
    }
    let first = try keep("post", nil)
    #expect(try library.summaries(of: [first], namingAgencies: true).map(\.agency) == [nil])
    let other = try keep("times", "LUND (AP) —")
    #expect(try library.summaries(of: [first, other], namingAgencies: true).map(\.agency) == ["AP", "AP"])
    #expect(try library.summaries(of: [first]).map(\.agency) == [nil])
  }
}
