import Articles

/// Work that the program does outside the state; answers come back as events with the request's number.
public enum Effect: Equatable, Sendable {
  /// Read, clean and analyse an article of the list.
  case open(entry: Int, request: Int)
  /// List the articles of the library that a query finds.
  case list(filter: String, request: Int)
  /// Load rows of articles of the library.
  case loadRows([Int64])
  /// Mark articles of the library.
  case mark([Int64], EntryMark)
  /// Mark all articles that a query finds as read.
  case markAllRead(filter: String)
  /// Undo the last mark.
  case undo
  /// Keep the paragraph at which the reading of an article of the library stopped.
  case keepPosition(article: Int64, paragraph: Int)
  /// Decode the input of an article.
  case loadOriginal(Origin, request: Int)
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
