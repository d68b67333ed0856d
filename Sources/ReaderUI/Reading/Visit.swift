import Screen

/// The panes with an article that one went to from a screen below; to go back from it leads to that screen.
struct Visit: Layer {
  /// The article that was open before, with the place in it.
  let open: OpenArticle?
  /// The pane that took the keys.
  let focus: Pane

  var context: KeyContext { KeyContext(focus) }
  var cover: LayerCover { .allButPanes }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? { nil }
  func draw(on frame: inout Frame, in session: Session) {}
}
