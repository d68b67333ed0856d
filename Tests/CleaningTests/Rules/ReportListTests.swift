import Testing

@testable import Cleaning

/// Lists that a report holds.
struct ReportListTests {
  private static let lead = "The canal froze early this winter, and many people came from all over the country."
  private static let end = "It will thaw before the weekend, Lea Wu, the mayor, said on Friday."

  @Test(arguments: [
    ["The council wants to pay for:", "New gates", "A boat at the lock", "Signs on both banks"],
    ["These will meet in the next round:", "Oslo v Bergen", "Hamar v Norrby"],
    ["The plan has three parts.", "- New gates for the lock", "- A boat on the canal", "- Signs on both banks"],
    ["The plan has two parts.", "1. New gates for the lock", "2. A boat on the canal"],
    ["The plan in short.", "• 3 gates for the old lock", "• 40 signs on both of its banks"],
  ])
  func `lines of a list are the report's`(list: [String]) throws {
    let report = [Self.lead] + list + [Self.end]
    #expect(try cleaned((["Ice closes the canal"] + report).joined(separator: "\n\n")).paragraphTexts == report)
  }

  @Test(arguments: [
    ["Read more:", "Old Boats Find New Owners"], ["Share this article:", "Facebook", "Twitter"],
    ["- ADVERTISEMENT -"], ["Home • News • Sport", "• Terms of use • Privacy policy • About us"],
    ["Home", "News", "Sport"],
  ])
  func `lines of the page are none`(lines: [String]) throws {
    let text = (["Ice closes the canal", Self.lead] + lines + [Self.end]).joined(separator: "\n\n")
    #expect(try cleaned(text).paragraphTexts == [Self.lead, Self.end])
  }
}
