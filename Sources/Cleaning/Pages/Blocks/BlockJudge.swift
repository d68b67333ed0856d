import Articles
import Language

/// Says of the blocks of an article's part of the page which of them are no part of the article after all, by their
/// text, their links and their place.
struct BlockJudge {
  private var blocks: [PageBlock]
  /// The indices of the blocks that are still of the article.
  private var body: [Int] { blocks.indices.filter { blocks[$0].omission == nil } }

  /// The blocks with their omissions.
  static func judged(_ blocks: [PageBlock]) -> [PageBlock] {
    var judge = BlockJudge(blocks: blocks)
    judge.omitPointers()
    judge.omitLinkLists()
    judge.omitHead()
    judge.omitTail()
    judge.omitEmptyHeadings()
    return judge.blocks
  }

  private init(blocks: [PageBlock]) { self.blocks = blocks }

  /// A line that is a link, or a label and a link: `Read more: …`.
  private mutating func omitPointers() {
    let prose = body.count { isProse(blocks[$0]) }
    guard prose >= 2 else { return }
    for index in body where blocks[index].kind == .paragraph || blocks[index].kind == .quotation {
      let block = blocks[index]
      guard let first = block.links.first, block.scalars.count < 200 && !endsSentence(block) || block.linkedCount * 10 > block.scalars.count * 9,
        !isAddress(block.scalars[first.range]) else { continue }
      let isAll = block.linkedCount * 5 >= block.scalars.count * 4
      let label = block.scalars[..<first.range.lowerBound].reversed().drop { $0.isSpace }
      let isLabelled = label.first == ":" && label.count < 30 && block.linkedCount * 2 >= block.scalars.count
      if isAll || isLabelled { blocks[index].omission = .pointer }
    }
  }

  /// A list whose items are links.
  private mutating func omitLinkLists() {
    var index = 0
    while index < blocks.count {
      var end = index
      while end < blocks.count, case .item = blocks[end].kind, blocks[end].omission == nil { end += 1 }
      defer { index = max(end, index + 1) }
      guard end > index else { continue }
      let items = blocks[index..<end]
      let linked = items.count { $0.linkedCount * 5 >= $0.scalars.count * 2 && !endsSentence($0) }
      let letters = items.reduce(0) { $0 + $1.scalars.count }
      let total = body.reduce(0) { $0 + blocks[$1].scalars.count }
      guard linked * 4 >= items.count * 3, letters * 3 < total else { continue }
      for item in index..<end { blocks[item].omission = .links }
    }
  }

  /// Short lines above the first paragraph: sections, dates, counters.
  private mutating func omitHead() {
    let body = body
    guard let first = body.firstIndex(where: { isProse(blocks[$0]) }), isMostlyProse else { return }
    for index in body[..<first] {
      let block = blocks[index]
      if case .heading = block.kind { continue }
      if !endsSentence(block), block.scalars.count < 60 { blocks[index].omission = .head }
    }
  }

  /// Short lines below the last paragraph: addresses, comments, copyright.
  private mutating func omitTail() {
    let body = body
    guard let last = body.lastIndex(where: { isProse(blocks[$0]) || endsSentence(blocks[$0]) }), isMostlyProse else {
      return
    }
    for index in body[(last + 1)...] where blocks[index].scalars.count < 80 { blocks[index].omission = .tail }
  }

  /// A heading with no text of the article before the next.
  private mutating func omitEmptyHeadings() {
    let body = body
    for (place, index) in body.enumerated().reversed() {
      guard case .heading = blocks[index].kind, place + 1 == body.count else { continue }
      blocks[index].omission = .heading
    }
  }

  /// A link that is its own address, which a text would show too.
  private func isAddress(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    !words.contains { $0.isSpace } && words.contains("/")
  }

  private var isMostlyProse: Bool {
    let body = body
    let all = body.reduce(0) { $0 + blocks[$1].scalars.count }
    let prose = body.filter { isProse(blocks[$0]) }.reduce(0) { $0 + blocks[$1].scalars.count }
    return prose * 10 >= all * 7
  }

  private func isProse(_ block: PageBlock) -> Bool {
    block.scalars.count >= 80 && endsSentence(block) && block.linkedCount * 2 < block.scalars.count
  }

  private func endsSentence(_ block: PageBlock) -> Bool { Terminator.ends(block.scalars[...]) }
}
