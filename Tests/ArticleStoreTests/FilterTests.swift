import Articles
import Testing

@testable import ArticleStore

struct FilterTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws { temporary = try TemporaryLibrary() }

  @Test func `filters come by name, the last query of a name counts`() throws {
    try library.saveFilter("ice", query: "ice is:unread")
    try library.saveFilter("Beds", query: "beds")
    try library.saveFilter("Ice", query: "ice")
    #expect(
      try library.savedFilters() == [SavedFilter(name: "Beds", query: "beds"), SavedFilter(name: "Ice", query: "ice")])
  }

  @Test func `a filter that is forgotten is gone, and one that never was is missed`() throws {
    try library.saveFilter("ice", query: "ice")
    try library.removeFilter("ICE")
    #expect(try library.savedFilters() == [])
    #expect(throws: LibraryFailure.missing("filter “ice”")) { try library.removeFilter("ice") }
  }
}
