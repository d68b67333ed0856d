import ArgumentParser
import ArticleStore
import Articles
import Attribution
import Cleaning
import Feeds

/// What can be fuzzed.
enum FuzzSubject: String, CaseIterable, ExpressibleByArgument {
  /// Feeds and lists of subscriptions.
  case feed
  /// Web pages.
  case page
  /// Scraped text.
  case text
  /// Reports in which somebody speaks.
  case quotes
  /// Queries to a library.
  case query

  /// What takes an input; it traps on a defect.
  ///
  /// A library is made in the folder where one is needed.
  ///
  /// - Throws: `LibraryFailure`.
  func entry(in folder: String) throws -> @Sendable ([UInt8]) -> Void {
    switch self {
    case .feed: return FeedFuzzing.run
    case .page: return { Fuzzing.clean($0, as: .page) }
    case .text: return { Fuzzing.clean($0, as: .text) }
    case .quotes: return AttributionFuzzing.run
    case .query: return try QueryFuzzing(library: ArticleDatabase(path: folder + "/library.sqlite")).run
    }
  }
}
