import Articles
import Language

/// Tells the kind of a quote by how much of its content stands inside quotation marks.
struct KindOfContent {
  let text: MarkedText

  /// The share of letters inside marks from which content is direct.
  private static let direct = 0.9

  /// The paragraphs that stand in marks as a whole.
  private let quotedTurns: Set<Int>

  init(text: MarkedText) {
    self.text = text
    quotedTurns = Set(text.turns.filter(\.isQuoted).map(\.paragraph))
  }

  /// The kind of content.
  func kind(of content: [Range<Int>]) -> QuoteKind {
    var inside = 0
    var all = 0
    var hasOwnWord = false
    for unit in content.joined() {
      let letters = text.tokens[text.units[unit].tokens].reduce(0) {
        $0 + ($1.kind == .word || $1.kind == .number ? $1.range.count : 0)
      }
      all += letters
      if text.units[unit].isQuotation || quotedTurns.contains(text.units[unit].paragraph) {
        inside += letters
      } else if text.token(unit).kind == .word, !Self.joints.contains(text.lower(unit)) {
        hasOwnWord = true
      }
    }
    if inside == 0 { return .indirect }
    // `it “does not comment”`: a word of the article’s own, however short, mixes.
    if hasOwnWord, content.joined().count == 2 || !text.units[content[0].lowerBound].isQuotation { return .mixed }
    return Double(inside) >= Self.direct * Double(all) ? .direct : .mixed
  }

  /// Words that join marks and say nothing themselves.
  private static let joints: WordList = ["and", "that", "but", "or"]
}
