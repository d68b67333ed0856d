/// The one table of commands and keys, from which key handling, help, documentation and completion are made.
public enum CommandTable {
  private typealias Row = CommandDescription

  private static let screens = KeyContext.screens
  private static let panes = KeyContext.panes
  /// What shows quotes that can be narrowed by words, time and kind.
  private static let narrowed: Set<KeyContext> = [.person, .contrast, .differing, .topic]
  private static let lists = screens.union([
    .articlePeople, .filters, .media, .help, .variants, .changes, .differing, .topic,
  ])

  /// Every command once, in the order of help.
  public static let all: [CommandDescription] = [
    Row(.moveDown, "j Down", .moving, "one line or entry down", in: lists),
    Row(.moveUp, "k Up", .moving, "one line or entry up", in: lists),
    Row(.pageDown, "Space Ctrl-f PageDown", .moving, "one page down", in: lists),
    Row(.pageUp, "b Ctrl-b PageUp", .moving, "one page up", in: lists),
    Row(.halfPageDown, "d Ctrl-d", .moving, "half a page down", in: lists),
    Row(.halfPageUp, "u Ctrl-u", .moving, "half a page up", in: lists),
    Row(.goToStart, "g Home", .moving, "to the start", in: lists),
    Row(.goToEnd, "G End", .moving, "to the end", in: lists),
    Row(
      .open, "Enter l Right", .moving, "open what is selected, or the quote in the text",
      in: screens.union([.articlePeople, .filters, .media, .question, .variants, .differing, .topic]), needs: .selection
    ),
    Row(.back, "h Left Esc", .moving, "back", in: Set(KeyContext.allCases)),
    Row(.leave, "q", .moving, "back; from the whole list, quit", in: Set(KeyContext.allCases)),
    Row(.nextArticle, "J", .moving, "open the next article", needs: .selection),
    Row(.previousArticle, "K", .moving, "open the previous article", needs: .selection),
    Row(
      .nextUnread, "Ctrl-n", .moving, "the next unread article, across feeds; n does it too",
      in: panes.union([.feeds])),
    Row(.previousUnread, "Ctrl-p", .moving, "open the unread article before; N does it too", needs: .selection),
    Row(.nextFeed, "", .moving, "the list of the next feed"),
    Row(.previousFeed, "", .moving, "the list of the feed before"),
    Row(
      .nextQuote, "]", .quotes, "next quote", in: panes.union([.person, .contrast]), needs: .article, .quotes, .anyQuote
    ),
    Row(
      .previousQuote, "[", .quotes, "previous quote", in: panes.union([.person, .contrast]), needs: .article, .quotes,
      .anyQuote),
    Row(
      .nextQuoteOfPerson, "}", .quotes, "next quote of the same person", needs: .article, .quotes, .anyQuote),
    Row(
      .previousQuoteOfPerson, "{", .quotes, "previous quote of the same person",
      needs: .article, .quotes, .anyQuote),
    Row(.groupByPerson, "v", .quotes, "list quotes by person, or in order"),
    Row(.thoughts, "T", .quotes, "show or hide what people think and want", needs: .article, .quotes),
    Row(
      .why, "i", .quotes, "why the quote is taken for its speaker’s", in: panes.union([.why]),
      needs: .article, .selectedQuote),
    Row(
      .people, "p", .quotes, "the people of this article", in: panes.union([.articlePeople]),
      needs: .article, .quotes, .anyPerson),
    Row(
      .libraryPeople, "P", .quotes, "all quotes of the speaker; in the list: everyone",
      in: panes.union([.person, .feeds, .articlePeople])),
    Row(
      .copyQuote, "y", .quotes, "copy the quote with its attribution",
      in: panes.union([.person, .contrast, .variants]),
      needs: .selectedQuote),
    Row(
      .variants, "=", .quotes, "the same words, or report, in other articles", in: panes.union([.person, .contrast]),
      needs: .sameWords),
    Row(.note, "a", .quotes, "write a note on the quote, or change it", needs: .article, .selectedQuote),
    Row(
      .search, "/", .searching, "search the article; narrow a list or quotes",
      in: screens.union(narrowed), needs: .article),
    Row(.nextMatch, "n", .searching, "next place found", in: panes.union([.changes]), needs: .search),
    Row(.previousMatch, "N", .searching, "previous place found", in: panes.union([.changes]), needs: .search),
    Row(.clearSearch, "Ctrl-l", .searching, "forget the search and draw the screen anew", in: screens),
    Row(.searchLibrary, "s", .library, "search the library, the best answers first", in: screens),
    Row(.filter, "f", .library, "narrow a list: words, said:name; quotes: by time", in: screens.union(narrowed)),
    Row(.filters, "F", .library, "the saved filters", in: screens.union([.filters]), needs: .library),
    Row(
      .saveFilter, "B", .library, "save the filter of the list under a name", in: panes.union([.filters]),
      needs: .library, .filter),
    Row(
      .removeFilter, "x Delete", .library, "delete the filter; in the feeds: unsubscribe",
      in: panes.union([.feeds, .filters, .media]), needs: .library, .deletableRow, .selection),
    Row(
      .topic, "#", .library, "who is quoted in the list or filter, and when",
      in: panes.union([.filters]), needs: .library),
    Row(.unreadOnly, "L", .library, "list what is unread only, or all again", in: panes.union([.feeds])),
    Row(.joinReports, "", .library, "one row for a report of several papers, or each"),
    Row(
      .sort, "S", .library, "sort the list otherwise; quotes: the oldest first",
      in: panes.union([.person, .contrast, .topic, .feeds])),
    Row(.sortByDate, "", .library, "sort by date, the newest first", in: panes.union([.person, .contrast])),
    Row(.sortByAge, "", .library, "sort by date, the oldest first"),
    Row(.sortByPublication, "", .library, "sort by where the articles come from"),
    Row(.sortByTitle, "", .library, "sort by title"),
    Row(.sortByQuotes, "", .library, "sort by number of quotes, the most first"),
    Row(.sortByRelevance, "", .library, "sort what a search found by how well it fits", needs: .searchResult),
    Row(.markRead, "m", .library, "mark the article read or unread", needs: .selectedArticle),
    Row(.star, "*", .library, "put a star on the article, or take it off", needs: .selectedArticle),
    Row(.tag, "t", .library, "put a tag on the article, or take it off", needs: .markedArticle),
    Row(.keep, "+", .library, "keep the article in the library", needs: .markedArticle, .unkeptArticle),
    Row(.delete, "D", .library, "delete the article; undo brings it back", needs: .library, .markedArticle),
    Row(.fullText, "X", .library, "the whole text from the article’s page, or not", in: panes.union([.feeds])),
    Row(.markAllRead, "A", .library, "mark all articles of the list read", in: panes.union([.feeds])),
    Row(
      .markEverythingRead, "C", .library, "mark everything in the library read", in: panes.union([.feeds]),
      needs: .library),
    Row(.undo, "U", .library, "undo the last mark, note, merge or change of a feed", in: screens),
    Row(
      .refresh, "r", .feeds, "fetch what is due; in the feeds: the selected one", in: screens,
      needs: .library, .noRefresh),
    Row(.refreshAll, "R", .feeds, "fetch all feeds", in: screens, needs: .library, .noRefresh),
    Row(.cancelRefresh, "Ctrl-g", .feeds, "stop fetching", in: screens, needs: .library, .refresh),
    Row(
      .feeds, "E", .feeds, "the feeds that you subscribed to", in: screens.subtracting([.feeds]), needs: .library),
    Row(.subscribe, "a", .feeds, "subscribe to a feed, or to that of a page", in: [.feeds]),
    Row(.unsubscribe, "", .feeds, "unsubscribe from the selected feed", in: [.feeds], needs: .selection),
    Row(.renameFeed, "c", .feeds, "call the feed otherwise", in: [.feeds], needs: .feed),
    Row(.moveFeed, "M", .feeds, "move the feed, or the folder, to a folder", in: [.feeds], needs: .selection),
    Row(.tagFeed, "t", .feeds, "the tags that articles of the feed get", in: [.feeds], needs: .feed),
    Row(.keepDays, "D", .feeds, "how many days the feed’s articles are kept", in: [.feeds], needs: .feed),
    Row(.fold, "z", .feeds, "fold or unfold the folder", in: [.feeds], needs: .selection),
    Row(.openLink, "o", .links, "open the article, or after 3 its third link, outside", needs: .selectedArticle),
    Row(.openWith, "", .links, "open its link with a program: open-with mpv %u", needs: .selectedArticle),
    Row(.copyLink, "O", .links, "copy its address, or after 3 that of its third link", needs: .selectedArticle),
    Row(
      .allLinks, "w", .links, "list all links below the article, or only the first",
      needs: .article, .links, .moreLinks),
    Row(.export, "e", .links, "write the article into this folder as Markdown", needs: .article, .quotes),
    Row(.pipe, "| !", .links, "give the article to a program", needs: .markedArticle),
    Row(.pipeMarkdown, "", .links, "give it as Markdown to a program", needs: .markedArticle),
    Row(.pipeHTML, "", .links, "give it as a web page to a program", needs: .markedArticle),
    Row(.pipeJSON, "", .links, "give its quotes as JSON to a program", needs: .markedArticle),
    Row(.pager, "", .links, "show the article in your pager", needs: .markedArticle),
    Row(.bookmark, "&", .links, "keep a bookmark with your program", needs: .markedArticle),
    Row(.picture, "I", .links, "show the picture, or after 3 that with number 3", needs: .article),
    Row(
      .media, "V", .links, "sounds and films of the article: play, fetch", in: panes.union([.media]),
      needs: .markedArticle),
    Row(.play, "", .links, "play the sound or film", in: [.media], needs: .selection),
    Row(
      .download, "z", .links, "fetch the sound or film into your folder", in: panes.union([.media]),
      needs: .selection, .markedArticle),
    Row(
      .downloads, "W", .links, "what is fetched, and how far it is", in: screens.union([.media]), needs: .library),
    Row(.quoteKind, "c", .person, "direct, mixed or indirect quotes only, in turn", in: narrowed),
    Row(.contrast, "|", .person, "another person or organisation beside, by date", in: [.person, .contrast]),
    Row(.differing, "!", .person, "what he or she said that pulls apart, side by side", in: [.person]),
    Row(.mergePerson, "M", .person, "this is the same person as another", in: [.person], needs: .library),
    Row(
      .splitPerson, "X", .person, "in this article it is somebody else of that name", in: [.person],
      needs: .library, .selection, .otherArticle),
    Row(.nextPane, "Tab", .panes, "next pane", needs: .article),
    Row(.previousPane, "BackTab", .panes, "previous pane", needs: .article),
    Row(.toggleArticles, "(", .panes, "hide or show the list of articles"),
    Row(.toggleQuotes, ")", .panes, "hide or show the quotes"),
    Row(.widenPane, ">", .panes, "widen the pane, or the lines of the text"),
    Row(.narrowPane, "<", .panes, "narrow the pane, or the lines of the text"),
    Row(.original, "\\", .panes, "the original text, with what cleaning removed", needs: .article),
    Row(.changes, "H", .panes, "what was changed in the article since it came", needs: .library, .markedArticle),
    Row(.commandLine, ":", .program, "run a command by its name", in: screens),
    Row(.help, "? F1", .program, "this help", in: Set(KeyContext.allCases)),
    Row(.quit, "Q", .program, "quit from anywhere", in: Set(KeyContext.allCases)),
  ]

  private static let rows = Dictionary(uniqueKeysWithValues: all.map { ($0.command, $0) })

  /// The row of a command.
  public static func description(of command: Command) -> CommandDescription? { rows[command] }
}
