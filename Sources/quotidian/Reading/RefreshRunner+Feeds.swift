import Articles
import ReaderModel
import ReaderUI
import Web

extension RefreshRunner {
  /// Subscribes to the feed at an address, or to that which the page there names, and fetches it.
  func subscribe(to text: String, folders: [String]) {
    perform { library, web, mailbox in
      let typed = try TypedAddress(text)
      let credentials = typed.credentials ?? web.credentials(of: typed.addresses[0].text)
      let found = try await FeedFinding(with: web.client).feeds(at: typed, credentials: credentials)
      guard let feed = found.first else { return }
      if let given = typed.credentials { try web.keep(given, for: feed.address) }
      let (id, isNew) = try library.subscribe(NewFeed(address: feed.address, folders: folders), canUndo: true)
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.subscribed(feed.title ?? feed.address, isNew: isNew)))
      if isNew { self.start(.only([id])) }
    }
  }

  /// Has the pages of all articles of a feed fetched from now on, and those that are there now; or no longer.
  func setFullText(_ value: Bool, of feed: Int64) {
    perform { library, _, mailbox in
      try library.setFullText(value, of: feed)
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.setFullText(value)))
      if value { self.start(.only([feed])) }
    }
  }

  /// Shows what the feed says of an article where its page was fetched, else fetches that.
  func toggleFullText(of article: Int64, at address: String?) {
    perform { library, web, mailbox in
      if try library.showItem(article) {
        mailbox.post(.message(Message("what the feed says of it")))
      } else if let address {
        try await FullText(of: library, with: web.client, credentials: { web.credentials(of: $0) })
          .fetch(article, at: address)
        mailbox.post(.message(Message("the whole text")))
      } else {
        return mailbox.post(.message(Message("this article has no page of its own", isError: true)))
      }
      mailbox.post(.textChanged(article: article))
      mailbox.post(.libraryChanged)
      _ = try await library.analyse()
      mailbox.post(.libraryChanged)
    }
  }
}
