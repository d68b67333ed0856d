/// A line of the body pane with words of the article: where on it which of them stand, and what is drawn beside them.
struct TextLine: Equatable, Sendable {
  /// Words that stand together on a line.
  struct Part: Equatable, Sendable {
    /// The Unicode scalars of the text.
    let range: Range<Int>
    /// The cell at which they begin, from that of the measure.
    var column: Int
  }
  /// What belongs to the page and not to the text: the name of a cell of a table, the mark of a line that goes on.
  struct Label: Equatable, Sendable {
    let text: String
    let column: Int
  }

  /// The words, in order; one part at least.
  let parts: [Part]
  /// The cells in which a vertical line is drawn: beside a block quote, and between the cells of a table.
  var rules: [Int] = []
  /// What is drawn beside the words.
  var labels: [Label] = []

  /// From the first scalar to the last.
  var range: Range<Int> {
    parts[0].range.lowerBound..<max(parts[0].range.lowerBound, parts[parts.count - 1].range.upperBound)
  }

  /// Makes a line of words that stand together.
  init(_ range: Range<Int>, column: Int = 0) { parts = [Part(range: range, column: column)] }

  /// Makes a line of several parts.
  init(parts: [Part], rules: [Int] = [], labels: [Label] = []) {
    (self.parts, self.rules, self.labels) = (parts, rules, labels)
  }

  /// The same line so many cells farther to the right, with more vertical lines.
  func moved(by cells: Int, rules more: [Int]) -> TextLine {
    TextLine(
      parts: parts.map { Part(range: $0.range, column: $0.column + cells) }, rules: more + rules.map { $0 + cells },
      labels: labels.map { Label(text: $0.text, column: $0.column + cells) })
  }
}
