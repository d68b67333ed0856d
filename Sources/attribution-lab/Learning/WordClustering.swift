import Foundation
import Language

/// Parts words into classes by their vectors.
///
/// Spherical k-means from evenly spread starts, the same in every run.
struct WordClustering {
  private let words: [String]
  private let vectors: [Float]
  private let width: Int

  /// How many words get classes: the most frequent, which come first in such files.
  private static let most = 50_000

  /// Reads vectors in the text form of GloVe (Pennington et al., EMNLP 2014): a word and its numbers a line.
  init(contentsOf path: String) throws {
    var words: [String] = []
    var vectors: [Float] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard words.count < Self.most else { break }
      let numbers = fields.dropFirst().compactMap { Float($0) }
      let length = numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { continue }
      words.append(String(fields[0]))
      vectors += numbers.map { $0 / length }
    }
    self.words = words
    self.vectors = vectors
    width = words.isEmpty ? 0 : vectors.count / words.count
  }

  /// Each word's class in a coarse and a fine parting, from 1.
  func classes(coarse: Int, fine: Int) -> [(word: UInt32, coarse: UInt16, fine: UInt16)] {
    let (first, second) = (parting(into: coarse), parting(into: fine))
    return words.indices.map { (WordForm.hash(of: words[$0]), first[$0] + 1, second[$0] + 1) }
  }

  /// For each word how often words used like it are cues, as verbs and as nouns, in sixteenths plus one.
  ///
  /// The nearest known words vote, the word itself left out, so that what is learned of a step holds for words that
  /// were never seen as cues.
  func likeness(verbs: [UInt32: (cue: Int, all: Int)], nouns: [UInt32: (cue: Int, all: Int)])
    -> [(word: UInt32, coarse: UInt16, fine: UInt16)]
  {
    let hashes = words.map { WordForm.hash(of: $0) }
    let count = min(words.count, Self.likened)
    func votes(_ counts: [UInt32: (cue: Int, all: Int)]) -> [UInt16] {
      let known = hashes.indices.filter { (counts[hashes[$0]]?.all ?? 0) >= 4 }
      return (0..<count).map { word in
        var nearest: [(value: Float, word: Int)] = []
        for other in known where other != word {
          let value = similarity(word, other)
          if value < 0.45 { continue }
          nearest.append((value, other))
        }
        nearest.sort { $0.value > $1.value || $0.value == $1.value && $0.word < $1.word }
        var (cue, all): (Float, Float) = (0.15, 1)
        for (value, other) in nearest.prefix(12) {
          guard let seen = counts[hashes[other]] else { continue }
          let weight = value * value * value * min(Float(seen.all), 20).squareRoot()
          cue += weight * Float(seen.cue) / Float(seen.all)
          all += weight
        }
        return UInt16(1 + min(15, cue / all * 16))
      }
    }
    let (asVerbs, asNouns) = (votes(verbs), votes(nouns))
    return (0..<count).map { (hashes[$0], asVerbs[$0], asNouns[$0]) }
  }

  /// How many words get a likeness.
  private static let likened = 40_000

  private func similarity(_ first: Int, _ second: Int) -> Float {
    vectors.withUnsafeBufferPointer { vectors in
      var sum: Float = 0
      for index in 0..<width { sum += vectors[first * width + index] * vectors[second * width + index] }
      return sum
    }
  }

  private func parting(into count: Int) -> [UInt16] {
    let sample = min(words.count, 30_000)
    var centres = (0..<count).flatMap { centre in
      let word = centre * sample / count
      return vectors[word * width..<(word + 1) * width]
    }
    var classes = [UInt16](repeating: 0, count: words.count)
    for round in 0..<10 {
      let all = round == 9 ? words.count : sample
      for word in 0..<all { classes[word] = nearest(word, centres, count) }
      var sums = [Float](repeating: 0, count: count * width)
      for word in 0..<sample {
        let start = Int(classes[word]) * width
        for index in 0..<width { sums[start + index] += vectors[word * width + index] }
      }
      for centre in 0..<count {
        let range = centre * width..<(centre + 1) * width
        let length = sums[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
        if length > 0 { for index in range { centres[index] = sums[index] / length } }
      }
    }
    return classes
  }

  private func nearest(_ word: Int, _ centres: [Float], _ count: Int) -> UInt16 {
    vectors.withUnsafeBufferPointer { vectors in
      centres.withUnsafeBufferPointer { centres in
        var best = (centre: 0, value: -Float.infinity)
        for centre in 0..<count {
          var sum = SIMD8<Float>.zero
          var index = 0
          while index + 8 <= width {
            var (a, b) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
            for lane in 0..<8 {
              a[lane] = vectors[word * width + index + lane]
              b[lane] = centres[centre * width + index + lane]
            }
            sum += a * b
            index += 8
          }
          var value = sum.sum()
          while index < width {
            value += vectors[word * width + index] * centres[centre * width + index]
            index += 1
          }
          if value > best.value { best = (centre, value) }
        }
        return UInt16(best.centre)
      }
    }
  }
}
