import Articles
import Language

/// A text in tokens, with its quotations and sentences found.
///
/// A sentence is made of units: a token that stands outside quotation marks, or a whole quotation. An object, as every
/// stage hands it on.
package final class MarkedText: Sendable {
  /// A token outside quotation marks, or a quotation.
  package struct Unit: Hashable, Sendable {
    /// The tokens it covers.
    package let tokens: Range<Int>
    /// Whether it is a quotation.
    package let isQuotation: Bool
    /// Whether a quotation has its closing mark.
    package let isClosed: Bool
    /// The paragraph it stands in.
    package let paragraph: Int
  }

  /// The scalars of the text.
  package let scalars: [Unicode.Scalar]
  /// All tokens, in order.
  package let tokens: [Token]
  /// All units, in order.
  package let units: [Unit]
  /// The sentences, in order, as ranges of `units`; none crosses a paragraph.
  package let sentences: [Range<Int>]
  /// For each paragraph, its tokens.
  package let paragraphs: [Range<Int>]
  /// The turns of a conversation, in order; empty in most articles.
  package let turns: [TranscriptTurn]
  /// The questions and answers without names; nil in most articles.
  let interview: Interview?

  /// Marks up the text of an article.
  package init(_ article: Article) {
    scalars = article.text.scalars
    var tokens: [Token] = []
    var paragraphs: [Range<Int>] = []
    let tokenizer = Tokenizer()
    for (number, paragraph) in article.paragraphs.enumerated() where article.form(ofParagraph: number).mayQuote {
      let start = tokens.count
      tokens += tokenizer.tokens(of: article.text.scalars, in: paragraph.range)
      paragraphs.append(start..<tokens.count)
    }
    self.tokens = tokens
    self.paragraphs = paragraphs
    turns = TranscriptTurn.turns(tokens, paragraphs)
    interview = turns.isEmpty ? Interview(tokens, paragraphs) : nil
    let starts = Dictionary(uniqueKeysWithValues: turns.map { ($0.paragraph, $0.start) })
    var units: [Unit] = []
    var sentences: [Range<Int>] = []
    let pairing = QuotationPairing(tokens)
    for (number, paragraph) in paragraphs.enumerated() {
      let first = units.count
      var position = paragraph.lowerBound
      // Marks about a whole turn do not hide who speaks.
      let quoting = (starts[number] ?? paragraph.lowerBound)..<paragraph.upperBound
      for quotation in pairing.quotations(in: quoting) {
        units += (position..<quotation.tokens.lowerBound).map {
          Unit(tokens: $0..<$0 + 1, isQuotation: false, isClosed: true, paragraph: number)
        }
        units.append(
          Unit(tokens: quotation.tokens, isQuotation: true, isClosed: quotation.isClosed, paragraph: number))
        position = quotation.tokens.upperBound
      }
      units += (position..<paragraph.upperBound).map {
        Unit(tokens: $0..<$0 + 1, isQuotation: false, isClosed: true, paragraph: number)
      }
      sentences += SentenceSplitter(tokens: tokens, units: units).sentences(in: first..<units.count)
    }
    self.units = units
    self.sentences = sentences
  }

  /// The token of a unit that is none of the quotations; its first token else.
  package func token(_ unit: Int) -> Token { tokens[units[unit].tokens.lowerBound] }

  /// The lower-case text of a unit; empty for a quotation, and before the first unit and behind the last.
  package func lower(_ unit: Int) -> String {
    units.indices.contains(unit) && !units[unit].isQuotation ? token(unit).lower : ""
  }

  /// The span of scalars that a range of units covers.
  package func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(
      token(range.lowerBound).range.lowerBound,
      tokens[units[range.upperBound - 1].tokens.upperBound - 1].range.upperBound)
  }

  /// The sentence that holds a unit; nil where there is no such unit.
  package func sentence(holding unit: Int) -> Range<Int>? {
    let index = sentences.partitioningIndex { $0.upperBound > unit }
    return index < sentences.count && sentences[index].contains(unit) ? sentences[index] : nil
  }

  /// The words that a unit holds.
  package func wordCount(_ unit: Int) -> Int {
    tokens[units[unit].tokens].count { $0.kind == .word || $0.kind == .number }
  }

  /// The last token inside the marks of a quotation that is no mark of quotation itself.
  package func lastInside(_ unit: Int) -> Token? { tokens[units[unit].tokens].last { $0.kind != .quotationMark } }
}
