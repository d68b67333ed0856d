import Articles
import Screen

/// Something that shows on the screen and takes the keys while it is on top: the panes, a screen, an overlay, a prompt.
///
/// A layer holds its own state and knows nothing of the others: what it wants of them it answers as steps.
protocol Layer: Equatable, Sendable {
  /// Where one is, for keys and help.
  var context: KeyContext { get }
  /// How much of what is below it does not show.
  var cover: LayerCover { get }
  /// What the status line says while no message is there.
  var status: String { get }
  /// The commands that the status line reminds of.
  var hints: [(command: Command, label: String)] { get }

  /// Whether something is there that a command needs.
  func meets(_ need: Need) -> Bool
  /// Does what a key does by itself; nil where it does what the command does that it is bound to.
  mutating func press(_ key: Key, in session: inout Session) -> [Step]?
  /// Runs a command that has a use here; nil where it is the program's.
  mutating func run(_ command: Command, in session: inout Session) -> [Step]?
  /// Does what the mouse does.
  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step]
  /// Takes what was typed for a purpose; nil where it is for another layer.
  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]?
  /// Takes what has happened outside, when it is for this layer.
  mutating func take(_ event: Event, in session: inout Session) -> [Step]
  /// Brings what depends on the size of the screen up to date.
  mutating func settle(in session: Session)
  /// Asks for what shows or will show next and is not there.
  mutating func ask(in session: Session) -> [Effect]
  /// Draws the layer.
  func draw(on frame: inout Frame, in session: Session)
}

/// How much of what is below a layer does not show.
enum LayerCover: Equatable {
  /// A part: what is below shows around it.
  case part
  /// All of it.
  case whole
  /// All but the panes, which show in its place and take the keys.
  case allButPanes
}

extension Layer {
  var status: String { "" }
  var hints: [(command: Command, label: String)] { [] }

  func meets(_ need: Need) -> Bool { true }
  mutating func press(_ key: Key, in session: inout Session) -> [Step]? { nil }
  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [] }
  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? { nil }
  mutating func take(_ event: Event, in session: inout Session) -> [Step] { [] }
  mutating func settle(in session: Session) {}
  mutating func ask(in session: Session) -> [Effect] { [] }

  /// Whether another layer is of the same type and has the same state.
  func isEqual(to other: any Layer) -> Bool { other as? Self == self }
}
