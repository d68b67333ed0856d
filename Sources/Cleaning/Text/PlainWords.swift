import Articles
import Language

/// Words without their punctuation, for rules that look for words.
enum PlainWords {
  /// The words of a text in lower case; an apostrophe or a hyphen inside a word belongs to it.
  ///
  /// The country is not the pronoun: `US` between other words is `u.s`.
  static func of(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    var words: [String] = []
    words.reserveCapacity(scalars.count / 6 + 1)
    // The bytes of a word, so that none is allocated for that has few.
    var word: [UInt8] = []
    word.reserveCapacity(32)
    var isInCapitals = true
    func append(_ scalar: Unicode.Scalar) {
      if scalar.value < 0x80 { word.append(UInt8(scalar.value)) } else { word.append(contentsOf: scalar.utf8) }
    }
    func close() {
      let isCountry = isInCapitals && word == us
      words.append(isCountry ? "u.s" : String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
      isInCapitals = true
    }
    func isInner(_ index: Int) -> Bool {
      guard index + 1 < scalars.endIndex, !word.isEmpty else { return false }
      let scalar = scalars[index]
      return (scalar == "'" || scalar == "’" || scalar == "-") && scalars[index + 1].isLetter
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.isLetter || scalar.isDigit {
        if scalar.isLower { isInCapitals = false }
        append(scalar.lowered)
      } else if isInner(index) {
        append(scalar == "’" ? "'" : scalar)
      } else if !word.isEmpty {
        close()
      }
    }
    if !word.isEmpty { close() }
    return words
  }

  private static let us = Array("us".utf8)

  /// Where a phrase stands first among words; nil when it does not.
  static func firstIndex(of phrase: [String], in words: [String]) -> Int? {
    guard let first = phrase.first, words.count >= phrase.count else { return nil }
    return (0...words.count - phrase.count).first {
      words[$0] == first && words[$0..<$0 + phrase.count].elementsEqual(phrase)
    }
  }

  /// Whether a phrase stands among words.
  static func contains(_ phrase: [String], in words: [String]) -> Bool { firstIndex(of: phrase, in: words) != nil }

  /// The text without what stands in double quotation marks of any style; a mark that never closes quotes the rest.
  static func outsideQuotationMarks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var closer: Unicode.Scalar?
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let isDoubled = scalar == "'" && index + 1 < scalars.count && scalars[index + 1] == "'"
      if let expected = closer {
        if scalar == expected, expected != "'" || isDoubled { closer = nil }
      } else if scalar == "“" || scalar == "”" {
        closer = "”"
      } else if scalar == "\"" {
        closer = "\""
      } else if isDoubled {
        closer = "'"
      } else {
        result.append(scalar)
      }
      index += isDoubled ? 2 : 1
    }
    return result
  }
}
