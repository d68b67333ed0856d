import Articles
import Testing

@testable import Cleaning

struct PageBreakTests {
  private static let wrapped = """
    The old canal froze early this winter, and many people came from all
    over the country to see it, though the mayor had told them that the
    ice would not hold for long.

    "Nobody should walk on it before the weekend," said Ada Poe, who has
    lived beside the lock for forty years and has seen three men drown.

    The town will put up signs on both of its banks and will keep a boat
    ready at the lock, which the firemen are to row out whenever somebody
    calls for help, the council said on Tuesday after it had met again.
    """

  private static let report = [
    "The old canal froze early this winter, and many people came from all over the country to see it, though the mayor "
      + "had told them that the ice would not hold for long.",
    "\"Nobody should walk on it before the weekend,\" said Ada Poe, who has lived beside the lock for forty years and "
      + "has seen three men drown.",
    "The town will put up signs on both of its banks and will keep a boat ready at the lock, which the firemen are to row "
      + "out whenever somebody calls for help, the council said on Tuesday after it had met again.",
  ]

  @Test(arguments: [
    "\n2\n\u{C}THE OSLO COURIER\n", "\n\n2\n\n\u{C}\n", "\n\nPage 1 of 2\n\n", "\n\n- 3 -\n\n",
    "\n1\n\nTHE OSLO COURIER\n\n",
  ])
  func `a sentence goes on over the end of a page`(pageBreak: String) throws {
    let text = Self.wrapped.replacing(
      "though the mayor had told them that the\n", with: "though the mayor had told them that the" + pageBreak)
    #expect(try cleaned("Ice closes the canal\n\n" + text).paragraphTexts == Self.report)
  }

  @Test func `a running head that all pages have is no part of a sentence`() throws {
    let text = Self.wrapped.replacing("them that the\n", with: "them that the\n4\nIce and water\n").replacing(
      "who has\n", with: "who has\n5\nIce and water\n")
    #expect(try cleaned("Ice closes the canal\n\n" + text).paragraphTexts == Self.report)
  }

  @Test func `a number between two paragraphs joins nothing`() throws {
    let text = Self.wrapped.replacing("\n\n", with: "\n\n7\n\n")
    #expect(try cleaned("Ice closes the canal\n\n" + text).paragraphTexts == Self.report)
  }

  @Test func `a number that a sentence ends in is none of a page`() throws {
    let lines = ["The vote ended with", "12", "against the plan that the mayor had made, and the council went home."]
    #expect(!PageBreak.isPageNumber(Array("4:32".unicodeScalars)[...]))
    let article = try cleaned(Self.report.joined(separator: "\n") + "\n" + lines.joined(separator: " "))
    #expect(article.paragraphTexts.last == lines.joined(separator: " "))
  }

  @Test(arguments: [("gov-\nernment", "government"), ("well-\nknown", "well-known"), ("wa-\nter", "water")])
  func `a word that was broken at a line's end is whole again`(broken: String, word: String) throws {
    let text = Self.wrapped.replacing("many people came", with: "many \(broken) people came")
    let paragraphs = try cleaned("Ice closes the canal\n\n" + text).paragraphTexts
    #expect(paragraphs.first?.contains("many \(word) people came") == true)
  }
}
