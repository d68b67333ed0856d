import Articles
import Testing

@testable import Attribution

struct SameNamesTests {
  private func names(_ text: String, _ places: [(String, Int)]) -> [String] {
    let people = places.map { name, start in
      Person(name: name, kind: .person, role: nil, mentions: [TextSpan(start, start + name.count)])
    }
    return SameNames(text: IndexedText(text)).toldApart(people).map(\.name)
  }

  @Test func `people named alike have their titles`() {
    let text = "Mr. Moss left. Mrs. Moss stayed."
    #expect(names(text, [("Moss", 4), ("Moss", 20)]) == ["Mr. Moss", "Mrs. Moss"])
  }

  @Test func `one title is not enough to tell two apart, and nobody else has one`() {
    let text = "Mr. Moss left. Mr. Moss stayed with Poe."
    #expect(names(text, [("Moss", 4), ("Moss", 19), ("Poe", 36)]) == ["Moss", "Moss", "Poe"])
  }
}
