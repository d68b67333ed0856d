import Testing

@testable import Feeds

struct JSONFeedTests {
  @Test func `a whole feed is read`() throws {
    let feed = try feed(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Boats", "home_page_url": "https://b.example/",
       "feed_url": "https://b.example/feed.json", "description": "All about boats", "language": "en",
       "authors": [{"name": "Harbour"}],
       "items": [{"id": "1", "url": "/ferry", "title": "Ferry & crew", "content_html": "<p>It runs.</p>",
         "content_text": "It runs.", "summary": "Runs", "date_published": "2004-01-01T19:48:21Z",
         "date_modified": "2004-01-02T19:48:21+01:00", "tags": ["ferry", "crew"],
         "authors": [{"name": "Lea Wu", "url": "https://b.example/lea"}],
         "attachments": [{"url": "horn.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 512}]}]}
      """)
    #expect(feed.format == .json11)
    #expect(feed.title == "Boats")
    #expect(feed.link == "https://b.example/")
    #expect(feed.ownLink == "https://b.example/feed.json")
    #expect(feed.description?.value == "All about boats")
    #expect(feed.authors.map(\.name) == ["Harbour"])
    let item = try #require(feed.items.first)
    #expect(item.identifier == "1")
    #expect(item.link == "https://b.example/ferry")
    #expect(item.title == "Ferry & crew")
    #expect(item.summary?.value == "Runs")
    #expect(item.contents.map(\.kind) == [.html, .plain])
    #expect(item.body?.value == "<p>It runs.</p>")
    #expect(item.published?.description == "2004-01-01T19:48:21Z")
    #expect(item.updated?.description == "2004-01-02T18:48:21Z")
    #expect(item.authors.map(\.label) == ["Lea Wu"])
    #expect(item.categories.map(\.term) == ["ferry", "crew"])
    #expect(item.enclosures.map(\.address) == ["https://b.example/horn.mp3"])
    #expect(item.enclosures.map(\.length) == [512])
  }

  @Test func `a feed that ends in the middle has its whole items`() throws {
    let whole = "{\"title\": \"Boats\", \"items\": [{\"id\": \"1\", \"tags\": [\"a\"]}, {\"id\": \"2\"}"
    for rest in ["", ", {\"id\": \"3\", \"title\": \"Half", "]"] {
      let feed = try feed(whole + rest)
      #expect(feed.items.map(\.identifier) == ["1", "2"])
      #expect(feed.problems == [.truncated])
    }
  }

  @Test(arguments: [
    ("Rain &amp; sun", "Rain & sun"), ("The <canvas> element", "The <canvas> element"), ("<b>Rain</b> now", "Rain now"),
    ("A & B", "A & B"),
  ])
  func `a title of HTML is read as such`(title: String, expected: String) throws {
    let feed = try feed("{\"title\": \"Boats\", \"items\": [{\"id\": \"1\", \"title\": \"\(title)\"}]}")
    #expect(feed.items.first?.title == expected)
  }

  @Test func `version 1 has one author`() throws {
    let feed = try feed(
      """
      {"version": "https://jsonfeed.org/version/1", "title": "Boats", "author": {"name": "Harbour"},
       "items": [{"id": 7, "content_text": "x", "author": {"name": "Lea Wu"}, "external_url": "https://o.example/"}]}
      """)
    #expect(feed.format == .json1)
    #expect(feed.authors.map(\.name) == ["Harbour"])
    #expect(feed.items[0].authors.map(\.name) == ["Lea Wu"])
    #expect(feed.items[0].identifier == "7")
    #expect(feed.items[0].link == "https://o.example/")
    #expect(feed.items[0].summary?.value == "x")
  }

  @Test func `values of a wrong type count as missing, and spoil nothing else`() throws {
    let feed = try feed(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": ["no"], "authors": "nobody",
       "items": [{"id": 1.5, "title": null, "tags": ["a", 2, {}], "date_published": "soon"}, 4, "x", {"id": "2"}]}
      """)
    #expect(feed.title == nil)
    #expect(feed.items.map(\.identifier) == ["1.5", "2"])
    #expect(feed.items[0].categories.map(\.term) == ["a", "2"])
    #expect(feed.problems == [.unreadableDate("soon")])
  }

  @Test(arguments: ["{", "{}", "[]", "[1]", "{\"title\": \"x\"}", "{\"version\": \"2\"}"])
  func `other JSON is no feed`(text: String) {
    #expect(throws: FeedFailure.notAFeed(.json)) { try feed(text) }
  }

  @Test func `JSON nested without end is refused`() {
    let text = "{\"version\": \"https://jsonfeed.org/version/1\", \"x\": " + String(repeating: "[", count: 100_000)
    #expect(throws: FeedFailure.notAFeed(.json)) { try feed(text) }
  }

  @Test func `escape sequences are kept out`() throws {
    let item = try item(
      """
      {"version": "https://jsonfeed.org/version/1", "items": [{"id": "1\\u0000", "title": "a\\u001b[31mb\\u202ec",
       "content_text": "d\\u001b]0;x\\u0007e\\nf"}]}
      """)
    #expect(item.identifier == "1")
    #expect(item.title == "abc")
    #expect(item.contents.map(\.value) == ["de\nf"])
  }
}
