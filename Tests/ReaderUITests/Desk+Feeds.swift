@testable import ReaderUI

extension Desk {
  /// A reader on the screen of its feeds.
  static func onFeeds(width: Int = 120, height: Int = 30) -> Desk {
    var desk = Desk.onLibrary(width: width, height: height)
    desk.press("E")
    desk.answer()
    return desk
  }

  /// The feeds of the library.
  static let feeds = [
    FeedRow(
      id: 1, title: "Canal News", address: "https://canal.example/feed.xml", unread: 12, articles: 1_340,
      lastSuccess: "12 min ago", next: "in 48 min"),
    FeedRow(
      id: 2, title: "The \"Old\" Harbour", folder: "Sea/Ports", address: "https://harbour.example/rss", unread: 0,
      articles: 17, lastSuccess: "3 days ago", next: "in 5 h",
      failure: "harbour.example: the host took too long to answer; try again later."),
    FeedRow(
      id: 3, title: "Ice Report", folder: "Town", address: "https://ice.example/atom", unread: 1, articles: 1,
      lastSuccess: "never", next: "now"),
  ]
}
