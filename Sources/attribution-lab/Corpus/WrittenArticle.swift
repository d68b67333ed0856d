import Articles
import Attribution
import Cleaning
import Foundation

/// An article of our own with its quotes as a person marked them: what was said and by whom, but no cue and mostly no source.
struct WrittenArticle {
  /// A quote as `NAME.gold.json` has it.
  struct Wanted: Decodable {
    var speakers: [String?]
    var content: [String]

    /// The speaker as found where that is right, else the first who is.
    func speaker(like found: String?) -> String? {
      speakers.contains(found) ? found : speakers.compactMap(\.self).first
    }
  }

  let name: String
  let analysis: AnalysedArticle
  let wanted: [Wanted]

  init(name: String, analysis: AnalysedArticle, wanted: [Wanted]) {
    (self.name, self.analysis, self.wanted) = (name, analysis, wanted)
  }

  /// Reads `NAME.txt` and `NAME.gold.json`, and finds the quotes with care.
  init(_ text: URL, _ engine: AttributionEngine) throws {
    name = text.deletingPathExtension().lastPathComponent
    wanted = try JSONDecoder().decode(
      [Wanted].self, from: Data(contentsOf: text.deletingPathExtension().appendingPathExtension("gold.json")))
    let article = try ArticleCleaner().article(
      from: RawDocument(origin: .standardInput, bytes: Array(Data(contentsOf: text))))
    analysis = engine.analyse(article, by: .careful)
  }

  /// The article to learn from: the quotes that the program finds as they are marked, as it finds them.
  ///
  /// Where both differ it is not known what is right.
  var gold: GoldArticle {
    let letters = Letters(analysis.article.text)
    let marked = wanted.map { quote in Set(quote.content.flatMap { letters.places(of: $0) }) }
    var quotes: [GoldArticle.Attribution] = []
    var unsure: [[Int]] = []
    var found: Set<Int> = []
    for quote in analysis.quotes {
      let content = letters.places(in: quote.content)
      let speaker = analysis.speaker(of: quote)?.name
      let same = marked.indices.filter { letters.agree(marked[$0], content) }
      if let index = same.first {
        found.insert(index)
        if wanted[index].speakers.contains(speaker) || !names(speaker, in: quote) {
          quotes.append(attribution(quote, wanted[index].speaker(like: speaker)))
        } else {
          unsure.append(extent(quote))
        }
      } else if marked.contains(where: { !$0.isDisjoint(with: content) }) {
        unsure.append(extent(quote))
      }
    }
    for index in marked.indices where !found.contains(index) {
      guard let first = marked[index].min(), let last = marked[index].max() else { continue }
      unsure.append([first, last + 1])
    }
    return GoldArticle(id: name, text: analysis.article.text.string, quotes: quotes, unsure: unsure)
  }

  private func attribution(_ quote: Quote, _ speaker: String?) -> GoldArticle.Attribution {
    func pairs(_ spans: [TextSpan]) -> [[Int]] { spans.map { [$0.start, $0.end] } }
    return GoldArticle.Attribution(
      kind: quote.kind.rawValue, content: pairs(quote.content), cue: pairs(quote.cue), source: pairs(quote.source),
      speaker: speaker)
  }

  /// From the first of what belongs to a quote to the last.
  private func extent(_ quote: Quote) -> [Int] {
    let spans = quote.content + quote.cue + quote.source
    return [spans.map(\.start).min() ?? 0, spans.map(\.end).max() ?? 0]
  }

  /// Whether the source of a quote names a speaker outright.
  ///
  /// Of a pronoun or a description the words are right, whomever it was taken to mean.
  private func names(_ speaker: String?, in quote: Quote) -> Bool {
    guard let last = speaker?.split(separator: " ").last else { return false }
    return quote.source.contains { analysis.article.text[$0].contains(last) }
  }
}

/// The letters and digits of a text, by which contents are compared.
private struct Letters {
  private var letters: [Character] = []
  private var places: [Int] = []

  init(_ text: IndexedText) {
    for (place, scalar) in text.scalars.enumerated() where Self.isOne(scalar) {
      for letter in Character(scalar).lowercased() {
        letters.append(letter)
        places.append(place)
      }
    }
  }

  private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Where words stand first in the text.
  func places(of words: String) -> [Int] {
    let wanted = words.unicodeScalars.filter(Self.isOne).flatMap { Array(Character($0).lowercased()) }
    guard !wanted.isEmpty, wanted.count <= letters.count,
      let start = (0...letters.count - wanted.count).first(where: {
        letters[$0..<$0 + wanted.count].elementsEqual(wanted)
      })
    else { return [] }
    return Array(places[start..<start + wanted.count])
  }

  /// The letters in spans.
  func places(in spans: [TextSpan]) -> Set<Int> {
    Set(places.filter { place in spans.contains { $0.start <= place && place < $0.end } })
  }

  /// Whether both are the same letters, but for a *that* in front.
  func agree(_ first: Set<Int>, _ second: Set<Int>) -> Bool {
    !first.isEmpty && (first == second || withoutThat(first) == withoutThat(second))
  }

  private func withoutThat(_ own: Set<Int>) -> Set<Int> {
    let sorted = own.sorted()
    let start = zip(places, letters).drop { $0.0 != sorted.first }.prefix(4).map(\.1)
    return String(start) == "that" ? Set(sorted.dropFirst(4)) : own
  }
}
