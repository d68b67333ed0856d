import Articles
import ForeignText

/// A note on what was wrong in an article, or was made clear later.
struct CorrectionNote: CleaningRule {
  let name = "correction"
  let note: EditorialNoteKind? = .correction

  private static let openings: [[String]] = [
    ["correction"], ["corrections"], ["clarification"], ["editor's", "note"], ["editors", "note"],
    ["an", "earlier", "version", "of", "this", "article"], ["an", "earlier", "version", "of", "this", "story"],
    ["an", "earlier", "version", "of", "this", "report"], ["this", "article", "has", "been", "corrected"],
    ["this", "article", "was", "amended"], ["this", "story", "has", "been", "corrected"],
    ["because", "of", "an", "editing", "error"], ["this", "story", "has", "been", "updated"],
    ["this", "article", "has", "been", "updated"], ["this", "report", "has", "been", "updated"],
    ["this", "post", "has", "been", "updated"], ["this", "story", "was", "updated"],
    ["this", "article", "was", "updated"], ["this", "story", "was", "corrected"],
  ]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard let opening = Self.openings.first(where: { piece.words.starts(with: $0) }) else { return false }
    // The bare word is a note only with a colon or a date behind it.
    if opening.count <= 2 {
      return piece.text.prefix(24).contains(":")
        || piece.words.dropFirst(opening.count).first.flatMap({ Month.number($0) }) != nil
    }
    return true
  }
}
