import Articles
import Screen

/// Something that happened: a person did something, or an effect has an answer.
public enum Event: Equatable, Sendable {
  /// A person did something at the terminal.
  case input(InputEvent)
  /// More articles belong to the list.
  case entriesAdded([ArticleEntry])
  /// The articles of the library that the list has now, in answer to `Effect.list`, with what chose them; the first of
  /// them may come before the rest.
  case listed(request: Int, [Int64], ListQuery)
  /// How many articles of the list are unread, in answer to `Effect.list`.
  case counted(request: Int, unread: Int)
  /// A list was asked for with a filter that says nothing: why, where, and what could be meant.
  case listRefused(request: Int, ListQuery, Prompt.Complaint, suggestion: String?)
  /// The words around what a search found, in answer to `Effect.loadSnippets`.
  case snippetsLoaded(filter: String, [Int64: Snippet])
  /// Rows of articles of the library, in answer to `Effect.loadRows`.
  case rowsLoaded([ArticleEntry])
  /// Somebody has changed the library.
  case libraryChanged
  /// More is known of an entry of the list, by its index.
  case entryChanged(Int, ArticleEntry.State)
  /// An article was read and cleaned, in answer to `Effect.open`, or to `Effect.openArticle` without an entry; with the
  /// address at which it is found, if that is known.
  case opened(request: Int, entry: Int?, Article, address: String? = nil)
  /// An article could not be read, in answer to these effects; the sentence says why.
  case openFailed(request: Int, entry: Int?, String)
  /// The quotes of the article that was opened by a request.
  case analysed(request: Int, AnalysedArticle)
  /// What the library knows besides of the article that was opened by a request.
  case linked(request: Int, ArticleLinks)
  /// People of the library from a row on, and how many there are, in answer to `Effect.loadPeople`.
  case peopleLoaded(request: Int, row: Int, [PersonEntry], count: Int)
  /// Who a person is, in answer to `Effect.loadPerson`.
  case personLoaded(request: Int, PersonProfile)
  /// Quotes of a person from a row on, and how many there are, in answer to `Effect.loadQuotes`.
  case quotesLoaded(request: Int, row: Int, [QuoteEntry], count: Int)
  /// A person is another one now, in answer to `Effect.merge`.
  case merged(Int64, into: Int64)
  /// What could be typed in the place of a span of the line, in answer to `Effect.complete`.
  case completed(request: Int, TextSpan, [Candidate])
  /// The saved filters, in answer to `Effect.loadFilters`; their counts may come later.
  case filtersLoaded([FilterEntry])
  /// How far the fetching of feeds is, from its start on; nil once it is over.
  case refreshProgressed(RefreshProgress?)
  /// The feeds that the person subscribed to, in answer to `Effect.loadFeeds`.
  case feedsLoaded(request: Int, [FeedRow])
  /// The text as it came in, in answer to `Effect.loadOriginal`.
  case originalLoaded(request: Int, IndexedText)
  /// Something to tell in the status line.
  case message(Message)
}

/// A sentence in the status line.
public struct Message: Equatable, Sendable {
  /// The sentence.
  public let text: String
  /// Whether something went wrong.
  public let isError: Bool

  /// Makes a message.
  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
