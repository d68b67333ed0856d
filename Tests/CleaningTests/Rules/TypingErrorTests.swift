import Articles
import Testing

@testable import Cleaning

struct TypingErrorTests {
  @Test func `a slip in a text whose paragraphs stand apart parts nothing`() throws {
    let paragraphs = [
      "The canal froze early this year.It was the first time since 2010.",
      "Many people came to see it, the mayor said.",
      "Some had come by train, others had skated from the next town.",
      "The police closed the road to the old bridge at noon.",
      "Nobody was hurt, and the band played until late.", "The last skaters went home in the dark.",
      "On Tuesday it snowed, and the ice was swept by hand.", "The school stayed closed for the day.",
      "The shops sold out of WinterGlow lamps by noon, a seller said.", "It thawed on Friday, and the boats came back.",
    ]
    #expect(try cleaned(paragraphs.joined(separator: "\n\n")).paragraphTexts == paragraphs)
  }

  @Test func `the same joint parts paragraphs where they are glued`() throws {
    let text = "The canal froze early this year.It was the first time since 2010.Many people came.It thawed on Friday."
    #expect(try cleaned(text).paragraphs.count == 4)
  }
}
