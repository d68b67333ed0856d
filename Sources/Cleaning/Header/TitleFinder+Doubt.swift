import ForeignText
import Language

/// Lines that may be titles by their form and are none by what else stands above the report.
extension TitleFinder {
  private static let longestDoubtful = 5
  /// What shares a third as many words or fewer shares few.
  private static let fewShared = 3

  /// The lines of which none is cut short with the whole below it, and none looks like the page's own where another
  /// shares words with the report.
  func plausible(_ clauses: [Clause]) -> [Clause] {
    let whole = clauses.filter { clause in
      guard let start = cutShort(clause.text) else { return true }
      return !clauses.contains { $0.text != clause.text && $0.text.hasPrefix(start) }
    }
    let most = whole.map(\.shared).max() ?? 0
    return whole.filter { $0.shared * Self.fewShared > most || most == 0 || !isDoubtful($0) }
  }

  /// The lines without those that end as sentences do, behind one that shares words with the report and does not end so:
  /// captions stand above reports too.
  func withoutSentences(_ clauses: [Clause]) -> [Clause] {
    guard let title = clauses.firstIndex(where: { $0.isTitle && $0.shared > 0 }), !clauses[title].text.hasSuffix(".")
    else { return clauses }
    return clauses.enumerated().filter { index, clause in
      index <= title || !clause.text.hasSuffix(".") || clause.text.hasSuffix("..")
    }.map(\.element)
  }

  /// What stands before the dots of a line that is cut short: `Rain at last in the va...`.
  private func cutShort(_ text: String) -> String? {
    for dots in ["...", "…"] where text.hasSuffix(dots) {
      let start = text.dropLast(dots.count)
      return start.count > Self.longestDoubtful ? String(start).trimmingEnd() : nil
    }
    return nil
  }

  /// Whether a line that shares no word with the report has a sign of the page: few words and none that parts them,
  /// one of the page's own, or nothing but capitals.
  func isDoubtful(_ clause: Clause) -> Bool {
    isMasthead(clause) || hasPageSigns(clause)
  }

  /// Whether a line is what a newspaper calls itself: `The Morning Letter from the Harbour Times`.
  func isMasthead(_ clause: Clause) -> Bool {
    clause.words.count(where: BylineWords.isPaper) > 1 && clause.shared < Self.fewShared
  }

  private func hasPageSigns(_ clause: Clause) -> Bool {
    clause.words.count <= Self.longestDoubtful && !clause.words.contains(where: isSmall)
      || clause.words.count { word in
        InterfaceWords.contains(word) || Self.pageWords.contains(word) || ForeignInterface.contains(word)
      } * 4 >= clause.words.count
      || !clause.text.unicodeScalars.contains(where: \.isLower)
  }

  /// Whether a word is one of those that headlines have between their others.
  private func isSmall(_ word: String) -> Bool {
    FunctionWords.determiners.contains(word) || FunctionWords.prepositions.contains(word)
      || FunctionWords.auxiliaries.contains(word) || ForeignWords.isEnglish(word)
  }

  /// Whether a line is in another language than the report, which is in English.
  func isForeign(_ words: [String]) -> Bool {
    guard report.contains("the"), report.contains("of") || report.contains("and") else { return false }
    let foreign = words.count { ForeignWords.contains($0) || ForeignInterface.contains($0) }
    return foreign > 1 && foreign * 4 >= words.count && !words.contains(where: ForeignWords.isEnglish)
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
