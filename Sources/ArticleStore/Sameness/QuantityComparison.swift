import Articles

/// Which numbers of two quotes stand against each other and differ.
struct QuantityComparison {
  private let mine: [Quantity]
  private let theirs: [Quantity]
  /// The number that each word is of.
  private let ofMine: [Int?]
  private let ofTheirs: [Int?]
  /// Whether all are the same in what both have, from start to end.
  private let areSame: Bool
  private let region: (first: Range<Int>, second: Range<Int>)
  /// Whether numbers differ where the words are the same, as those of *4.5* and *45* or *$4* and *€4* are.
  let haveOthers: Bool
  /// The words with these.
  let others: (first: [Int], second: [Int])

  init(_ first: QuotedWords, _ second: QuotedWords, _ alignment: WordAlignment) {
    mine = QuantityReader(first.scalars, in: first.parts).quantities
    theirs = QuantityReader(second.scalars, in: second.parts).quantities
    ofMine = Self.numbers(of: first.words, mine)
    ofTheirs = Self.numbers(of: second.words, theirs)
    guard !mine.isEmpty || !theirs.isEmpty, let head = alignment.blocks.first, let tail = alignment.blocks.last else {
      (areSame, haveOthers, others, region) = (true, false, ([], []), (0..<0, 0..<0))
      return
    }
    region = (head.first..<tail.first + tail.count, head.second..<tail.second + tail.count)
    let shared = Self.within(region.first, ofMine)
    let sharedTheirs = Self.within(region.second, ofTheirs)
    let (one, two) = (shared.map { [mine] in mine[$0] }, sharedTheirs.map { [theirs] in theirs[$0] })
    let areEqual = Quantity.areEqual(one, two)
    areSame = areEqual
    var others: (first: [Int], second: [Int]) = ([], [])
    if !areEqual {
      for block in alignment.blocks {
        for offset in 0..<block.count {
          let places = (block.first + offset, block.second + offset)
          guard let own = ofMine[places.0], let other = ofTheirs[places.1], !mine[own].equals(theirs[other])
          else { continue }
          others.first.append(places.0)
          others.second.append(places.1)
        }
      }
    }
    self.others = others
    haveOthers = !others.first.isEmpty || !areEqual && Self.areInAnotherOrder(one, two)
  }

  /// Whether what stands at two places has other numbers.
  func differ(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if areSame, region.first.contains(first.lowerBound), region.second.contains(second.lowerBound) { return false }
    let one = Self.starting(in: first, ofMine).map { mine[$0] }
    let two = Self.starting(in: second, ofTheirs).map { theirs[$0] }
    if Quantity.areEqual(one, two) { return false }
    if one.isEmpty || two.isEmpty { return (one + two).contains { !$0.isWeak } }
    return true
  }

  /// Whether the same numbers are in another order right beside each other: *2-1*, *1-2*.
  private static func areInAnotherOrder(_ first: [Quantity], _ second: [Quantity]) -> Bool {
    guard first.count == second.count else { return false }
    var left = second
    for quantity in first {
      guard let place = left.firstIndex(where: quantity.equals) else { return false }
      left.remove(at: place)
    }
    return true
  }

  private static func numbers(of words: [QuoteWord], _ quantities: [Quantity]) -> [Int?] {
    var place = 0
    return words.map { word in
      while place < quantities.count, quantities[place].span.end <= word.span.start { place += 1 }
      return place < quantities.count && quantities[place].span.start < word.span.end ? place : nil
    }
  }

  private static func within(_ words: Range<Int>, _ numbers: [Int?]) -> [Int] {
    var found: [Int] = []
    for case let number? in numbers[words] where found.last != number { found.append(number) }
    return found
  }

  /// The numbers that begin at a place.
  private static func starting(in words: Range<Int>, _ numbers: [Int?]) -> [Int] {
    within(words, numbers).filter { number in
      words.lowerBound == 0 || numbers[words.lowerBound - 1] != number
    }
  }
}
