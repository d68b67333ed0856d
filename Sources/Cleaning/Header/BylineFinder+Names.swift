import ForeignText
import Language

/// What is a name, and what is none, to a byline.
extension BylineFinder {
  /// Whether nothing but an agency in brackets stands behind a name: `Ada Poe (EFE)`.
  func endsInAgency(_ range: Range<Int>) -> Bool {
    guard range.count > 4, tokens[range.upperBound - 1].text == ")", tokens[range.upperBound - 3].text == "(" else {
      return false
    }
    return NewsAgency.isPlainly(tokens[range.upperBound - 2].lower, inCapitals: true)
  }

  /// Whether a slash stands behind a name, and no date: `Ada Poe / The Courier`, as pictures are signed.
  func isCredit(_ range: Range<Int>) -> Bool {
    guard let slash = range.first(where: { tokens[$0].text == "/" }), slash + 1 < tokens.count else { return false }
    return slash > range.lowerBound + 1 && !isDate(behind: slash) && !namesOffice(range)
      && !(tokens[range.lowerBound].startsLine && isDate(behind: range.upperBound) && range.upperBound - slash < 5)
      && BylineName.read(tokens, from: slash + 1, allowsAgency: false).map { NameForm.isLikely($0.0) } != true
  }

  private static let offices: WordList = [
    "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "editor", "editors", "columnist",
  ]

  func namesOffice(_ range: Range<Int>) -> Bool { tokens[range].contains { Self.offices.contains($0.lower) } }

  /// Whether a name within a line, as in `Rain at Last By Ada Poe`, is one that the report does not speak of.
  func isUnspoken(_ name: String) -> Bool {
    let family = name.split(separator: " ").last.map(String.init) ?? name
    return vocabulary.count(of: family) < 2
  }

  /// Whether the words of a name are none of the words that the text uses in small letters, or again and again.
  ///
  /// `allowsMiddle` lets a given name in the middle be one of the text's words.
  func isName(_ name: String, behindColon isBehindColon: Bool = false, allowsMiddle: Bool = false) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return words.enumerated().allSatisfy { place, word in
      NameForm.particles.contains(word.lowercased()) || word == "in" && name.contains(" in ’t ") || word == "i"
        // `Ada Can Poe`
        || allowsMiddle && words.count == 3 && place == 1 && PersonNames.knowledge(of: word).isGiven
        || vocabulary.count(of: word.lowercased()) == 0 && !InterfaceWords.contains(word.lowercased())
          && !InterfaceWords.openers.contains(word.lowercased()) && !BylineWords.pageNouns.contains(word.lowercased())
          && !ForeignInterface.contains(word.lowercased()) && !BylineWords.givers.contains(word.lowercased())
    } && (isBehindColon || vocabulary.count(of: words[words.count - 1]) < Self.oftenNamed)
  }
}
