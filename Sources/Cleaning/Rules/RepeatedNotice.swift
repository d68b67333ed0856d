/// A short piece that stands in a page more than once, as no paragraph of a body does.
struct RepeatedNotice: CleaningRule {
  let name = "repeated notice"

  private static let longest = 12

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= Self.longest, let mark = piece.text.unicodeScalars.first,
      !["“", "\"", "'", "‘"].contains(mark)
    else { return false }
    return page.pieces.count { $0.words == piece.words } > 1
  }
}
