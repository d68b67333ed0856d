import Language

/// Weighs all signs of a piece against each other where no rule had a word to say.
///
/// A paragraph that is lost costs ten times what an advertisement costs that is left: what tells of somebody of whom the
/// report tells too stays, whatever the weights say.
enum LearnedJudgement {
  /// So much better must be the best way that takes a piece from the report than the best that leaves it there.
  private static let removal: Float = 8
  /// A sentence of so many words that tells something is the report's.
  private static let shortestReport = 16
  /// What the page says of its own in so few words.
  private static let shortOffer = 8
  /// What the page asks for without its own words.
  private static let longestRequest = 10
  private static let addressing: Set<String> = ["you", "your", "yours", "you're", "you'll"]
  private static let pronouns: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "they", "them", "their", "himself", "herself", "themselves", "it's",
  ]

  /// Judges the pieces that no rule has judged.
  static func weigh(_ page: inout Page, by labeller: PieceLabeller?) {
    let doubtful = page.pieces.indices.filter {
      page.isBody($0) && !page.turns.contains($0) && isDoubtful(page.pieces[$0]) && !ReportList.holds($0, in: page)
    }
    // Most pages have no such piece, and then the signs of all pieces need not be looked for.
    guard !doubtful.isEmpty, let labeller else { return }
    let scores = labeller.lattice(of: PieceEvidence(page)).bestScores()
    // Hardly any sentence is doubted so much that it matters whom it names.
    lazy var names = ReportNames(page.pieces.filter(isReport))
    for index in doubtful {
      let others = scores[index].indices.filter { $0 != PieceLabel.report.rawValue }
      guard let best = others.max(by: { scores[index][$0] < scores[index][$1] }),
        scores[index][best] - scores[index][PieceLabel.report.rawValue] > removal,
        let rule = PieceLabel(rawValue: best).flatMap(rule),
        !(page.pieces[index].isTerminated && names.areNamed(in: page.pieces[index]))
      else { continue }
      page.verdicts[index] = .removed(rule: rule)
    }
  }

  private static func isReport(_ piece: Piece) -> Bool {
    piece.words.count >= shortestReport && ReportSigns.tells(piece)
  }

  /// Whether a piece may be none of the report.
  ///
  /// It neither quotes nor goes on with a sentence, and is no sentence in which no word is the page's own. One that speaks
  /// of those of whom the report speaks is the report's all the same.
  private static func isDoubtful(_ piece: Piece) -> Bool {
    if piece.hasQuotationMark || piece.text.unicodeScalars.first?.isLower == true || piece.text.hasSuffix(":") {
      return false
    }
    guard piece.isTerminated else { return true }
    let speaksOfPage =
      piece.words.contains { InterfaceWords.contains($0) || addressing.contains($0) }
      || piece.words.count <= longestRequest && piece.words.first.map(InterfaceWords.isRequest) == true
      || piece.words.count <= shortOffer && piece.words.first == "our"
    return speaksOfPage && !isReport(piece) && !piece.words.contains(where: InterfaceWords.reports)
      && !piece.words.contains(where: pronouns.contains)
  }

  private static func rule(of label: PieceLabel) -> String? {
    switch label {
    case .caption: PictureCaption().name
    case .boilerplate: "page text"
    case .report, .title, .standfirst, .header, .note: nil
    }
  }
}
