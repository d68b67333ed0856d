import Articles
import Testing

@testable import Feeds

struct RSSTests {
  @Test func `a whole feed of RSS 2 is read`() throws {
    let feed = try feed(
      Sample.rss(
        item: """
          <title>Ferry runs again</title><link>http://boats.example/ferry</link>
          <guid isPermaLink="false">boats-1</guid><author>lea@boats.example (Lea Wu)</author>
          <pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate><description>It &lt;b&gt;runs&lt;/b&gt;.</description>
          <category domain="http://boats.example/tags">ferry</category><category>ferry</category>
          <enclosure url="http://boats.example/horn.mp3" length="512" type="audio/mpeg"/>
          """,
        channel: """
          <title>Boats</title><link>http://boats.example/</link><description>All about boats</description>
          <language>en-gb</language><ttl>90</ttl><lastBuildDate>Fri, 02 Jan 2004 00:00:00 GMT</lastBuildDate>
          <atom:link rel="self" href="http://boats.example/feed"/>
          <image><title>Logo</title><link>http://logo.example/</link></image>
          """))
    #expect(feed.format == .rss20)
    #expect(feed.title == "Boats")
    #expect(feed.link == "http://boats.example/")
    #expect(feed.ownLink == "http://boats.example/feed")
    #expect(feed.description?.value == "All about boats")
    #expect(feed.language == "en-gb")
    #expect(feed.updated?.description == "2004-01-02T00:00:00Z")
    #expect(feed.timeToLive == .seconds(90 * 60))
    #expect(feed.problems == [])
    let item = try #require(feed.items.first)
    #expect(item.title == "Ferry runs again")
    #expect(item.link == "http://boats.example/ferry")
    #expect(item.identifier == "boats-1")
    #expect(item.authors.map(\.name) == ["Lea Wu"])
    #expect(item.authors.map(\.email) == ["lea@boats.example"])
    #expect(item.published?.description == "2004-01-01T19:48:21Z")
    #expect(item.summary == FeedText(.html, "It <b>runs</b>.", language: "en-gb", base: "http://boats.example/"))
    #expect(item.categories.map(\.scheme) == ["http://boats.example/tags", nil])
    #expect(
      item.enclosures == [
        FeedEnclosure(address: "http://boats.example/horn.mp3", type: "audio/mpeg", length: 512, title: nil)
      ])
    #expect(item.language == "en-gb")
  }

  @Test(arguments: [
    ("0.90", FeedFormat.rss090), ("0.91", .rss091), ("0.92", .rss092), ("0.93", .rss093), ("0.94", .rss094),
    ("2.0", .rss20), ("2.0.1", .rss20), ("7", .rss),
  ])
  func `versions are told apart`(version: String, format: FeedFormat) throws {
    let text = "<rss version=\"\(version)\"><channel><title>Boats</title></channel></rss>"
    #expect(try feed(text).format == format)
  }

  @Test func `items of RDF stand beside their channel`() throws {
    let feed = try feed(
      Sample.rdf(item: "<title>Ferry</title><link>http://boats.example/1</link><dc:date>2004</dc:date>"))
    #expect(feed.format == .rss10)
    #expect(feed.title == "Boats")
    #expect(feed.items.map(\.title) == ["Ferry"])
    #expect(feed.items.map(\.identifier) == ["http://boats.example/1"])
    #expect(feed.items.map(\.updated?.day.description) == ["2004-01-01"])
  }

  @Test func `Netscape's RSS is known by its namespace`() throws {
    let feed = try feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
      <channel><title>Boats</title></channel><item><title>Ferry</title><link>http://boats.example/1</link></item></rdf:RDF>
      """)
    #expect(feed.format == .rss090)
    #expect(feed.items.map(\.link) == ["http://boats.example/1"])
  }

  @Test(arguments: [
    ("<guid>http://b.example/1</guid>", "http://b.example/1"),
    ("<guid>http://b.example/1</guid><link>http://b.example/2</link>", "http://b.example/2"),
    ("<link>http://b.example/2</link><guid>http://b.example/1</guid>", "http://b.example/2"),
    ("<guid isPermaLink=\"false\">http://b.example/1</guid>", nil),
    ("<guid>4711</guid>", nil),
    ("<atom:link href=\"http://b.example/3\"/>", "http://b.example/3"),
    ("<link>http://b.example/2</link><atom:link rel=\"replies\" href=\"http://b.example/3\"/>", "http://b.example/2"),
  ])
  func `the link is the item's page`(elements: String, link: String?) throws {
    #expect(try item(Sample.rss(item: elements)).link == link)
  }

  @Test(arguments: [
    ("<title> Two\n lines </title>", "Two lines"),
    ("<title>Tom &amp; Lea</title>", "Tom & Lea"),
    ("<title>Tom &amp;amp; Lea&amp;#8217;s boat</title>", "Tom & Lea’s boat"),
    ("<title>A &lt;i&gt;fast&lt;/i&gt; boat</title>", "A fast boat"),
    ("<title><![CDATA[A <i>fast</i> boat & crew]]></title>", "A fast boat & crew"),
    ("<title>1 &lt; 2</title>", "1 < 2"),
    ("<title>The &lt;ferry&gt; element</title>", "The <ferry> element"),
    ("<title>A <i>fast</i> boat</title>", "A fast boat"),
    ("<title>caf&eacute;&nbsp;&hellip;</title>", "café …"),
    ("<title>it&#146;s</title>", "it’s"),
    ("<dc:title>Boat</dc:title>", "Boat"),
    ("<title>Boat</title><dc:title>Ship</dc:title>", "Boat"),
    ("<media:title>Picture</media:title><title>Boat</title>", "Boat"),
    ("<title>Boat</title><media:group><media:title>Picture</media:title></media:group>", "Boat"),
    ("<media:content url=\"http://b.example/x\"><media:title>Picture</media:title></media:content>", "Picture"),
    ("<image><title>Logo</title></image><title>Boat</title>", "Boat"),
    ("<source url=\"http://b.example/\">Harbour</source><title>Boat</title>", "Boat"),
    ("<title></title>", nil),
  ])
  func `titles are one line of text`(elements: String, title: String?) throws {
    #expect(try item(Sample.rss(item: elements)).title == title)
  }

  /// A picture with the words that describe it.
  private static func picture(_ words: String) -> String {
    "<media:content url=\"http://b.example/x.png\"><media:description>\(words)</media:description></media:content>"
  }

  @Test(arguments: [
    ("<description>one</description>", "one", []),
    ("<description>one</description><content:encoded>two</content:encoded>", "one", ["two"]),
    ("<content:encoded>two</content:encoded><description>one</description>", "one", ["two"]),
    ("<content:encoded>two</content:encoded>", "two", ["two"]),
    ("<description>one</description><description>two</description>", "one", ["two"]),
    ("<description>one</description><itunes:summary>two</itunes:summary>", "one", ["two"]),
    ("<itunes:summary>two</itunes:summary>", "two", []),
    ("<media:description>one</media:description>", "one", []),
    ("<description>one</description><media:description>two</media:description>", "one", []),
    ("<media:description>two</media:description><description>one</description>", "one", []),
    ("<description>one</description>\(RSSTests.picture("two"))", "one", []),
    ("\(RSSTests.picture("two"))<description>one</description>", "one", []),
    ("<description/>\(RSSTests.picture("one"))\(RSSTests.picture("two"))", "one", []),
    ("<dc:description>one</dc:description>", "one", []),
    ("<fullitem>two</fullitem>", "two", ["two"]),
    ("<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>two</p></body>", "<p>two</p>", ["<p>two</p>"]),
    ("<description>a <p>b<br/>c</p></description>", "a <p>b<br />c</p>", []),
    ("<description>&amp;lt;p&amp;gt;Twice&amp;lt;/p&amp;gt;</description>", "<p>Twice</p>", []),
  ])
  func `summary and contents`(elements: String, summary: String, contents: [String]) throws {
    let item = try item(Sample.rss(item: elements))
    #expect(item.summary?.value == summary)
    #expect(item.contents.map(\.value) == contents)
  }

  @Test(arguments: [
    ("<author>lea@b.example (Lea Wu)</author>", "lea@b.example (Lea Wu)", "Lea Wu"),
    ("<author>Lea Wu &lt;lea@b.example&gt;</author>", "Lea Wu <lea@b.example>", "Lea Wu"),
    ("<author>lea@b.example</author>", "lea@b.example", nil),
    ("<author>Lea Wu</author>", "Lea Wu", "Lea Wu"),
    ("<dc:creator>Lea Wu</dc:creator>", "Lea Wu", "Lea Wu"),
    ("<dc:creator>By Lea Wu, Wine Editor</dc:creator>", "Lea Wu", "Lea Wu"),
    ("<itunes:author>Lea Wu</itunes:author>", "Lea Wu", "Lea Wu"),
    (
      "<atom:author><atom:name>Lea Wu</atom:name><atom:email>lea@b.example</atom:email></atom:author>",
      "Lea Wu (lea@b.example)", "Lea Wu"
    ),
  ])
  func `authors`(elements: String, label: String, name: String?) throws {
    let author = try #require(try item(Sample.rss(item: elements)).authors.first)
    #expect(author.label == label)
    #expect(author.name == name)
  }

  @Test func `all authors are kept, and the owner of a podcast is none`() throws {
    let feed = try feed(
      Sample.rss(
        item: "<dc:creator>Lea Wu</dc:creator><dc:creator>Tom Ray</dc:creator>",
        channel: "<itunes:owner><itunes:name>Harbour Ltd</itunes:name></itunes:owner>"))
    #expect(feed.items[0].authors.map(\.name) == ["Lea Wu", "Tom Ray"])
    #expect(feed.authors == [])
  }

  @Test func `dates of modules`() throws {
    let item = try item(
      Sample.rss(
        item: """
          <dcterms:issued>2004-01-01</dcterms:issued><dcterms:created>2003-12-31</dcterms:created>
          <dc:date>2004-01-02T10:00+01:00</dc:date>
          """))
    #expect(item.published?.description == "2004-01-01")
    #expect(item.created?.description == "2003-12-31")
    #expect(item.updated?.description == "2004-01-02T09:00:00Z")
  }

  @Test func `namespaces count, not prefixes`() throws {
    let item = try item(
      """
      <rss version="2.0" xmlns:who="HTTP://PURL.ORG/DC/ELEMENTS/1.1/" xmlns:dc="http://other.example/"><channel><item>
      <who:creator>Lea Wu</who:creator><dc:title>no title</dc:title></item></channel></rss>
      """)
    #expect(item.authors.map(\.name) == ["Lea Wu"])
    #expect(item.title == nil)
  }

  @Test func `known prefixes do where none are declared`() throws {
    let feed = try feed("<rss><channel><item><dc:creator>Lea Wu</dc:creator></item></channel></rss>")
    #expect(feed.items[0].authors.map(\.name) == ["Lea Wu"])
    #expect(feed.problems == [.undeclaredPrefix("dc")])
  }

  @Test func `the address behind a counter is kept`() throws {
    let item = try item(
      Sample.rss(item: "<link>http://c.example/1</link><feedburner:origLink>http://b.example/1</feedburner:origLink>"))
    #expect(item.link == "http://c.example/1")
    #expect(item.originalLink == "http://b.example/1")
  }

  @Test(arguments: ["", "soon", "0", "-5", "1.5"])
  func `a time to live that is none is left out`(_ text: String) throws {
    #expect(try feed(Sample.rss(channel: "<title>Boats</title><ttl>\(text)</ttl>")).timeToLive == nil)
  }

  @Test func `the time to live is that of the feed, and bounded`() throws {
    let channel = "<title>Boats</title><ttl>99999999999</ttl>"
    let feed = try feed(Sample.rss(item: "<title>Ferry</title><ttl>5</ttl>", channel: channel))
    #expect(feed.timeToLive == .seconds(315_360_000))
  }
}
