import Articles
import Foundation
import Testing

@testable import ArticleStore

/// What another reader had of the articles of a feed.
extension FeedTests {
  private func enclosures(_ id: Int64) throws -> [String] {
    try library.enclosures(of: id).map { "\($0.address) \($0.mediaType ?? "-") \($0.length ?? 0) \($0.title ?? "-")" }
  }

  private func item(_ text: String, with files: [Enclosure]) -> NewItem {
    NewItem(
      key: "1", title: "Item 1", authors: [], published: nil, link: nil, isLinkUnique: false, enclosures: files,
      raw: RawDocument(origin: .item(feed: "https://a.example/feed", key: "1"), text: text, mediaType: .text))
  }

  @Test func `what is taken over from another reader changes nothing of an article but its marks`() throws {
    let feed = try subscribe()
    let film = Enclosure(address: "https://a.example/f.mp4", mediaType: "video/mp4", length: 500_000)
    let other = Enclosure(address: "https://a.example/f.webm", mediaType: "video/webm", length: 1_234)
    let id = try save([item("It rained.", with: [film, other])], of: feed)[0].article
    try clean(id, "It rained.")
    let poor = item("Rain.", with: [Enclosure(address: other.address)])
    let taken = TakenItem(poor, isRead: true, isStarred: true)
    let outcome = try library.takeOver([taken], title: nil, page: nil, of: feed)
    #expect(outcome == (0, 1))
    #expect(try library.summaries(of: [id]).map(\.attachments) == [["video"]])
    #expect(try enclosures(id) == ["\(film.address) video/mp4 500000 -", "\(other.address) video/webm 1234 -"])
    #expect(try library.article(id).analysis.article.text.string == "It rained.")
    #expect(try library.article(id).summary.marks.isRead && library.article(id).summary.marks.isStarred)
  }

  @Test func `an article takes the files of another reader where it had none, and then those of its feed`() throws {
    let feed = try subscribe()
    let taken = item("Rain.", with: [Enclosure(address: "https://a.example/f.mp3", title: "Rain")])
    _ = try library.takeOver([TakenItem(taken, isRead: false)], title: nil, page: nil, of: feed)
    let id = try #require(try library.articles().first)
    #expect(try enclosures(id) == ["https://a.example/f.mp3 - 0 Rain"])
    let files = [
      Enclosure(address: "https://a.example/f.mp3", mediaType: "audio/mpeg", length: 9),
      Enclosure(address: "https://a.example/g.mp3"),
    ]
    _ = try save([item("It rained.", with: files)], of: feed)
    #expect(try enclosures(id) == ["https://a.example/f.mp3 audio/mpeg 9 Rain", "https://a.example/g.mp3 - 0 -"])
    #expect(try library.summaries(of: [id]).map(\.attachments) == [["audio"]])
    _ = try save([item("It rained.", with: [])], of: feed)
    #expect(try enclosures(id).count == 2)
    _ = try save([item("It rained.", with: [files[1]])], of: feed)
    #expect(try enclosures(id) == ["https://a.example/g.mp3 - 0 -"])
    // A picture is what the article shows itself.
    _ = try save(
      [item("Rain.", with: ["p.png", "talk.pdf"].map { Enclosure(address: "https://a.example/\($0)") })], of: feed)
    #expect(try library.summaries(of: [id]).map(\.attachments) == [["file"]])
  }

  @Test func `what the feed says first of an article of another reader is no change of it, what is next is`() throws {
    func item(_ text: String) -> NewItem {
      NewItem(
        key: "1", title: "Item 1", authors: [], published: nil, link: nil, isLinkUnique: false,
        raw: RawDocument(
          origin: .item(feed: "https://a.example/feed", key: "1"), text: "{\"text\": \"\(text)\"}", mediaType: .record))
    }
    let feed = try subscribe()
    _ = try library.takeOver([TakenItem(item("Rain."), isRead: true)], title: nil, page: nil, of: feed)
    let id = try #require(try library.articles().first)
    try clean(id, "Rain.")
    #expect(try save([item("It rained.")], of: feed) == [.known(id)])
    #expect(try library.article(id).isRaw && library.article(id).summary.marks.isRead)
    try clean(id, "It rained.")
    #expect(try library.changeCount(of: id) == 0)
    #expect(try save([item("It rained.")], of: feed) == [.known(id)])
    #expect(try !library.article(id).isRaw)
    #expect(try save([item("It snowed.")], of: feed) == [.revised(id)])
    #expect(try library.changeCount(of: id) == 1)
    #expect(try library.check() == [])
  }

  @Test func `articles are of the feed as it is called now`() throws {
    let feed = try subscribe()
    let id = try save([item("Rain.", with: [])], of: feed)[0].article
    let stored = try #require(try library.feeds().first)
    _ = try library.save([FeedFetch(stored, FeedState(), items: [], title: "Rain & Sons")])
    #expect(try library.summaries(of: [id]).map(\.publication) == ["Rain & Sons"])
    var named = NewFeed(try #require(try library.feeds().first))
    (named.name, named.tags) = ("Mine", ["wet"])
    try library.set(named, of: stored.id)
    _ = try library.save([FeedFetch(try #require(try library.feeds().first), FeedState(), items: [], title: "Rain")])
    #expect(try library.summaries(of: [id]).map(\.publication) == ["Mine"])
    #expect(try library.summaries(of: [id]).map(\.feedTags) == [["wet"]])
  }
}
