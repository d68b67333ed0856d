import Testing

@testable import Cleaning

struct PressNoticeTests {
  private static let report = [
    "Poe Mills said on Tuesday that it would build a second mill at Norrby and hire forty people by spring.",
    "“We have waited ten years for this,” said Ada Poe, the head of the firm.",
    "The council of Norrby has to agree, and is expected to vote on the plan in June, its chairman said.",
  ]

  @Test(arguments: [
    ["About Poe Mills", "Poe Mills makes paper. It was founded in 1874."],
    ["Forward-Looking Statements", "This release contains forward-looking statements within the meaning of the law."],
    ["For more information, visit www.poemills.example."], ["For media enquiries contact Lea Wu on 020 7946 0123."],
    ["Disclaimer: we answer for nothing that stands here."],
    ["The views expressed here do not reflect those of the Courier."],
    ["The Courier is not responsible for the content of external sites."],
  ])
  func `what stands below a release is none of it`(notice: [String]) throws {
    let article = try cleaned((["Poe Mills to grow"] + Self.report + notice).joined(separator: "\n\n"))
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: [
    "About Norrby she said nothing.", "The statements were forward-looking, said the mayor, and the mill was not.",
    "For more information was all that the council asked.", "The mirror did not reflect the harbour.",
  ])
  func `a sentence about such things is the report's`(sentence: String) throws {
    let paragraphs = Self.report + [sentence]
    #expect(try cleaned((["Poe Mills to grow"] + paragraphs).joined(separator: "\n\n")).paragraphTexts == paragraphs)
  }
}
