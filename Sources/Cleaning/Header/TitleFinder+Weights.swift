import Language

/// What the weights say of the lines above the body.
extension TitleFinder {
  /// By so much must a piece be a title that the rules do not take for one.
  private static let certain: Float = 10
  /// No title that was missed has fewer words.
  private static let shortest = 3

  /// Whether several pieces above the body may be the title.
  var isOpen: Bool { candidates.count > 1 }

  /// The pieces above the body that are no captions and have words enough.
  private var candidates: [Int] {
    page.pieces[..<bodyStart].indices.filter {
      page.verdicts[$0] != PictureCaption().verdict && page.pieces[$0].words.count >= Self.shortest
    }
  }

  /// The title that rules have found, or a piece above it that is far likelier one, where what they have found is
  /// likelier something else.
  func title(_ found: Range<Int>?, weighedBy scores: PieceScores) -> Range<Int>? {
    let candidates = candidates.filter { index in
      found.map { page.pieces[index].range.upperBound <= $0.lowerBound } ?? true
    }
    if let found, let own = page.pieces[..<bodyStart].firstIndex(where: { $0.range.overlaps(found) }),
      scores.best(own) == .title
    {
      return found
    }
    guard let best = candidates.max(by: { scores.lead(of: .title, at: $0) < scores.lead(of: .title, at: $1) }),
      scores.lead(of: .title, at: best) > Self.certain
    else { return found }
    return title(in: best) ?? found
  }

  /// The likeliest title among the clauses of a piece.
  private func title(in index: Int) -> Range<Int>? {
    parts(of: page.pieces[index]).filter(\.isTitle).max { $0.shared < $1.shared }?.range
  }
}
