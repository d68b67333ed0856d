import Articles
import Language

/// Says which blocks of an article's part of a page are no part of the article after all, by their links, their place
/// and what stands around them.
struct BlockJudge {
  private var blocks: [PageBlock]

  /// The blocks with their verdicts.
  static func judged(_ blocks: [PageBlock]) -> [PageBlock] {
    var judge = BlockJudge(blocks: blocks)
    judge.omitGutters()
    judge.omitNotices()
    judge.omitLabels()
    judge.omitPointers()
    judge.omitLinkLists()
    judge.omitHead()
    judge.omitTail()
    judge.omitEmptyHeadings()
    judge.restoreTimes()
    return judge.blocks
  }

  private init(blocks: [PageBlock]) {
    self.blocks = blocks
  }

  /// The posts of a report that goes on have as many times.
  private static let fewestTimes = 2

  /// Puts back the times over the posts of a report that goes on; one time alone is that of the article.
  private mutating func restoreTimes() {
    var heads: Set<Int> = []
    for index in blocks.indices.reversed() where blocks[index].isTimeOfDay {
      guard blocks[index].isBody || blocks[index].verdict.map(Self.isOfArticle) ?? true else { continue }
      // A time may be one of a list of them.
      if blocks.indices[(index + 1)...].prefix(2).contains(where: {
        blocks[$0].isBody || blocks[index].isItem && heads.contains($0)
      }) {
        heads.insert(index)
      }
    }
    guard heads.count >= Self.fewestTimes else { return }
    for index in heads { blocks[index].verdict = nil }
  }

  /// Whether a block was taken out for what it is, and not for where it is.
  private static func isOfArticle(_ verdict: Page.Verdict) -> Bool {
    [Omission.credit, .head, .tail, .label].contains { verdict == .removed(rule: $0.rawValue) }
  }

  /// The numbers of the lines of code, which stand beside it.
  private mutating func omitGutters() {
    for index in body.dropLast() where blocks[index].kind == .preformatted && CodeGutter.isCount(blocks[index].scalars)
    {
      if blocks[index + 1].kind == .preformatted { blocks[index].omit(.label) }
    }
  }

  /// So many blocks at the end may be prompts and notes.
  private static let longestEnd = 12

  /// Prompts to subscribe, and what programs that make feeds write behind articles.
  private mutating func omitNotices() {
    for index in body.suffix(Self.longestEnd).reversed() where blocks[index].kind != .preformatted {
      if PagePrompt.asks(blocks[index].scalars), !blocks[index].tellsSpeech {
        blocks[index].omit(.prompt)
      } else {
        blocks.replaceSubrange(index...index, with: SyndicationNote.parted(blocks[index]))
      }
    }
  }

  /// The indices of the blocks that are still of the article.
  private var body: [Int] { blocks.indices.filter { blocks[$0].isBody } }

  private static let longestPointer = 200
  private static let longestLabel = 30
  private static let advertisements: Set<String> = [
    "advertisement", "advertising", "publicité", "werbung", "anzeige", "anuncio", "publicidad", "publicidade",
    "реклама", "广告", "iklan", "pubblicità", "annonse", "annons", "reklama", "広告", "advertentie",
  ]

  /// What a page calls its own parts: `Advertisement`, `SUBSCRIBE`.
  private mutating func omitLabels() {
    for index in body where blocks[index].kind == .paragraph && blocks[index].scalars.count < Self.longestLabel {
      let words = PlainWords.of(blocks[index].scalars[...])
      guard (1...3).contains(words.count), !blocks[index].endsSentence else { continue }
      if words.allSatisfy({ InterfaceWords.contains($0) || Self.advertisements.contains($0) }) {
        blocks[index].omit(.label)
      }
    }
  }

  /// A line that is a link, or a label and a link: `Read more: …`.
  private mutating func omitPointers() {
    guard body.count(where: { blocks[$0].isProse }) >= 2 else { return }
    for index in body where blocks[index].kind == .paragraph || blocks[index].kind == .quotation {
      let block = blocks[index]
      guard let first = block.links.first, !Self.isAddress(block.scalars[first.range]) else { continue }
      let linked = block.linkedCount
      let isShort = block.scalars.count < Self.longestPointer && !block.endsSentence
      guard isShort || linked * 10 > block.scalars.count * 9, !block.tellsReport else { continue }
      let label = block.scalars[..<first.range.lowerBound].reversed().drop { $0.isSpace }
      let isLabelled = label.first == ":" && label.count < Self.longestLabel && linked * 2 >= block.scalars.count
      if isLabelled || linked * 4 >= block.scalars.count * 3 { blocks[index].omit(.pointer) }
    }
  }

  /// A list whose items are links.
  private mutating func omitLinkLists() {
    let total = body.reduce(0) { $0 + blocks[$1].scalars.count }
    var index = 0
    while index < blocks.count {
      var end = index
      while end < blocks.count, blocks[end].isItem, blocks[end].isBody { end += 1 }
      defer { index = max(end, index + 1) }
      guard end > index else { continue }
      let items = blocks[index..<end]
      let linked = items.count { $0.linkedCount * 5 >= $0.scalars.count * 2 && !$0.endsSentence }
      let letters = items.reduce(0) { $0 + $1.scalars.count }
      guard linked * 4 >= items.count * 3, letters * 3 < total else { continue }
      for item in index..<end { blocks[item].omit(.links) }
    }
  }

  /// Short lines above the first paragraph: sections, dates, counters.
  private mutating func omitHead() {
    let body = body
    guard let first = body.firstIndex(where: { blocks[$0].isProse }), isMostlyProse else { return }
    let leads = leads(body[..<first], holder: blocks[body[first]].holder)
    for index in body[..<first] where !leads.contains(index) {
      if blocks[index].isHeading {
        if blocks[index].kind == .heading(level: 1) { blocks[index].omit(.title) }
      } else if !blocks[index].endsSentence, blocks[index].scalars.count < 60 {
        blocks[index].omit(.head)
      }
    }
  }

  /// Short lines below the last paragraph: addresses, comments, copyright.
  private mutating func omitTail() {
    let body = body
    guard let last = body.lastIndex(where: { blocks[$0].isProse || blocks[$0].endsSentence }), isMostlyProse else {
      return
    }
    for index in body[(last + 1)...]
    where blocks[index].scalars.count < 80 && !isOfText(index, holder: blocks[body[last]].holder) {
      // The heading of what stays, and the term that it tells of, stay with it.
      if blocks[index].isHeading || blocks[index].holder == blocks[body[last]].holder,
        body.first(where: { $0 > index }).map({ isOfText($0, holder: blocks[body[last]].holder) }) == true
      {
        continue
      }
      blocks[index].omit(.tail)
    }
  }

  /// Whether a block is an item, a row or code without links, right beside the paragraphs of the report.
  private func isOfText(_ index: Int, holder: Int) -> Bool {
    let block = blocks[index]
    guard block.holder == holder else { return false }
    switch block.kind {
    case .item, .preformatted: return block.links.isEmpty
    // One of the cells may be a link.
    case .row: return block.scalars.contains("|") && block.linkedCount + " | ".count < block.scalars.count
    default: return false
    }
  }

  /// An item of a lead has no fewer words.
  private static let shortestLead = 3

  /// The items of a list above the first paragraph that says in short what the report tells.
  private func leads(_ head: ArraySlice<Int>, holder: Int) -> Set<Int> {
    let lines = head.filter { isOfText($0, holder: holder) }
    let isLead = lines.allSatisfy { index in
      let text = String(scalars: blocks[index].scalars)
      let isLong = !blocks[index].isItem || text.split(separator: " ").count >= Self.shortestLead
      return isLong && !text.lowercased().hasPrefix("by ") && DateLine(text, order: .dayFirst).days.isEmpty
    }
    return isLead && (lines.count > 1 || lines.allSatisfy { !blocks[$0].isItem }) ? Set(lines) : []
  }

  /// A heading at the end, one of a list of links, and one whose text was taken out before the next heading.
  private mutating func omitEmptyHeadings() {
    let links = Page.Verdict.removed(rule: Omission.links.rawValue)
    let caption = Page.Verdict.removed(rule: Omission.caption.rawValue)
    /// The next block of the body, and whether text was taken out before it.
    var (next, hasLostText) = (blocks.count, false)
    for index in blocks.indices.reversed() {
      if blocks[index].isHeading, blocks[index].isBody {
        let isOfLinks = index + 1 < next && blocks[index + 1].verdict == links
        if next == blocks.count || isOfLinks || hasLostText && blocks[next].isHeading { blocks[index].omit(.heading) }
      }
      if blocks[index].isBody {
        (next, hasLostText) = (index, false)
      } else if blocks[index].verdict != caption {
        hasLostText = true
      }
    }
  }

  /// A link that is its own address, which a text would show too.
  private static func isAddress(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    !words.contains { $0.isSpace } && words.contains("/")
  }

  private var isMostlyProse: Bool {
    let body = body
    let all = body.reduce(0) { $0 + blocks[$1].scalars.count }
    let prose = body.filter { blocks[$0].isProse }.reduce(0) { $0 + blocks[$1].scalars.count }
    return prose * 10 >= all * 7
  }
}
