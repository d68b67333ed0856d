import Testing

@testable import Feeds

struct IllFormedFeedTests {
  @Test(arguments: [
    ("<title>Tom & Lea, AT&T and R&D;</title>", "Tom & Lea, AT&T and R&D;"),
    ("<title>1 < 2</title>", "1 < 2"),
    ("<title>Boat", "Boat"),
    ("<title>Boat</titel>", "Boat"),
    ("<title>Boat</title></b>", "Boat"),
  ])
  func `what can be read is read, and said to be broken`(elements: String, title: String) throws {
    let feed = try feed(Sample.rss(item: elements))
    #expect(feed.items[0].title == title)
    #expect(feed.problems != [])
  }

  @Test func `a bare ampersand in an address`() throws {
    let feed = try feed(Sample.rss(item: "<link>http://b.example/?a=1&b=2&copy=3</link><enclosure url=\"/x?a&b\"/>"))
    #expect(feed.items[0].link == "http://b.example/?a=1&b=2&copy=3")
    #expect(feed.items[0].enclosures.map(\.address) == ["/x?a&b"])
    #expect(feed.problems.first == .bareMarkupCharacter(line: 1))
  }

  @Test func `an item that was not ended ends where the next begins`() throws {
    let feed = try feed(
      "<rss><channel><item><title>One</title><item><title>Two<item><title>Three</title></item></channel></rss>")
    #expect(feed.items.map(\.title) == ["One", "Two", "Three"])
    #expect(feed.problems != [])
  }

  @Test func `HTML that was put in as it is`() throws {
    let feed = try feed(
      "<rss><channel><item><description>a<br>b<p>c</description></item><item><title>Two</title></item></channel></rss>")
    #expect(feed.items.count == 2)
    #expect(feed.items[0].summary?.line == "a b c")
    #expect(feed.items[1].title == "Two")
  }

  @Test func `text before the document`() throws {
    let feed = try feed("\nWarning: clock <?xml version=\"1.0\"?>" + Sample.rss(item: "<title>Boat</title>"))
    #expect(feed.items[0].title == "Boat")
    #expect(feed.problems == [.textBeforeDocument])
    #expect(try FeedReader().read(Array("\n\n<?xml version=\"1.0\"?>\(Sample.rss())".utf8)).problems == [])
  }

  @Test func `dates that cannot be read are said`() throws {
    let feed = try feed(Sample.rss(item: "<pubDate>soon</pubDate>"))
    #expect(feed.items[0].published == nil)
    #expect(feed.problems == [.unreadableDate("soon")])
  }

  @Test func `names of elements in capitals`() throws {
    let feed = try feed(
      "<RSS VERSION=\"2.0\"><CHANNEL><TITLE>Boats</TITLE><ITEM><TITLE>Boat</TITLE></ITEM></CHANNEL></RSS>")
    #expect(feed.format == .rss20)
    #expect(feed.items.map(\.title) == ["Boat"])
  }

  @Test(arguments: [
    ("", FeedFailure.empty), (" \n\t ", .empty),
    ("<!DOCTYPE html><html><head><title>x</title></head></html>", .notAFeed(.webPage)),
    ("<html><body><p>x<br></body></html>", .notAFeed(.webPage)),
    ("<opml version=\"2.0\"><body/></opml>", .notAFeed(.subscriptionList)),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", .notAFeed(.xml(element: "svg"))),
    ("Not found", .notAFeed(.text)), ("{\"error\": 404}", .notAFeed(.json)), ("%PDF-1.4 ...", .notAFeed(.binary)),
    ("<", .notAFeed(.text)), ("<<<>>>&&&", .notAFeed(.text)),
  ])
  func `what is no feed is said to be what it looks like`(text: String, failure: FeedFailure) {
    #expect(throws: failure) { try feed(text) }
  }

  @Test func `garbage is no feed`() {
    var state: UInt64 = 4711
    for length in 1...300 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      #expect(throws: FeedFailure.self) { try FeedReader().read(bytes) }
      FeedFuzzing.run(bytes)
    }
  }

  @Test func `a feed with any one byte changed gives no trap`() {
    let whole = Array(
      """
      <?xml encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title x="1">a &amp; \
      <![CDATA[<b>x</b>]]></title><pubDate>1 Jan 2004</pubDate><!-- c --></item></channel></rss>
      """.utf8)
    for index in whole.indices {
      for byte: UInt8 in [0, 0x26, 0x3C, 0x22, 0xFF] {
        var bytes = whole
        bytes[index] = byte
        FeedFuzzing.run(bytes)
      }
    }
  }
}
