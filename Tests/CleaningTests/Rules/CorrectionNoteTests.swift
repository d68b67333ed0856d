import Testing

@testable import Cleaning

struct CorrectionNoteTests {
  @Test(arguments: [
    "Correction: The bridge is 40 metres long.", "An earlier version of this article misspelled a name.",
    "Editors’ Note: This report was changed.",
  ])
  func `a note on a mistake is one`(text: String) {
    #expect(holds(CorrectionNote(), text, in: text))
  }

  @Test(arguments: [
    "An earlier version of the bill died in committee.", "Corrections officers went on strike on Monday.",
  ])
  func `a report is none`(text: String) {
    #expect(!holds(CorrectionNote(), text, in: text))
  }
}
