import Testing

@testable import Cleaning

struct PrintNoteTests {
  @Test func `a note on the printed version is one`() {
    let note = "A version of this article appears in print on May 3, 2019, on Page B2 with the headline: Rain at Last."
    #expect(holds(PrintNote(), "version", in: note))
  }

  @Test func `a report about print is none`() {
    #expect(!holds(PrintNote(), "The authors", in: "The authors of the report, which was printed in May, said so."))
  }
}
