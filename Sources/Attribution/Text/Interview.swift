import Language

/// An interview in questions and answers without names: each question is a paragraph of its own, mostly in bold.
struct Interview {
  /// Where the first question stands; what comes before tells who answers.
  let start: Int
  /// The paragraphs of each answer.
  let answers: [Range<Int>]

  /// Fewer questions are rhetoric.
  private static let fewest = 3
  /// No question has more tokens.
  private static let longestQuestion = 60
  /// No answer has more paragraphs.
  private static let longestAnswer = 8

  /// Reads the paragraphs; nil where they are no interview.
  init?(_ tokens: [Token], _ paragraphs: [Range<Int>]) {
    let certain = paragraphs.indices.filter { Self.isQuestion(tokens[paragraphs[$0]]) }
    guard certain.count >= Self.fewest, certain[0] > 0 else { return nil }
    let questions = Self.withRemarks(certain, tokens, paragraphs)
    let ends = questions.dropFirst() + [paragraphs.count]
    answers = zip(questions, ends).map { question, end in
      // What comes last and speaks neither of *me* nor of *you* is a note on it all.
      let last = end - 1
      let isNote =
        end == paragraphs.count && last > question + 1
        && !tokens[paragraphs[last]].contains {
          Self.firstPerson.contains($0.lower) || Self.secondPerson.contains($0.lower)
        }
      // Behind the last answer, words in marks are another’s.
      let marked =
        end == paragraphs.count
        ? (question + 2..<max(question + 2, end)).first { number in
          tokens[paragraphs[number]].contains { $0.kind == .quotationMark }
        } : nil
      return question + 1..<min(isNote ? last : end, marked ?? end)
    }
    start = questions[0]
    // One speaks to the other: *you* in the question or *I* in the answer.
    let spoken = zip(questions, answers).count { question, answer in
      tokens[paragraphs[question]].contains { Self.secondPerson.contains($0.lower) }
        || answer.contains { number in tokens[paragraphs[number]].contains { Self.firstPerson.contains($0.lower) } }
    }
    let isMarked = answers.contains { answer in
      answer.first.flatMap { tokens[paragraphs[$0]].first }.map { $0.kind == .quotationMark } ?? false
    }
    guard answers.dropLast().allSatisfy({ !$0.isEmpty && $0.count <= Self.longestAnswer }),
      answers[answers.count - 1].count <= Self.longestAnswer, spoken * 2 >= answers.count, !isMarked
    else { return nil }
  }

  /// The questions with what the other says to *you* between answers without asking.
  ///
  /// `Critics say that you are loud.`
  private static func withRemarks(_ questions: [Int], _ tokens: [Token], _ paragraphs: [Range<Int>]) -> [Int] {
    var all = questions
    for number in questions[0] + 2..<max(questions[0] + 2, paragraphs.count - 1)
    where !questions.contains(number) && !questions.contains(number + 1) && !all.contains(number - 1) {
      let words = tokens[paragraphs[number]]
      guard words.count <= longestRemark, words.contains(where: { secondPerson.contains($0.lower) }),
        !words.contains(where: { firstPerson.contains($0.lower) })
      else { continue }
      all.append(number)
    }
    return all.sorted()
  }

  /// No remark to *you* has more tokens.
  private static let longestRemark = 24

  /// Whether a paragraph is one question and nothing else, or one that a sentence to *you* leads up to.
  private static func isQuestion(_ paragraph: ArraySlice<Token>) -> Bool {
    let words = paragraph.drop { $0.text == "*" }.reversed().drop { $0.text == "*" }
    guard let last = words.first, last.text == "?", words.count <= longestQuestion else { return false }
    let isToOther =
      words.count <= longestRemark && words.contains { secondPerson.contains($0.lower) }
      && !words.contains { firstPerson.contains($0.lower) || $0.kind == .quotationMark }
    if isToOther, words.last?.isCapitalised == true { return true }
    // `Of course. Who else?` answers.
    return !words.contains { $0.kind == .quotationMark || $0.endsSentence && $0.text != "?" }
      && words.last?.isCapitalised == true
  }

  private static let secondPerson: Set<String> = ["you", "your", "you're", "you've", "you'd", "yourself"]
  private static let firstPerson: Set<String> = [
    "i", "we", "my", "our", "me", "us", "i'm", "i've", "i'd", "we're", "we've", "i'll",
  ]
}
