import Testing

@testable import ForeignText

struct HTMLFragmentTests {
  @Test(arguments: [
    ("a <b>c</b>", "a c"), ("<p>a</p><p>b</p>", "a\nb\n"), ("a<br/>b", "a\nb"), ("a<script>x</script>b", "ab"),
    ("&lt;b&gt; &eacute;", "<b> é"), ("plain", "plain"), ("a < b", "a < b"),
    ("<title>a</title><meta charset=\"iso-8859-1\">é", "aé"), ("<foo>a</foo>", "a"), ("a</div>b</body>c", "abc"),
    ("<p>a<p>b", "a\nb\n"), ("<li>a<li>b", "a\nb\n"),
    ("x &rsquo;&nbsp;&notit; &AMP &nosuch;", "x ’\u{A0}¬it; & &nosuch;"),
  ])
  func `text without markup`(html: String, text: String) {
    #expect(HTMLFragment(html).text == text)
  }

  @Test func `elements nested without end lose no text`() {
    let deep = String(repeating: "<b>", count: 100_000) + String(repeating: "</i>", count: 100_000)
    #expect(HTMLFragment("Boat \(deep)ship").text == "Boat ship")
  }

  @Test func `endless attributes lose no text`() {
    let attributes = (0..<100_000).map { " a\($0)=x" }.joined()
    #expect(HTMLFragment("<b c='>'>a</b><i d='>'\(attributes)>c</i>").text == "ac")
    #expect(HTMLFragment("a <b title=\"\(attributes)\">c</b>").text == "a c")
    #expect(HTMLFragment("a <b>c</b\(attributes)>").text == "a c")
  }

  @Test func `formatting that multiplies itself comes to a limit`() {
    let html = "<p>" + (0..<400).map { "<b class=\($0)>" }.joined() + String(repeating: "<p>x", count: 40_000)
    #expect(HTMLFragment(html).text == "")
  }

  @Test func `a piece is read as far as its limit`() {
    #expect(HTMLFragment("<b>a</b>" + String(repeating: "x", count: 2 << 20)).text.utf8.count < 1 << 20)
  }
}
