import Articles
import Language

/// A paragraph of a page: text that stands together, with its links.
struct PageBlock: Sendable {
  /// What a block is in its page.
  enum Kind: Hashable, Sendable {
    case paragraph
    /// A heading by its level, 1 to 6.
    case heading(level: Int)
    /// An item of a list; `number` is its number where the list counts.
    case item(number: Int?)
    case quotation
    case preformatted
    case row
    case caption
  }

  /// A link as the page has it.
  struct Link: Hashable, Sendable {
    /// What stands in `href`.
    let target: String
    /// The link's words, in offsets into `scalars`.
    var range: Range<Int>
    /// What it shows; nil for words.
    var medium: ArticleLink.Medium?

    /// The same link so many scalars farther on.
    func moved(by count: Int) -> Link {
      Link(target: target, range: range.lowerBound + count..<range.upperBound + count, medium: medium)
    }
  }

  /// Words that the page sets off from the others.
  struct Style: Hashable, Sendable {
    let kind: TextStyle.Kind
    /// The words, in offsets into `scalars`.
    var range: Range<Int>

    /// The same style so many scalars farther on.
    func moved(by count: Int) -> Style {
      Style(kind: kind, range: range.lowerBound + count..<range.upperBound + count)
    }
  }

  var kind: Kind
  /// The text, white space folded.
  var scalars: [Unicode.Scalar]
  /// The links with words of the block, in order.
  var links: [Link]
  /// What becomes of the block when it is no part of the article's body; nil when it is one.
  var verdict: Page.Verdict?
  /// The element that holds the text.
  let container: Int
  /// The division around the paragraph, the list or the table that the block is of.
  var holder = 0
  /// How many lists lie around the list of an item.
  var level = 0
  /// How many lists lie around the block.
  var listDepth = 0
  /// How many block quotes lie around it.
  var quoteDepth = 0
  /// The words that are set off, in order.
  var styles: [Style] = []
  /// How far a further paragraph of an item stands behind the place of the item's mark.
  var indentation = 0
  /// How many columns a single line is set in by spaces that do not fold.
  var inset = 0
  /// Whether it is a line of verse by itself.
  var isVerse = false

  private static let ruleText = Array("* * *".unicodeScalars)

  /// What stands for the line that an element draws between paragraphs.
  static func rule(_ node: Int) -> PageBlock {
    PageBlock(kind: .paragraph, scalars: ruleText, links: [], verdict: nil, container: node)
  }

  /// Blocks without the lines that part nothing.
  static func withoutIdleRules(_ blocks: [PageBlock]) -> [PageBlock] {
    let isRule = blocks.map { $0.scalars == ruleText }
    guard let first = isRule.firstIndex(of: false), let last = isRule.lastIndex(of: false) else { return [] }
    return (first...last).filter { !isRule[$0] || !isRule[$0 - 1] }.map { blocks[$0] }
  }

  /// Whether the block is of the article's body.
  var isBody: Bool { verdict == nil }

  /// Whether the block ends as a sentence does.
  var endsSentence: Bool { Terminator.ends(scalars[...]) }

  /// Whether what follows is announced.
  var endsIntroduction: Bool { scalars.last == ":" }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  var isItem: Bool { if case .item = kind { true } else { false } }

  /// Whether it is a paragraph of sentences and not of links.
  var isProse: Bool { scalars.count >= 80 && endsSentence && linkedCount * 2 < scalars.count }

  /// Whether the block is a sentence or a quotation that a report tells, though it may be wholly a link.
  ///
  /// Headlines end in no full stop.
  var tellsReport: Bool {
    let folded = FoldedText(paragraphs: [scalars])
    let piece = Piece(folded, folded.scalars.indices, joint: .line, block: 0)
    guard piece.isTerminated else { return false }
    if ReportSigns.tells(piece) || ReportSigns.quotes(piece) { return true }
    return ReportSigns.isSentence(piece) && scalars.last == "." && scalars.count >= Self.shortestSentence
      && !scalars.prefix(Self.longestLabel).contains(":")
  }

  /// Whether the block says that somebody said or did something.
  var tellsEvent: Bool {
    let folded = FoldedText(paragraphs: [scalars])
    let piece = Piece(folded, folded.scalars.indices, joint: .line, block: 0)
    return ReportSigns.tells(piece) || ReportSigns.quotes(piece)
  }

  /// Whether the block has a word that tells what somebody said.
  var tellsSpeech: Bool { PlainWords.of(scalars[...]).contains(where: InterfaceWords.reports) }

  private static let shortestSentence = 60
  /// So many scalars at the start may be a label: `Read more: …`.
  private static let longestLabel = 30

  /// Whether the block is a time of day, with a day and a zone perhaps: the head of a post that was written while
  /// something happened.
  var isTimeOfDay: Bool {
    guard scalars.count <= Self.longestTime, scalars.contains(where: \.isDigit) else { return false }
    if TimeAgo.says(String(scalars: scalars)) { return true }
    guard !endsSentence || scalars.ends(in: "m.") else { return false }
    let words = String(scalars: scalars).split { $0 == " " || $0 == "," }
    guard (1...6).contains(words.count) else { return false }
    return words.contains { word in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let rest = word.dropFirst(digits.count)
      guard (1...2).contains(digits.count), let mark = rest.first, ":.h".contains(mark) else { return false }
      let minutes = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      return minutes.count == 2 && rest.dropFirst(3).allSatisfy { $0.isLetter || $0 == "." || $0 == ":" || $0.isNumber }
    }
  }

  private static let longestTime = 40

  /// The block cut at an offset; nil for a part without words.
  func parted(at offset: Int) -> (PageBlock?, PageBlock?) {
    func part(_ range: Range<Int>) -> PageBlock? {
      var range = range
      while let first = range.first, scalars[first].isSpace { range = first + 1..<range.upperBound }
      while let last = range.last, scalars[last].isSpace { range = range.lowerBound..<last }
      guard !range.isEmpty else { return nil }
      let kept = links.filter { range.contains($0.range.lowerBound) && $0.range.upperBound <= range.upperBound }
      var part = PageBlock(
        kind: kind, scalars: Array(scalars[range]), links: kept.map { $0.moved(by: -range.lowerBound) },
        verdict: verdict,
        container: container)
      (part.level, part.holder, part.indentation) = (level, holder, indentation)
      (part.listDepth, part.quoteDepth) = (listDepth, quoteDepth)
      part.styles = styles.compactMap { style in
        let shared = style.range.clamped(to: range)
        return shared.isEmpty ? nil : Style(kind: style.kind, range: shared).moved(by: -range.lowerBound)
      }
      return part
    }
    return (part(0..<offset), part(offset..<scalars.count))
  }

  /// How it is set in the article.
  var form: ParagraphForm {
    func form(_ kind: ParagraphForm.Kind) -> ParagraphForm {
      ParagraphForm(kind, level: listDepth, quoteDepth: quoteDepth)
    }
    if isPicture { return form(.picture) }
    switch kind {
    case .heading(let level): return ParagraphForm(.heading, level: level, quoteDepth: quoteDepth)
    case .item: return form(.item)
    case .preformatted: return form(.code)
    case .caption: return form(.caption)
    case .row where scalars.contains("|"): return form(isAll(.strong) ? .tableHead : .row)
    case .paragraph, .quotation, .row:
      if isVerse || scalars.contains("\n") { return form(isAll(.code) ? .code : .verse) }
      return form(quoteDepth > 0 ? .quotation : .paragraph)
    }
  }

  /// Whether all words are set off in one way.
  private func isAll(_ kind: TextStyle.Kind) -> Bool {
    let ranges = styles.filter { $0.kind == kind }.map(\.range)
    guard !ranges.isEmpty else { return false }
    return scalars.indices.allSatisfy { index in
      scalars[index].isSpace || scalars[index] == "|" || ranges.contains { $0.contains(index) }
    }
  }

  /// Whether all of it are the words for pictures and recordings.
  private var isPicture: Bool {
    let media = links.filter { $0.medium != nil }
    guard !media.isEmpty else { return false }
    return scalars.indices.allSatisfy { index in
      scalars[index].isSpace || media.contains { $0.range.contains(index) }
    }
  }

  /// Takes the block out of the body.
  mutating func omit(_ omission: Omission) { verdict = .removed(rule: omission.rawValue) }

  /// How many of `scalars` are words of links.
  var linkedCount: Int { links.reduce(0) { $0 + $1.range.count } }
}

extension [Unicode.Scalar] {
  fileprivate func ends(in text: String) -> Bool {
    suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
  }
}
