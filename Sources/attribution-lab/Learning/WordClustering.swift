import Foundation
import Language

/// Parts words into classes by their vectors.
///
/// Spherical k-means from evenly spread starts, the same in every run.
struct WordClustering {
  private let words: [String]
  private let vectors: [Float]
  private let width: Int

  /// Reads vectors in the text form of GloVe (Pennington et al., EMNLP 2014): a word and its numbers a line.
  init(contentsOf path: String) throws {
    var words: [String] = []
    var vectors: [Float] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: " ")
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
