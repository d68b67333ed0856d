/// A short piece that stands in a page more than once, as no paragraph of a body does.
struct RepeatedNotice: CleaningRule {
  let name = "repeated notice"
  let evidence = 1

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard let mark = piece.text.unicodeScalars.first,
      !["“", "\"", "'", "‘"].contains(mark)
    else { return false }
    return page.repeated.contains(piece.words) && !ReportSigns.tells(piece)
  }
}
