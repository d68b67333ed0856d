import Queries
import ArticleStore
import Articles
import ReaderUI

extension LibraryRunner {
  /// Loads the saved filters, and then the numbers of their articles; in turn with writes, so that no answer is older than
  /// the one before it.
  func loadFilters() {
    let mailbox = mailbox
    write { library in
      let filters = try library.savedFilters()
      mailbox.post(.filtersLoaded(filters.map { FilterEntry(name: $0.name, filter: $0.query) }))
      let counted = filters.map { filter in
        let count = try? library.articleCount(matching: QueryParser.query(filter.query))
        return FilterEntry(name: filter.name, filter: filter.query, count: count)
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
