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
