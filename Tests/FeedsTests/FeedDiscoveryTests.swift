import Testing

@testable import Feeds

struct FeedDiscoveryTests {
  private func addresses(_ links: PageLink...) -> [String] {
    FeedDiscovery.candidates(in: links, base: "https://b.example/news/").map(\.address)
  }

  @Test func `alternates of a feed's type, in the order of the page`() {
    let links = [
      PageLink(relation: "alternate", type: "application/atom+xml", reference: "atom.xml", title: "Boats\u{202E}"),
      PageLink(relation: "Alternate home", type: "application/rss+xml; charset=utf-8", reference: "/rss"),
      PageLink(relation: "stylesheet", type: "text/css", reference: "x.css"),
      PageLink(relation: "alternate", type: "text/html", reference: "/en"),
      PageLink(relation: "alternate", reference: "/print"),
    ]
    #expect(
      FeedDiscovery.candidates(in: links, base: "https://b.example/news/") == [
        FeedCandidate(address: "https://b.example/news/atom.xml", title: "Boats"),
        FeedCandidate(address: "https://b.example/rss", title: nil),
      ])
  }

  @Test func `feeds of comments come last, and each comes once`() {
    #expect(
      addresses(
        PageLink(relation: "alternate", type: "application/rss+xml", reference: "/comments/feed/"),
        PageLink(relation: "alternate", type: "application/rss+xml", reference: "/c", title: "Boats » Comments"),
        PageLink(relation: "alternate", type: "application/rss+xml", reference: "/feed"),
        PageLink(relation: "feed", reference: "/feed"))
        == ["https://b.example/feed", "https://b.example/comments/feed/", "https://b.example/c"])
  }

  @Test func `only addresses of the web are taken`() {
    #expect(
      addresses(
        PageLink(relation: "alternate", type: "application/rss+xml", reference: "file:///etc/passwd"),
        PageLink(relation: "alternate", type: "application/rss+xml", reference: "javascript:x"),
        PageLink(relation: "alternate", type: "application/json", reference: "/wp-json/wp/v2/posts/1"),
        PageLink(relation: "alternate", type: "application/rss+xml", reference: "")) == [])
  }
}
