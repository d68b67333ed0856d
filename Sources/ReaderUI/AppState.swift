import Articles
import Screen

/// Everything that the screen depends on.
public struct AppState: Equatable, Sendable {
  /// What all layers share.
  public internal(set) var session: Session
  /// The panes, below all layers.
  var panes: ReadingScreen
  /// What lies over the panes.
  var layers = LayerStack()
  /// The commands of a macro that are still to be run.
  var macro: [String] = []

  /// Makes the state of a reader that has nothing to show yet.
  public init(
    _ subject: Session.Subject = .library, size: Size, settings: PaneSettings = PaneSettings(),
    bindings: KeyBindings = .standard, preferences: Preferences = Preferences(), clock: WallClock = .system
  ) {
    session = Session(
      subject, size: size, settings: settings, bindings: bindings, preferences: preferences, clock: clock)
    panes = ReadingScreen(in: session)
  }

  /// Asks for an article of the library to begin with.
  public mutating func begin(with article: Int64) -> [Effect] { panes.begin(with: article, in: session) }

  /// The layer that takes the keys.
  var responder: any Layer { layers.responder ?? panes }
}
