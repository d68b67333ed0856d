import Articles
import Feeds
import Testing

/// What generators of feeds get wrong, and what is meant by it.
struct FeedFaultTests {
  private func feed(_ text: String) throws -> Feed { try FeedReader().read(Array(text.utf8)) }

  private func item(_ elements: String) throws -> FeedItem {
    try #require(try feed(Sample.rss(item: elements)).items.first)
  }

  @Test(arguments: [
    (
      "<dc:creator>&lt;a href='/a'&gt;Ada Poe&lt;/a&gt;, &lt;a href='/b'&gt;Niko van Dam&lt;/a&gt;</dc:creator>",
      ["Ada Poe", "Niko van Dam"]
    ),
    (
      "<dc:creator>&lt;a href='/a'&gt;Ada Poe&lt;/a&gt; and &lt;a href='/b'&gt;Lea Wu&lt;/a&gt;</dc:creator>",
      ["Ada Poe", "Lea Wu"]
    ),
    ("<dc:creator><![CDATA[Ada Poe, Tom Ray and Lea Wu]]></dc:creator>", ["Ada Poe", "Tom Ray", "Lea Wu"]),
    ("<dc:creator>Ada Poe</dc:creator><dc:creator>Lea Wu</dc:creator>", ["Ada Poe", "Lea Wu"]),
    ("<author>noreply@b.example (Lea Wu)</author><dc:creator>Lea Wu</dc:creator>", ["Lea Wu"]),
    ("<author>a@b.example (Ada Poe), l@b.example (Lea Wu)</author>", ["Ada Poe", "Lea Wu"]),
    ("<itunes:author>Lamp Radio Desk</itunes:author><author>Lamp Radio Desk</author>", ["Lamp Radio Desk"]),
    ("<dc:creator>Poe, Ada</dc:creator>", ["Poe, Ada"]),
    ("<dc:creator>Ministry of Trade and Rural Affairs</dc:creator>", ["Ministry of Trade and Rural Affairs"]),
    ("<dc:creator>By Ada Poe</dc:creator>", ["Ada Poe"]),
    ("<dc:creator><![CDATA[<img src='a.png'/>Ada Poe / Lea Wu]]></dc:creator>", ["Ada Poe", "Lea Wu"]),
  ])
  func `each author is named once, by name`(_ elements: String, names: [String]) throws {
    #expect(try item(elements).authors.map(\.name) == names)
  }

  @Test(arguments: [
    ("A&lt;br&gt;B", "A B"), ("A&lt;br/&gt;B", "A B"), ("Rain &lt;em&gt;falls", "Rain falls"),
    ("Rain&lt;wbr&gt;fall", "Rainfall"), ("Rain &lt;img src='a.png'&gt;falls", "Rain falls"),
    ("Rain &lt;!-- draft --&gt;falls", "Rain falls"), ("The &lt;canvas&gt; element", "The <canvas> element"),
    ("How to use &lt;b&gt;", "How to use <b>"), ("The &lt;em&gt; tag", "The <em> tag"),
    ("5 &lt; 6 &gt; 3", "5 < 6 > 3"),
    ("Vec&lt;T&gt; in Rust", "Vec<T> in Rust"), ("&lt;span class='x'&gt;Rain", "Rain"),
  ])
  func `tags that format a title are none of its words`(_ title: String, read: String) throws {
    #expect(try item("<title>\(title)</title>").title == read)
  }

  @Test(arguments: [
    "&lt;![CDATA[The harbour.]]&gt;", "<![CDATA[<![CDATA[The harbour.]]]]><![CDATA[>]]>",
  ])
  func `marks of CDATA that were escaped are none of the text`(_ text: String) throws {
    #expect(try item("<description>\(text)</description>").summary?.value == "The harbour.")
  }

  @Test(arguments: ["CDATA", "escaped", "foo", "text/weird"])
  func `a type that nobody knows says nothing`(_ type: String) throws {
    let content = "<content type=\"\(type)\"><![CDATA[<p>The <b>gold</b> badge.</p>]]></content>"
    let body = try #require(try feed(Sample.atom(entry: content)).items[0].body)
    #expect(body.isMarkup && body.line == "The gold badge.")
    let plain = try feed(Sample.atom(entry: "<content type=\"\(type)\">Gold</content>")).items[0].body
    #expect(plain?.isMarkup == false)
  }

  @Test func `a content that lies elsewhere gives way to the summary`() throws {
    let entry = "<summary>In short.</summary><content src=\"http://b.example/1\" type=\"text/html\"/>"
    #expect(try feed(Sample.atom(entry: entry)).items[0].body?.value == "In short.")
  }

  @Test(arguments: [
    "<br />\n<b>Warning</b>:  mysql() in <b>/db.php</b> on line <b>3</b><br />\n",
    "Notice: undefined index\n", "<font size='1'><table><tr><td>Deprecated</td></tr></table></font>",
  ])
  func `a feed behind the warnings of a server is read`(_ warning: String) throws {
    for declaration in ["<?xml version=\"1.0\"?>\n", ""] {
      let feed = try feed(warning + declaration + Sample.rss(item: "<title>Still here</title>"))
      #expect(feed.items.map(\.title) == ["Still here"])
      #expect(feed.problems.contains(.textBeforeDocument))
    }
  }

  @Test func `line ends and tabs in texts of JSON are told and kept`() throws {
    let feed = try feed(
      "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"T\",\"items\":[\n{\"id\":\"1\",\"content_html\":\"\n<p>First\nline</p>\t\"},{\"id\":\"2\",\"content_text\":\"Tab\there\",}]}"
    )
    #expect(feed.items.map { $0.body?.value } == ["<p>First\nline</p>", "Tab\there"])
    #expect(feed.problems.contains(.rawControlCharacter(line: 2)))
  }

  @Test(arguments: [
    "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000", "0001-01-01T00:00:00Z", "Wed, 31 Dec 1969 19:00:00 EST",
  ])
  func `the first day of a calendar is no date`(_ date: String) throws {
    let item = try item("<pubDate>\(date)</pubDate><dc:date>2020-02-03</dc:date>")
    #expect(item.time?.day.description == "2020-02-03")
  }

  @Test(arguments: [
    ("daily", nil, 86_400), ("hourly", "2", 1_800), ("weekly", "7", 86_400), ("never", nil, nil),
    ("hourly", "0", 3_600),
  ])
  func `how often a feed changes is how long it holds`(_ period: String, frequency: String?, seconds: Int?) throws {
    let channel =
      "<sy:updatePeriod> \(period) </sy:updatePeriod>"
      + (frequency.map { "<sy:updateFrequency>\($0)</sy:updateFrequency>" } ?? "")
    let feed = try feed(Sample.rss(channel: channel))
    #expect(feed.timeToLive == seconds.map { .seconds($0) })
  }

  @Test func `plain text keeps its lines, and what was wrapped is put together`() throws {
    let film = "In this film.\n\nTools: http://a.example/tools\nMusic: Ada Poe\n\n\"It &amp; floats,\" says Wu."
    let item = try feed(
      Sample.atom(
        entry: "<media:group><media:description>\(film)</media:description></media:group>",
        attributes: "xmlns:media=\"http://search.yahoo.com/mrss/\"")
    ).items[0]
    #expect(
      item.body?.markup
        == "<p>In this film.</p>\n<p>Tools: http://a.example/tools</p>\n<p>Music: Ada Poe</p>\n<p>\"It &amp; floats,\" says Wu.</p>"
    )
    let wrapped = "The council met in the evening and spoke about the ferry\nthat is old.\n\nNothing was decided."
    #expect(
      try self.item("<description>\(wrapped)</description>").body?.markup
        == "<p>The council met in the evening and spoke about the ferry that is old.</p>\n<p>Nothing was decided.</p>")
    #expect(try self.item("<description>&lt;p&gt;One\ntwo&lt;/p&gt;</description>").body?.markup == "<p>One\ntwo</p>")
  }
}
