import Testing

@testable import Feeds

struct HTMLFragmentTests {
  @Test(arguments: [
    ("a <b>c</b> &amp; d", "a <b>c</b> &amp; d"),
    ("<p>a<br>b", "<p>a<br />b</p>"),
    ("<p onclick=\"x()\" class=\"y\" style=\"z\">a</p>", "<p class=\"y\">a</p>"),
    ("a<script>alert(1)</script>b<style>p{}</style>", "ab"),
    ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"), ("<a href=\" java\nscript:x()\">a</a>", "<a>a</a>"),
    ("<a href=\"1?a=b&amp;c=d\">a</a>", "<a href=\"http://b.example/1?a=b&amp;c=d\">a</a>"),
    ("<img src=x.png alt='\"a\"'>", "<img src=\"http://b.example/x.png\" alt=\"&quot;a&quot;\" />"),
    ("<iframe src=\"http://c.example/\"></iframe><object data=\"x\">a</object>", "a"),
    ("<foo>a</foo>", "a"), ("a</div>b</body>c", "ab<p>c</p>"), ("caf&eacute; &hellip;", "caf&eacute; &hellip;"),
    ("<meta charset=\"iso-8859-1\">é", "é"), ("<section><figure>a</figure></section>", same),
  ])
  func `markup that does no harm stays`(html: String, sanitised: String) {
    #expect(HTMLFragment(html).sanitised(base: "http://b.example/") == sanitised)
  }

  private static let same = "<section><figure>a</figure></section>"

  @Test(arguments: [
    ("a <b>c</b>", "a c"), ("<p>a</p><p>b</p>", "a\nb\n"), ("a<br/>b", "a\nb"), ("a<script>x</script>b", "ab"),
    ("&lt;b&gt; &eacute;", "<b> é"), ("plain", "plain"), ("a < b", "a < b"),
  ])
  func `text without markup`(html: String, text: String) {
    #expect(HTMLFragment(html).text == text)
  }
}
