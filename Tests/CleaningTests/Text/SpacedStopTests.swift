import Articles
import Testing

@testable import Cleaning

struct SpacedStopTests {
  private static let report =
    "The old canal froze early this winter, and many people came to see it. It will hold until Friday, the mayor said."

  @Test func `lines that spaced stops end are lines again`() throws {
    let text = """
      By . Ada Poe . and Lea Wu . PUBLISHED: . 04:42 EST, 3 May 2019 . | . UPDATED: . 07:14 EST, 3 May 2019 . \
      \(Self.report) Scroll down for video . It has frozen twice before, in the winters of the war, Poe said.
      """
    let article = try cleaned(text)
    #expect(article.head.authors == ["Ada Poe", "Lea Wu"])
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
    #expect(
      article.paragraphTexts.joined(separator: " ")
        == "\(Self.report) It has frozen twice before, in the winters of the war, Poe said.")
  }

  @Test func `text that was cut into words keeps its stops`() {
    let text = "The canal froze , and they came . It held . They left ."
    #expect(SpacedStop.edits(Array(text.unicodeScalars)) == [])
  }

  @Test func `a single slip is none`() {
    #expect(SpacedStop.edits(Array("The canal froze . It held.".unicodeScalars)) == [])
  }

  @Test func `a quotation before a spaced stop stays with its sentence`() throws {
    let text =
      "By . Ada Poe . \(Self.report) She said: ‘It is cold’ . \(Self.report) Scroll down for video . It thawed."
    #expect(try cleaned(text).paragraphTexts.contains { $0.contains("She said: ‘It is cold’") })
  }
}
