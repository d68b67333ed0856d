import Attribution
import Language

/// The figures of each learned stage on its own, the stages before it being right.
struct StageScores {
  private var syntax: SyntaxEvaluation
  private var cues = (hit: 0, found: 0, gold: 0)
  private var contents = (hit: 0, gold: 0)
  private var spans: [SpanLabeller.Label: (hit: Int, found: Int, gold: Int)] = [:]

  init(_ corpus: Corpus, _ stages: LearnedStages) {
    let linguistics = stages.linguistics
    syntax = SyntaxEvaluation(corpus.syntax(linguistics.classes), linguistics)
    var features = FeatureList()
    for article in corpus.articles {
      for example in FrameExample.examples(of: article, linguistics) {
        let sentence = example.sentence
        let gold = Set(example.frames.map(\.cue))
        cues.gold += gold.count
        for place in 0..<sentence.count where CueDetector.isCandidate(place, sentence) {
          guard stages.cues.probability(place, sentence, &features) >= stages.threshold else { continue }
          cues.found += 1
          if gold.contains(place) { cues.hit += 1 }
        }
        for frame in example.frames {
          let view = CueView(sentence, cue: frame.cue)
          let labels = stages.spans.labels(view, wanted: 1)[0].labels
          let wanted = Array(frame.labels[view.window])
          for label in [SpanLabeller.Label.content, .source, .cue] {
            let (a, b) = (wanted.indices.filter { wanted[$0] == label }, labels.indices.filter { labels[$0] == label })
            var counts = spans[label] ?? (0, 0, 0)
            counts.gold += a.isEmpty ? 0 : 1
            counts.found += b.isEmpty ? 0 : 1
            counts.hit += !a.isEmpty && a == b ? 1 : 0
            spans[label] = counts
            if label == .content, !a.isEmpty {
              contents.gold += 1
              let common = Set(a).intersection(b).count
              if common * 2 >= a.count + b.count - common { contents.hit += 1 }
            }
          }
        }
      }
    }
  }

  var report: String {
    func line(_ name: String, _ counts: (hit: Int, found: Int, gold: Int)) -> String {
      let measures = Score.measures(counts.hit, counts.found, counts.gold)
      return "\(name): "
        + [measures.p, measures.r, measures.f].map { "\(($0 * 1000).rounded() / 1000)" }
        .joined(separator: " / ")
    }
    return
      ([syntax.report, line("cues", cues), "contents half right, given the cue: \(share(contents.hit, contents.gold))"]
      + [SpanLabeller.Label.content, .source, .cue].map {
        line("\($0) spans exact, given the cue", spans[$0] ?? (0, 0, 0))
      })
      .joined(separator: "\n")
  }
}
