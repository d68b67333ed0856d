import Articles

/// What makes a quote that is the same words as another say something else.
struct MeaningComparison {
  private let first: QuotedWords
  private let second: QuotedWords
  private let alignment: WordAlignment
  private let names: (first: NameWords, second: NameWords)
  private let numbers: QuantityComparison

  /// What is left out in the middle counts as a change up to so many words.
  private static let shortOmission = 4

  init(_ first: QuotedWords, _ second: QuotedWords, _ alignment: WordAlignment) {
    self.first = first
    self.second = second
    self.alignment = alignment
    names = (NameWords(first, beside: second), NameWords(second, beside: first))
    numbers = QuantityComparison(first, second, alignment)
  }

  /// Whether numbers differ in what both have.
  var haveOtherNumbers: Bool { numbers.haveOthers }
  /// The words with these numbers.
  var otherNumbers: (first: [Int], second: [Int]) { numbers.others }

  /// What a place changes where the quotes differ.
  func differences(_ mine: Range<Int>, _ others: Range<Int>) -> Set<VariantDifference> {
    var found: Set<VariantDifference> = []
    let isReplaced = !mine.isEmpty && !others.isEmpty
    if isReplaced || max(mine.count, others.count) <= Self.shortOmission,
      negations(first, mine) != negations(second, others)
    {
      found.insert(.negation)
    }
    if !isReplaced, max(mine.count, others.count) > Self.shortOmission {
      let turned =
        mine.isEmpty
        ? TurnedSense(second, before: others.upperBound, from: others.lowerBound)
        : TurnedSense(first, before: mine.upperBound, from: mine.lowerBound)
      if turned.isDenied { found.insert(.negation) }
    }
    guard isReplaced else { return found }
    if numbers.differ(mine, others) { found.insert(.number) }
    let (named, otherNamed) = (mine.compactMap(names.first.name), others.compactMap(names.second.name))
    // A name that has its capital letter from the sentence is sure only against another.
    let isSure =
      mine.contains { first.words[$0].traits.contains(.name) }
      || others.contains { second.words[$0].traits.contains(.name) }
    if isSure || !named.isEmpty && !otherNamed.isEmpty, NameWords.differ(named, otherNamed) { found.insert(.name) }
    return found
  }

  private func negations(_ quote: QuotedWords, _ range: Range<Int>) -> Int {
    quote.words[range].count { $0.traits.contains(.negation) }
  }

  /// Whether what stands before the words that both have, inside the marks and outside, turns them in one of the two.
  var turned: (differences: Set<VariantDifference>, first: [Int], second: [Int]) {
    guard let head = alignment.blocks.first, let tail = alignment.blocks.last else { return ([], [], []) }
    let mine = TurnedSense(first, before: head.first, behind: tail.first + tail.count)
    let others = TurnedSense(second, before: head.second, behind: tail.second + tail.count)
    var differences: Set<VariantDifference> = []
    let isMineDenied = mine.isDenied != (mine.reachesStart && OutsideMarks(first, before: head.first).isDenied)
    let isOtherDenied = others.isDenied != (others.reachesStart && OutsideMarks(second, before: head.second).isDenied)
    if isMineDenied != isOtherDenied { differences.insert(.negation) }
    if mine.isBound != others.isBound { differences.insert(.sense) }
    return differences.isEmpty ? ([], [], []) : (differences, mine.turning, others.turning)
  }
}
