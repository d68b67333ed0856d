import Articles
import Foundation
import Testing

@testable import attribution_lab

/// The figures of the lab are those of the corpus's own scorer.
///
/// The expected figures were printed by that scorer for the same articles. With `QUOTIDIAN_SCORER` set to its path it is
/// asked again.
struct ScoreTests {
  private static let text = """
    “The ice is thin,” Ada Poe said. She added that it would hold until Friday. Niko Roe called the plan “a mistake” for \
    the town. The police said nobody was hurt.

    “Go home,” Mr. Roe said.
    """

  /// Found by its words: content, source, kind, speaker.
  private typealias Row = (kind: QuoteKind, content: String, source: String, speaker: String?, type: String?)

  private static let gold: [Row] = [
    (.direct, "“The ice is thin,”", "Ada Poe", "Ada Poe", "name"),
    (.indirect, "it would hold until Friday", "She", "Ada Poe", "pronoun"),
    (.mixed, "the plan “a mistake” for the town", "Niko Roe", "Niko Roe", "name"),
    (.indirect, "nobody was hurt", "The police", nil, "nominal"),
    (.direct, "“Go home,”", "Mr. Roe", "Niko Roe", "name"),
  ]
  private static let found: [Row] = [
    (.direct, "“The ice is thin,”", "Ada Poe", "Ada Poe", nil),
    (.indirect, "that it would hold until Friday", "She", "Niko Roe", nil),
    (.direct, "“a mistake”", "Niko Roe", "Niko Roe", nil),
    (.indirect, "nobody was hurt", "Niko Roe", nil, nil),
    (.indirect, "“Go home,” Mr.", "Mr. Roe", "Niko Roe", nil),
  ]

  private static func span(_ words: String) -> [Int] {
    let (whole, part) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
    let start = whole.indices.first { whole[$0...].starts(with: part) } ?? 0
    return [start, start + part.count]
  }

  private static var article: GoldArticle {
    GoldArticle(
      id: "ice", text: text,
      quotes: gold.map {
        GoldArticle.Attribution(
          kind: $0.kind.rawValue, content: [span($0.content)], cue: nil, source: [span($0.source)],
          sourceType: $0.type, speaker: $0.speaker)
      })
  }

  private func score() throws -> Score {
    let article = try TrainingArticle(Self.article, silver: [])
    let names = Array(Set(Self.found.compactMap(\.speaker))).sorted()
    let quotes = Self.found.map { row in
      let (content, source) = (Self.span(row.content), Self.span(row.source))
      return Quote(
        kind: row.kind, content: [TextSpan(content[0], content[1])], cue: [],
        source: [TextSpan(source[0], source[1])], speaker: row.speaker.flatMap(names.firstIndex), confidence: 1)
    }
    let people = names.map { Person(name: $0, kind: .person, role: nil, mentions: []) }
    return Score([(article, AnalysedArticle(article: article.article, people: people, quotes: quotes))])
  }

  @Test func `the counts are those of the scorer`() throws {
    let score = try score()
    let all = try #require(score.counts["all"])
    let counts: [Int] = [all.gold, all.found, all.hit, all.exact, all.source, all.kind]
    #expect(counts == [5, 5, 4, 2, 3, 3] as [Int])
    #expect(all.speakers == 3)
    #expect(all.speaker == 2)
    let direct = try #require(score.counts["direct"])
    let ofDirect: [Int] = [direct.gold, direct.found, direct.hit, direct.exact]
    #expect(ofDirect == [2, 3, 2, 1] as [Int])
    #expect(score.isRight == [[true, false, false, false, true]])
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["QUOTIDIAN_SCORER"] != nil))
  func `the scorer says the same`() throws {
    let scorer = try #require(ProcessInfo.processInfo.environment["QUOTIDIAN_SCORER"])
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ rows: [Row], _ name: String) throws -> String {
      let quotes: [[String: Any]] = rows.map {
        [
          "kind": $0.kind.rawValue, "content": [Self.span($0.content)], "cue": [[Int]](),
          "source": [Self.span($0.source)], "speaker": $0.speaker ?? NSNull(), "source_type": $0.type ?? NSNull(),
        ]
      }
      let object: [String: Any] = ["id": "ice", "text": Self.text, "quotes": quotes]
      let path = folder.appendingPathComponent(name)
      try JSONSerialization.data(withJSONObject: object).write(to: path)
      return path.path
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", scorer, try write(Self.gold, "gold.jsonl"), try write(Self.found, "found.jsonl"), "--json",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let rows = try #require(try JSONSerialization.jsonObject(with: output) as? [String: [String: Any]])
    let score = try score()
    for kind in Score.kinds {
      let counts = score.counts[kind] ?? Score.Counts()
      let row = try #require(rows[kind])
      func f1(_ name: String) -> Double { (row[name] as? [String: Double])?["f1"] ?? -1 }
      func measure(_ hit: Int) -> Double {
        (Score.measures(hit, counts.found, counts.gold).f * 10_000).rounded() / 10_000
      }
      #expect(f1("content") == measure(counts.hit), "\(kind)")
      #expect(f1("exact") == measure(counts.exact), "\(kind)")
      #expect(f1("both") == measure(counts.source), "\(kind)")
      #expect(row["speakers"] as? Int == counts.speakers, "\(kind)")
    }
  }
}
