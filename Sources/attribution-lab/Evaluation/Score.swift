import Articles
import Attribution
import Foundation

/// The figures of a set of articles: how much of the gold attributions was found.
///
/// A found quote matches a gold one where their letters and digits have intersection over union of half or more, the
/// best pairs first, one to one. A kind is that of the gold quote, or of its own letters for a found one without match.
struct Score {
  /// The counts of one kind.
  struct Counts {
    var gold = 0
    var found = 0
    var hit = 0
    var exact = 0
    var source = 0
    var kind = 0
    var speakers = 0
    var speaker = 0
  }

  private(set) var counts: [String: Counts] = [:]
  private(set) var byType: [String: (right: Int, all: Int)] = [:]
  /// For each found quote of each article, whether it is right end to end.
  private(set) var isRight: [[Bool]] = []

  static let kinds = ["all", "direct", "mixed", "indirect"]

  init(_ articles: [(TrainingArticle, AnalysedArticle)]) {
    for (article, analysis) in articles { add(article.gold, analysis) }
  }

  private mutating func count(_ kind: String, _ change: (inout Counts) -> Void) {
    change(&counts["all", default: Counts()])
    change(&counts[kind, default: Counts()])
  }

  private mutating func add(_ gold: GoldArticle, _ analysis: AnalysedArticle) {
    let pairing = Pairing(gold, analysis)
    let found = pairing.found
    var rights = [Bool](repeating: false, count: found.count)
    for (i, quote) in gold.quotes.enumerated() {
      count(quote.kind) { $0.gold += 1 }
      guard let j = pairing.left[i] else { continue }
      let other = analysis.quotes[j]
      let sameSource = pairing.sourceAgrees(i, j)
      let name = other.speaker.map { analysis.people[$0].name }
      let samePerson = quote.speaker.map { PersonName.same($0, name) }
      rights[j] = sameSource && samePerson != false
      count(quote.kind) {
        $0.found += 1
        $0.hit += 1
        $0.exact += pairing.wanted[i] == found[j] ? 1 : 0
        $0.source += sameSource ? 1 : 0
        $0.kind += other.kind.rawValue == quote.kind ? 1 : 0
        $0.speakers += samePerson == nil ? 0 : 1
        $0.speaker += samePerson == true ? 1 : 0
      }
      if let samePerson, let type = quote.sourceType {
        byType[type, default: (0, 0)].all += 1
        byType[type, default: (0, 0)].right += samePerson ? 1 : 0
      }
    }
    for j in found.indices where pairing.right[j] == nil && !found[j].isEmpty {
      count(pairing.mask.kind(found[j])) { $0.found += 1 }
    }
    isRight.append(rights)
  }

  /// How often quotes of a confidence are right end to end, for each tenth.
  func calibration(_ analyses: [AnalysedArticle]) -> String {
    var tenths = [(right: Int, all: Int)](repeating: (0, 0), count: 10)
    for (analysis, rights) in zip(analyses, isRight) {
      for (quote, isRight) in zip(analysis.quotes, rights) {
        let tenth = max(0, min(9, Int(quote.confidence * 10)))
        tenths[tenth].all += 1
        tenths[tenth].right += isRight ? 1 : 0
      }
    }
    return "right end to end by confidence: "
      + tenths.enumerated().filter { $0.element.all > 0 }
      .map { "from .\($0.offset): \(share($0.element.right, $0.element.all)) of \($0.element.all)" }
      .joined(separator: ", ")
  }

  /// The share of found quotes, of the gold ones, and their harmonic mean.
  static func measures(_ hit: Int, _ found: Int, _ gold: Int) -> (p: Double, r: Double, f: Double) {
    let p = found == 0 ? 0 : Double(hit) / Double(found)
    let r = gold == 0 ? 0 : Double(hit) / Double(gold)
    return (p, r, p + r == 0 ? 0 : 2 * p * r / (p + r))
  }

  /// The figures as a table.
  var report: String {
    var lines = ["kind       gold   content P / R / F1      exact F1  source  kind    both F1  speaker"]
    for kind in Self.kinds {
      let c = counts[kind] ?? Counts()
      let content = Self.measures(c.hit, c.found, c.gold)
      let exact = Self.measures(c.exact, c.found, c.gold).f
      let both = Self.measures(c.source, c.found, c.gold).f
      lines.append(
        kind.padding(toLength: 10, withPad: " ", startingAt: 0)
          + String(
            format: "%5d   %.3f / %.3f / %.3f   %.3f     %.3f   %.3f   %.3f    %.3f", c.gold, content.p, content.r,
            content.f, exact, Double(c.source) / Double(max(c.hit, 1)), Double(c.kind) / Double(max(c.hit, 1)), both,
            Double(c.speaker) / Double(max(c.speakers, 1))))
    }
    let types = byType.sorted { $0.key < $1.key }.map { "\($0.key) \(share($0.value.right, $0.value.all))" }
    return (lines + ["speaker by kind of source: " + types.joined(separator: ", ")]).joined(separator: "\n")
  }
}
