import ArticleStore
import Articles
import FoundationEssentials
import ReaderUI

extension LibraryRunner {
  /// Loads the feeds that the person subscribed to.
  func loadFeeds(request: Int) {
    answer { library, mailbox in
      let now = Date()
      mailbox.post(.feedsLoaded(request: request, try library.feeds().map { FeedRow($0, now: now) }))
    }
  }

  /// Gives up a feed, and tells what became of its articles.
  func unsubscribe(_ feed: Int64) {
    let mailbox = mailbox
    write { library in
      let title = try library.feeds().first { $0.id == feed }?.title ?? "the feed"
      let (removed, kept) = try library.unsubscribe(feed)
      let articles = removed == 1 ? "1 article went" : "\(removed) articles went"
      mailbox.post(.libraryChanged)
      mailbox.post(
        .message(Message("unsubscribed from \(title): \(articles)\(kept > 0 ? ", \(kept) stayed" : "")")))
    }
  }
}

extension FeedRow {
  /// The row of a feed of the library at a time.
  init(_ feed: StoredFeed, now: Date) {
    let state = feed.state
    let next = [state.next, state.heldUntil].compactMap { $0 }.max()
    self.init(
      id: feed.id, title: feed.title, folder: feed.folders.joined(separator: "/"), address: feed.address,
      unread: feed.unreadCount, articles: feed.articleCount,
      lastSuccess: state.succeeded.map { TimeDistance(from: $0, to: now).past } ?? "never",
      next: state.isGone ? "gone" : next.map { TimeDistance(from: now, to: $0).future } ?? "now",
      failure: state.failure)
  }
}
