import Testing

@testable import Encoder

struct WordPieceTokenizerTests {
  @Test func `text is cut as the original tokenizer cuts it`() throws {
    let tokenizer = try Fixture.encoder("exact").tokenizer
    for text in Fixture.reference.texts {
      let scalars = Array(text.text.unicodeScalars)
      let pieces = tokenizer.pieces(of: scalars, in: 0..<scalars.count)
      #expect(pieces.map(\.piece) == text.pieces, "\(text.text)")
      #expect(pieces.map { [$0.range.lowerBound, $0.range.upperBound] } == text.ranges, "\(text.text)")
    }
  }

  @Test func `a range is cut as a text of its own`() throws {
    let tokenizer = try Fixture.encoder("exact").tokenizer
    let scalars = Array("Ada Poe said".unicodeScalars)
    let pieces = tokenizer.pieces(of: scalars, in: 4..<7)
    #expect(pieces.map(\.range) == [4..<7])
  }

  @Test func `nothing comes of spaces and control characters`() throws {
    let scalars = Array(" \n\u{200B}\u{7}\u{FFFD}".unicodeScalars)
    #expect(try Fixture.encoder("exact").tokenizer.pieces(of: scalars, in: 0..<scalars.count).isEmpty)
  }
}
