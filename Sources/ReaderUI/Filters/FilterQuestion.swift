import Articles
import Screen

/// The question whether to delete a saved filter, which no undoing brings back.
struct FilterQuestion: Layer {
  let filter: SavedFilter

  var context: KeyContext { .question }
  var cover: LayerCover { .part }

  /// Letters answer, and what is no answer leaves all as it was: no later key shall be taken for one.
  mutating func press(_ key: Key, in session: inout Session) -> [Step]? {
    let command = session.bindings[key]
    if command == .quit || command == .help { return nil }
    let isYes = [.character("y"), .character("Y")].contains(key) || command == .open
    return run(isYes ? .open : .back, in: &session)
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .open:
      session.tell("deleted the filter “\(filter.name)”")
      return [.leave, .work(.removeFilter(name: filter.name))]
    case .back: return [.leave]
    default: return nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  func draw(on frame: inout Frame, in session: Session) {
    QuestionBox(
      title: "Delete the filter?",
      sentences: [
        filter.name, filter.query, "Its articles stay.", "\(session.key(.open)) or y deletes it, n leaves it.",
      ]
    ).draw(on: &frame, in: session)
  }
}
