import Language

/// How sentences end.
enum Terminator {
  /// Whether a scalar ends a sentence: full stop, question and exclamation mark, ellipsis, and their kin in scripts
  /// that have their own.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", "…", "。", "？", "！", "．", "؟", "۔", "।", "‽": true
    default: false
    }
  }

  /// Whether a scalar can stand after the mark that ends a sentence: a closing quotation mark or bracket.
  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "’", "\"", "'", ")", "]", "»", "“", "」", "』", "）": true
    default: false
    }
  }

  /// Whether a text ends as a paragraph does: in a mark, a colon, or a mark behind closers.
  static func ends(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var index = scalars.endIndex - 1
    var closers = 0
    while index > scalars.startIndex, isCloser(scalars[index]) {
      index -= 1
      closers += 1
    }
    guard index >= scalars.startIndex else { return false }
    let end = scalars[index]
    if isMark(end) || end == ":" { return !endsInCreditDots(scalars, at: index) }
    // Bracketed asides and British quotations end without a mark of their own.
    return closers > 0 && scalars.count > 60
  }

  /// How many sentences seem to end in a text.
  static func sentenceCount(_ scalars: [Unicode.Scalar]) -> Int {
    var count = 0
    var wordsSince = 0
    var inWord = false
    for (index, scalar) in scalars.enumerated() {
      if scalar.isLetter {
        if !inWord { wordsSince += 1 }
        inWord = true
      } else {
        inWord = false
        guard isMark(scalar), wordsSince > 1 else { continue }
        var next = index + 1
        while next < scalars.count, isCloser(scalars[next]) || isMark(scalars[next]) { next += 1 }
        if next >= scalars.count || scalars[next] == " " && !endsInShortWord(scalars, at: index) {
          count += 1
          wordsSince = 0
        }
      }
    }
    return count
  }

  /// Whether the stop at an offset shortens a word, as in `Mr.` and `U.S.`, and ends no sentence.
  static func endsInShortWord(_ scalars: [Unicode.Scalar], at stop: Int) -> Bool {
    var start = stop
    while start > 0, scalars[start - 1].isLetter { start -= 1 }
    if scalars[stop] == ".", stop - start == 2, scalars[start] == "v", scalars[start + 1] == "s" { return true }
    // The month is never shortened.
    if stop - start == 3, scalars[start..<stop].elementsEqual("May".unicodeScalars) { return false }
    return scalars[stop] == "." && stop - start <= 3 && start < stop && scalars[start].isUpper
  }

  /// `Credit...` is the label of a picture's credit.
  private static func endsInCreditDots(_ scalars: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    scalars.count < 12 && scalars.prefix(6).elementsEqual("Credit".unicodeScalars) && scalars[index] == "."
  }
}
