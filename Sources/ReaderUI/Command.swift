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
  case markRead = "mark-read"
  case star = "star"
  case tag = "tag"
  case markAllRead = "mark-all-read"
  case undo = "undo"
  case help = "help"
  case quit = "quit"
}

/// The heading under which help lists a command.
public enum CommandGroup: String, Hashable, Sendable, CaseIterable {
  case moving = "Moving"
  case quotes = "Quotes and people"
  case searching = "Searching"
  case library = "Library"
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
  /// The panes in which it does something; help for another pane leaves it out.
  public let panes: Set<Pane>

  init(
    _ command: Command, _ keys: String, _ group: CommandGroup, _ summary: String,
    in panes: Set<Pane> = Set(Pane.allCases)
  ) {
    self.command = command
    self.keys = keys.split(separator: " ").map(String.init)
    self.group = group
    self.summary = summary
    self.panes = panes
  }
}

/// The one table of commands and keys, from which key handling, help, documentation and completion are made.
public enum CommandTable {
  /// Every command once, in the order of help.
  public static let all: [CommandDescription] = [
    CommandDescription(.moveDown, "j Down", .moving, "one line or entry down"),
    CommandDescription(.moveUp, "k Up", .moving, "one line or entry up"),
    CommandDescription(.pageDown, "Space Ctrl-f PageDown", .moving, "one page down"),
    CommandDescription(.pageUp, "b Ctrl-b PageUp", .moving, "one page up"),
    CommandDescription(.halfPageDown, "d Ctrl-d", .moving, "half a page down"),
    CommandDescription(.halfPageUp, "u Ctrl-u", .moving, "half a page up"),
    CommandDescription(.goToStart, "g Home", .moving, "to the start"),
    CommandDescription(.goToEnd, "G End", .moving, "to the end"),
    CommandDescription(.open, "Enter l Right", .moving, "open the article, or go to the quote in the text"),
    CommandDescription(.back, "q h Left Esc", .moving, "back: the pane before this one; from the list, quit"),
    CommandDescription(.nextArticle, "J", .moving, "open the next article"),
    CommandDescription(.previousArticle, "K", .moving, "open the previous article"),
    CommandDescription(.nextQuote, "]", .quotes, "next quote"),
    CommandDescription(.previousQuote, "[", .quotes, "previous quote"),
    CommandDescription(.nextQuoteOfPerson, "}", .quotes, "next quote of the same person"),
    CommandDescription(.previousQuoteOfPerson, "{", .quotes, "previous quote of the same person"),
    CommandDescription(.groupByPerson, "v", .quotes, "list quotes by person, or in order"),
    CommandDescription(.thoughts, "T", .quotes, "show or hide what people think and want"),
    CommandDescription(.people, "p", .quotes, "the people of this article"),
    CommandDescription(.copyQuote, "y", .quotes, "copy the quote with its attribution"),
    CommandDescription(.search, "/", .searching, "search in the article"),
    CommandDescription(.nextMatch, "n", .searching, "next place found"),
    CommandDescription(.previousMatch, "N", .searching, "previous place found"),
    CommandDescription(.clearSearch, "Ctrl-l", .searching, "forget the search and draw the screen anew"),
    CommandDescription(.filter, "f s", .library, "narrow the list: words, or fields such as said:name"),
    CommandDescription(.markRead, "m", .library, "mark the article read or unread"),
    CommandDescription(.star, "*", .library, "put a star on the article, or take it off"),
    CommandDescription(.tag, "t", .library, "put a tag on the article, or take it off"),
    CommandDescription(.markAllRead, "A", .library, "mark all articles of the list read"),
    CommandDescription(.undo, "U", .library, "undo the last mark"),
    CommandDescription(.nextPane, "Tab", .panes, "next pane"),
    CommandDescription(.previousPane, "BackTab", .panes, "previous pane"),
    CommandDescription(.toggleArticles, "(", .panes, "hide or show the list of articles"),
    CommandDescription(.toggleQuotes, ")", .panes, "hide or show the quotes"),
    CommandDescription(.widenPane, ">", .panes, "widen the pane", in: [.articles, .quotes]),
    CommandDescription(.narrowPane, "<", .panes, "narrow the pane", in: [.articles, .quotes]),
    CommandDescription(.original, "\\", .panes, "the original text, with what cleaning removed"),
    CommandDescription(.commandLine, ":", .program, "run a command by its name"),
    CommandDescription(.help, "? F1", .program, "this help"),
    CommandDescription(.quit, "Q", .program, "quit from anywhere"),
  ]

  /// The row of a command.
  public static func description(of command: Command) -> CommandDescription? {
    all.first { $0.command == command }
  }
}
