import Articles
import Testing

@testable import Queries

struct QueryCompletionTests {
  private func completion(_ text: String) -> (QueryCompletion.Subject, TextSpan)? {
    // The caret is where the bar stands.
    let before = text.prefix { $0 != "|" }
    return QueryCompletion(of: text.replacing("|", with: ""), at: before.unicodeScalars.count)
      .map { ($0.subject, $0.span) }
  }

  private func expect(
    _ text: String, _ subject: QueryCompletion.Subject, _ span: TextSpan, _ location: SourceLocation = #_sourceLocation
  ) {
    let found = completion(text)
    #expect(found?.0 == subject && found?.1 == span, sourceLocation: location)
  }

  @Test func `a word may become the name of a field`() {
    expect("|", .field(beginning: ""), TextSpan(0, 0))
    expect("ice sa|", .field(beginning: "sa"), TextSpan(4, 6))
    expect("(sa| or ice)", .field(beginning: "sa"), TextSpan(1, 3))
    expect("-sa|", .field(beginning: "sa"), TextSpan(1, 3))
  }

  @Test func `behind a colon stands a value of the field`() {
    expect("said:|", .value(.said, beginning: ""), TextSpan(5, 5))
    expect("ice said:le| tag:x", .value(.said, beginning: "le"), TextSpan(9, 11))
    expect("is:un|", .value(.isMark, beginning: "un"), TextSpan(3, 5))
  }

  @Test func `in quotation marks a value has spaces`() {
    expect("said:\"lea w|", .value(.said, beginning: "lea w"), TextSpan(5, 11))
    expect("\"thin ice\" said:“lea w|", .value(.said, beginning: "lea w"), TextSpan(16, 22))
  }

  @Test func `elsewhere nothing can be completed`() {
    #expect(completion("nofield:x|") == nil)
    #expect(completion("10%|") == nil)
    #expect(completion("\"thin i|") == nil)
  }

  @Test func `words that are more than one are written in quotation marks`() {
    #expect(QueryCompletion.written("wu") == "wu")
    #expect(QueryCompletion.written("Lea Wu") == "\"Lea Wu\"")
    #expect(QueryCompletion.written("-wu") == "\"-wu\"")
    #expect(QueryCompletion.written("a\"b") == "\"a b\"")
  }

  @Test(arguments: [
    "a:b", "Lea “Lee” Wu", "wu*", "(\u{301}wu)", "a|b", "Or", "/ice", "//ice", "https://a.example/", "ice\u{2028}",
  ])
  func `a written value is read as it was`(value: String) throws {
    let query = try QueryParser.query("tag:\(QueryCompletion.written(value))")
    let read = value.replacing("“", with: " ").replacing("”", with: " ")
    #expect(query == .field(.tag, .text(read, isPrefix: false)))
  }
}
