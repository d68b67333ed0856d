import Articles

/// What could be typed at a place of the line.
struct CandidateList: Equatable, Sendable {
  /// The most candidates that show.
  static let most = 8

  /// What a candidate takes the place of, in Unicode scalars of the line.
  var span: TextSpan
  /// The candidates, the likeliest first.
  private(set) var list: ScrollingList<LoadedRows<Candidate>>
  /// Whether the selected one is the one to take; none is before the first was gone to.
  private(set) var isTaken: Bool

  init(span: TextSpan, _ candidates: [Candidate], isTaken: Bool = false) {
    self.span = span
    list = ScrollingList(LoadedRows(candidates))
    self.isTaken = isTaken
  }

  /// The letters with which all of them begin.
  var commonBeginning: String {
    guard let candidates = list.rows.all, var common = candidates.first?.text else { return "" }
    for candidate in candidates {
      while !candidate.text.hasPrefix(common) { common.removeLast() }
    }
    return common
  }

  /// Goes to another candidate; the ends hold.
  mutating func choose(by step: Int) { select(list.selected + step) }

  /// Goes to the next or previous candidate and answers it, around the ends; nil where there is none.
  mutating func take(by step: Int) -> Candidate? {
    guard list.count > 0 else { return nil }
    select(isTaken ? (list.selected + step + list.count) % list.count : step > 0 ? 0 : list.count - 1)
    isTaken = true
    return list.selectedRow
  }

  private mutating func select(_ index: Int) {
    list.select(index)
    list.reveal(rows: Self.most)
  }
}
