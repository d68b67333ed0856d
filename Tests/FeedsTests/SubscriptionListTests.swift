import Testing

@testable import Feeds

struct SubscriptionListTests {
  private func list(_ text: String) throws(FeedFailure) -> SubscriptionList {
    try SubscriptionList(opml: Array(text.utf8))
  }

  @Test func `folders, names, pages and tags`() throws {
    let list = try list(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>My boats</title></head><body>
        <outline text="Ferries" type="rss" xmlUrl="http://f.example/feed" htmlUrl="http://f.example/"
                 category="/harbour/ferries,slow" description="By the sea"/>
        <outline text="News"><outline title="World">
          <outline text="w" title="World news" type="rss" xmlUrl="http://w.example/feed?a=1&amp;b=2"/></outline>
          <outline text="Local" type="rss" xmlurl="http://l.example/feed"/>
        </outline>
      </body></opml>
      """)
    #expect(list.title == "My boats")
    #expect(
      list.subscriptions == [
        Subscription(
          address: "http://f.example/feed", title: "Ferries", page: "http://f.example/", description: "By the sea",
          tags: ["harbour/ferries", "slow"]),
        Subscription(address: "http://w.example/feed?a=1&b=2", title: "World news", folders: ["News", "World"]),
        Subscription(address: "http://l.example/feed", title: "Local", folders: ["News"]),
      ])
  }

  @Test func `OPML 1 with its address under another name`() throws {
    let list = try list(
      "<opml version=\"1.0\"><body><outline title=\"F\" type=\"rss\" url=\"http://f.example/\"/></body></opml>")
    #expect(list.subscriptions == [Subscription(address: "http://f.example/", title: "F")])
  }

  @Test func `a list comes back as it was written`() throws {
    let list = SubscriptionList(
      title: "Tom & \"Lea\" <x>",
      subscriptions: [
        Subscription(address: "http://a.example/?x=1&y=2", title: "A <b> & \"c\" 'd'", tags: ["one", "two words"]),
        Subscription(address: "http://b.example/", folders: ["News"]),
        Subscription(
          address: "http://c.example/", title: "ç ☸ 日", page: "http://c.example/page", description: "x > y",
          folders: ["News", "Far & wide"]),
        Subscription(address: "http://d.example/", title: "D", folders: ["Other"]),
      ])
    let again = try self.list(list.opml)
    #expect(again == list)
  }

  @Test func `what is written is well-formed`() throws {
    let list = SubscriptionList(
      title: "a\u{1B}b", subscriptions: [Subscription(address: "http://a.example/?\"<&>\n", folders: ["\u{0}\""])])
    #expect(try XMLReader.read(Array(list.opml.utf8), limits: FeedLimits(), handler: OutlineReader()) == [])
  }

  @Test func `a feed that is named twice in a folder is taken once`() throws {
    let list = try list(
      "<opml><body><outline xmlUrl=\"http://f.example/\"/><outline xmlUrl=\"http://f.example/\"/></body></opml>")
    #expect(list.subscriptions.count == 1)
  }

  @Test func `a broken list gives what can be read`() throws {
    let list = try list(
      "<opml><body><outline text=\"A & B\" xmlUrl=\"http://f.example/?a&b\"><outline xmlUrl=\"http://g")
    #expect(list.subscriptions.map(\.address) == ["http://f.example/?a&b"])
  }

  @Test func `other documents are no list`() {
    #expect(throws: FeedFailure.empty) { try list(" ") }
    #expect(throws: FeedFailure.notAFeed(.xml(element: "rss"))) { try list("<rss><channel/></rss>") }
    #expect(throws: FeedFailure.notAFeed(.text)) { try list("http://f.example/") }
    #expect(throws: FeedFailure.limit(.depth)) {
      try list("<opml><body>" + String(repeating: "<outline text=\"x\">", count: 100_000))
    }
  }

  @Test func `addresses of feeds are those of the web, and what is none is told`() throws {
    let list = try SubscriptionList(
      opml: Array(
        """
        <opml version="1.1"><body><outline text="a" xmlUrl="feed://a.example/x"/>
        <outline text="b" xmlUrl="feed:https://b.example/x"/><outline text="c" xmlUrl="c.example:8080/x"/>
        <outline text="exec" xmlUrl="exec:~/script.sh"/><outline text="filter" xmlUrl="filter:~/f.py:http://d.example/x"/>
        <outline text="file" xmlUrl="file:///tmp/x.xml"/></body></opml>
        """.utf8))
    #expect(list.subscriptions.map(\.address) == ["http://a.example/x", "https://b.example/x", "c.example:8080/x"])
    #expect(list.leftOut.map(\.title) == ["exec", "filter", "file"])
  }

  @Test func `what is commented out is no subscription, with all that lies in it`() throws {
    let list = try SubscriptionList(
      opml: Array(
        """
        <opml version="2.0"><body><outline text="a" isComment="true" xmlUrl="http://a.example/x"/>
        <outline text="F" isComment="TRUE"><outline text="b" xmlUrl="http://b.example/x"/></outline>
        <outline text="G"><outline text="c" isComment="false" xmlUrl="http://c.example/x"/></outline></body></opml>
        """.utf8))
    #expect(list.subscriptions.map(\.address) == ["http://c.example/x"])
    #expect(list.subscriptions[0].folders == ["G"])
  }
}
