import Articles
import ForeignText
import Language

/// A text with its white space folded: one space between words, one `\n` between blocks, nothing mute.
///
/// A block is a line of the input, or, where the input's lines were wrapped at a fixed width, the lines of a
/// paragraph. Every scalar keeps its offset in the text that was folded.
struct FoldedText: Equatable, Sendable {
  /// The folded scalars.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each of `scalars`, its offset in the unfolded text.
  private(set) var offsets: [Int] = []
  /// The words of the unfolded text that are no part of any block.
  private(set) var omitted: [BareText.Omitted] = []

  /// No line that is wrapped is longer.
  private static let longestLine = 100

  /// Folds a decoded text.
  init(_ text: IndexedText) { self.init(BareText(whole: text)) }

  /// Folds a text without the signs of how it was set.
  init(_ text: BareText) {
    let source = text.scalars
    let wrapping = LineWrapping(source)
    let hyphenation = wrapping.isWrapped ? Hyphenation(source) : nil
    var lineStart = 0
    var line = 0
    for index in 0...source.count where index == source.count || source[index] == "\n" {
      append(TextSpan(lineStart, index), of: source, goesOn: wrapping.goesOn[line], hyphenation)
      lineStart = index + 1
      line += 1
    }
    offsets = offsets.map { text.offsets[min($0, source.count - 1)] }
    omitted = text.omitted
    while scalars.last == "\n" {
      scalars.removeLast()
      offsets.removeLast()
    }
  }

  /// Joins paragraphs that are folded already, a block each; their offsets count in all of them joined by `\n`.
  init(paragraphs: some Sequence<[Unicode.Scalar]>) {
    for paragraph in paragraphs {
      if !scalars.isEmpty { scalars.append("\n") }
      scalars += paragraph.lazy.map { $0 == "\n" ? " " : $0 }
    }
    offsets = Array(scalars.indices)
  }

  /// The folded text of a range.
  subscript(range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// Where a range of the folded text stands in the unfolded one.
  func span(of range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
    return TextSpan(offsets[first], offsets[last] + 1)
  }

  /// The blocks, as ranges of `scalars`.
  var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index] == "\n" {
      if index > start { blocks.append(start..<index) }
      start = index + 1
    }
    return blocks
  }

  private mutating func append(
    _ line: TextSpan, of source: [Unicode.Scalar], goesOn: Bool, _ hyphenation: Hyphenation?
  ) {
    var position = line.start
    while position < line.end, source[position].isSpace || source[position].isMute { position += 1 }
    guard position < line.end else {
      if let last = scalars.last, last != "\n" { appendSeparator("\n", at: line.start) }
      return
    }
    if let last = scalars.last, last != "\n" {
      if goesOn {
        // A word that was broken at a hyphen is one word again.
        if last == "-", scalars.count > 1, scalars[scalars.count - 2].isLetter {
          if hyphenation?.isOwn(scalars.suffix(Self.longestLine), source[position..<line.end]) == false {
            scalars.removeLast()
            offsets.removeLast()
          }
        } else {
          appendSeparator(" ", at: line.start)
        }
      } else {
        appendSeparator("\n", at: line.start)
      }
    }
    var pendingSpace = false
    while position < line.end {
      let scalar = source[position]
      if scalar.isMute {
        position += 1
        continue
      }
      if scalar.isSpace {
        pendingSpace = true
      } else {
        if pendingSpace { appendSeparator(" ", at: position - 1) }
        pendingSpace = false
        scalars.append(scalar)
        offsets.append(position)
      }
      position += 1
    }
  }

  private mutating func appendSeparator(_ scalar: Unicode.Scalar, at offset: Int) {
    scalars.append(scalar)
    offsets.append(max(0, offset))
  }
}
