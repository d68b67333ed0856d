/// The pieces of a scraped page, and what rules have said of them.
struct Page: Sendable {
  /// What becomes of a piece that is no part of the body.
  enum Verdict: Equatable, Sendable {
    /// A note about the article, kept with it.
    case note(rule: String, EditorialNoteKind)
    /// No part of the article.
    case removed(rule: String)

    /// The rule that said it.
    var rule: String {
      switch self {
      case .note(let rule, _), .removed(let rule): rule
      }
    }
  }

  let pieces: [Piece]
  /// For each piece what a rule said; nil for the body.
  var verdicts: [Verdict?]

  /// The words of the short pieces that stand in the page more than once.
  let repeated: Set<[String]>

  /// The pieces that are turns of a conversation.
  let turns: Set<Int>

  /// No notice that is repeated has more words.
  static let longestRepeated = 12

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    var counts: [[String]: Int] = [:]
    for piece in pieces where piece.words.count <= Self.longestRepeated { counts[piece.words, default: 0] += 1 }
    repeated = Set(counts.lazy.filter { $0.value > 1 }.map(\.key))
    turns = Conversation.turns(in: pieces)
    verdicts = Array(repeating: nil, count: pieces.count)
  }

  /// Whether a piece may be of the body.
  func isBody(_ index: Int) -> Bool { verdicts[index] == nil }

  /// Whether two neighbours stand in one block.
  func isSameBlock(_ index: Int, _ other: Int) -> Bool {
    pieces.indices.contains(index) && pieces.indices.contains(other) && pieces[index].block == pieces[other].block
  }
}
