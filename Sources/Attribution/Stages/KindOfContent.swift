import Articles

/// Tells the kind of a quote by how much of its content stands inside quotation marks.
struct KindOfContent {
  let text: MarkedText

  /// The share of letters inside marks from which content is direct.
  private static let direct = 0.9

  /// The kind of content.
  func kind(of content: [Range<Int>]) -> QuoteKind {
    var inside = 0
    var all = 0
    for unit in content.joined() {
      let letters = text.tokens[text.units[unit].tokens].reduce(0) {
        $0 + ($1.kind == .word || $1.kind == .number ? $1.range.count : 0)
      }
      all += letters
      if text.units[unit].isQuotation { inside += letters }
    }
    if inside == 0 { return .indirect }
    return Double(inside) >= Self.direct * Double(all) ? .direct : .mixed
  }
}
