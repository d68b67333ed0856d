import Screen

/// The question whether to quit while feeds are fetched.
struct QuitQuestion: Layer {
  var context: KeyContext { .question }
  var cover: LayerCover { .part }

  /// Letters answer, and what is no answer stays: no later key shall be taken for one.
  mutating func press(_ key: Key, in session: inout Session) -> [Step]? {
    let isYes = [.character("y"), .character("Y")].contains(key) || session.bindings[key] == .open
    return isYes ? [.leave, .run(.quit)] : [.leave]
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? { [.leave] }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  func draw(on frame: inout Frame, in session: Session) {
    QuestionBox(
      title: "Quit?",
      sentences: [
        "Feeds are being fetched; what has come is kept.",
        "\(session.key(.open)) or y quits, any other key stays.",
      ]
    ).draw(on: &frame, in: session)
  }
}
