import Language

/// A sentence that ends with who says what it says: `The mill will close, Mayor Ada Poe announced on Thursday`.
///
/// It is asked where the learned stages found no attribution in a sentence.
struct ClosingReport {
  let reader: SentenceReader

  private static let confidence = 0.7
  /// No such end has more units.
  private static let longest = 22
  /// What is said has as many units at least.
  private static let shortestContent = 4

  /// The attribution of all that stands before the comma; nil where a sentence ends otherwise.
  var draft: Draft? {
    let body = reader.body
    guard body.count > Self.shortestContent + 3, !body.contains(where: reader.isQuotation) else { return nil }
    for comma in body.reversed() where reader.isComma(comma) {
      guard body.upperBound - comma <= Self.longest else { return nil }
      guard let verb = verb(from: comma + 1, to: body.upperBound) else { continue }
      let content = body.lowerBound..<comma
      guard content.count >= Self.shortestContent, reader.hasVerb(content),
        !reader.isSubordinator(content.lowerBound) && !reader.isPreposition(content.lowerBound)
          || content.contains(where: reader.isComma)
      else { return nil }
      return Draft(
        content: [content], cue: [verb..<verb + 1], source: comma + 1..<verb, confidence: Self.confidence)
    }
    return nil
  }

  /// The verb of saying that a noun phrase and at most a time stand about; nil where more does.
  private func verb(from start: Int, to end: Int) -> Int? {
    guard start < end, reader.isCapitalised(start) || reader.isDeterminer(start) || reader.isPronoun(start),
      !reader.isSubordinator(start), !reader.isTime(start)
    else { return nil }
    guard let verb = (start + 1..<end).first(where: isReport), !reader.hasVerb(start..<verb),
      !(start..<verb).contains(where: { reader.isSubordinator($0) || reader.isMark($0) && !reader.isComma($0) })
    else { return nil }
    var rest = verb + 1
    if Self.tellings.contains(reader.lower(verb)) {
      // `the company informed the exchanges on Tuesday`
      while rest < end, rest - verb <= Self.longestHearer, !reader.isTime(rest), !reader.isMark(rest),
        !reader.isPreposition(rest), !reader.isSubordinator(rest), !reader.isAuxiliary(rest)
      { rest += 1 }
      guard rest > verb + 1 else { return nil }
    }
    if reader.isAdverb(rest) { rest += 1 }
    if rest == end || reader.isComma(rest) && ["citing", "quoting"].contains(reader.lower(rest + 1)) { return verb }
    if ["on", "by"].contains(reader.lower(rest)) || reader.lower(rest) == "in" && reader.lower(rest + 1) == "a" {
      return verb
    }
    return reader.isTime(rest) || reader.lower(rest) == "here" ? verb : nil
  }

  private func isReport(_ unit: Int) -> Bool {
    guard let entry = CueLexicon.entry(for: reader.lower(unit)), entry.tense == .past || entry.tense == .third else {
      return false
    }
    return !entry.forms.isDisjoint(with: [.clause, .thatClause]) && entry.forms.contains(.direct)
      || Self.reports.contains(reader.lower(unit)) || Self.tellings.contains(reader.lower(unit))
  }

  private static let longestHearer = 5
  private static let tellings: WordList = ["told", "informed", "assured", "advised"]

  private static let reports: WordList = [
    "announced", "announces", "confirmed", "confirms", "reported", "reports", "claimed", "claims", "revealed",
  ]
}
