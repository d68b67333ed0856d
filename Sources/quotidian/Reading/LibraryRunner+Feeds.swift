import Articles
import FoundationEssentials
import ReaderModel
import ReaderUI

extension LibraryRunner {
  /// Loads the feeds that the person subscribed to.
  func loadFeeds(request: Int) {
    answer { library, mailbox in
      mailbox.post(.feedsLoaded(request: request, try library.feeds(), now: Date()))
    }
  }

  /// Gives up a feed, and tells what became of its articles.
  func unsubscribe(_ feed: Int64) {
    let mailbox = mailbox
    write { library in
      let title = try library.feeds().first { $0.id == feed }?.title ?? "the feed"
      let (removed, kept) = try library.unsubscribe(feed)
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.unsubscribed(title, removed: removed, kept: kept)))
    }
  }
}
