import Articles
import ForeignText
import Testing

@testable import Cleaning

struct BlockReaderTests {
  private func blocks(_ body: String) throws -> [PageBlock] {
    let tree = try PageFixture.tree("<body>\(body)")
    let root = try #require(tree.indices.first { tree.element($0) == .body })
    let content = ContentFinder.Content(
      roots: [root], omissions: Array(repeating: nil, count: tree.nodes.count), letters: 0, byline: nil)
    return BlockReader.blocks(of: tree, content: content)
  }

  private func texts(_ body: String) throws -> [String] { try blocks(body).map { String(scalars: $0.scalars) } }

  @Test func `blocks are told by their elements`() throws {
    let html = """
      <h2>A</h2><p>B</p><ul><li>C</li></ul><ol start=4><li>D<li><p>E</p></ol><blockquote>F</blockquote><pre>G
        H</pre><table><tr><td>I<td>J</table><figcaption>K</figcaption><div>L<p>M</p>N</div>
      """
    #expect(
      try blocks(html).map(\.kind) == [
        .heading(level: 2), .paragraph, .item(number: nil), .item(number: 4), .item(number: 5), .quotation,
        .preformatted,
        .row, .caption, .paragraph, .paragraph, .paragraph,
      ])
    #expect(try texts(html) == ["A", "B", "C", "D", "E", "F", "G\n  H", "I | J", "K", "L", "M", "N"])
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "x", "-1", "1e9"])
  func `a list that counts from no number counts from one`(start: String) throws {
    #expect(try blocks("<ol start='\(start)'><li>A<li>B</ol>").map(\.kind) == [.item(number: 1), .item(number: 2)])
  }

  @Test func `items count as their list says`() throws {
    #expect(
      try blocks("<ol><li value=3>A<li>B</ol><ol reversed><li>C<li>D</ol><ol start=9 reversed><li>E<li>F</ol>").map(
        \.kind)
        == [3, 4, 2, 1, 9, 8].map { .item(number: $0) })
  }

  @Test func `only the first paragraph of an item is marked`() throws {
    #expect(
      try blocks("<ul><li><p>A</p><p>B</p><li>C</ul>").map(\.kind) == [
        .item(number: nil), .paragraph, .item(number: nil),
      ])
  }

  @Test func `what a cell holds stands in its row`() throws {
    let row = "<tr><td><p>Dorn</p></td><td><div>12</div><br>tons</td></tr>"
    #expect(try texts("<table>\(row)</table>") == ["Dorn | 12 tons"])
    #expect(try texts("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>") == ["One.", "Two."])
  }

  @Test func `a cell of several columns leaves those behind it below their heads`() throws {
    let head = "<tr><th>Ward<th>Yes<th>No</tr>"
    #expect(
      try texts("<table>\(head)<tr><td colspan=2>Total</td><td>2,800</td></tr></table>")
        == ["Ward | Yes | No", "Total | | 2,800"])
    #expect(try texts("<table><tr><th colspan=0>A<th colspan=x>B<th colspan=2>C</table>") == ["A | B | C"])
  }

  @Test func `a cell of several rows keeps its column in those below`() throws {
    let rows = "<tr><td rowspan=2>Reds<td>2020<td>10<tr><td>2024<td>12<tr><td>Blues<td>2024<td>7"
    #expect(
      try texts("<table><tr><th>Party<th>Year<th>Seats\(rows)</table>")
        == ["Party | Year | Seats", "Reds | 2020 | 10", "| 2024 | 12", "Blues | 2024 | 7"])
    #expect(
      try texts("<table><tr><td>A<td rowspan=2 colspan=2>B<td>C<tr><td>D<td>E</table>") == ["A | B | | C", "D | | | E"])
    #expect(
      try texts("<table><tbody><tr><td rowspan=0>A<td>B<tr><td>C<tbody><tr><td>D<td>E</table>")
        == ["A | B", "| C", "D | E"])
  }

  @Test func `a page cannot have cells without end`() throws {
    let row = "<tr><td colspan=1000000 rowspan=1000000>A<td>B"
    let rows = String(repeating: row, count: 2000)
    #expect(try texts("<table>\(row)</table>")[0].count { $0 == "|" } == 100)
    #expect(try texts("<table>\(rows)</table>").reduce(0) { $0 + $1.count } < 100_000)
  }

  @Test func `line ends are breaks where a style says so`() throws {
    #expect(try texts("<p style='white-space: pre-line'>One.\n\nTwo.</p>") == ["One.", "Two."])
    #expect(try texts("<div style='white-space:pre'>let a = 1\n  let b = 2</div>") == ["let a = 1\n  let b = 2"])
    #expect(try texts("<p>One\n\ntwo.</p>") == ["One two."])
  }

  @Test func `signs that are links to their heading and numbers of lines are no text`() throws {
    #expect(try texts("<h2>Vines<a href='#v'>¶</a></h2><h3><a href='#w'>#</a> Wine</h3>") == ["Vines", "Wine"])
    #expect(try texts("<h2>Vines <a href='#v'>again</a></h2>") == ["Vines again"])
    #expect(
      try texts("<pre><span class=lineno>1</span>let a\n<span class=lineno>2</span>let b</pre>") == ["let a\nlet b"])
  }

  @Test func `white space is folded and inline elements part nothing`() throws {
    #expect(
      try texts("<p> One <b>two</b>,\n <i>three</i>four&nbsp;&shy;five <!-- x --> six</p>") == [
        "One two, threefour five six"
      ])
  }

  @Test func `a line break ends a paragraph after a sentence or another break`() throws {
    #expect(try texts("<p>One<br>two.<br>Three<br> <br>four</p>") == ["One two.", "Three", "four"])
  }

  @Test func `links keep their words over inline elements and blocks`() throws {
    let found = try blocks("<p>See <a href=x> the <b>tide</b> table </a>!</p><a href=y><p>One</p><p>two</p></a>")
    #expect(found[0].links == [PageBlock.Link(target: "x", range: 4..<18)])
    #expect(found.dropFirst().map { $0.links.map(\.target) } == [["y"], ["y"]])
    #expect(found[1].links[0].range == 0..<3)
  }

  @Test func `a picture of a sign is the sign, of anything else nothing`() throws {
    #expect(
      try texts("<p><img alt=T>he ship <img alt='🚢'> sank <img alt='A ship' data-src=a.jpg></p>") == ["The ship 🚢 sank"]
    )
  }

  @Test func `text whose lines count keeps them and their indentation`() throws {
    #expect(
      try texts("<pre>\n  def f():\n\tif x:\n\n      return 1  \n</pre>") == ["def f():\n  if x:\n\n    return 1"])
    #expect(try texts("<pre><code><b>a</b> {<br>  b;<br>}</code></pre>") == ["a {\n  b;\n}"])
  }

  @Test func `items know how deep their list is`() throws {
    let html = "<ul><li>A<ul><li>B<ol><li>C</ol></ul><li>D</ul>"
    #expect(try blocks(html).map(\.level) == [0, 1, 2, 0])
    let article = try PageFixture.article(
      PageFixture.page("<article>\(PageFixture.report)\(html)\(PageFixture.report)</article>"))
    #expect(Array(article.paragraphTexts[5..<9]) == ["• A", "  ◦ B", "    1. C", "• D"])
  }

  @Test(arguments: ["10.02am GMT", "10:02", "9:41 p.m.", "1 Mar 2024, 10:02 CET", "10h30"])
  func `a time of day is one`(text: String) throws { #expect(try blocks("<p>\(text)</p>")[0].isTimeOfDay) }

  @Test(arguments: [
    "At 10:02 it rained.", "10 boats", "Psalm 23", "2024", "v10.02.3-beta of the program came out on Monday",
  ])
  func `what is no time of day is none`(text: String) throws { #expect(try !blocks("<p>\(text)</p>")[0].isTimeOfDay) }
}
