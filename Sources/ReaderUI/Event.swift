import Articles
import FoundationEssentials
import Screen

/// Something that happened: a person did something, or an effect has an answer.
public enum Event: Equatable, Sendable {
  /// A person did something at the terminal.
  case input(InputEvent)
  /// All inputs that were named have come; the sentences are of those that cannot be read. Where nothing is listed, the
  /// program ends with them.
  case inputsEnded(failures: [String])
  /// The articles of the library that the list has now, in answer to `Effect.list`, with what chose them; the first of
  /// them may come before the rest.
  case listed(request: Int, [Int64], ListQuery)
  /// How many articles of the list are unread, in answer to `Effect.list`.
  case counted(request: Int, unread: Int)
  /// The unread articles of the list, in its order, in answer to `Effect.findUnread`.
  case unreadFound(request: Int, [Int64])
  /// A list was asked for with a filter that says nothing: why, where, and what could be meant.
  case listRefused(request: Int, ListQuery, Prompt.Complaint, suggestion: String?)
  /// The words around what a search found, in answer to `Effect.loadSnippets`.
  case snippetsLoaded(filter: String, [Int64: Snippet])
  /// Rows of articles of the library, in answer to `Effect.loadRows`.
  case rowsLoaded([ArticleSummary])
  /// Somebody has changed the library.
  case libraryChanged
  /// An article was read and cleaned, in answer to `Effect.open`; with the address at which it is found, if that is known.
  case opened(request: Int, Article, address: String? = nil)
  /// An article could not be read, in answer to `Effect.open`; the sentence says why.
  case openFailed(request: Int, String)
  /// The quotes of the article that was opened by a request.
  case analysed(request: Int, AnalysedArticle)
  /// Better quotes of the article that was opened by a request are being looked for.
  case rereading(request: Int)
  /// What the library knows besides of the article that was opened by a request.
  case annotated(request: Int, ArticleAnnotations)
  /// People of the library from a row on, and how many there are, in answer to `Effect.loadPeople`.
  case peopleLoaded(request: Int, row: Int, [PersonSummary], count: Int)
  /// Who a person is, in answer to `Effect.loadPerson`.
  case personLoaded(request: Int, PersonProfile)
  /// Quotes of people from a row on, and how many there are, in answer to `Effect.loadQuotes`.
  case quotesLoaded(request: Int, row: Int, [StoredQuote], count: Int)
  /// When the quotes of a person were printed, in answer to `Effect.loadHistory`.
  case historyLoaded(request: Int, QuoteHistory)
  /// Quotes of a person that pull apart, in answer to `Effect.loadDiffering`.
  case differingLoaded(request: Int, [DifferingStatements])
  /// Who is quoted in articles, and when, in answer to `Effect.loadTopic`.
  case topicLoaded(request: Int, Topic)
  /// A quote with those of other articles that are the same words, in answer to `Effect.loadVariants`; nil where it is gone.
  case variantsLoaded(request: Int, QuoteVariants?)
  /// The articles that are one report, in answer to `Effect.loadVersions`.
  case versionsLoaded(request: Int, [ReportVersion])
  /// In how many articles quotes stand, in answer to `Effect.countArticles`; those that stand in one only are left out.
  case articlesCounted(of: [QuotePlace], [QuotePlace: Int])
  /// What could be typed in the place of a span of the line, in answer to `Effect.complete`.
  case completed(request: Int, TextSpan, [Candidate])
  /// The saved filters, in answer to `Effect.loadFilters`; their counts may come later.
  case filtersLoaded([SavedFilter])
  /// How far the fetching of feeds is, from its start on; nil once it is over.
  case refreshProgressed(RefreshProgress?)
  /// The feeds that the person subscribed to, in answer to `Effect.loadFeeds`, with the time at which that was so.
  case feedsLoaded(request: Int, [StoredFeed], now: Date)
  /// An article has another text now, in answer to `Effect.toggleFullText`.
  case textChanged(article: Int64)
  /// The text as it came in, in answer to `Effect.loadOriginal`.
  case originalLoaded(request: Int, IndexedText)
  /// What was changed in an article, in answer to `Effect.loadChanges`; nil where nothing was.
  case changesLoaded(request: Int, TextChanges?)
  /// A program can have the terminal now, with what it is to get.
  case programReady(ProgramRun)
  /// The sounds, films and files of an article, in answer to `Effect.loadEnclosures`.
  case enclosuresLoaded(Int64, [Enclosure])
  /// What came of asking for the picture at an address, in answer to `Effect.loadPicture`.
  case pictureLoaded(String, PictureResult)
  /// What is fetched and how far it is, in answer to `Effect.loadDownloads` and whenever that has changed.
  case downloadsLoaded([Download])
  /// Articles are new that the person wants to be told of.
  case news(String)
  /// What the person asked for was done to the library.
  case done(Deed)
  /// Something to tell in the status line.
  case message(Message)
}
