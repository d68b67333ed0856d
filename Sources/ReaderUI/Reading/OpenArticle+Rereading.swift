import Articles

extension OpenArticle {
  /// Shows other quotes of the same text: what is selected, noted and counted, and what shows of the list, stays with
  /// the quote that has most in common with the one before.
  mutating func replace(by whole: AnalysedArticle, acts: Set<QuoteAct>) {
    let before = self.whole?.quotes ?? []
    let selected = selectedQuote.map { quotes[$0] }
    let isAtPerson = isPerson(atRow: listingTop)
    let first = listing.rows.dropFirst(listingTop).lazy.compactMap { row in
      if case .quote(let index) = row { index } else { nil }
    }.first.map { quotes[$0] }
    show(whole, acts: acts)
    selectedQuote = selected.flatMap { $0.likest(among: quotes) }
    listingTop = first.flatMap { $0.likest(among: quotes) }.flatMap(listing.row(ofQuote:)) ?? 0
    if isAtPerson, isPerson(atRow: listingTop - 1) { listingTop -= 1 }
    func moved<Value>(_ known: [Int: Value]) -> [Int: Value] {
      let pairs = known.compactMap { number, value in
        before.indices.contains(number) ? before[number].likest(among: whole.quotes).map { ($0, value) } : nil
      }
      return Dictionary(pairs) { first, _ in first }
    }
    articleCounts = moved(articleCounts)
    annotations.notes = moved(annotations.notes)
  }

  private func isPerson(atRow row: Int) -> Bool {
    guard listing.rows.indices.contains(row), case .person = listing.rows[row] else { return false }
    return true
  }
}

extension Quote {
  /// The index of the quote of another reading of the same text that has most in common with this; nil where none has.
  fileprivate func likest(among others: [Quote]) -> Int? {
    func shared(_ other: Quote) -> Int {
      content.reduce(0) { sum, span in
        other.content.reduce(sum) { $0 + max(0, min(span.end, $1.end) - max(span.start, $1.start)) }
      }
    }
    let likest = others.indices.max { shared(others[$0]) < shared(others[$1]) }
    return likest.flatMap { shared(others[$0]) > 0 ? $0 : nil }
  }
}
