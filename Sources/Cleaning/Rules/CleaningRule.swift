import Articles

typealias EditorialNoteKind = EditorialNote.Kind

/// One reason why a piece of a page is no part of the article's body.
protocol CleaningRule: Sendable {
  /// The name under which removals are recorded.
  var name: String { get }
  /// What sort of note the pieces are that the rule finds; nil when they are removed.
  var note: EditorialNoteKind? { get }
  /// Whether the rule holds for a piece, given the page and what earlier rules said.
  func holds(for index: Int, in page: Page) -> Bool
  /// How many independent signs the rule has found of itself, beside the words of a sentence.
  var evidence: Int { get }
}

extension CleaningRule {
  var note: EditorialNoteKind? { nil }

  /// The forms of notes are signs enough.
  var evidence: Int { note == nil ? 0 : PlainSentence.certain }

  /// The verdict on the pieces that the rule finds.
  var verdict: Page.Verdict { note.map { .note(rule: name, $0) } ?? .removed(rule: name) }
}

/// The rules, in the order in which they are asked; the first that holds decides.
enum CleaningRules {
  static let all: [any CleaningRule] = [
    ContributorLine(), PrintNote(), CorrectionNote(), LegalNotice(), FeedbackLine(), PictureCaption(), InterfaceText(),
    ForeignLine(), RelatedLink(), PressNotice(), AuthorNote(), RepeatedNotice(), TimeLine(), UnfinishedLine(),
  ]

  /// Asks every rule about every piece, then looks for the end of the body.
  static func judge(_ page: inout Page) {
    for index in page.pieces.indices where !page.turns.contains(index) {
      page.verdicts[index] =
        all.first { rule in
          rule.holds(for: index, in: page) && !PlainSentence.isKept(page.pieces[index], evidence: rule.evidence)
        }?.verdict
    }
    BrokenSentence.restore(in: &page)
    TailNotice().judge(&page)
  }
}
