import Articles

/// The note on where an article was printed, and under which headline.
struct PrintNote: CleaningRule {
  let name = "print note"
  let note: EditorialNoteKind? = .print

  private static let longest = 80

  func holds(for index: Int, in page: Page) -> Bool {
    let words = page.pieces[index].words
    guard words.count <= Self.longest, words.count > 5 else { return false }
    if words.starts(with: ["first", "published"]), words.count <= 30 { return true }
    let aboutText = ["article", "version", "story", "report", "column", "piece", "edition"].contains(
      where: words.contains)
    let isPrinted =
      PlainWords.contains(["in", "print"], in: words) || PlainWords.contains(["print", "edition"], in: words)
      || words.contains("edition") && words.contains("page")
    return aboutText && isPrinted
      && (words.contains("headline") || words.contains("page") || words.contains("version")
        || words.contains("appeared"))
  }
}
