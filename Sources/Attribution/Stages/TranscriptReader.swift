import Language

/// The stage that reads the turns of a conversation, whose words need no marks and no verb of saying.
struct TranscriptReader {
  let text: MarkedText

  /// How many paragraphs without a speaker's name go on with a turn.
  private static let mostOfOneTurn = 4

  /// The drafts of an article with those of its turns in the place of what was found inside them, in order.
  func adding(to drafts: [Draft]) -> [Draft] {
    let turns = text.interview.map(draftsOfAnswers) ?? draftsOfTurns()
    guard !turns.isEmpty else { return drafts }
    let taken = turns.map { $0.content[0].lowerBound..<$0.content[$0.content.count - 1].upperBound }
    let interviewer = interviewer
    let asked = questions.union(
      text.turns.filter { text.tokens[$0.label.upperBound - 1].lower == interviewer }.map(\.paragraph))
    let others = drafts.filter { draft in
      guard !asked.contains(text.units[draft.start].paragraph) else { return false }
      return !taken.contains { $0.overlaps(draft.start..<draft.start + 1) }
    }
    return (others + turns).sorted { $0.start < $1.start }
  }

  /// Whether a turn is a reporter’s question without a name, which nobody quotes.
  private func isQuestion(_ turn: TranscriptTurn) -> Bool {
    turn.label.count == 1 && TranscriptTurn.isQuestion(text.tokens[turn.label.lowerBound].lower) == true
  }

  /// The paragraphs of such questions.
  private var questions: Set<Int> {
    let questions = Set(text.turns.filter(isQuestion).map(\.paragraph))
    guard let interview = text.interview, let last = interview.answers.last else { return questions }
    return questions.union(Set(interview.start..<last.lowerBound).subtracting(interview.answers.joined()))
  }

  private func draftsOfAnswers(_ interview: Interview) -> [Draft] {
    let units = unitsOfParagraphs()
    return interview.answers.compactMap { answer in
      let content = answer.map { units[$0] }.filter { !$0.isEmpty && !isAside($0) }
      return content.isEmpty
        ? nil : Draft(content: content, cue: [], source: nil, confidence: Self.confidenceOfAnswers, isAnswer: true)
    }
  }

  private static let confidenceOfAnswers = 0.85

  private func draftsOfTurns() -> [Draft] {
    let units = unitsOfParagraphs()
    let interviewer = interviewer
    return text.turns.enumerated().compactMap { number, turn in
      guard !isQuestion(turn), text.tokens[turn.label.upperBound - 1].lower != interviewer else { return nil }
      let all = units[turn.paragraph]
      guard let start = all.first(where: { text.units[$0].tokens.lowerBound >= turn.start }),
        let label = all.first(where: { text.units[$0].tokens.lowerBound == turn.label.lowerBound })
      else { return nil }
      var content = [start..<all.upperBound]
      let next = number + 1 < text.turns.count ? text.turns[number + 1].paragraph : turn.paragraph + 1
      if next - turn.paragraph <= Self.mostOfOneTurn {
        content += (turn.paragraph + 1..<next).map { units[$0] }.filter { !$0.isEmpty && !isAside($0) }
      }
      let source = label..<label + turn.label.count
      let cue = start > source.upperBound ? [start - 1..<start] : []
      return Draft(content: content, cue: cue, source: source, confidence: 0.95)
    }
  }

  /// The family name of who asks and writes it down: `She spoke to Ada Poe in Oslo.` before the turns.
  private var interviewer: String? {
    guard let first = text.turns.first else { return nil }
    let labels = Set(text.turns.map { text.tokens[$0.label.upperBound - 1].lower })
    let opening = text.paragraphs[..<first.paragraph].reduce(0) { max($0, $1.upperBound) }
    for to in 1..<max(1, opening) where ["to", "with", "by"].contains(text.tokens[to].lower) {
      guard to > 1, Self.meetings.contains(text.tokens[to - 1].lower),
        text.tokens[to].lower == "by" || ["she", "he", "they", "who"].contains(text.tokens[to - 2].lower)
      else { continue }
      var end = to + 1
      while end < opening, text.tokens[end].isCapitalised { end += 1 }
      if end > to + 1, labels.contains(text.tokens[end - 1].lower) { return text.tokens[end - 1].lower }
    }
    return nil
  }

  private static let meetings: Set<String> = [
    "spoke", "speaks", "talked", "talks", "talking", "interview", "interviewed",
  ]

  /// Whether a paragraph stands in brackets, as `(Laughter.)` does.
  private func isAside(_ units: Range<Int>) -> Bool { ["(", "["].contains(text.lower(units.lowerBound)) }

  private func unitsOfParagraphs() -> [Range<Int>] {
    var units = Array(repeating: 0..<0, count: text.paragraphs.count)
    for (index, unit) in text.units.enumerated() {
      let known = units[unit.paragraph]
      units[unit.paragraph] = (known.isEmpty ? index : known.lowerBound)..<index + 1
    }
    return units
  }
}
