import Testing

@testable import Cleaning

struct ContributorLineTests {
  @Test(arguments: [
    ("Ada Poe contributed reporting from Oslo, and Niko van Dam from Rome.", ["Ada Poe", "Niko van Dam"]),
    ("Reporting was contributed by Ada Poe, J. R. Roe and Lea Wu.", ["Ada Poe", "J. R. Roe", "Lea Wu"]),
    ("(Reporting by Ada Poe in Oslo; editing by Lea Wu)", ["Ada Poe", "Lea Wu"]),
    ("Ada Poe contributed reporting from Oslo. Lea Wu reported from Rome.", ["Ada Poe", "Lea Wu"]),
    ("Additional reporting by Ada Poe, who is based in Oslo.", ["Ada Poe"]),
    ("Ada Poe contributed to this report, which was first published by the Courier.", ["Ada Poe"]),
    ("Ada Poe in Oslo contributed to this story. It was updated on May 4 with what the mayor said.", ["Ada Poe"]),
    ("Additional reporting by Ada Poe, a researcher at the Institute of Ice in Oslo.", ["Ada Poe"]),
  ])
  func `its names are the contributors`(line: String, names: [String]) {
    #expect(holds(ContributorLine(), line, in: line))
    #expect(ContributorLine.names(in: line) == names)
  }

  @Test(arguments: [
    "Mr. Poe also contributed $300,000 to the campaign of the mayor.",
    "Poe contributed to this campaign, records show.",
    "Reporting by the Courier showed that the ice was thin.",
  ])
  func `a report of those who contribute and report is none`(sentence: String) {
    #expect(!holds(ContributorLine(), sentence, in: sentence))
  }

  @Test func `a report about contributions is none`() {
    let text = "The firm contributed to two campaigns last year, records show."
    #expect(!holds(ContributorLine(), "The firm", in: text))
  }
}
