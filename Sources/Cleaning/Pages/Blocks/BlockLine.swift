import Articles
import ForeignText
import Language

/// The text of a block that is still being read.
struct BlockLine {
  private(set) var scalars: [Unicode.Scalar] = []
  private var links: [PageBlock.Link] = []
  private var styles: [PageBlock.Style] = []
  private var isSpacePending = false
  /// How many line breaks have come since the last word.
  private(set) var breaks = 0
  /// Where the spaces stand that are line breaks in the page.
  private var broken: [Int] = []
  /// How many columns the lines behind them are set in by spaces that do not fold, by the place of the break; that of the
  /// first line stands at -1.
  private var indents: [Int: Int] = [:]
  /// The columns of such spaces since the line began.
  private var indent = 0

  /// The word that has just been read; empty where a space follows it.
  var lastWord: [Unicode.Scalar] {
    isSpacePending ? [] : Array(scalars.reversed().prefix { !$0.isSpace }.reversed())
  }

  /// Where a sign ends that belongs to the next word, so that no space stands between them.
  private var joint = -1

  /// Adds a sign to the next word.
  mutating func append(signBefore sign: String) {
    append(Array(sign.utf8)[...], keepsLines: false)
    joint = scalars.count
  }

  /// Adds a sign to the word that has just been read.
  mutating func append(signBehind sign: String) { scalars += Array(sign.unicodeScalars) }

  /// Whether the last word ends a sentence.
  var endsSentence: Bool { !scalars.isEmpty && Terminator.ends(scalars[...]) }

  /// Ends a line of the page, which may or may not be one of the text.
  mutating func takeBreak() {
    breaks += 1
    indent = 0
    isSpacePending = true
    if !scalars.isEmpty, broken.last != scalars.count { broken.append(scalars.count) }
  }

  /// Parts what follows from what stands there, as a block does that is no line of its own.
  mutating func takeSpace() { isSpacePending = true }

  /// Adds text, white space folded unless lines are kept.
  mutating func append(_ text: ArraySlice<UInt8>, keepsLines: Bool) {
    // Most texts of most pages are such.
    if !keepsLines, text.allSatisfy({ $0 &- 32 < 95 || $0 &- 9 < 5 }) { return appendPlain(text) }
    for scalar in EscapeSequence.removed(from: String(decoding: text, as: UTF8.self)).unicodeScalars {
      if keepsLines, scalar == "\n" {
        while let last = scalars.last, last == " " { scalars.removeLast() }
        // One empty line may part what belongs together in code.
        if !scalars.isEmpty, !scalars.suffix(2).elementsEqual(["\n", "\n"]) { scalars.append("\n") }
        isSpacePending = false
      } else if keepsLines, scalar.isSpace {
        scalars += repeatElement(" ", count: scalar == "\t" ? Self.tab : 1)
      } else if scalar.isSpace {
        isSpacePending = true
        // An ordinary space counts between others.
        if let width = Self.wideSpaces[scalar] { indent += width } else if indent > 0 { indent += 1 }
      } else if !scalar.isMute {
        takeIndent()
        if isSpacePending, !scalars.isEmpty, scalars.last != "\n", scalars.count != joint { scalars.append(" ") }
        isSpacePending = false
        breaks = 0
        scalars.append(scalar)
      }
    }
  }

  /// Spaces that do not fold, with their columns.
  private static let wideSpaces: [Unicode.Scalar: Int] = [
    "\u{A0}": 1, "\u{2002}": 1, "\u{2003}": 2, "\u{2007}": 1, "\u{3000}": 2,
  ]

  /// Remembers how far the line that begins with the next word is set in.
  private mutating func takeIndent() {
    if indent > 0, breaks > 0 || scalars.isEmpty { indents[scalars.isEmpty ? -1 : scalars.count] = indent }
    indent = 0
  }

  /// Adds ASCII that has no control characters.
  private mutating func appendPlain(_ text: ArraySlice<UInt8>) {
    for byte in text {
      guard byte > 32 else {
        isSpacePending = true
        if indent > 0 { indent += 1 }
        continue
      }
      if indent > 0 { takeIndent() }
      if isSpacePending, !scalars.isEmpty, scalars.last != "\n", scalars.count != joint { scalars.append(" ") }
      isSpacePending = false
      breaks = 0
      scalars.append(Unicode.Scalar(byte))
    }
  }

  /// A tab in a text whose lines are kept is as wide.
  private static let tab = 4

  /// The text without the spaces with which all of its lines begin.
  private static func outdented(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let common = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return Array(lines.map { $0.dropFirst(common) }.joined(separator: ["\n"]))
  }

  /// Parts a cell of a row from the one before.
  mutating func appendCell() {
    scalars += scalars.isEmpty ? ["|"] : [" ", "|"]
    isSpacePending = true
  }

  /// Ends a link that began at an offset.
  mutating func close(link target: String, from start: Int, medium: ArticleLink.Medium? = nil) {
    guard let range = words(from: start) else { return }
    links.append(PageBlock.Link(target: target, range: range, medium: medium))
  }

  /// Ends words that are set off and began at an offset.
  mutating func close(_ style: TextStyle.Kind, from start: Int) {
    if let range = words(from: start) { styles.append(PageBlock.Style(kind: style, range: range)) }
  }

  /// What came since an offset, without space before it; nil for nothing.
  private func words(from start: Int) -> Range<Int>? {
    let start = scalars[min(start, scalars.count)...].firstIndex { !$0.isSpace && $0 != "|" } ?? scalars.count
    return start < scalars.count ? start..<scalars.count : nil
  }

  /// The block of what has been read; nil when that is nothing.
  ///
  /// `keepsBreaks` has all line breaks count; without it those do that part lines.
  func block(
    kind: PageBlock.Kind, omission: Omission?, container: Int, level: Int = 0, keepsBreaks: Bool = false
  ) -> PageBlock? {
    var end = scalars.count
    while end > 0, scalars[end - 1].isSpace || kind == .row && scalars[end - 1] == "|" { end -= 1 }
    guard scalars[..<end].contains(where: { !$0.isSpace && $0 != "|" }) else { return nil }
    let isCode = kind == .preformatted && links.isEmpty
    var block = PageBlock(
      kind: kind, scalars: isCode ? Self.outdented(scalars[..<end]) : text(upTo: end, kind, keepsBreaks: keepsBreaks),
      links: links.filter { $0.range.upperBound <= end }.sorted { $0.range.lowerBound < $1.range.lowerBound },
      verdict: omission.map { .removed(rule: $0.rawValue) }, container: container, level: level)
    // Where spaces of code went, offsets count no longer.
    if kind != .preformatted {
      block.styles = styles.filter { $0.range.upperBound <= end }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
      if keepsBreaks {
        if block.scalars.contains("\n") {
          block.setIn(indents, Self.mostColumns)
        } else {
          block.inset = min(indents[-1] ?? 0, Self.mostColumns)
        }
      }
    }
    return block
  }

  /// No line is set in further.
  private static let mostColumns = 40

  /// The text with the line breaks that are those of lines.
  private func text(upTo end: Int, _ kind: PageBlock.Kind, keepsBreaks: Bool) -> [Unicode.Scalar] {
    var text = Array(scalars[..<end])
    let breaks = broken.filter { $0 < end && text[$0] == " " }
    switch kind {
    case .paragraph, .quotation, .item:
      for place in keepsBreaks ? breaks : LineBreaks.parting(text, at: breaks) { text[place] = "\n" }
    default: break
    }
    return text
  }
}

extension PageBlock {
  /// A line longer than this is a paragraph whose first line is set in.
  private static let longestVerse = 60

  /// Takes single lines that are set in beside lines of verse for verse too.
  static func joinVerse(_ blocks: inout [PageBlock]) {
    func isVerse(_ index: Int) -> Bool { blocks.indices.contains(index) && blocks[index].form.kind == .verse }
    func join(_ index: Int, after neighbour: Int) {
      guard blocks[index].inset > 1, blocks[index].scalars.count <= longestVerse, isVerse(neighbour),
        blocks[index].form.kind == .paragraph
      else { return }
      blocks[index].isVerse = true
      blocks[index].setIn([-1: blocks[index].inset], blocks[index].inset)
    }
    for index in blocks.indices { join(index, after: index - 1) }
    for index in blocks.indices.reversed() { join(index, after: index + 1) }
  }

  /// Sets lines in by columns, by the places of the breaks before them.
  fileprivate mutating func setIn(_ indents: [Int: Int], _ most: Int) {
    let lines = indents.filter { $0.key < 0 || $0.key < scalars.count && scalars[$0.key] == "\n" }
      .map { (place: $0.key + 1, columns: min($0.value, most)) }.sorted { $0.place < $1.place }
    guard !lines.isEmpty else { return }
    func moved(_ offset: Int, isEnd: Bool = false) -> Int {
      offset + lines.reduce(0) { $0 + ($1.place < offset || $1.place == offset && !isEnd ? $1.columns : 0) }
    }
    func moved(_ range: Range<Int>) -> Range<Int> { moved(range.lowerBound)..<moved(range.upperBound, isEnd: true) }
    for index in links.indices { links[index].range = moved(links[index].range) }
    for index in styles.indices { styles[index].range = moved(styles[index].range) }
    for line in lines.reversed() {
      scalars.insert(contentsOf: repeatElement(" ", count: line.columns), at: line.place)
    }
  }
}
