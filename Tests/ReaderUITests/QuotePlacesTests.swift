import Articles
import Testing

@testable import ReaderUI

struct QuotePlacesTests {
  private func quote(_ content: TextSpan, cue: TextSpan? = nil) -> Quote {
    Quote(
      kind: .direct, content: [content], cue: cue.map { [$0] } ?? [], source: [], speaker: nil, confidence: 1)
  }

  @Test func `a page finds the quotes that it touches without looking at others`() {
    let places = QuotePlaces((0..<100).map { quote(TextSpan($0 * 10, $0 * 10 + 5)) })
    #expect(places.quotes(near: TextSpan(0, 8)) == 0..<1)
    #expect(places.quotes(near: TextSpan(501, 521)) == 50..<53)
    #expect(places.quotes(near: TextSpan(5, 10)).isEmpty)
    #expect(places.quotes(near: TextSpan(2_000, 2_100)).isEmpty)
  }

  @Test func `a quote counts with its cue, and one that goes on around others with all of them`() {
    let places = QuotePlaces([
      quote(TextSpan(0, 100)), quote(TextSpan(20, 30)), quote(TextSpan(200, 210), cue: TextSpan(150, 160)),
    ])
    #expect(places.quotes(near: TextSpan(90, 95)) == 0..<2)
    #expect(places.quotes(near: TextSpan(155, 156)) == 2..<3)
  }
}
