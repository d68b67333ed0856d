import Testing

@testable import Cleaning

/// What stands right behind the last sentence of a report, no space between them, takes none of it away.
struct GluedEndsTests {
  private static let report = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter, its clerk said.",
    "“Nobody asked us what we think of it, and nobody will,” said Ada Poe, who runs the kiosk at the lock.",
    "The Norrby campaign said the paper was misleading because it left out hundreds of people who had nothing to do with it.",
  ]

  @Test(arguments: [
    "###", "-30-", "– AFP", "(Reporting by Ada Poe; editing by Lea Wu)", "(Additional reporting by Lea Wu)",
    "[Sign up for our newsletter today.]", "© 2019 The Courier",
  ])
  func `the last sentence stays`(end: String) throws {
    let text = "Lock to close\nBy Lea Wu\nMay 3, 2019\n" + Self.report.joined() + end
    #expect(try cleaned(text).paragraphTexts == Self.report)
  }

  @Test func `a link that ends in a quotation takes no sentence`() throws {
    let text = Self.report[0] + "Read more: Mayor calls lock 'dangerously old'" + Self.report[2]
    #expect(
      try cleaned("Lock to close\nBy Lea Wu\nMay 3, 2019\n" + text).paragraphTexts == [Self.report[0], Self.report[2]])
  }

  @Test func `a sentence that leads up to a film stays`() throws {
    let lead = "She told the audience in the hall of Norrby what she thought:"
    let text = Self.report[0] + lead + "SCROLL DOWN FOR VIDEO" + Self.report[2]
    #expect(
      try cleaned("Lock to close\nBy Lea Wu\nMay 3, 2019\n" + text).paragraphTexts == [
        Self.report[0], lead, Self.report[2],
      ])
  }

  @Test func `a speech with its speaker behind a dash stays`() throws {
    let speech = "“He cannot even answer a question without scaring people about something else first.” ― Ada Tapia"
    let text = (["Lock to close"] + Self.report + [speech]).joined(separator: "\n\n")
    #expect(try cleaned(text).paragraphTexts == Self.report + [speech])
  }

  @Test func `a warning in brackets makes no caption of a sentence`() throws {
    let sentence =
      "He was hit when he came to the driver’s side of his car. (WARNING: The video contains graphic images.)"
    let text = (["Lock to close"] + Self.report + [sentence]).joined(separator: "\n\n")
    #expect(try cleaned(text).paragraphTexts == Self.report + [sentence])
  }
}
