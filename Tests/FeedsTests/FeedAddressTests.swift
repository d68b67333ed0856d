import Testing

@testable import Feeds

struct FeedAddressTests {
  @Test func `bases add up`() throws {
    let entry = try item(
      Sample.atom(
        entry: "<link href=\"1\"/><content type=\"html\" xml:base=\"pages/\">&lt;a href=\"2\">x&lt;/a></content>",
        attributes: "xml:base=\"/files/\""), address: "http://b.example/feed")
    #expect(entry.link == "http://b.example/files/1")
    #expect(entry.contents[0].base == "http://b.example/files/pages/")
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
