import Screen

/// What all layers share: the terminal, the person's settings, and what the status line tells.
public struct Session: Equatable, Sendable {
  /// The size of the terminal.
  public internal(set) var size: Size
  /// How the panes are set.
  public internal(set) var settings: PaneSettings
  /// Which key runs which command.
  public internal(set) var bindings: KeyBindings
  /// How the reader behaves.
  public let preferences: Preferences
  /// Keys that are the beginning of more.
  var pendingKeys: [Key] = []
  /// What the status line tells.
  public internal(set) var message: Message?
  /// The number that was typed before a command.
  var typedNumber: Int?
  /// What the list shows.
  let subject: Subject
  /// Whether inputs that were named may still come.
  var awaitsInputs: Bool
  /// The fetching of feeds that goes on.
  var refresh: RefreshStatus?
  /// What was typed before for each purpose, the newest last.
  var histories: [Prompt.Purpose: [String]] = [:]
  /// The number of the newest request of a screen.
  private var screenRequest = 0
  /// The number of the newest request for what could be typed.
  private(set) var completionRequest = 0

  /// What the list shows.
  public enum Subject: Equatable, Sendable {
    /// The person's library.
    case library
    /// Inputs that are only opened.
    case inputs
  }

  /// What time it is.
  let clock: WallClock

  init(
    _ subject: Subject, size: Size, settings: PaneSettings, bindings: KeyBindings,
    preferences: Preferences = Preferences(), clock: WallClock = .system
  ) {
    self.clock = clock
    self.subject = subject
    self.preferences = preferences
    awaitsInputs = subject == .inputs
    self.size = size
    self.settings = settings
    self.bindings = bindings
  }

  /// The screen without the status line.
  var screen: Rect { Rect(x: 0, y: 0, width: size.width, height: max(0, size.height - 1)) }

  /// The first key that runs a command.
  func key(_ command: Command) -> String { bindings.keyName(for: command) }

  /// Tells something in the status line.
  mutating func tell(_ text: String, isError: Bool = false) { message = Message(text, isError: isError) }

  /// A number for a request of a screen.
  mutating func nextScreenRequest() -> Int {
    screenRequest += 1
    return screenRequest
  }

  /// A number for a request for what could be typed.
  mutating func nextCompletionRequest() -> Int {
    completionRequest += 1
    return completionRequest
  }
}
