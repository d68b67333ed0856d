import Screen

/// The question whether to quit while feeds are fetched.
struct QuitQuestion: Layer {
  var context: KeyContext { .question }
  var cover: LayerCover { .part }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .open: [.leave, .run(.quit)]
    case .back: [.leave]
    default: nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  func draw(on frame: inout Frame, in session: Session) {
    QuestionBox(
      title: "Quit?",
      sentences: [
        "Feeds are being fetched; what has come is kept.",
        "\(session.key(.open)) quits, \(session.key(.leave)) stays.",
      ]
    ).draw(on: &frame, in: session)
  }
}
