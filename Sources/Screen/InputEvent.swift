/// A key as a terminal sends it.
public enum Key: Hashable, Sendable {
  /// A character that was typed.
  case character(Character)
  /// A letter held with Control: `control("f")` is Ctrl-F.
  case control(Character)
  /// A character typed with Alt held: `alt("x")` is Alt-x.
  case alt(Character)
  /// Enter.
  case enter
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// Escape.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key: `function(1)` is F1.
  case function(Int)
}

/// What the mouse did, at a cell counted from the top left corner.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// The first button was pressed.
    case press
    /// The first button was pressed twice quickly.
    case doublePress
    /// The wheel was turned away from the person.
    case wheelUp
    /// The wheel was turned towards the person.
    case wheelDown
  }

  /// What was done.
  public let action: Action
  /// The column.
  public let x: Int
  /// The row.
  public let y: Int

  /// Makes a mouse event.
  public init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}

/// What a person does at the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The terminal has another size now.
  case resize(Size)
}
