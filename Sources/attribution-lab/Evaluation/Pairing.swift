import Articles

/// Which found quote is which gold one: those whose letters overlap by half or more, the best pairs first.
struct Pairing {
  let wanted: [Set<Int>]
  let found: [Set<Int>]
  /// For gold quotes the found one, and the other way about.
  private(set) var left: [Int: Int] = [:]
  private(set) var right: [Int: Int] = [:]
  let mask: QuotedMask
  private let sources: (gold: [Set<Int>], found: [Set<Int>])
  private let letters: LetterSpans

  init(_ gold: GoldArticle, _ analysis: AnalysedArticle) {
    let scalars = Array(gold.text.unicodeScalars)
    let letters = LetterSpans(scalars)
    self.letters = letters
    mask = QuotedMask(scalars)
    wanted = gold.quotes.map { letters.set($0.content) }
    found = analysis.quotes.map { letters.set($0.content.map { [$0.start, $0.end] }) }
    sources = (
      gold.quotes.map { letters.set($0.source ?? []) },
      analysis.quotes.map { letters.set($0.source.map { [$0.start, $0.end] }) }
    )
    var pairs: [(overlap: Double, gold: Int, found: Int)] = []
    for (i, a) in wanted.enumerated() {
      for (j, b) in found.enumerated() where !a.isDisjoint(with: b) { pairs.append((letters.overlap(a, b), i, j)) }
    }
    pairs.sort { ($0.overlap, -$0.gold, -$0.found) > ($1.overlap, -$1.gold, -$1.found) }
    for pair in pairs where pair.overlap >= 0.5 && left[pair.gold] == nil && right[pair.found] == nil {
      left[pair.gold] = pair.found
      right[pair.found] = pair.gold
    }
  }

  /// Whether the sources of a gold and a found quote are the same.
  func sourceAgrees(_ gold: Int, _ other: Int) -> Bool { letters.agree(sources.gold[gold], sources.found[other]) }
}
