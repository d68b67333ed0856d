import Testing

@testable import Attribution
@testable import Encoder

struct CarefulWindowTests {
  private func windows(
    _ text: MarkedText, longest: Int = 254, where isWanted: (Int) -> Bool = { _ in true }
  ) throws -> [CarefulWindow] {
    let tokenizer = try #require(Encoder.embedded).tokenizer
    return CarefulWindows(text: text, tokenizer: tokenizer, longest: longest)
      .windows(of: text.sentences, where: isWanted)
  }

  @Test func `a paragraph is a window`() throws {
    let text = marked("Ada Poe spoke. The ice is thin.", "Skaters stayed away.")
    #expect(try windows(text).map(\.units) == [0..<9, 9..<13])
  }

  @Test func `each unit has its wordpieces, a quotation all that stand in it`() throws {
    let text = marked("“Thin ice,” said Ada Poe-Wrightson.")
    let window = try #require(try windows(text).first)
    #expect(text.units.count == 5)
    #expect(window.pieces(of: 0).count == 5)
    #expect(window.pieces(of: 1).count == 1)
    // The double name is one token and several wordpieces.
    #expect(window.pieces(of: 3).count > 2)
    for piece in window.pieces.indices {
      #expect(window.pieces(of: window.unit(of: piece)).contains(piece))
    }
  }

  @Test func `a paragraph that is too long is parted between its sentences`() throws {
    let text = marked("The ice is thin. The lake is deep. The sky is grey.")
    #expect(try windows(text, longest: 10).map(\.units) == [0..<10, 10..<15])
  }

  @Test func `a sentence that is too long is read at its beginning and its end`() throws {
    let text = marked("“The ice is thin and the lake is deep and the sky is grey,” said Ada Poe.")
    let window = try #require(try windows(text, longest: 8).first)
    #expect(window.pieces.count == 8)
    #expect(window.pieces(of: 0).count == 4)
    #expect(window.pieces(of: text.units.count - 1).count == 1)
  }

  @Test func `paragraphs that nobody wants are left out`() throws {
    let text = marked("The ice is thin.", "The lake is deep.", "The sky is grey.")
    #expect(try windows(text) { $0 == 1 }.map(\.units) == [5..<10])
  }
}
