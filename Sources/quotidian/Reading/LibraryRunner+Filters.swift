import Articles
import ReaderModel
import ReaderUI

extension LibraryRunner {
  /// Loads the saved filters, and then the numbers of their articles; in turn with writes, so that no answer is older than
  /// the one before it.
  func loadFilters() {
    let mailbox = mailbox
    write { library in
      let filters = try library.savedFilters()
      mailbox.post(.filtersLoaded(filters))
      let counted = filters.map { filter in
        let count = try? library.articleCount(matching: filter.query)
        let unread = try? library.unreadCount(matching: filter.query)
        return SavedFilter(name: filter.name, query: filter.query, count: count, unreadCount: unread)
      }
      mailbox.post(.filtersLoaded(counted))
    }
  }

  /// Saves a filter under a name.
  func saveFilter(named name: String, _ filter: String) {
    write { try $0.saveFilter(name, query: filter) }
    loadFilters()
  }

  /// Forgets a saved filter.
  func removeFilter(named name: String) {
    write { try $0.removeFilter(name) }
    loadFilters()
  }
}
