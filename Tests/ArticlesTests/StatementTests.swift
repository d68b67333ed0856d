import Articles
import Testing

struct StatementTests {
  /// How a quote is shown of a sentence in which `[…]` is content, `<…>` cue, `{…}` who is told and `_…_` the source;
  /// cues stand in brackets.
  private func shown(_ marked: String, _ kind: QuoteKind = .indirect, _ polarity: QuotePolarity? = nil) -> String {
    var text: [Unicode.Scalar] = []
    var (content, cue, addressee, source): ([TextSpan], [TextSpan], [TextSpan], [TextSpan]) = ([], [], [], [])
    var start = 0
    var isSource = false
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "[", "<", "{": start = text.count
      case "_":
        if isSource { source.append(TextSpan(start, text.count)) } else { start = text.count }
        isSource.toggle()
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
      kind: kind, polarity: polarity, content: content, cue: cue, source: source, addressee: addressee, speaker: nil,
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

  @Test func `parts that overlap in what comes from elsewhere are shown all the same`() {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: ["Ada Poe denied any part in it."])
    let quote = Quote(
      kind: .indirect, polarity: .denied, content: [TextSpan(15, 24), TextSpan(20, 29)], cue: [TextSpan(8, 16)],
      source: [TextSpan(0, 7)], addressee: [], speaker: nil, confidence: 1)
    let statement = AnalysedArticle(article: article, people: [], quotes: [quote]).statement(of: quote)
    #expect(statement.text.scalars.count > 9)
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

  @Test(arguments: [
    ("[The wall], _the report_ <warns>, [“will fall”].", "The wall, (the report) (warns), “will fall”"),
    ("[The wall], <warns> _the report_, [“will fall”].", "The wall, (warns) (the report), “will fall”"),
    ("[The wall] _she_ <predicts> [“will fall”].", "The wall (she) (predicts) “will fall”"),
    (
      "[The wall “will fall,”] <warned> _Mr. Orr_, [“and soon.”]",
      "The wall “will fall,” (warned) (Mr. Orr), “and soon.”"
    ),
    ("[The wall “will fall,”] _she_ <warned>. [“It is old.”]", "The wall “will fall,” (she) (warned). “It is old.”"),
    ("[The wall] — _she_ <warned> — [“will fall”].", "The wall — (she) (warned) — “will fall”"),
    ("[The wall], _she_ <warned> at 3.5 metres, [“will fall”].", "The wall, (she) (warned), “will fall”"),
  ])
  func `a cue between two parts stands there with its source and the marks of the article`(
    marked: String, wanted: String
  ) {
    #expect(shown(marked, .mixed) == wanted)
  }

  @Test(arguments: [
    ("[The plan “is a gift,”] <wrote> _Mia Orr_.", "The plan “is a gift,” (wrote)"),
    ("[The plan “is a gift”], <wrote> _Mia Orr_.", "The plan “is a gift”, (wrote)"),
    ("[Is the plan “a gift?”] <wondered> _Mia Orr_.", "Is the plan “a gift?” (wondered)"),
    ("[The plan 'is a gift,'] <wrote> _Mia Orr_.", "The plan 'is a gift,' (wrote)"),
    ("[The plan is “a gift”] _she_ <wrote>.", "The plan is “a gift”, (wrote)"),
  ])
  func `a cue behind the content is set off once`(marked: String, wanted: String) {
    #expect(shown(marked, .mixed) == wanted)
  }

  @Test(arguments: [
    ("[The costs “will double,”] _she_ <predicted> in an <interview>.", "The costs “will double,” (predicted)"),
    ("[The costs “will double,”] _she_ <said> in an <interview>.", "The costs “will double,”"),
    ("In an <interview> _she_ <warned> [of “ruin”].", "(warned) of “ruin”"),
    ("_She_ opened by <warning> [of “ruin”].", "(warning) of “ruin”"),
    ("Her <claim> [that all is “lost”].", "(claim) that all is “lost”"),
  ])
  func `a noun that is part of a phrase is left out of the cue`(marked: String, wanted: String) {
    #expect(shown(marked, .mixed) == wanted)
  }
}
