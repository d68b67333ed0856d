import ArticleStore
import ReaderUI

extension LibraryRunner {
  /// Loads the saved filters, and then the numbers of their articles.
  func loadFilters() {
    answer { library, mailbox in
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
    writeThen { $0.loadFilters() }
  }

  /// Forgets a saved filter.
  func removeFilter(named name: String) {
    write { try $0.removeFilter(name) }
    writeThen { $0.loadFilters() }
  }
}
