import Language

/// A sentence with its parts of speech, names and dependencies; places count units from the sentence's first.
///
/// An object, as every stage hands it on.
package final class ParsedSentence: Sendable {
  /// Its units in the text.
  package let units: Range<Int>
  package let words: [WordForm]
  package let tags: [PartOfSpeech]
  package let names: [NameClass]
  package let tree: SyntaxTree
  let children: DependentWords
  /// Where its quotations stand.
  let quotations: [Int]

  /// Parses a sentence of a text.
  package convenience init(_ text: MarkedText, _ units: Range<Int>, _ linguistics: Linguistics) {
    let words = text.forms(of: units, linguistics.classes)
    let tags = linguistics.tagger.tags(words)
    self.init(
      units: units, words: words, tags: tags, names: linguistics.names.classes(words, tags),
      tree: linguistics.parser.tree(words, tags))
  }

  /// Parses all sentences of a text: each step goes over all of them before the next, so that the weights that it needs stay
  /// in the processor's cache.
  static func all(of text: MarkedText, _ linguistics: Linguistics) -> [ParsedSentence] {
    let words = text.sentences.map { text.forms(of: $0, linguistics.classes) }
    let tags = words.map { linguistics.tagger.tags($0) }
    let names = zip(words, tags).map { linguistics.names.classes($0, $1) }
    return text.sentences.indices.map { number in
      let tree = linguistics.parser.tree(words[number], tags[number])
      return ParsedSentence(
        units: text.sentences[number], words: words[number], tags: tags[number], names: names[number], tree: tree)
    }
  }

  /// Makes a sentence that is parsed already.
  package init(units: Range<Int>, words: [WordForm], tags: [PartOfSpeech], names: [NameClass], tree: SyntaxTree) {
    self.units = units
    self.words = words
    self.tags = tags
    self.names = names
    self.tree = tree
    children = DependentWords(heads: tree.heads)
    quotations = tags.indices.filter { tags[$0] == .quotation }
  }

  package var count: Int { words.count }

  package func word(_ place: Int) -> WordForm { words.indices.contains(place) ? words[place] : .none }
  package func tag(_ place: Int) -> PartOfSpeech { tags.indices.contains(place) ? tags[place] : .none }
  package func name(_ place: Int) -> NameClass { names.indices.contains(place) ? names[place] : .none }
  package func isQuotation(_ place: Int) -> Bool { tag(place) == .quotation }

  /// What a word is to its head.
  package func label(_ place: Int) -> DependencyLabel { tree.labels[place] }
  /// The word it depends on; -1 for a root.
  package func head(_ place: Int) -> Int { tree.heads[place] }
}

extension MarkedText {
  /// The forms of units, quotations by what they hold.
  package func forms(of units: Range<Int>, _ classes: WordClasses) -> [WordForm] {
    units.map { unit in
      guard self.units[unit].isQuotation else {
        return WordForm(token(unit), isFirst: unit == units.lowerBound, classes)
      }
      return isSpeech(unit) ? .speech : .fragment
    }
  }

  /// Whether a quotation ends as a clause of speech does, or is as long as one.
  private func isSpeech(_ unit: Int) -> Bool {
    guard let last = lastInside(unit) else { return false }
    return last.endsSentence || last.text == "," || self.units[unit].tokens.count > 12
  }
}
