import Language

/// Finds whom a source speaks to: the object of *told*, or what stands behind *said to*.
struct AddresseeFinder {
  let text: MarkedText
  /// The sentence of each unit.
  private let sentenceOfUnit: [Int]

  /// No addressee has more units.
  private static let longest = 8

  init(text: MarkedText) {
    self.text = text
    var numbers = Array(repeating: 0, count: text.units.count)
    for (number, sentence) in text.sentences.enumerated() { for unit in sentence { numbers[unit] = number } }
    sentenceOfUnit = numbers
  }

  /// The units that name whom a draft is said to.
  func addressee(of draft: Draft) -> Range<Int>? {
    guard let verb = draft.cue.first?.first(where: { CueLexicon.entry(for: text.lower($0)) != nil }) else { return nil }
    let reader = SentenceReader(text: text, sentence: text.sentences[sentenceOfUnit[verb]])
    var start = verb + 1
    if reader.lower(start) == "to" {
      start += 1
    } else if CueLexicon.entry(for: reader.lower(verb))?.forms.contains(.hearer) != true {
      return nil
    }
    var end = start
    // `asked residents to stay`: those who shall do it are told it.
    let isHeld = draft.contains(start)
    while reader.sentence.contains(end), end - start < Self.longest, !draft.contains(end) || isHeld, !isEnd(end, reader)
    {
      end += 1
    }
    guard end > start, !reader.isVerb(start) else { return nil }
    if isHeld {
      guard reader.lower(end) == "to", end < reader.sentence.upperBound else { return nil }
      if reader.lower(end - 1) == "not" { end -= 1 }
      return end > start ? start..<end : nil
    }
    return start..<end
  }

  private func isEnd(_ unit: Int, _ reader: SentenceReader) -> Bool {
    reader.isQuotation(unit) || reader.isMark(unit) || reader.isSubordinator(unit) || reader.isTime(unit)
      || reader.isPreposition(unit) && reader.lower(unit) != "of"
  }
}
