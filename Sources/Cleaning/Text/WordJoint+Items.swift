import Articles
import ForeignText
import Language

/// What an item of the page that ends in a word looks like.
extension WordJoint {
  /// Whether text is nothing but words of the page's own, as before a number: `Advertisement 2`.
  func isCounted(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = PlainWords.of(scalars)
    return (1...2).contains(words.count)
      && words.allSatisfy { InterfaceWords.contains($0) || ForeignInterface.contains($0) }
  }

  /// Whether the hour stands right before the end of a text: `Updated at 10.42am `.
  func isTimeOfDay(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    PlainWords.of(scalars).suffix(2).contains { $0.unicodeScalars.first?.isDigit == true }
  }

  /// Whether text is nothing but a time or the number of a page.
  func isTimeOrPage(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = PlainWords.of(scalars)
    return (1...4).contains(words.count)
      && words.allSatisfy { word in
        word.unicodeScalars.allSatisfy(\.isDigit) && word.count < 4 || ["page", "of", "updated", "at"].contains(word)
      }
  }

  /// Whether a slash or a bar stands before a word, as before the code of an agency.
  func endsCredit(_ scalars: [Unicode.Scalar], before index: Int, from start: Int) -> Bool {
    var place = index - 1
    if place > start, scalars[place] == " " { place -= 1 }
    return place > start && (scalars[place] == "/" || scalars[place] == "|")
  }

  /// The parts of `Ã` and `Â` where accents are scalars of their own.
  static func isTilde(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{303}" || scalar == "\u{302}" }

  /// Whether a label that stands before headlines begins a piece: `Watch: `.
  func isLabelled(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Bool {
    guard let colon = scalars[start..<end].prefix(24).firstIndex(of: ":") else { return false }
    return RelatedLink.isLabel(PlainWords.of(scalars[start..<colon]))
  }

  /// Whether text may be an item of the page: short, and no sentence ends in it.
  func isItem(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    guard range.count < 220 else { return false }
    let words = PlainWords.of(scalars[range]).count
    guard words <= Self.longestItem + Self.longestCredit else { return false }
    switch Terminator.sentenceCount(Array(scalars[range])) {
    case 0: return words <= Self.longestItem
    case 1: return endsInCredit(scalars[range])
    default: return false
    }
  }

  /// A caption with its credit: one sentence, then `Jane Roe/Agency`.
  func endsInCredit(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard
      let stop = scalars.indices.dropLast().last(where: { Terminator.isMark(scalars[$0]) && scalars[$0 + 1] == " " })
    else { return false }
    let credit = scalars[(stop + 1)...]
    let words = PlainWords.of(credit)
    return words.count <= Self.longestCredit
      && (credit.contains("/") || Self.creditLabels.contains(words.first ?? "")
        || words.count > 2 && words.dropFirst().first == "by")
  }
}
