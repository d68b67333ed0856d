import Articles
import Testing

struct ArticleTests {
  @Test func `paragraphs are joined by one blank line`() {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: ["One.", "Two."])
    #expect(article.text.string == "One.\n\nTwo.")
    #expect(article.paragraphs == [TextSpan(0, 4), TextSpan(6, 10)])
  }

  @Test func `offsets count Unicode scalars and not graphemes or bytes`() {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: ["e\u{301}👩‍🚀", "Ça"])
    #expect(article.paragraphs[1] == TextSpan(7, 9))
    #expect(article.text[article.paragraphs[1]] == "Ça")
  }

  @Test(arguments: [
    ("news/a.txt", "a"), ("a.txt", "a"), ("/tmp/b.html", "b.html"), ("c", "c"), (".txt", ".txt"), ("d/e.f.txt", "e.f"),
  ])
  func `the identifier is the file's name without folders and txt`(path: String, identifier: String) {
    #expect(Origin.file(path: path).identifier == identifier)
  }
}

struct TextSpanTests {
  @Test func `an end is not covered`() {
    let span = TextSpan(2, 5)
    #expect(span.contains(2) && span.contains(4) && !span.contains(5))
    #expect(span.count == 3)
    #expect(span.overlaps(TextSpan(4, 9)) && !span.overlaps(TextSpan(5, 9)))
    #expect(span.contains(TextSpan(2, 5)) && !span.contains(TextSpan(1, 3)))
  }

  @Test func `spans are ordered by start, then end`() {
    #expect(
      [TextSpan(3, 4), TextSpan(1, 9), TextSpan(1, 2)].sorted() == [TextSpan(1, 2), TextSpan(1, 9), TextSpan(3, 4)])
  }
}

struct AnalysedArticleTests {
  @Test func `an interrupted quote shows where it was interrupted`() {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: ["“Go,” she said, “now.”"])
    let quote = Quote(
      kind: .direct, content: [TextSpan(0, 5), TextSpan(16, 22)], cue: [TextSpan(10, 14)], source: [TextSpan(6, 9)],
      speaker: 0, confidence: 1)
    let ada = Person(name: "Ada Byron", kind: .person, role: nil, mentions: [])
    let analysis = AnalysedArticle(article: article, people: [ada], quotes: [quote])
    #expect(analysis.contentText(of: quote) == "“Go,” … “now.”")
    #expect(analysis.sourceText(of: quote) == "she")
    #expect(analysis.speaker(of: quote) == ada)
    #expect(quote.extent == TextSpan(0, 22))
  }

  @Test func `limited to an act, the others' quotes go and so do those who have no other`() {
    let article = Article(
      origin: .standardInput, head: ArticleHead(), paragraphs: ["Ada hopes. Ben says so. Ada says no."])
    func quote(_ act: QuoteAct, _ speaker: Int, _ start: Int) -> Quote {
      Quote(
        kind: .indirect, act: act, content: [TextSpan(start, start + 3)], cue: [], source: [], speaker: speaker,
        confidence: 1)
    }
    let people = ["Ada", "Cy", "Ben"].map { Person(name: $0, kind: .person, role: nil, mentions: []) }
    let whole = AnalysedArticle(
      article: article, people: people, quotes: [quote(.thought, 0, 0), quote(.speech, 2, 11), quote(.thought, 1, 24)])
    let speech = whole.limited(to: [.speech])
    #expect(speech.quotes.count == 1)
    #expect(speech.speaker(of: speech.quotes[0])?.name == "Ben")
    #expect(speech.people.map(\.name) == ["Ben"])
    #expect(whole.limited(to: [.speech, .thought]) == whole)
  }
}
