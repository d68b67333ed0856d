import Testing

@testable import ForeignText

struct MarkupFilterTests {
  private func filtered(_ page: String) -> String {
    String(decoding: MarkupFilter.filtered(Array(page.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>a<script>if (a < b) { \"</p>\" }</script>b", "<p>ab"), ("<STYLE>p { }</Style >x", "x"),
    ("a<!-- <p> -- > -->b<!-->c", "abc"), ("<svg><path d='a>b'/><text>Logo</text></svg>x", "x"),
    ("<iframe src=a><p>b</iframe>c", "c"), ("a\u{0}b", "ab"), ("<svg/>x", "x"),
  ])
  func `what no article needs goes`(page: String, rest: String) { #expect(filtered(page) == rest) }

  @Test(arguments: [
    "<!DOCTYPE html><p class='a>b' title=\"</p>\">a < b & c</p>", "<title><p>not a tag</p></title>",
    "<script type=\"application/ld+json\">{\"a\": \"<p>\"}</script>", "<p>1 < 2 <3 </ p>",
    "<textarea><script></textarea>x",
  ])
  func `everything else stays as it is`(page: String) { #expect(filtered(page) == page) }

  @Test func `a tag with very many attributes keeps its name alone`() {
    let attributes = (0..<257).map { " a\($0)='>'" }.joined()
    #expect(filtered("<p\(attributes)>a</p\(attributes)><p a = b c=d/>") == "<p>a</p><p a = b c=d/>")
    let few = "<p" + (0..<256).map { " a\($0) = \"x y=z\"" }.joined() + ">"
    #expect(filtered(few) == few)
  }

  @Test func `a script that never ends takes the rest`() { #expect(filtered("<p>a<script>b<p>c") == "<p>a") }

  @Test func `a drawing that never ends is only left out`() { #expect(filtered("<svg><p>a<svg><p>b") == "<p>a<p>b") }
}
