/// A screen whose quotes are narrowed, and which asks for them anew when what narrows them has changed.
protocol NarrowedLayer: Layer {
  /// What narrows the quotes.
  var narrowing: QuoteNarrowing { get set }

  /// Forgets the quotes that were asked for with another filter, and says what is to be asked for now.
  mutating func askAnew(in session: inout Session) -> [Step]
}

extension NarrowedLayer {
  /// Changes what narrows the quotes; nil where that was not meant.
  mutating func narrow(
    in session: inout Session, _ change: (inout QuoteNarrowing) -> [Step]?
  ) -> [Step]? {
    let before = narrowing.filter
    guard let steps = change(&narrowing) else { return nil }
    return narrowing.filter == before ? steps : steps + askAnew(in: &session)
  }
}
