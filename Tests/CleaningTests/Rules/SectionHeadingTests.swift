import Testing

@testable import Cleaning

/// Headings between the paragraphs of a report, on pages that print much else between them.
struct SectionHeadingTests {
  private static let paragraphs = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter.",
    "“We should have looked years ago,” said Ada Poe, the mayor, on Wednesday.",
    "Two boats have left the canal, and a letter against the plan has 206 names.",
  ]

  private func page(_ line: String, glued: Bool) -> String {
    let (first, second, third) = (Self.paragraphs[0], Self.paragraphs[1], Self.paragraphs[2])
    return glued
      ? "Share on Facebook\n\(first)Advertisement\n\(second)\(line)\(third)\nSign up for our newsletter"
      : [
        "Share on Facebook", first, "Advertisement", second, line, third, "Sign up for our newsletter",
      ].joined(separator: "\n\n")
  }

  @Test(arguments: [
    "What the skaters say", "By the numbers", "From the harbour", "Three ways to help", "How it began",
    "Where the money went", "Why now", "After the ice", "The road ahead", "Further information",
    "Third Quarter Highlights",
    "Background", "What you should do",
  ])
  func `a line that says what comes next is kept`(heading: String) throws {
    let kept = [Self.paragraphs[0], Self.paragraphs[1], heading, Self.paragraphs[2]]
    #expect(try cleaned(page(heading, glued: false)).paragraphTexts == kept)
  }

  @Test(arguments: ["What the skaters say", "By the numbers", "Three ways to help"])
  func `one that is glued to both paragraphs too`(heading: String) throws {
    let kept = [Self.paragraphs[0], Self.paragraphs[1], heading, Self.paragraphs[2]]
    #expect(try cleaned(page(heading, glued: true)).paragraphTexts == kept)
  }

  @Test(arguments: [
    "Continue below", "Read on for more", "Sponsored by Council", "THE NORRBY COURIER", "From our partners",
    "In pictures",
    "Up next in News", "The story goes on after the picture", "Buy a photo", "Inside: Rain at last", "In this section",
  ])
  func `a line of the page between two paragraphs goes`(line: String) throws {
    #expect(try cleaned(page(line, glued: false)).paragraphTexts == Self.paragraphs)
  }

  @Test(arguments: ["Referee: A. Poe (Norrby)", "Attendance: 6,118.", "Umpires: L. Wu and A. Roe"])
  func `a fact of the report is kept`(fact: String) throws {
    let text = ["Share on Facebook"] + Self.paragraphs + [fact, "Sign up for our newsletter"]
    #expect(try cleaned(text.joined(separator: "\n\n")).paragraphTexts == Self.paragraphs + [fact])
  }

  @Test func `a longer question that nobody asks between two paragraphs is the report's`() throws {
    let text = [
      "The old canal froze early this winter, and many people came from all over to see it.",
      "What happens in the dry months", "The ice held until March, the mayor said on Tuesday.", "Share this story",
    ].joined(separator: "\n\n")
    #expect(try cleaned(text).paragraphTexts.contains("What happens in the dry months"))
  }
}
