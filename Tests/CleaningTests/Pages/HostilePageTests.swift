import Articles
import ForeignText
import Testing

@testable import Cleaning

struct HostilePageTests {
  private let ending = PageFixture.report

  private func nested(_ tag: String, _ count: Int) -> String {
    String(repeating: "<\(tag)>", count: count) + ending + String(repeating: "</\(tag)>", count: count)
  }

  @Test(arguments: ["div", "b", "span", "blockquote", "ul><li", "table><tr><td", "font size=1", "x-y", "svg", "button"])
  func `twenty thousand nested elements are read`(tag: String) throws {
    _ = try? PageFixture.article(nested(tag, 20_000))
    #expect(try PageFixture.tree(nested(tag, 20_000)).nodes.count < 200_000)
  }

  @Test func `the text inside a hundred thousand divisions is found`() throws {
    let article = try PageFixture.article(nested("div", 100_000))
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `formatting that multiplies itself ends in an error`() {
    let page = "<p>" + (0..<400).map { "<b class=\($0)>" }.joined() + String(repeating: "<p>x", count: 40_000)
    #expect(throws: CleaningFailure.tooInvolved) { try PageFixture.article(page) }
  }

  @Test func `a page beyond the limit is refused`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: MarkupLimits.page.bytes + 1)
    #expect(throws: CleaningFailure.tooLarge(limit: MarkupLimits.page.bytes)) { try PageFixture.article(bytes: bytes) }
  }

  @Test func `an attribute of megabytes is left out`() throws {
    let long = String(repeating: "x", count: 3_000_000)
    let article = try PageFixture.article(
      "<html><title>\(long.prefix(5))</title><body class=\"\(long)\"><p><a href=\"https://a.example/\(long)\">Here</a></p>\(ending)"
    )
    #expect(article.paragraphTexts.suffix(5) == PageFixture.paragraphs[...])
    #expect(article.links.isEmpty)
  }

  @Test func `zero bytes are no text`() throws {
    let article = try PageFixture.article(
      PageFixture.page("<ar\u{0}ticle>" + ending.replacing("ferry", with: "fer\u{0}ry")))
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `unclosed tags lose nothing`() throws {
    let article = try PageFixture.article("<div><article><p>" + PageFixture.paragraphs.joined(separator: "<p>"))
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `no terminal command and no override of direction comes through`() throws {
    let title = "Ferry&#27;[31m aground&#x202e; off\u{1B}]0;owned\u{07} the\u{2066} islands&#155;"
    let article = try PageFixture.article(
      PageFixture.page(
        "<article>" + ending.replacing("ferry", with: "fer&#8;ry\u{1B}[2J"), head: "<title>\(title)</title>"))
    #expect(article.head.title == "Ferry aground off the islands›")
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `entities are resolved once and floods of them are harmless`() throws {
    let flood = String(repeating: "&amp;lt;&nosuch;&#0;&#x110000;&#xD800;", count: 20_000)
    let article = try PageFixture.article(PageFixture.page("<article>\(ending)<p>\(flood)</p></article>"))
    #expect(article.text.string.contains("&lt;"))
    #expect(!article.text.scalars.contains("\0"))
  }

  @Test func `markup inside scripts is no markup`() throws {
    let script = """
      <script>document.write("<p>Buy now, and pay later, for all that you have ever wanted to own.</p>"); // <!-- <script> \
      </script><style>p::after { content: "<p>Nothing, really nothing, should come out of a style sheet.</p>" }</style>
      <script type="application/ld+json">{"broken": [1, 2,</script>
      """
    let article = try PageFixture.article(PageFixture.page("<article>\(script)\(ending)\(script)</article>"))
    #expect(article.paragraphTexts == PageFixture.paragraphs)
  }

  @Test(arguments: [
    "<script>", "<!--", "<title>", "<p class=\"", "<![CDATA[", "</", "<", "<?", "<svg", "<textarea>", "&#", "<a href='",
    "<script type=application/ld+json>[[[[", "<plaintext>", "<iframe>", "<frameset>", "<template>",
  ])
  func `pages that break off are read or refused`(end: String) {
    for page in [end, ending + end, end + ending, "<table>" + end] {
      Fuzzing.clean(Array(page.utf8))
    }
  }

  @Test func `bytes that are no page are refused`() {
    #expect(throws: CleaningFailure.binary) { try PageFixture.article(bytes: [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]) }
    #expect(throws: CleaningFailure.binary) {
      try PageFixture.article(bytes: (0..<4000).map { UInt8($0 % 64) })
    }
  }

  @Test func `any bytes can be cleaned`() {
    var state: UInt64 = 1
    let parts = [
      "<p>", "</p>", "<div class=article>", "<a href=x>", "<table>", "<td>", "word, ", "&amp;", "\u{0}", "<!--", "\"",
      ">",
    ]
    for _ in 0..<300 {
      var page = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        page += parts[Int(state >> 33) % parts.count]
      }
      Fuzzing.clean(Array(page.utf8))
    }
  }
}
