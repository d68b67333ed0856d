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

  /// Changes what the person says of feeds.
  func changeFeeds(_ changes: [FeedChange], intent: String) {
    let mailbox = mailbox
    write { library in
      try library.set(changes.map { ($0.feed, $0.new) }, intent: intent)
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.changedFeeds(intent)))
    }
  }

  /// Takes articles out.
  func delete(_ articles: [Int64], withReports: Bool) {
    let mailbox = mailbox
    write { library in
      let count = try library.delete(withReports ? library.wholeReports(of: articles) : articles)
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.deleted(count)))
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
