import Articles
import Testing

@testable import Cleaning

/// Names beside the day that no word of the lists introduces.
struct BylineBesideDateTests {
  private static let title = "Old canal freezes in a single night"
  private static let report =
    "The old canal froze early this winter, and many people came from all over to see it.\nThe ice held until March."

  @Test(arguments: [
    "Peter Plimsoll/Staff\nMay 3, 2019", "Source: Peter Plimsoll\nMay 3, 2019", "Piše Peter Plimsoll/Hina\n3.5.2019",
    "May 3, 2019\na cura di Peter Plimsoll", "Peter Plimsoll / NPN / Updated: May 03, 2019",
    "May 3, 2019\nPeter Plimsoll",
  ])
  func `somebody who is named beside the day is who wrote`(lines: String) throws {
    #expect(try cleaned("\(Self.title)\n\(lines)\n\(Self.report)").head.authors == ["Peter Plimsoll"])
  }

  @Test(arguments: [
    "Tim Redaksi\nMay 3, 2019", "Foto Peter Plimsoll\nMay 3, 2019", "May 3, 2019\nPhoto by Peter Plimsoll",
  ])
  func `a newsroom, and whoever took pictures or edited, wrote nothing`(lines: String) throws {
    #expect(try cleaned("\(Self.title)\n\(lines)\n\(Self.report)").head.authors.isEmpty)
  }

  @Test func `whoever the report speaks of wrote nothing`() throws {
    let report = "Peter Plimsoll measured the ice. Plimsoll said that it would hold. Nobody believed Plimsoll."
    let text = "\(Self.title)\nPlan of Peter Plimsoll\nMay 3, 2019\n\(Self.report) \(report)"
    #expect(try cleaned(text).head.authors.isEmpty)
  }
}
