import Articles
import Screen

/// The question whether to give up a feed: what would go, and what stays.
struct UnsubscribeQuestion: Layer {
  let feed: StoredFeed

  var context: KeyContext { .question }
  var cover: LayerCover { .part }

  /// Letters answer, and what is no answer leaves all as it was: no later key shall be taken for one.
  mutating func press(_ key: Key, in session: inout Session) -> [Step]? {
    switch key {
    case .character("y"), .character("Y"): return run(.open, in: &session)
    case .character("n"), .character("N"): return run(.back, in: &session)
    default: break
    }
    let command = session.bindings[key]
    if command == .quit || command == .help { return nil }
    return run(command == .open ? .open : .back, in: &session)
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .open: [.leave, .work(.unsubscribe(feed.id))]
    case .back: [.leave]
    default: nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  func draw(on frame: inout Frame, in session: Session) {
    QuestionBox(title: "Unsubscribe?", sentences: sentences(session)).draw(on: &frame, in: session)
  }

  private func sentences(_ session: Session) -> [String] {
    [
      feed.title,
      feed.articleCount == 0
        ? "It has no articles."
        : "Its \(counted(feed.articleCount, "article")) would go, but those that you starred, tagged or wrote notes on "
          + "stay.",
      "\(session.key(.open)) or y unsubscribes, n leaves it.",
    ]
  }
}
