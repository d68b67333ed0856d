import Articles
import Screen

/// The lines of a text with what was changed in it.
struct ChangesPage: Equatable, Sendable {
  /// The words of each line with their looks.
  let lines: [[(text: String, style: CellStyle)]]
  /// The lines at which a change begins.
  let changed: [Int]

  /// What stands around words that are gone and that have come: as wdiff has it, to be told without colours.
  private static let brackets: [TextChanges.Kind: (String, String)] = [.removed: ("[-", "-]"), .added: ("{+", "+}")]

  init(_ changes: TextChanges, measure: Int) {
    var scalars: [Unicode.Scalar] = []
    var kinds: [TextChanges.Kind] = []
    var starts: [Int] = []
    for (index, piece) in changes.pieces.enumerated() {
      if piece.kind == .removed || piece.kind == .added && (index == 0 || changes.pieces[index - 1].kind != .removed) {
        starts.append(scalars.count)
      }
      let behind = String(piece.text.reversed().prefix { $0 == " " || $0.isNewline }.reversed())
      let before = Self.space(before: index, in: changes.pieces)
      let marks = Self.brackets[piece.kind] ?? ("", "")
      let words = before + marks.0 + piece.text.dropLast(behind.count) + marks.1 + behind
      scalars += Array(words.unicodeScalars)
      kinds += Array(repeating: piece.kind, count: words.unicodeScalars.count)
    }
    let ranges = LineWrapper(measure: measure).lines(of: scalars, in: 0..<scalars.count)
    lines = ranges.map { range in
      var parts: [(String, CellStyle)] = []
      var index = range.lowerBound
      while index < range.upperBound {
        let end = range[index...].dropFirst().first { kinds[$0] != kinds[index] } ?? range.upperBound
        parts.append((String(scalars: scalars[index..<end]), Self.style(of: kinds[index])))
        index = end
      }
      return parts
    }
    changed = starts.map { start in max(0, ranges.partitioningIndex { $0.lowerBound > start } - 1) }
  }

  /// The marks behind which no space stands.
  private static let openers: Set<Character> = ["“", "‘", "«", "„", "(", "[", "\"", "'"]

  /// The space that a piece lacks before it, where the words of two texts meet that had none between them.
  private static func space(before index: Int, in pieces: [TextChanges.Piece]) -> String {
    guard index > 0, pieces[index].kind != .kept, let last = pieces[index - 1].text.last,
      let first = pieces[index].text.first
    else { return "" }
    let isApart = last.isWhitespace || Self.openers.contains(last) || !(first.isLetter || first.isNumber)
    return isApart || pieces[index].kind == .added && pieces[index - 1].kind == .kept ? "" : " "
  }

  private static func style(of kind: TextChanges.Kind) -> CellStyle {
    switch kind {
    case .kept: CellStyle(.text)
    case .removed: CellStyle(.removed)
    case .added: CellStyle(.text, emphasis: .strong)
    }
  }

  static func == (left: ChangesPage, right: ChangesPage) -> Bool {
    left.changed == right.changed
      && left.lines.elementsEqual(right.lines) { $0.elementsEqual($1) { $0 == $1 } }
  }
}
