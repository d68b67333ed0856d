/// Work that the program does outside the state; answers come back as events with the request's number.
public enum Effect: Equatable, Sendable {
  /// Read, clean and analyse an article of the list.
  case open(entry: Int, request: Int)
  /// Decode the input of an article of the list.
  case loadOriginal(entry: Int, request: Int)
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
