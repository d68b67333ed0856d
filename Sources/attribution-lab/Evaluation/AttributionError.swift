import Articles
import Attribution

/// An error of the engine, worded to be read.
struct AttributionError: CustomStringConvertible {
  let article: String
  let error: String
  let kind: String
  let gold: String
  let found: String

  var description: String { "\(error)\t\(kind)\t\(article)\n    gold   \(gold)\n    found  \(found)" }

  /// The errors in an article.
  static func errors(in article: TrainingArticle, _ analysis: AnalysedArticle) -> [AttributionError] {
    let scalars = Array(article.gold.text.unicodeScalars)
    let pairing = Pairing(article.gold, analysis)
    func text(_ spans: [[Int]]) -> String {
      spans.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }.joined(separator: " … ")
        .replacing("\n", with: " ")
    }
    func shown(_ quote: GoldArticle.Attribution) -> String {
      "[\(text(quote.source ?? []))] [\(text(quote.cue ?? []))] \(text(quote.content))"
    }
    func shown(_ quote: Quote) -> String {
      let spans = [quote.source, quote.cue, quote.content].map { $0.map { [$0.start, $0.end] } }
      return "[\(text(spans[0]))] [\(text(spans[1]))] \(text(spans[2])) {\(quote.confidence)}"
    }
    var errors: [AttributionError] = []
    for (i, quote) in article.gold.quotes.enumerated() {
      func add(_ error: String, _ found: String) {
        errors.append(
          AttributionError(article: article.gold.id, error: error, kind: quote.kind, gold: shown(quote), found: found))
      }
      guard let j = pairing.left[i] else {
        add("missed", "–")
        continue
      }
      let other = analysis.quotes[j]
      if pairing.wanted[i] != pairing.found[j] { add("inexact", shown(other)) }
      if !pairing.sourceAgrees(i, j) { add("source", shown(other)) }
      let name = other.speaker.map { analysis.people[$0].name }
      if let speaker = quote.speaker, !PersonName.same(speaker, name) {
        errors.append(
          AttributionError(
            article: article.gold.id, error: "speaker", kind: quote.sourceType ?? "",
            gold: "\(speaker): \(shown(quote))",
            found: "\(name ?? "–") of \(analysis.people.map(\.name)): \(shown(other))"))
      }
    }
    for j in analysis.quotes.indices where pairing.right[j] == nil && !pairing.found[j].isEmpty {
      errors.append(
        AttributionError(
          article: article.gold.id, error: "spurious", kind: pairing.mask.kind(pairing.found[j]), gold: "–",
          found: shown(analysis.quotes[j])))
    }
    return errors
  }
}
