import Testing

@testable import Feeds

struct AtomTests {
  private static let division = "<div xmlns=\"http://www.w3.org/1999/xhtml\">"

  @Test func `a whole feed of Atom 1 is read`() throws {
    let feed = try feed(
      Sample.atom(
        entry: """
          <title>Ferry runs again</title><id>tag:boats.example,2004:1</id>
          <link rel="self" href="http://boats.example/1.atom"/><link href="http://boats.example/1"/>
          <link rel="enclosure" type="audio/mpeg" length="512" href="horn.mp3"/>
          <published>2004-01-01T19:48:21Z</published><updated>2004-01-02T19:48:21+01:00</updated>
          <author><name>Lea Wu</name><email>lea@boats.example</email><uri>/lea</uri></author>
          <author><name>Tom Ray</name></author><contributor><name>Ann Lee</name></contributor>
          <category term="ferry" scheme="http://boats.example/tags" label="Ferries"/>
          <source><title>Harbour</title><id>harbour</id><author><name>Nobody</name></author></source>
          """,
        feed: """
          <title>Boats</title><subtitle type="html">All &lt;i&gt;about&lt;/i&gt; boats</subtitle>
          <id>tag:boats.example,2004:feed</id><link href="http://boats.example/"/><updated>2004-01-02T00:00:00Z</updated>
          """, attributes: "xml:lang=\"en\" xml:base=\"http://boats.example/files/\""))
    #expect(feed.format == .atom10)
    #expect(feed.title == "Boats")
    #expect(feed.identifier == "tag:boats.example,2004:feed")
    #expect(feed.link == "http://boats.example/")
    #expect(feed.description?.line == "All about boats")
    #expect(feed.language == "en")
    let entry = try #require(feed.items.first)
    #expect(entry.title == "Ferry runs again")
    #expect(entry.identifier == "tag:boats.example,2004:1")
    #expect(entry.link == "http://boats.example/1")
    #expect(entry.enclosures.map(\.address) == ["http://boats.example/files/horn.mp3"])
    #expect(entry.published?.description == "2004-01-01T19:48:21Z")
    #expect(entry.updated?.description == "2004-01-02T18:48:21Z")
    #expect(entry.authors.map(\.label) == ["Lea Wu (lea@boats.example)", "Tom Ray"])
    #expect(entry.authors[0].page == "http://boats.example/lea")
    #expect(entry.contributors.map(\.name) == ["Ann Lee"])
    #expect(entry.categories.map(\.name) == ["Ferries"])
  }

  @Test(arguments: [
    ("<title>1 &lt;b&gt; 2 &amp;amp;</title>", "1 <b> 2 &amp;"),
    ("<title type=\"text\">1 &lt;b&gt; 2</title>", "1 <b> 2"),
    ("<title type=\"html\">A &lt;b&gt;fast&lt;/b&gt; boat &amp;amp; crew</title>", "A fast boat & crew"),
    ("<title type=\"html\"><![CDATA[A <b>fast</b> boat]]></title>", "A fast boat"),
    ("<title type=\"xhtml\">\(division)A <b>fast</b> boat &lt; ship</div></title>", "A fast boat < ship"),
  ])
  func `titles by their type`(element: String, title: String) throws {
    #expect(try item(Sample.atom(entry: element)).title == title)
  }

  @Test(arguments: [
    ("<content>a &lt;b&gt;</content>", FeedText.Kind.plain, "a <b>"),
    ("<content type=\"html\">a &lt;b&gt;c&lt;/b&gt;</content>", .html, "a <b>c</b>"),
    ("<content type=\"text/html\">a &lt;b&gt;c&lt;/b&gt;</content>", .html, "a <b>c</b>"),
    ("<content type=\"xhtml\">\(division)a <b>c</b> &amp;</div></content>", .xhtml, "a <b>c</b> &amp;"),
    ("<content type=\"xhtml\">\n \(division)a</div>\(division)b</div></content>", .xhtml, twoDivisions),
    (
      "<content type=\"xhtml\"><h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p>a</h:p></h:div></content>", .xhtml,
      "<p>a</p>"
    ),
    ("<content type=\"image/png\">aGVsbG8=</content>", .other("image/png"), "hello"),
  ])
  func `contents by their type`(element: String, kind: FeedText.Kind, value: String) throws {
    let content = try #require(try item(Sample.atom(entry: element)).contents.first)
    #expect(content.kind == kind)
    #expect(content.value == value)
  }

  private static let twoDivisions = "<div>a</div><div>b</div>"

  @Test(arguments: [
    ("<content type=\"text/html\" mode=\"escaped\">a &lt;b&gt;c&lt;/b&gt;</content>", FeedText.Kind.html, "a <b>c</b>"),
    (
      "<content type=\"application/xhtml+xml\" mode=\"xml\">\(division)a <b>c</b></div></content>", .xhtml, "a <b>c</b>"
    ),
    ("<content type=\"text/plain\" mode=\"base64\">YSBib2F0</content>", .plain, "a boat"),
    ("<content type=\"text/html\" mode=\"base64\">\nPGI+YTwvYj4=\n</content>", .html, "<b>a</b>"),
  ])
  func `contents of Atom 0·3 by their mode`(element: String, kind: FeedText.Kind, value: String) throws {
    let content = try #require(try item(Sample.atom03(entry: element)).contents.first)
    #expect(content.kind == kind)
    #expect(content.value == value)
  }

  @Test func `dates of Atom 0·3`() throws {
    let feed = try feed(
      Sample.atom03(entry: "<issued>2004-01-01</issued><modified>2004-01-02</modified><created>2003</created>"))
    #expect(feed.format == .atom03)
    #expect(feed.items[0].published?.description == "2004-01-01")
    #expect(feed.items[0].updated?.description == "2004-01-02")
    #expect(feed.items[0].created?.description == "2003-01-01")
  }

  @Test func `content can lie elsewhere`() throws {
    let item = try item(
      Sample.atom(entry: "<content type=\"text/html\" src=\"/1.html\"/>"), address: "http://b.example/f")
    #expect(item.contents.map(\.source) == ["http://b.example/1.html"])
  }

  @Test func `a summary stands beside the content, and content alone is summary too`() throws {
    let both = try item(Sample.atom(entry: "<content>long</content><summary>short</summary>"))
    #expect(both.summary?.value == "short")
    #expect(both.body?.value == "long")
    #expect(try item(Sample.atom(entry: "<content>long</content>")).summary?.value == "long")
    #expect(try item(Sample.atom(entry: "<summary>short</summary>")).body?.value == "short")
  }

  @Test func `prefixes of Atom's own elements do not matter`() throws {
    let item = try item(
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Boat</a:title>\
      <a:content type="xhtml">\(Self.division)a <b>c</b></div></a:content></a:entry></a:feed>
      """)
    #expect(item.title == "Boat")
    #expect(item.contents.map(\.value) == ["a <b>c</b>"])
  }

  @Test func `an identifier that is an address is the link of an entry without one`() throws {
    #expect(try item(Sample.atom(entry: "<id>http://b.example/1</id>")).link == "http://b.example/1")
    #expect(try item(Sample.atom(entry: "<id>tag:b.example,2004:1</id>")).link == nil)
  }

  @Test func `languages are inherited`() throws {
    let entry = try item(
      Sample.atom(
        entry: "<title>a</title><summary xml:lang=\"de\">b</summary>", attributes: "xml:lang=\"fr\""))
    #expect(entry.language == "fr")
    #expect(entry.titleText?.language == "fr")
    #expect(entry.summary?.language == "de")
  }
}
