import Testing

@testable import Articles

struct TextChangesTests {
  private func changes(_ earlier: String, _ later: String) -> String {
    TextChanges(
      from: IndexedText(Array(earlier.unicodeScalars)), to: IndexedText(Array(later.unicodeScalars))
    ).pieces.map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .removed: "[\(piece.text)]"
      case .added: "{\(piece.text)}"
      }
    }.joined()
  }

  @Test func `what is gone stands before what has come in its place`() {
    #expect(changes("Nine were saved.", "Ten were saved.") == "[Nine ]{Ten }were saved.")
    #expect(changes("It sank at night.", "It sank.") == "It sank[at night].")
    #expect(
      changes("It sank.\n\nThe end.", "It sank.\n\nAll live.\n\nThe end.") == "It sank.\n\n{All live.\n\n}The end.")
    #expect(changes("", "It sank.") == "{It sank.}")
    #expect(changes("It sank.", "") == "[It sank.]")
  }

  @Test func `marks are no part of the words that they stand at`() {
    #expect(
      changes("“It sank,” he said.\n\nThe end.", "“It sank,” he said, and 2 died.\n\nThe end.")
        == "“It sank,” he said{, and 2 died}.\n\nThe end.")
    #expect(changes("The mayor, Lea Wu, left.", "The mayor (Lea Wu) left.") == "The mayor [, ]{(}Lea Wu[, ]{) }left.")
    #expect(changes("It cost 1,200.", "It cost 1,300.") == "It cost [1,200]{1,300}.")
  }

  @Test func `a mark that two sentences happen to share is no place that stayed`() {
    #expect(changes("Snow, ice.", "Rain, wind.") == "[Snow, ice]{Rain, wind}.")
    #expect(changes("Snow and ice fell.", "Snow, rain, and ice fell.") == "Snow{, rain, }and ice fell.")
  }

  @Test func `a paragraph that is gone or has come is told whole, with its end behind it`() {
    #expect(
      changes("It sank.\n\nAll live.\n\nThe end.", "It sank.\n\nThe end.") == "It sank.\n\n[All live.\n\n]The end.")
    #expect(changes("It sank. The end.", "It sank.\n\nThe end.") == "It sank.\n\nThe end.")
    #expect(changes("It sank.\n\nThe end.", "It sank. The end.") == "It sank. The end.")
  }

  @Test func `spaces count for nothing`() {
    let changes = TextChanges(
      from: IndexedText(Array("It  sank.\nNow".unicodeScalars)), to: IndexedText(Array("It sank. Now".unicodeScalars)))
    #expect(changes.count == 0)
  }

  @Test func `a place that is changed counts once`() {
    let changes = TextChanges(
      from: IndexedText(Array("a b c d e".unicodeScalars)), to: IndexedText(Array("a x c e f".unicodeScalars)))
    #expect(changes.count == 3)
  }
}
