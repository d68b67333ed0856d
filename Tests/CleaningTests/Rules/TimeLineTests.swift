import Testing

@testable import Cleaning

struct TimeLineTests {
  @Test(arguments: [
    "10:42", "10.42am", "10.42am GMT", "4:32 p.m.", "14:05 CET", "Updated at 10.42am GMT", "5 min ago", "2h ago",
    "1 hour ago", "12:03 PM ET",
  ])
  func `a time alone is none of the report`(time: String) {
    #expect(holds(TimeLine(), time, in: "The canal froze early this winter.\n\(time)\nIt thawed."))
  }

  @Test(arguments: [
    "At 10:42 the ice broke.", "It was 5 min ago.", "2019", "3.5", "“10:42”, she said.", "4:32 p.m. was too late.",
    "The score was 3:2.",
  ])
  func `a sentence with a time in it is no time`(sentence: String) {
    #expect(!holds(TimeLine(), sentence, in: "The canal froze early this winter.\n\(sentence)\nIt thawed."))
  }

  @Test func `the times of a live blog are taken out`() throws {
    let entries = [
      "The canal froze early this winter, and many people came to see it.", "“It is cold,” said Lea Wu, the mayor.",
      "Nobody has drowned, the police in Norrby said on Friday.",
    ]
    let text =
      "Ice closes the canal\n\nBy Ada Poe\n\n10.42am GMT\n\n\(entries[0])\n\n11.15am GMT\n\n\(entries[1])\n\n4:03 p.m.\n\n"
    #expect(try cleaned(text + entries[2]).paragraphTexts == entries)
  }
}
