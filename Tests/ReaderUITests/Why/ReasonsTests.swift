import Articles
import Testing

@testable import ReaderUI

struct ReasonsTests {
  private let text =
    "Ada Roe, the mayor, met reporters. She denied any plan. Officials said no. It would hold, it says."

  private func span(_ words: String) -> TextSpan {
    let whole = Array(text.unicodeScalars)
    guard let range = whole.firstRange(of: Array(words.unicodeScalars)) else { return TextSpan(0, 0) }
    return TextSpan(range.lowerBound, range.upperBound)
  }

  private func rows(_ quote: Quote) -> [String: String] {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: [text])
    let people = [
      Person(name: "Ada Roe", kind: .person, role: "the mayor", mentions: [span("Ada Roe"), span("She")]),
      Person(name: "officials", kind: .group, role: nil, mentions: [span("Officials")]),
    ]
    let reasons = Reasons(quote, in: AnalysedArticle(article: article, people: people, quotes: [quote]))
    return Dictionary(uniqueKeysWithValues: reasons.rows.map { ($0.label, $0.text) })
  }

  @Test func `a pronoun tells whom it is taken for, and where that one was named`() {
    let rows = rows(
      Quote(
        kind: .indirect, polarity: .denied, content: [span("any plan")], cue: [span("denied")], source: [span("She")],
        addressee: [span("reporters")], speaker: 0, confidence: 0.42))
    #expect(
      rows == [
        "quote": "denied any plan", "kind": "indirect, denied", "cue": "“denied”", "source": "“She”",
        "told to": "“reporters”", "sure to": "42 %, which is uncertain", "found": "quickly",
        "speaker": "Ada Roe, the mayor, last named as “Ada Roe, the mayor, met reporters. She denied a…”",
      ])
  }

  @Test func `those without a name are described`() {
    let rows = rows(
      Quote(
        kind: .indirect, content: [span("no")], cue: [span("said")], source: [span("Officials")], speaker: 1,
        confidence: 0.9))
    #expect(rows["speaker"] == "officials: described, not named")
    #expect(rows["sure to"] == "90 %")
  }

  @Test func `what is missing is said`() {
    let rows = rows(
      Quote(kind: .indirect, content: [span("It would hold")], cue: [], source: [], speaker: nil, confidence: 0.5))
    #expect(rows["cue"] == "none: it stands beside its speaker")
    #expect(rows["source"] == "none is named")
    #expect(rows["speaker"] == "nobody whom the article names")
  }
}
