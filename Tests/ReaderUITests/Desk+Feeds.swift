import Articles
import Foundation

@testable import ReaderUI

extension Desk {
  /// A reader on the screen of its feeds.
  static func onFeeds(width: Int = 120, height: Int = 30) -> Desk {
    var desk = Desk.onLibrary(width: width, height: height)
    desk.press("E")
    desk.answer()
    return desk
  }

  /// The time at which the feeds are looked at.
  static let now = Date(timeIntervalSinceReferenceDate: 700_000_000)

  /// The feeds of the library.
  static let feeds = [
    StoredFeed(
      id: 1, address: "https://canal.example/feed.xml", title: "Canal News", state: state(came: -12, next: 48.5),
      articleCount: 1_340, unreadCount: 12),
    StoredFeed(
      id: 2, address: "https://harbour.example/rss", title: "The \"Old\" Harbour", folders: ["Sea", "Ports"],
      state: state(
        came: -3 * 24 * 60, next: 5 * 60 + 1,
        failure: "harbour.example: the host took too long to answer; try again later."),
      articleCount: 17),
    StoredFeed(
      id: 3, address: "https://ice.example/atom", title: "Ice Report", folders: ["Town"], articleCount: 1,
      unreadCount: 1),
  ]

  private static func state(came: Double, next: Double, failure: String? = nil) -> FeedState {
    var state = FeedState()
    state.succeeded = now + came * 60
    state.next = now + next * 60
    state.failure = failure
    return state
  }
}
