import Articles
import Language

/// An invitation to write to the newsroom, such as `Tell us what you think`.
struct FeedbackLine: CleaningRule {
  let name = "feedback line"
  let note: EditorialNoteKind? = .feedback
  let evidence = 1

  private static let subjects: WordList = [
    "feedback", "think", "suggestions", "suggestion", "tip", "tips", "typo", "error", "mistake", "question",
    "questions",
    "idea", "ideas", "opinion", "thoughts", "letter", "letters", "hear",
  ]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    let words = piece.unquotedWords
    guard words.count <= 25, words.count > 2, piece.isTerminated, let first = words.first,
      !words.contains(where: InterfaceWords.reports)
    else { return false }
    let speaksToReader = words.contains { ["you", "your", "us", "our", "we're", "we'd"].contains($0) }
    return speaksToReader && words.contains(where: Self.subjects.contains)
      && (InterfaceWords.isRequest(first) || ["we're", "we'd", "we", "your", "if"].contains(first))
  }
}
