import Language

/// For each piece of a page and each label the score of the best way through all pieces that gives it that label.
struct PieceScores {
  private let values: [[Float]]
  /// The first and the last piece that is a report's beyond doubt, and all between them.
  private let core: ClosedRange<Int>?

  /// Weighs the signs of all pieces of a page, beside the parts of its header.
  init(_ page: Page, _ parts: [HeaderItem], _ labeller: PieceLabeller) {
    let evidence = PieceEvidence(page, parts)
    values = labeller.lattice(of: evidence).bestScores()
    core = evidence.core
  }

  /// Whether a piece stands among the report's paragraphs, or may do so, as none of them is beyond doubt.
  func isAmongReport(_ index: Int) -> Bool { core.map { $0.contains(index) } ?? true }

  /// Whether a piece stands above all paragraphs that are the report's beyond doubt.
  func isAboveReport(_ index: Int) -> Bool { core.map { index < $0.lowerBound } ?? false }

  /// The likeliest label of a piece.
  func best(_ index: Int) -> PieceLabel {
    PieceLabel.allCases.max { values[index][$0.rawValue] < values[index][$1.rawValue] } ?? .report
  }

  /// How much better a label is than all others; negative when another is better.
  func lead(of label: PieceLabel, at index: Int) -> Float {
    let others = PieceLabel.allCases.filter { $0 != label }.map { values[index][$0.rawValue] }
    return values[index][label.rawValue] - (others.max() ?? 0)
  }

  /// The likeliest label of a piece but for the report's, and by how much it is likelier than that.
  func besidesReport(_ index: Int) -> (PieceLabel, Float) {
    let others = PieceLabel.allCases.filter { $0 != .report }
    let best = others.max { values[index][$0.rawValue] < values[index][$1.rawValue] } ?? .boilerplate
    return (best, values[index][best.rawValue] - values[index][PieceLabel.report.rawValue])
  }
}
