import Articles
import Testing

@testable import Cleaning

struct LinkedDataMenderTests {
  @Test(arguments: [
    #"{"a": "1", /* set by hand */ "b": "2"}"#, "{\"a\": \"1\", // so\n\"b\": \"2\"}",
    #"{"a": "1", "b": "2", "c": {"d": "x""#,
    "{&quot;a&quot;: &quot;1&quot;, &quot;b&quot;: &quot;2&quot;}", #"{"a": "1",, "b": "2", "c": [1,2,,3],}"#,
    #"{"a": "1", "text": "He said "no" to it, "twice", and went", "b": "2"}"#, "{\"a\": \"1\"\n\"b\": \"2\"}",
    "{'a': '1', 'text': 'It\'s \"so\"', 'b': '2'}", #"{a: "1", "c": [true], b : "2"}"#, #"{"a": "1", "b": "2""#,
    #"{"a": "1", "text": "It\'s", "b": {"@value": "2"}}"#, "{\"a\": \"1\", \"text\": \"o\nn\te\", \"b\": \"2\"}",
  ])
  func `mistakes that pages make lose nothing`(script: String) {
    let data = LinkedData(script: Array(script.utf8)[...])
    #expect(data?["a"]?.string == "1")
    #expect(data?["b"]?.string == "2")
  }

  @Test func `texts keep what looks like a comment`() {
    let data = LinkedData(script: Array(#"{"url": "https://a.example/*b*/"}"#.utf8)[...])
    #expect(data?["url"]?.string == "https://a.example/*b*/")
  }

  @Test(arguments: ["", "no", "{", "{{{", #"{"a"#, "[1,,", String(repeating: "[", count: 90)])
  func `what holds no value is none or empty`(script: String) {
    #expect(LinkedData(script: Array(script.utf8)[...])?["a"] == nil)
  }

  @Test func `a page may name its article as what it is about`() throws {
    let script = #"{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","author":{"name":"Ada Poe"}}}"#
    let article = try PageFixture.article(
      PageFixture.page(
        "<main>\(PageFixture.report)</main>", head: "<script type='application/ld+json'>\(script)</script>"))
    #expect(article.head.authors == ["Ada Poe"])
  }
}
