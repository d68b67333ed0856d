import Articles
import Foundation
import Testing

@testable import ArticleStore

/// How well the same words are known again, on quotes of an invented grammar with each change that print makes.
///
/// `QUOTIDIAN_VARIANTS=2000 swift test --filter RecognitionTests` takes so many quotes and ten times as many others;
/// `QUOTIDIAN_SEED` has others made.
struct RecognitionTests {
  private static let count = Int(ProcessInfo.processInfo.environment["QUOTIDIAN_VARIANTS"] ?? "") ?? 150
  private static let seed = UInt64(ProcessInfo.processInfo.environment["QUOTIDIAN_SEED"] ?? "") ?? 7
  private static let leastRecall = 0.95
  private static let leastPrecision = 0.99

  /// An article with one quote for each text, by the person of each.
  private func article(_ quotes: [(name: String, text: String, kind: QuoteKind)], number: Int) -> (
    NewArticle, [Quote], [Person]
  ) {
    let paragraphs = quotes.map { "\($0.name): \($0.text)" } + ["This is report \(number)"]
    let new = newArticle(paragraphs: paragraphs, at: "https://paper.example/\(number)")
    var people: [Person] = []
    var found: [Quote] = []
    for (paragraph, quote) in zip(new.article.paragraphs, quotes) {
      let source = TextSpan(paragraph.start, paragraph.start + quote.name.unicodeScalars.count)
      let speaker = people.firstIndex { $0.name == quote.name } ?? people.count
      if speaker == people.count {
        people.append(Person(name: quote.name, kind: .person, role: nil, mentions: [source]))
      }
      found.append(
        Quote(
          kind: quote.kind, content: [TextSpan(source.end + 2, paragraph.end)], cue: [], source: [source],
          speaker: speaker, confidence: 0.9))
    }
    return (new, found, people)
  }

  private func save(
    _ quotes: [(name: String, text: String, kind: QuoteKind)], number: Int, in library: ArticleDatabase
  ) throws -> Int64 {
    let (new, found, people) = article(quotes, number: number)
    let id = try library.save([new])[0].article
    let analysis = AnalysedArticle(article: new.article, people: people, quotes: found)
    try library.save([NewAnalysis(article: id, analysis: analysis)], engine: 1)
    return id
  }

  @Test func `the same words are known again whatever print did to them, and others are not`() throws {
    let library = try ArticleDatabase.temporary()
    var grammar = QuoteGrammar(seed: Self.seed)
    let originals = (0..<Self.count).map { _ in (name: grammar.name(), text: grammar.quote()) }
    let unrelated = (0..<Self.count * 10).map { _ in (name: grammar.name(), text: grammar.quote()) }
    let portion = 50
    /// The original and the change of each quote, by its article and number.
    var known: [StoredQuote.Mark: (original: Int, change: QuoteChange?)] = [:]
    var article = 0
    func keep(_ quotes: [(name: String, text: String, kind: QuoteKind)], _ origins: [(Int, QuoteChange?)]) throws {
      article += 1
      let id = try save(quotes, number: article, in: library)
      for (number, origin) in origins.enumerated() { known[.init(id, number)] = origin }
    }
    for start in stride(from: 0, to: originals.count, by: portion) {
      let range = start..<min(start + portion, originals.count)
      try keep(range.map { (originals[$0].name, "“\(originals[$0].text)”", .direct) }, range.map { ($0, nil) })
      for change in QuoteChange.allCases {
        let changed = range.compactMap { number in
          change.apply(to: originals[number].text, &grammar).map { (number, $0) }
        }
        guard !changed.isEmpty else { continue }
        try keep(
          changed.map { (change == .speaker ? grammar.name() : originals[$0.0].name, $0.1, change.kind) },
          changed.map { ($0.0, change) })
      }
    }
    for start in stride(from: 0, to: unrelated.count, by: portion) {
      let some = unrelated[start..<min(start + portion, unrelated.count)]
      try keep(some.map { ($0.name, "“\($0.text)”", .direct) }, some.map { _ in (-1, nil) })
    }
    var tally = Tally()
    var wanted: [Int: [QuoteChange: Int]] = [:]
    for (_, origin) in known {
      if let change = origin.change { wanted[origin.original, default: [:]][change, default: 0] += 1 }
    }
    for (mark, origin) in known where origin.change == nil {
      let found = try #require(try library.variants(ofQuote: mark.number, in: mark.article)).all.filter { !$0.isAsked }
      var seen: Set<QuoteChange> = []
      for variant in found {
        let other = known[.init(variant.quote.article, variant.quote.number)]
        if origin.original >= 0, let other, other.original == origin.original, let change = other.change {
          seen.insert(change)
          tally.right(
            change, flagged: change.difference.map { variant.differences.contains($0) } ?? variant.differences.isEmpty)
        } else {
          tally.wrong(
            variant,
            found.isEmpty
              ? "" : try #require(try library.variants(ofQuote: mark.number, in: mark.article)?.asked).quote.text)
        }
      }
      guard origin.original >= 0 else { continue }
      for change in QuoteChange.allCases where wanted[origin.original]?[change] != nil && !seen.contains(change) {
        tally.missed(change, originals[origin.original].text)
      }
    }
    tally.print()
    #expect(tally.precision >= Self.leastPrecision)
    #expect(tally.recall >= Self.leastRecall)
    for change in QuoteChange.allCases {
      #expect(tally.recall(of: change) >= 0.9, "\(change)")
      #expect(tally.flagging(of: change) >= 0.95, "\(change)")
    }
  }
}

extension StoredQuote {
  /// Where a quote stands.
  fileprivate struct Mark: Hashable {
    let article: Int64
    let number: Int

    init(_ article: Int64, _ number: Int) { (self.article, self.number) = (article, number) }
  }
}

/// What was found, missed and found wrongly.
private struct Tally {
  private var found: [QuoteChange: Int] = [:]
  private var flagged: [QuoteChange: Int] = [:]
  private var missed: [QuoteChange: [String]] = [:]
  private var wrong: [String] = []

  mutating func right(_ change: QuoteChange, flagged isFlagged: Bool) {
    found[change, default: 0] += 1
    if isFlagged { flagged[change, default: 0] += 1 }
  }

  mutating func missed(_ change: QuoteChange, _ text: String) { missed[change, default: []].append(text) }

  mutating func wrong(_ variant: QuoteVariant, _ asked: String) {
    wrong.append("\(asked)\n   is not \(variant.quote.text)")
  }

  private var allFound: Int { found.values.reduce(0, +) }
  private var allMissed: Int { missed.values.reduce(0) { $0 + $1.count } }
  var precision: Double { Double(allFound) / Double(max(1, allFound + wrong.count)) }
  var recall: Double { Double(allFound) / Double(max(1, allFound + allMissed)) }

  func recall(of change: QuoteChange) -> Double {
    let all = (found[change] ?? 0) + (missed[change]?.count ?? 0)
    return all == 0 ? 1 : Double(found[change] ?? 0) / Double(all)
  }

  func flagging(of change: QuoteChange) -> Double {
    guard let all = found[change], all > 0 else { return 1 }
    return Double(flagged[change] ?? 0) / Double(all)
  }

  func print() {
    for change in QuoteChange.allCases {
      Swift.print(
        "\(change): \(found[change] ?? 0) found, \(missed[change]?.count ?? 0) missed, flagged as it should be "
          + "\(flagged[change] ?? 0)" + (missed[change]?.first.map { ": \($0)" } ?? ""))
    }
    Swift.print("precision \(precision) (\(wrong.count) wrong), recall \(recall)")
    for text in wrong.prefix(12) { Swift.print("wrong \(text)") }
  }
}
