import Feeds
import Testing

struct ItemIdentityTests {
  private func keys(_ items: String..., channel: String = "") throws -> [String?] {
    let items = items.map { "<item>\($0)</item>" }.joined()
    return try FeedReader().read(
      Array("<rss version=\"2.0\"><channel>\(channel)\(items)</channel></rss>".utf8)
    ).identities.map { $0?.key }
  }

  @Test func `an item without an identifier is known by its link, or title and time, or text`() throws {
    #expect(try keys("<guid>a-1</guid><link>http://b.example/1</link>") == ["a-1"])
    #expect(try keys("<link>http://b.example/1</link>") == ["http://b.example/1"])
    #expect(try keys("<title>Boat</title><pubDate>1970-01-09</pubDate>") == ["Boat 691200"])
    #expect(try keys("<description>Boat</description>")[0] != nil)
  }

  @Test func `an identifier or a link that several items share is none`() throws {
    for shared in ["<guid>7</guid>", "<guid isPermaLink=\"false\">N/A</guid>", "<link>http://b.example</link>"] {
      let keys = try keys(
        "\(shared)<title>Red</title><description>One</description>",
        "\(shared)<title>Blue</title><description>Two</description>",
        "\(shared)<title>Blue</title><description>Three</description>")
      #expect(Set(keys.compactMap(\.self)).count == 3, "\(shared)")
    }
  }

  @Test func `what an item would be called among others is known`() throws {
    let alone = try FeedReader().read(
      Array("<rss><channel><item><guid>7</guid><title>Red</title></item></channel></rss>".utf8)
    ).identities[0]
    #expect(alone?.key == "7" && alone?.otherKeys.contains("7 Red") == true)
    #expect(try keys("<guid>7</guid><title>Red</title>", "<guid>7</guid><title>Blue</title>") == ["7 Red", "7 Blue"])
  }

  @Test func `an identifier that says that there is none, and the address of the site, are no keys`() throws {
    #expect(try keys("<guid>N/A</guid><title>Red</title>") == ["Red"])
    #expect(
      try keys("<link>http://b.example/</link><title>Red</title>", channel: "<link>http://b.example/</link>") == ["Red"]
    )
  }

  @Test func `versions of one article in a document are one, the latest`() throws {
    func version(_ number: Int, _ hour: String, _ text: String = "The storm hits the coast.", title: String = "Storm")
      -> String
    {
      """
      <title>\(title)</title><link>http://b.example/news/1</link><description>\(text)</description>
      <guid isPermaLink="false">http://b.example/news/1#\(number)</guid><pubDate>Wed, 08 Oct 2025 \(hour):00 GMT</pubDate>
      """
    }
    let news = "http://b.example/news/1"
    #expect(
      try keys(version(3, "09:00", "The storm hits the coast. More."), version(0, "06:00")) == [news + "#3", nil])
    #expect(try keys(version(0, "06:00"), version(3, "09:00")) == [nil, news + "#3"])
    #expect(try keys(version(0, "06:00"), version(3, "09:00", title: "Calm")) == [news + "#0", news + "#3"])
    #expect(try keys(version(0, "06:00"), version(3, "09:00", "A calm day.")) == [news + "#0", news + "#3"])
  }

  @Test func `an item that stands there twice is one`() throws {
    let item = "<guid>1</guid><title>Red</title><description>One</description>"
    #expect(try keys(item, item) == ["1", nil])
  }
}
