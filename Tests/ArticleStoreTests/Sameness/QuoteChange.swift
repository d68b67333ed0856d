import Articles

/// A way in which the words of somebody come to differ from one article to the other.
enum QuoteChange: String, CaseIterable {
  case same, cutBefore, cutBehind, cutAround, joined, interrupted, ellipsis, brackets, punctuation, spelling
  case quotationMarks, letters, word, leftOut, partly
  case negation, number, name, speaker

  /// What it has flagged; nil where it leaves the meaning.
  var difference: VariantDifference? {
    switch self {
    case .negation: .negation
    case .number: .number
    case .name: .name
    case .speaker: .speaker
    default: nil
    }
  }

  /// The quote changed; nil where it has nothing that can be changed so.
  func apply(to quote: String, _ grammar: inout QuoteGrammar) -> String? {
    let words = quote.split(separator: " ").map(String.init)
    let middle = words.count / 2
    switch self {
    case .same, .speaker: return "“\(quote)”"
    case .cutBefore:
      guard words.count >= 9 else { return nil }
      let start = 1 + grammar.number(below: words.count - 8)
      return turns(words[..<start]) ? nil : marked(words[start...])
    case .cutBehind: return words.count < 9 ? nil : marked(words.dropLast(1 + grammar.number(below: words.count - 8)))
    case .cutAround:
      guard words.count > 10 else { return nil }
      let start = 1 + grammar.number(below: words.count - 10)
      let end = start + 8 + grammar.number(below: words.count - start - 8)
      return turns(words[..<start]) ? nil : marked(words[start..<end])
    case .joined: return "“\(grammar.sentence(clauses: 1)) \(quote) \(grammar.sentence(clauses: 1))”"
    case .interrupted: return "\(marked(words[..<middle])) … \(marked(words[middle...]))"
    case .ellipsis:
      guard words.count > 16 else { return nil }
      let start = 5 + grammar.number(below: words.count - 14)
      let end = start + 2 + grammar.number(below: 3)
      return words[start..<end].allSatisfy(isPlain) ? marked(words[..<start] + ["…"] + words[end...]) : nil
    case .brackets:
      guard let place = words.firstIndex(where: { ["we", "they", "it", "I", "We", "They", "It"].contains($0) })
      else { return nil }
      return marked(words[..<place] + ["[the \(grammar.otherThing())]"] + words[(place + 1)...])
    case .punctuation: return "“\(quote.replacing(",", with: " —").replacing(".", with: ";").dropLast())!”"
    case .spelling:
      let other = Self.american.reduce(quote) { $0.replacing($1.0, with: $1.1) }
      return other == quote ? nil : "“\(other)”"
    case .quotationMarks: return "\"\(quote.replacing("’", with: "'"))\""
    case .letters: return "“\(quote.uppercased())”"
    case .word:
      guard words.count > 5 else { return nil }
      let place = 1 + grammar.number(below: words.count - 2)
      guard isPlain(words[place]) else { return nil }
      return marked(words[..<place] + [grammar.otherThing()] + words[(place + 1)...])
    case .leftOut:
      return words.count < 8 || !isPlain(words[middle]) ? nil : marked(words[..<middle] + words[(middle + 1)...])
    case .partly: return "the plan was clear: \(marked(words[...])) and nothing else"
    case .negation:
      guard let place = words.firstIndex(where: { Self.modals.contains($0) }) else { return nil }
      return marked(words[...place] + ["not"] + words[(place + 1)...])
    case .number:
      guard let place = words.firstIndex(where: { Int($0) != nil }), let old = Int(words[place]) else { return nil }
      return marked(words[..<place] + ["\(old + 7)"] + words[(place + 1)...])
    case .name:
      guard
        let place = words.indices.dropFirst().last(where: {
          words[$0 - 1] == "in" && words[$0].first?.isUppercase == true
        })
      else { return nil }
      let end = words[place].filter { !$0.isLetter }
      return marked(words[..<place] + [grammar.otherPlace() + end] + words[(place + 1)...])
    }
  }

  /// The kind that a quote with this change is of.
  var kind: QuoteKind { self == .partly ? .mixed : .direct }

  private static let modals = ["will", "should", "must", "can", "might", "would", "could"]
  private static let american = [
    ("harbour", "harbor"), ("neighbour", "neighbor"), ("theatre", "theater"), ("programme", "program"),
    ("defence", "defense"), ("licence", "license"), ("colour", "color"), ("centre", "center"),
    ("behaviour", "behavior"), ("ise ", "ize "), ("travellers", "travelers"), ("grey", "gray"),
    ("honourable", "honorable"),
    ("paralyse", "paralyze"),
  ]

  /// Whether a word neither denies, counts nor names.
  private func isPlain(_ word: String) -> Bool {
    !["never", "nobody"].contains(word.lowercased()) && Int(word) == nil && word.first?.isUppercase == false
  }

  /// Whether what is cut off denies the clause that it is cut from: who leaves that out turns the sense.
  private func turns(_ words: ArraySlice<String>) -> Bool {
    let clause = words.lastIndex { $0.hasSuffix(",") || $0.hasSuffix(".") }.map { words[($0 + 1)...] } ?? words
    return clause.contains { ["never", "nobody"].contains($0.lowercased()) }
  }

  private func marked(_ words: some Sequence<String>) -> String { "“\(words.joined(separator: " "))”" }
}
