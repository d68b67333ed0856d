import Articles
import Testing

@testable import Cleaning

struct LabelledTitleTests {
  private static let report = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter, as the ice has damaged both gates.",
    "“We should have looked years ago,” said Ada Poe, the mayor, who had asked for the money in the spring.",
  ]

  @Test(arguments: ["ABSTRACT.", "SUMMARY:", "FULL TEXT."])
  func `a first line above a label is the title though it ends in a stop`(label: String) throws {
    let text = ["Norrby has the ice, just not the boats.", label] + Self.report
    let article = try cleaned(text.joined(separator: "\n\n"))
    #expect(article.head.title == "Norrby has the ice, just not the boats.")
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: ["COOPER:", "OSLO.", "THE VERDICT."])
  func `a first line above a speaker, a place or a heading is the report's`(line: String) throws {
    let first = "Good evening and welcome to the show tonight."
    let text = [first, line] + Self.report
    #expect(try cleaned(text.joined(separator: "\n\n")).paragraphTexts.contains(first))
  }

  @Test func `a first paragraph above none is the report's`() throws {
    let text = ["Norrby has the ice, just not the boats."] + Self.report
    let article = try cleaned(text.joined(separator: "\n\n"))
    #expect(article.paragraphTexts == text)
  }
}
