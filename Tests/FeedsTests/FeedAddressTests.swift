import Testing

@testable import Feeds

struct FeedAddressTests {
  @Test(arguments: [
    ("/1", "http://b.example/a/feed", "http://b.example/1"),
    ("1?x=y#z", "http://b.example/a/feed", "http://b.example/a/1?x=y#z"),
    ("../1", "http://b.example/a/b/feed", "http://b.example/a/1"),
    ("//c.example/1", "https://b.example/", "https://c.example/1"),
    ("?x", "http://b.example/a", "http://b.example/a?x"),
    ("http://c.example/", "http://b.example/", "http://c.example/"),
    ("a b", "http://b.example/", "http://b.example/a%20b"), ("", "http://b.example/a", "http://b.example/a"),
    ("/1", nil, "/1"),
  ])
  func `relative addresses`(reference: String, base: String?, address: String) {
    #expect(Address.resolved(reference, against: base) == address)
  }

  @Test func `bases add up`() throws {
    let entry = try item(
      Sample.atom(
        entry: "<link href=\"1\"/><content type=\"html\" xml:base=\"pages/\">&lt;a href=\"2\">x&lt;/a></content>",
        attributes: "xml:base=\"/files/\""), address: "http://b.example/feed")
    #expect(entry.link == "http://b.example/files/1")
    #expect(entry.contents[0].base == "http://b.example/files/pages/")
    #expect(entry.contents[0].sanitised == "<a href=\"http://b.example/files/pages/2\">x</a>")
  }

  @Test func `without an address the channel's page is the base`() throws {
    let text = Sample.rss(item: "<link>/1</link>", channel: "<link>http://b.example/</link>")
    #expect(try item(text).link == "http://b.example/1")
    #expect(try item(text, address: "http://c.example/feed").link == "http://c.example/1")
  }

  @Test func `a base leads to no file and no script`() throws {
    let entry = try item(
      Sample.atom(entry: "<link href=\"passwd\"/>", attributes: "xml:base=\"file:///etc/\""),
      address: "http://b.example/")
    #expect(entry.link == "http://b.example/passwd")
  }
}
