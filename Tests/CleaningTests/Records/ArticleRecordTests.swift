import Articles
import Testing

@testable import Cleaning

struct ArticleRecordTests {
  private let origin = Origin.record(name: nil, container: "dump.jsonl", line: 3)

  private func article(_ json: String) throws -> Article {
    try ArticleCleaner().article(from: RawDocument(origin: origin, text: json, mediaType: .record))
  }

  @Test func `what a record says goes before what its text shows`() throws {
    let article = try article(
      #"{"id": "ice", "title": "Thin Ice", "author": "Ada Poe", "date": "2019-05-03", "url": "https://a.example/ice", "#
        + #""publisher": "The Post", "text": "By JON ROE\nThe ice is thin this year, the mayor of the town said."}"#)
    #expect(article.head.title == "Thin Ice")
    #expect(article.head.authors == ["Ada Poe"])
    #expect(article.head.published?.description == "2019-05-03")
    #expect(article.head.address == "https://a.example/ice")
    #expect(article.head.publication == "The Post")
    #expect(article.origin == .record(name: "ice", container: "dump.jsonl", line: 3))
  }

  @Test func `links in the markup of a record stand against its address`() throws {
    let article = try article(
      #"{"url": "https://a.example/x/ice", "content_html": "<p>The <a href='../snow'>snow</a> is deep this year.</p>"}"#
    )
    #expect(article.links.map(\.target) == ["https://a.example/snow"])
  }

  @Test func `the original of a record is that of its text`() throws {
    let document = RawDocument(
      origin: origin, text: #"{"content_html": "<p>The ice is thin this year.</p>"}"#, mediaType: .record)
    #expect(try ArticleCleaner().original(of: document).string == "The ice is thin this year.")
  }

  @Test func `the text of a record is UTF-8 whatever it begins with or declares`() throws {
    #expect(
      try article(#"{"text": "RIFF is a file format, the mayor of the town said."}"#).text.string.hasPrefix("RIFF"))
    let page = #"{"content_html": "<meta charset=iso-2022-jp><p>Größe is a German word, she said.</p>"}"#
    #expect(try article(page).text.string.hasPrefix("Größe"))
  }

  @Test(arguments: ["[]", "nonsense", #"{"id": "x"}"#])
  func `what has no text is no record`(json: String) {
    #expect(throws: CleaningFailure.notARecord) { try article(json) }
  }
}
