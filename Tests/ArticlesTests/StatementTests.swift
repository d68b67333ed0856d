import Articles
import Testing

struct StatementTests {
  /// How a quote is shown of a sentence in which `[…]` is content, `<…>` cue and `{…}` who is told; cues stand in brackets.
  private func shown(_ marked: String, _ kind: QuoteKind = .indirect, _ polarity: QuotePolarity? = nil) -> String {
    var text: [Unicode.Scalar] = []
    var (content, cue, addressee): ([TextSpan], [TextSpan], [TextSpan]) = ([], [], [])
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "[", "<", "{": start = text.count
      case "]": content.append(TextSpan(start, text.count))
      case ">": cue.append(TextSpan(start, text.count))
      case "}": addressee.append(TextSpan(start, text.count))
      default: text.append(scalar)
      }
    }
    let length = text.count
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: [String(scalars: text)])
    #expect(article.text.count == length)
    let quote = Quote(
      kind: kind, polarity: polarity, content: content, cue: cue, source: [], addressee: addressee, speaker: nil,
      confidence: 1)
    let statement = AnalysedArticle(article: article, people: [], quotes: [quote]).statement(of: quote)
    var result: [Unicode.Scalar] = []
    for (offset, scalar) in statement.text.scalars.enumerated() {
      if statement.cues.contains(where: { $0.start == offset }) { result.append("(") }
      result.append(scalar)
      if statement.cues.contains(where: { $0.end == offset + 1 }) { result.append(")") }
    }
    return String(scalars: result)
  }

  @Test func `what is not wholly direct stands with its cue`() {
    #expect(shown("She <denied> [any plan].", .indirect, .denied) == "(denied) any plan")
    #expect(shown("He <refused> [to name the men].", .indirect, .refused) == "(refused) to name the men")
    #expect(shown("He <dismissed> [the report as “a tale”].", .mixed) == "(dismissed) the report as “a tale”")
    #expect(shown("He <did not say> [whether it would hold].") == "(did not say) whether it would hold")
  }

  @Test func `a cue that only says that something was said is left out`() {
    #expect(shown("She <said> [that it would hold].") == "that it would hold")
    #expect(shown("<According to> her, [it would hold].") == "it would hold")
    #expect(shown("She <told> reporters [it would hold].") == "it would hold")
  }

  @Test func `who is told to do something stands before it`() {
    #expect(shown("She <asked> {the guests} [to leave].") == "(asked) (the guests) to leave")
    #expect(shown("She <told> {him} [to leave].") == "(told) (him) to leave")
    #expect(shown("She <told> {reporters} [it would hold].") == "it would hold")
  }

  @Test func `words in marks stand for themselves`() {
    #expect(shown("[“It will hold,”] she <insisted>.", .direct) == "“It will hold,”")
  }

  @Test func `the order is that of the article`() {
    #expect(shown("[The ice would hold], she <insisted>.") == "The ice would hold, (insisted)")
    #expect(shown("[The ice], she <insisted>, [would hold].") == "The ice, (insisted), would hold")
    #expect(shown("[The ice], she <said>, [would hold].") == "The ice … would hold")
  }
}
