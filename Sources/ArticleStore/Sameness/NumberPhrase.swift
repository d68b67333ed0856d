/// Numbers that are written in several words, which are the same as those in figures: *twelve hundred*, *twenty-five*,
/// *one thousand two hundred*.
enum NumberPhrase {
  /// The hash of the number that two words are together, one right behind the other; nil where they are none.
  ///
  /// `isInFigures` says that one of them is: *20-5* is no 25, and *in 2000 two hundred* are two numbers.
  static func joined(_ first: UInt64, _ second: UInt64, isHyphenated: Bool, isInFigures: Bool) -> UInt64? {
    guard second == hundred || second == thousand || values[second] != nil else { return nil }
    guard let value = values[first] ?? (first == one || first == article ? 1 : nil) else { return nil }
    let whole: Int? =
      switch second {
      case hundred: value < 100 ? value * 100 : nil
      case thousand: value < 1_000 ? value * 1_000 : nil
      default: isInFigures ? nil : values[second].flatMap { sum(value, $0, isHyphenated: isHyphenated) }
      }
    return whole.map { WordFolding.hash(String($0)) }
  }

  /// The number of a word, in figures; nil where that is none of those.
  static func figures(_ hash: UInt64) -> String? { values[hash].map(String.init) }

  /// Tens with ones, when a hyphen joins them, and thousands with hundreds.
  private static func sum(_ first: Int, _ second: Int, isHyphenated: Bool) -> Int? {
    if isHyphenated, (20..<100).contains(first), first % 10 == 0, second < 10 { return first + second }
    let isHundreds = second % 100 == 0 && (100..<1_000).contains(second)
    return isHundreds && first >= 1_000 && first % 1_000 == 0 ? first + second : nil
  }

  /// The numbers up to 999, and so many hundreds and thousands, by the hash of their figures.
  private static let values: [UInt64: Int] = {
    var values: [UInt64: Int] = [:]
    for number in 1..<1_000 {
      values[WordFolding.hash(String(number))] = number
      values[WordFolding.hash(String(number * 1_000))] = number * 1_000
      if number < 100 { values[WordFolding.hash(String(number * 100))] = number * 100 }
    }
    for thousands in 1..<100 {
      for hundreds in 1..<10 {
        let number = thousands * 1_000 + hundreds * 100
        values[WordFolding.hash(String(number))] = number
      }
    }
    return values
  }()
  private static let (hundred, thousand) = (WordFolding.hash("hundred"), WordFolding.hash("thousand"))
  private static let (one, article) = (WordFolding.hash("one"), WordFolding.hash("a"))
}
