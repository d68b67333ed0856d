/// Which words of one quote stand in another, in the same order.
struct WordAlignment {
  /// Words that both have in a row.
  struct Block: Equatable {
    let first: Int
    let second: Int
    var count: Int
  }

  /// What both have, from start to end.
  let blocks: [Block]
  /// What stands between, before and behind the blocks, one more than these.
  let gaps: [(first: Range<Int>, second: Range<Int>)]

  /// Words that stand alone count as shared where no more than these part them from others that do.
  private static let nearness = 2

  /// Aligns two quotes: the longest run that both have, then the same before and behind it (Ratcliff, Metzener: *Pattern
  /// Matching: The Gestalt Approach*, 1988).
  init(_ first: [QuoteWord], _ second: [QuoteWord]) {
    var finder = RunFinder(first.map(\.hash), second.map(\.hash))
    finder.align(0..<first.count, 0..<second.count)
    blocks = Self.supported(finder.blocks, first)
    var gaps: [(first: Range<Int>, second: Range<Int>)] = []
    var (start, other) = (0, 0)
    for block in blocks {
      gaps.append((start..<block.first, other..<block.second))
      (start, other) = (block.first + block.count, block.second + block.count)
    }
    self.gaps = gaps + [(start..<first.count, other..<second.count)]
  }

  /// Leaves out single words that are far from others, as small words are in every text.
  private static func supported(_ blocks: [Block], _ words: [QuoteWord]) -> [Block] {
    blocks.indices.filter { place in
      let block = blocks[place]
      guard
        block.count == 1 || words[block.first..<block.first + block.count].allSatisfy({ $0.traits.contains(.small) })
      else { return true }
      let isNearLast = place > 0 && distance(blocks[place - 1], block) <= nearness
      let isNearNext = place + 1 < blocks.count && distance(block, blocks[place + 1]) <= nearness
      return isNearLast || isNearNext
    }.map { blocks[$0] }
  }

  private static func distance(_ block: Block, _ next: Block) -> Int {
    max(next.first - block.first - block.count, next.second - block.second - block.count)
  }
}

/// Finds the runs that two lists of words share, the longest first.
private struct RunFinder {
  private let first: [UInt64]
  private let second: [UInt64]
  private(set) var blocks: [WordAlignment.Block] = []
  /// For each word of the second how long the run is that ends with it and the word of the first in hand.
  private var lengths: [Int]
  private var previous: [Int]

  init(_ first: [UInt64], _ second: [UInt64]) {
    self.first = first
    self.second = second
    lengths = Array(repeating: 0, count: second.count + 1)
    previous = lengths
  }

  /// Aligns a range of the first with one of the second; the blocks come in order.
  mutating func align(_ mine: Range<Int>, _ others: Range<Int>) {
    guard !mine.isEmpty, !others.isEmpty, let longest = longestRun(mine, others) else { return }
    align(mine.lowerBound..<longest.first, others.lowerBound..<longest.second)
    blocks.append(longest)
    align(longest.first + longest.count..<mine.upperBound, longest.second + longest.count..<others.upperBound)
  }

  private mutating func longestRun(_ mine: Range<Int>, _ others: Range<Int>) -> WordAlignment.Block? {
    var best = WordAlignment.Block(first: 0, second: 0, count: 0)
    for place in others.lowerBound...others.upperBound { previous[place] = 0 }
    for place in mine {
      lengths[others.lowerBound] = 0
      let hash = first[place]
      for other in others {
        guard second[other] == hash else {
          lengths[other + 1] = 0
          continue
        }
        let length = previous[other] + 1
        lengths[other + 1] = length
        if length > best.count {
          best = WordAlignment.Block(first: place - length + 1, second: other - length + 1, count: length)
        }
      }
      swap(&lengths, &previous)
    }
    return best.count > 0 ? best : nil
  }
}
