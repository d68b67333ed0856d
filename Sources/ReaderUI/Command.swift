/// Something a person can do in the reader, by key or by name.
///
/// The raw values are the names after `:` and in the configuration; they are stable.
public enum Command: String, Hashable, Sendable, CaseIterable {
  case moveDown = "move-down"
  case moveUp = "move-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case goToStart = "go-to-start"
  case goToEnd = "go-to-end"
  case open = "open"
  case back = "back"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextQuoteOfPerson = "next-quote-of-person"
  case previousQuoteOfPerson = "previous-quote-of-person"
  case groupByPerson = "group-by-person"
  case thoughts = "thoughts"
  case people = "people"
  case libraryPeople = "library-people"
  case note = "note"
  case search = "search"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case clearSearch = "clear-search"
  case copyQuote = "copy-quote"
  case original = "original"
  case toggleArticles = "toggle-articles"
  case toggleQuotes = "toggle-quotes"
  case widenPane = "widen-pane"
  case narrowPane = "narrow-pane"
  case commandLine = "command-line"
  case redraw = "redraw"
  case filter = "filter"
  case searchLibrary = "search-library"
  case filters = "filters"
  case saveFilter = "save-filter"
  case removeFilter = "remove-filter"
  case unreadOnly = "unread-only"
  case sort = "sort"
  case sortByDate = "sort-by-date"
  case sortBySource = "sort-by-source"
  case sortByTitle = "sort-by-title"
  case sortByQuotes = "sort-by-quotes"
  case sortByRelevance = "sort-by-relevance"
  case markRead = "mark-read"
  case star = "star"
  case tag = "tag"
  case markAllRead = "mark-all-read"
  case undo = "undo"
  case refresh = "refresh"
  case refreshAll = "refresh-all"
  case cancelRefresh = "cancel-refresh"
  case feeds = "feeds"
  case unsubscribe = "unsubscribe"
  case openLink = "open-link"
  case copyLink = "copy-link"
  case allLinks = "all-links"
  case export = "export"
  case quoteKind = "quote-kind"
  case mergePerson = "merge-person"
  case splitPerson = "split-person"
  case help = "help"
  case quit = "quit"
}

/// The heading under which help lists a command.
public enum CommandGroup: String, Hashable, Sendable, CaseIterable {
  case moving = "Moving"
  case quotes = "Quotes and people"
  case searching = "Searching"
  case library = "Library"
  case feeds = "Feeds"
  case links = "Links and files"
  case person = "A person of the library"
  case panes = "Panes"
  case program = "Program"
}

/// A row of the command table.
public struct CommandDescription: Hashable, Sendable {
  /// The command.
  public let command: Command
  /// The keys that run it unless the configuration says otherwise, in the notation of `KeyNotation`.
  public let keys: [String]
  /// Where help lists it.
  public let group: CommandGroup
  /// What it does, as help says it.
  public let summary: String
  /// Where it does something; help for another place leaves it out.
  public let contexts: Set<KeyContext>

  init(
    _ command: Command, _ keys: String, _ group: CommandGroup, _ summary: String,
    in contexts: Set<KeyContext> = KeyContext.panes
  ) {
    self.command = command
    self.keys = keys.split(separator: " ").map(String.init)
    self.group = group
    self.summary = summary
    self.contexts = contexts
  }
}

/// The one table of commands and keys, from which key handling, help, documentation and completion are made.
public enum CommandTable {
  private static let everywhere = Set(KeyContext.allCases)

  /// Every command once, in the order of help.
  public static let all: [CommandDescription] = [
    CommandDescription(.moveDown, "j Down", .moving, "one line or entry down", in: everywhere),
    CommandDescription(.moveUp, "k Up", .moving, "one line or entry up", in: everywhere),
    CommandDescription(.pageDown, "Space Ctrl-f PageDown", .moving, "one page down", in: everywhere),
    CommandDescription(.pageUp, "b Ctrl-b PageUp", .moving, "one page up", in: everywhere),
    CommandDescription(.halfPageDown, "d Ctrl-d", .moving, "half a page down", in: everywhere),
    CommandDescription(.halfPageUp, "u Ctrl-u", .moving, "half a page up", in: everywhere),
    CommandDescription(.goToStart, "g Home", .moving, "to the start", in: everywhere),
    CommandDescription(.goToEnd, "G End", .moving, "to the end", in: everywhere),
    CommandDescription(
      .open, "Enter l Right", .moving, "open what is selected, or the quote in the text", in: everywhere),
    CommandDescription(
      .back, "q h Left Esc", .moving, "back; from the whole list, quit", in: everywhere),
    CommandDescription(.nextArticle, "J", .moving, "open the next article"),
    CommandDescription(.previousArticle, "K", .moving, "open the previous article"),
    CommandDescription(.nextQuote, "]", .quotes, "next quote", in: KeyContext.panes.union([.person])),
    CommandDescription(.previousQuote, "[", .quotes, "previous quote", in: KeyContext.panes.union([.person])),
    CommandDescription(.nextQuoteOfPerson, "}", .quotes, "next quote of the same person"),
    CommandDescription(.previousQuoteOfPerson, "{", .quotes, "previous quote of the same person"),
    CommandDescription(.groupByPerson, "v", .quotes, "list quotes by person, or in order"),
    CommandDescription(.thoughts, "T", .quotes, "show or hide what people think and want"),
    CommandDescription(.people, "p", .quotes, "the people of this article"),
    CommandDescription(
      .libraryPeople, "P", .quotes, "all quotes of the speaker; in the list: everyone",
      in: everywhere),
    CommandDescription(
      .copyQuote, "y", .quotes, "copy the quote with its attribution", in: KeyContext.panes.union([.person])),
    CommandDescription(.note, "a", .quotes, "write a note on the quote, or change it"),
    CommandDescription(
      .search, "/", .searching, "search the article; narrow people and their quotes", in: everywhere),
    CommandDescription(.nextMatch, "n", .searching, "next place found"),
    CommandDescription(.previousMatch, "N", .searching, "previous place found"),
    CommandDescription(.clearSearch, "Ctrl-l", .searching, "forget the search and draw the screen anew"),
    CommandDescription(
      .searchLibrary, "s", .library, "search the library, the best answers first", in: everywhere),
    CommandDescription(
      .filter, "f", .library, "narrow a list: words, said:name; quotes: by time",
      in: KeyContext.panes.union([.person])),
    CommandDescription(.filters, "F", .library, "the saved filters", in: everywhere),
    CommandDescription(.saveFilter, "B", .library, "save the filter of the list under a name"),
    CommandDescription(
      .removeFilter, "x Delete", .library, "delete the filter; in the feeds: unsubscribe",
      in: KeyContext.panes.union([.feeds])),
    CommandDescription(.unreadOnly, "L", .library, "list what is unread only, or all again"),
    CommandDescription(
      .sort, "S", .library, "sort the list otherwise; quotes: the oldest first",
      in: KeyContext.panes.union([.person])),
    CommandDescription(.sortByDate, "", .library, "sort by date, the newest first"),
    CommandDescription(.sortBySource, "", .library, "sort by where the articles come from"),
    CommandDescription(.sortByTitle, "", .library, "sort by title"),
    CommandDescription(.sortByQuotes, "", .library, "sort by number of quotes, the most first"),
    CommandDescription(.sortByRelevance, "", .library, "sort what a search found by how well it fits"),
    CommandDescription(.markRead, "m", .library, "mark the article read or unread"),
    CommandDescription(.star, "*", .library, "put a star on the article, or take it off"),
    CommandDescription(.tag, "t", .library, "put a tag on the article, or take it off"),
    CommandDescription(.markAllRead, "A", .library, "mark all articles of the list read"),
    CommandDescription(.undo, "U", .library, "undo the last mark, note, merge or split", in: everywhere),
    CommandDescription(
      .refresh, "r", .feeds, "fetch what is due; in the feeds: the selected one", in: everywhere),
    CommandDescription(.refreshAll, "R", .feeds, "fetch all feeds", in: everywhere),
    CommandDescription(.cancelRefresh, "Ctrl-g", .feeds, "stop fetching", in: everywhere),
    CommandDescription(.feeds, "E", .feeds, "the feeds that you subscribed to", in: everywhere),
    CommandDescription(.unsubscribe, "", .feeds, "unsubscribe from the selected feed", in: [.feeds]),
    CommandDescription(.openLink, "o", .links, "open the article in the browser; 3o: its third link"),
    CommandDescription(.copyLink, "O", .links, "copy the article's address; 3O: its third link's"),
    CommandDescription(.allLinks, "w", .links, "list all links below the article, or only the first"),
    CommandDescription(.export, "e", .links, "write the article into this folder as Markdown"),
    CommandDescription(
      .quoteKind, "c", .person, "direct, mixed or indirect quotes only, in turn", in: [.person]),
    CommandDescription(.mergePerson, "M", .person, "this is the same person as another", in: [.person]),
    CommandDescription(
      .splitPerson, "X", .person, "in this article it is somebody else of that name", in: [.person]),
    CommandDescription(.nextPane, "Tab", .panes, "next pane"),
    CommandDescription(.previousPane, "BackTab", .panes, "previous pane"),
    CommandDescription(.toggleArticles, "(", .panes, "hide or show the list of articles"),
    CommandDescription(.toggleQuotes, ")", .panes, "hide or show the quotes"),
    CommandDescription(.widenPane, ">", .panes, "widen the pane", in: [.articles, .quotes]),
    CommandDescription(.narrowPane, "<", .panes, "narrow the pane", in: [.articles, .quotes]),
    CommandDescription(.original, "\\", .panes, "the original text, with what cleaning removed"),
    CommandDescription(.commandLine, ":", .program, "run a command by its name", in: everywhere),
    CommandDescription(.help, "? F1", .program, "this help", in: everywhere),
    CommandDescription(.quit, "Q", .program, "quit from anywhere", in: everywhere),
  ]

  /// The row of a command.
  public static func description(of command: Command) -> CommandDescription? {
    all.first { $0.command == command }
  }
}
