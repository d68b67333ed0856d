import Testing

@testable import Cleaning

struct ContributorLineTests {
  @Test(arguments: [
    ("Ada Poe contributed reporting from Oslo, and Niko van Dam from Rome.", ["Ada Poe", "Niko van Dam"]),
    ("Reporting was contributed by Ada Poe, J. R. Roe and Lea Wu.", ["Ada Poe", "J. R. Roe", "Lea Wu"]),
    ("(Reporting by Ada Poe in Oslo; editing by Lea Wu)", ["Ada Poe", "Lea Wu"]),
  ])
  func `its names are the contributors`(line: String, names: [String]) {
    #expect(holds(ContributorLine(), line, in: line))
    #expect(ContributorLine.names(in: line) == names)
  }

  @Test func `a report about contributions is none`() {
    let text = "The firm contributed to two campaigns last year, records show."
    #expect(!holds(ContributorLine(), "The firm", in: text))
  }
}
