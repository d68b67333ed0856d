import Articles
import Language

/// A decoded text without what tells how it was set and not what it says: the signs of Markdown, the feet and heads of
/// printed pages, stops that stand for line ends.
///
/// Words among what is taken out are told by `omitted`.
struct BareText: Sendable {
  /// Words that are no part of any line.
  struct Omitted: Equatable, Sendable {
    /// Where they stand in the text.
    let span: TextSpan
    let text: String
    /// The name under which the removal is recorded.
    let rule: String
  }

  /// What is left of the text.
  private(set) var scalars: [Unicode.Scalar]
  /// For each of `scalars`, its offset in the text.
  private(set) var offsets: [Int]
  private(set) var omitted: [Omitted] = []

  /// Takes a text as it is.
  init(whole text: IndexedText) {
    scalars = text.scalars
    offsets = Array(scalars.indices)
  }

  /// Takes out of a text what tells how it was set.
  init(_ text: IndexedText) {
    self.init(whole: text)
    for edits in [SpacedStop.edits, MarkdownSigns.edits, PageBreak.edits] { apply(edits(scalars)) }
  }

  private mutating func apply(_ edits: [TextEdit]) {
    guard !edits.isEmpty else { return }
    var (text, places) = ([Unicode.Scalar](), [Int]())
    text.reserveCapacity(scalars.count)
    places.reserveCapacity(scalars.count)
    var position = 0
    for edit in edits where edit.range.lowerBound >= position {
      text += scalars[position..<edit.range.lowerBound]
      places += offsets[position..<edit.range.lowerBound]
      text += edit.replacement
      places += edit.replacement.map { _ in offsets[edit.range.lowerBound] }
      position = edit.range.upperBound
      if let rule = edit.rule, let last = edit.range.last {
        let span = TextSpan(offsets[edit.range.lowerBound], offsets[last] + 1)
        let words = String(scalars: scalars[edit.range]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        omitted.append(Omitted(span: span, text: words, rule: rule))
      }
    }
    text += scalars[position...]
    places += offsets[position...]
    (scalars, offsets) = (text, places)
    omitted.sort { $0.span < $1.span }
  }
}

/// A change of a text: other scalars in place of a range of it.
struct TextEdit: Equatable, Sendable {
  let range: Range<Int>
  let replacement: [Unicode.Scalar]
  /// The name under which the words of the range are recorded as removed; nil where it holds none.
  let rule: String?

  init(_ range: Range<Int>, _ replacement: [Unicode.Scalar] = [], rule: String? = nil) {
    self.range = range
    self.replacement = replacement
    self.rule = rule
  }
}

/// The lines of a text.
enum TextLines {
  /// The ranges of the lines, without their ends and the white space around them.
  static func trimmed(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index] == "\n" {
      var (first, end) = (start, index)
      while first < end, scalars[first].isSpace { first += 1 }
      while end > first, scalars[end - 1].isSpace { end -= 1 }
      lines.append(first..<end)
      start = index + 1
    }
    return lines
  }
}
