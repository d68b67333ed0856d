import Language

/// How well parts of speech and dependencies agree with the silver data.
struct SyntaxEvaluation {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var arcs = 0
  private(set) var heads = 0
  private(set) var labels = 0

  private(set) var names = (hit: 0, found: 0, gold: 0)

  init(_ examples: [SyntaxExample], _ linguistics: Linguistics) {
    for example in examples {
      let tagged = linguistics.tagger.tags(example.words)
      let tree = linguistics.parser.tree(example.words, tagged)
      let named = linguistics.names.classes(example.words, tagged)
      for place in example.words.indices {
        if let name = example.silver.entities[place].map(NameClass.init(silver:)) {
          names.gold += name == .none ? 0 : 1
          names.found += named[place] == .none ? 0 : 1
          names.hit += name != .none && name == named[place] ? 1 : 0
        }
        if let tag = example.silver.tags[place], tag != .quotation {
          words += 1
          if tag == tagged[place] { tags += 1 }
        }
        if let head = example.silver.heads[place], example.silver.labels[place] != .punct {
          arcs += 1
          if tree.heads[place] == head {
            heads += 1
            if tree.labels[place] == example.silver.labels[place] { labels += 1 }
          }
        }
      }
    }
  }

  var report: String {
    "parts of speech \(share(tags, words)), heads \(share(heads, arcs)), heads with labels \(share(labels, arcs)), "
      + "words of names \(share(2 * names.hit, names.found + names.gold))"
  }
}
