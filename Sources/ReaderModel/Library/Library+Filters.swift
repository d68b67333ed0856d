import ArticleStore
import Articles
import Queries

extension Library {
  /// The filters that the person saved, by name, without the numbers of their articles.
  ///
  /// - Throws: `LibraryFailure`.
  public func savedFilters() throws(LibraryFailure) -> [SavedFilter] { try database.savedFilters() }

  /// Saves a filter under a name, in the place of what has the name.
  ///
  /// - Throws: `LibraryFailure`.
  public func saveFilter(_ name: String, query: String) throws(LibraryFailure) {
    try database.saveFilter(name, query: query)
  }

  /// Forgets a filter.
  ///
  /// - Throws: `LibraryFailure`.
  public func removeFilter(_ name: String) throws(LibraryFailure) { try database.removeFilter(name) }
}
