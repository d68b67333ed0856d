import Articles
import Screen

@testable import ReaderUI

/// A reader's state with an article in it, driven by keys.
struct Desk {
  var state: AppState
  /// The effects of the last key.
  var effects: [Effect] = []

  /// A state with an open, analysed article, and more articles in the list.
  init(
    width: Int = 120, height: Int = 30, articles: Int = 3, paragraphs: [String] = Desk.paragraphs,
    thoughts: Set<Int> = [], isKept: Bool = true, subject: Session.Subject = .library
  ) {
    state = AppState(subject, size: Size(width: width, height: height))
    let titles = ["A Canal Freezes at Last", "bridge", "soup", "boats", "skates"]
    let numbers = (0..<articles).map { Int64($0 + 1) }
    effects = update(&state, .listed(request: 0, numbers, ListQuery()))
    let head = ArticleHead(
      title: titles[0], authors: ["Ada Poe"], published: CalendarDay(year: 2019, month: 1, day: 9), dateline: "Hamar")
    let rows = numbers.map { number in
      ArticleSummary(
        id: number, title: titles[Int(number - 1) % titles.count], published: number == 1 ? head.published : nil,
        isKept: isKept)
    }
    effects = update(&state, .rowsLoaded(rows))
    guard articles > 0 else { return }
    effects = state.begin(with: 1)
    let article = Article(origin: .library(article: 1), head: head, paragraphs: paragraphs)
    _ = update(&state, .opened(request: state.panes.request, article))
    _ = update(&state, .analysed(request: state.panes.request, Desk.analysis(article, thoughts: thoughts)))
  }

  /// Presses keys, by their names.
  mutating func press(_ keys: String...) {
    for name in keys {
      guard let key = KeyNotation.key(named: name) else { preconditionFailure("no key \(name)") }
      effects = update(&state, .input(.key(key)))
    }
  }

  /// Types text into a prompt.
  mutating func type(_ text: String) {
    for character in text { effects = update(&state, .input(.key(.character(character)))) }
  }

  mutating func mouse(_ action: MouseEvent.Action, x: Int, y: Int) {
    effects = update(&state, .input(.mouse(MouseEvent(action, x: x, y: y))))
  }

  mutating func resize(_ width: Int, _ height: Int) {
    effects = update(&state, .input(.resize(Size(width: width, height: height))))
  }

  /// Gives the keys to a pane.
  mutating func focus(on pane: Pane) { state.panes.focus(on: pane, in: state.session) }

  /// The words on the screen that have an emphasis, the rows parted by a slash.
  func marked(_ emphasis: Emphasis) -> String {
    (0..<frame.size.height).map { y in
      frame.row(y).filter { $0.style.emphasis.contains(emphasis) }.map(\.glyph.text).joined()
    }.filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// What is being typed.
  var prompt: Prompt? { state.layers.top as? Prompt }

  var frame: Frame { render(state) }
  var screen: String { (0..<frame.size.height).map { frame.text(ofRow: $0) }.joined(separator: "\n") }
  var status: String { frame.text(ofRow: frame.size.height - 1) }

  /// The paragraphs of the article.
  static let paragraphs = [
    "The old canal froze on Monday for the first time in nine years, and hundreds of people came to skate on it.",
    "“We have waited so long for this,” said Lea Wu, the mayor. “Now it is here.”",
    "Robert Roe, who measures the ice, said that it was 11 centimetres thick.",
    "Ms. Wu said the town would keep the canal open through the night. 今日は寒い。",
    "“It will hold until Friday,” Mr. Roe said.",
  ]

  /// Quotes marked by hand, so that these tests depend on no engine.
  static func analysis(_ article: Article, thoughts: Set<Int> = []) -> AnalysedArticle {
    func span(_ text: String) -> TextSpan? {
      article.text.string.unicodeScalars.indices.isEmpty
        ? nil : find(Array(text.unicodeScalars), in: article.text.scalars)
    }
    func quote(_ kind: QuoteKind, _ content: [String], _ cue: String, _ source: String, _ speaker: Int) -> Quote? {
      let spans = content.compactMap(span)
      guard spans.count == content.count else { return nil }
      return Quote(
        kind: kind, content: spans, cue: [span(cue)].compactMap(\.self), source: [span(source)].compactMap(\.self),
        speaker: speaker, confidence: 0.9)
    }
    let quotes = [
      quote(.direct, ["“We have waited so long for this,”", "“Now it is here.”"], "said Lea", "Lea Wu", 0),
      quote(.indirect, ["that it was 11 centimetres thick"], "said that", "Robert Roe", 1),
      quote(.indirect, ["the town would keep the canal open through the night"], "said the town", "Ms. Wu", 0),
      quote(.direct, ["“It will hold until Friday,”"], "said.", "Mr. Roe", 1),
    ].compactMap(\.self)
    let people = [
      Person(name: "Lea Wu", kind: .person, role: "the mayor", mentions: []),
      Person(name: "Robert Roe", kind: .person, role: nil, mentions: []),
    ]
    let marked = quotes.enumerated().map { number, quote in
      thoughts.contains(number)
        ? Quote(
          kind: quote.kind, act: .thought, content: quote.content, cue: quote.cue, source: quote.source,
          speaker: quote.speaker, confidence: quote.confidence) : quote
    }
    return AnalysedArticle(article: article, people: people, quotes: marked)
  }

  private static func find(_ part: [Unicode.Scalar], in whole: [Unicode.Scalar]) -> TextSpan? {
    whole.firstRange(of: part).map { TextSpan($0) }
  }
}
