import Articles
import Attribution
import Cleaning
import Foundation
import Language

/// An annotated article with its text marked up by the engine and the silver linguistics laid on it.
struct TrainingArticle: Sendable {
  let gold: GoldArticle
  let article: Article
  let text: MarkedText
  /// The sentences as the silver data has them; tags and heads are nil where it has none.
  let sentences: [SilverSentence]
  let silver: [SilverToken]

  init(_ gold: GoldArticle, silver: [SilverToken]) throws {
    self.gold = gold
    self.silver = silver
    article = try ArticleCleaner().uncleanedArticle(
      from: RawDocument(origin: .standardInput, bytes: Array(gold.text.utf8)))
    text = MarkedText(article)
    let text = text
    sentences = text.sentences.map { SilverSentence(text, $0, silver) }
  }
}

/// A sentence of units with the silver analysis of each.
struct SilverSentence: Sendable {
  let units: Range<Int>
  var tags: [PartOfSpeech?] = []
  /// The place of the head in the sentence; -1 for a root, nil where unknown.
  var heads: [Int?] = []
  var labels: [DependencyLabel] = []
  /// The class of the name, `O` where none, nil where unknown.
  var entities: [String?] = []

  init(_ text: MarkedText, _ units: Range<Int>, _ silver: [SilverToken]) {
    self.units = units
    // Which silver tokens stand in each unit.
    var members: [[Int]] = []
    var next = silver.partitionPoint { $0.start >= text.span(units).start }
    for unit in units {
      let span = text.span(unit..<unit + 1)
      while next < silver.count, silver[next].start < span.start { next += 1 }
      var inside: [Int] = []
      var index = next
      while index < silver.count, silver[index].start < span.end {
        inside.append(index)
        index += 1
      }
      members.append(inside)
      next = index
    }
    var placeOf: [Int: Int] = [:]
    for (place, inside) in members.enumerated() { for index in inside { placeOf[index] = place } }
    for (place, inside) in members.enumerated() {
      let isQuotation = text.units[units.lowerBound + place].isQuotation
      guard let first = inside.first else {
        tags.append(nil)
        heads.append(nil)
        labels.append(.dep)
        entities.append(nil)
        continue
      }
      tags.append(isQuotation ? .quotation : inside.count == 1 ? silver[first].tag : nil)
      entities.append(isQuotation ? "O" : silver[first].entity)
      // The member whose head stands elsewhere.
      let outward = inside.first { silver[$0].head >= 0 && placeOf[silver[$0].head].map { $0 != place } ?? true }
      if let outward, let head = placeOf[silver[outward].head] {
        heads.append(head)
        labels.append(silver[outward].label)
      } else if inside.contains(where: { silver[$0].head < 0 }) {
        heads.append(-1)
        labels.append(.root)
      } else {
        heads.append(nil)
        labels.append(.dep)
      }
    }
  }
}

extension Array {
  /// The first index whose element meets a condition that holds for all behind it.
  func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
