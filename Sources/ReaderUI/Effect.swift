import Articles

/// Work that the program does outside the state; answers come back as events with the request's number.
public enum Effect: Equatable, Sendable {
  /// Read an article of the library, cleaned and with its quotes.
  case open(article: Int64, request: Int)
  /// List the articles of the library that a query finds; where a place in the list is to be kept, not before all are
  /// found.
  case list(ListQuery, request: Int, keepingPlace: Bool)
  /// Find what is unread of a list.
  case findUnread(ListQuery, request: Int)
  /// Load rows of articles of the library.
  case loadRows([Int64])
  /// Find the words around what a search found in articles.
  case loadSnippets([Int64], filter: String)
  /// Load people of the library, those in whose name some words are.
  case loadPeople(named: String, rows: Range<Int>, request: Int)
  /// Load who a person of the library is.
  case loadPerson(Int64, request: Int)
  /// Load quotes of people of the library.
  case loadQuotes(of: [Int64], QuoteFilter, rows: Range<Int>, request: Int)
  /// Make one person of two: what the first said was said by the second.
  case merge(Int64, into: Int64)
  /// Take what a person said in an article for somebody else's words.
  case split(Int64, article: Int64)
  /// Look up what the library knows of an article besides its text and quotes.
  case loadAnnotations(article: Int64, request: Int)
  /// Keep a note on a quote of an article, by its index; nil takes the note away.
  case setNote(String?, quote: Int, article: Int64)
  /// Count the quotes of a person by month, and find who else is quoted on what they were narrowed to.
  case loadHistory(of: Int64, QuoteFilter, request: Int)
  /// Find the quotes of a person that pull apart.
  case loadDiffering(of: Int64, QuoteFilter, request: Int)
  /// Find who is quoted in the articles that a filter finds, and when.
  case loadTopic(filter: String, quotes: QuoteFilter, request: Int)
  /// Find the quotes of other articles that are the same words as one.
  case loadVariants(of: QuotePlace, request: Int)
  /// Find the articles that are the same report as one, and what each changed.
  case loadVersions(of: Int64, request: Int)
  /// Count in how many articles quotes stand.
  case countArticles(of: [QuotePlace])
  /// Find what could be typed.
  case complete(CompletionQuestion, request: Int)
  /// Load the saved filters, and count their articles.
  case loadFilters
  /// Save a filter under a name.
  case saveFilter(name: String, filter: String)
  /// Forget a saved filter.
  case removeFilter(name: String)
  /// Mark articles of the library, and with them those that are the same reports.
  case mark([Int64], Mark, withReports: Bool = true)
  /// Keep articles in the person's library.
  case keep([Int64])
  /// Mark all articles that a query finds as read.
  case markAllRead(filter: String)
  /// Undo the last mark.
  case undo
  /// Keep the paragraph at which the reading of an article of the library stopped.
  case keepPosition(article: Int64, paragraph: Int)
  /// Decode the input of an article of the library.
  case loadOriginal(article: Int64, request: Int)
  /// Find what was changed in an article of the library.
  case loadChanges(article: Int64, request: Int)
  /// Fetch the feeds that are due, or all.
  case refresh(all: Bool)
  /// Fetch some feeds.
  case refreshFeeds([Int64])
  /// Stop fetching.
  case cancelRefresh
  /// Load the feeds that the person subscribed to.
  case loadFeeds(request: Int)
  /// Subscribe to the feed at an address, or to that which the page there names, in some folders.
  case subscribe(address: String, folders: [String])
  /// Change what the person says of feeds, as one deed.
  case changeFeeds([FeedChange], intent: String)
  /// Fetch the pages of all articles of a feed, or no longer.
  case setFullText(Bool, feed: Int64)
  /// Fetch the page of an article; where it was fetched, show what the feed says again.
  case toggleFullText(article: Int64, address: String?)
  /// Take articles out of the library, with all of the same report where that is one row.
  case delete([Int64], withReports: Bool = true)
  /// Give up a feed.
  case unsubscribe(Int64)
  /// Open a link in the browser, or with a program of the person, which gets the terminal.
  case openLink(String, with: String? = nil)
  /// Write an article of the library into the folder for that.
  case export(Int64)
  /// Give an article in a form to a line of the shell, which gets the terminal.
  case pipe(Int64, ArticleForm, String)
  /// Show an article in the person's pager.
  case page(Int64)
  /// Keep a bookmark of an article with the person's program.
  case bookmark(Int64)
  /// Give the terminal to a program until it ends.
  case runInTerminal(ProgramRun)
  /// Load the sounds, films and files of an article.
  case loadEnclosures(article: Int64)
  /// Load what is fetched.
  case loadDownloads
  /// Fetch a sound or a film that has a title.
  case download(Enclosure, title: String)
  /// Give up fetching, or forget what was fetched.
  case removeDownload(Int64)
  /// Fetch the picture at an address to be shown.
  case loadPicture(String)
  /// Play a file or what is at an address.
  case play(String)
  /// Have the terminal tell of something.
  case notify(String)
  /// Put a text into the clipboard of the terminal.
  case copy(String)
  /// Remember how the panes are set.
  case saveSettings(PaneSettings)
  /// Draw the whole screen anew.
  case redraw
  /// End the program with a sentence about what went wrong.
  case fail(String)
  /// End the program.
  case quit
}
