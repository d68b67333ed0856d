import Articles
import Language

/// A notice that a page sets into its text wherever it likes, even in mid-sentence.
///
/// Elsewhere the cleaner goes by shape; a notice inside a sentence has no shape of its own, so its words are needed.
enum InsertedNotice {
  private static let phrases: [[Unicode.Scalar]] = [
    "Story continues below advertisement", "Article continues below advertisement", "Continue reading the main story",
    "Advertisement", "ADVERTISEMENT",
  ].map { Array($0.unicodeScalars) }

  /// The notice that starts at `index`, when it stands inside a run of text as no word of a sentence does.
  ///
  /// It is glued to the text on at least one side, or stands between two sentences.
  static func range(in scalars: [Unicode.Scalar], at index: Int, to end: Int) -> Range<Int>? {
    let first = scalars[index]
    guard first == "A" || first == "S" || first == "C", !scalars[index - 1].isUpper else { return nil }
    for phrase in phrases where scalars[index..<end].starts(with: phrase) {
      let stop = index + phrase.count
      guard stop < end else { return nil }
      let next = scalars[stop]
      let gluedLeft = !scalars[index - 1].isSpace
      let gluedRight = next.isLetter || next == "“" || next == "\"" || next == "‘"
      let startsSentence = index > 1 && Terminator.isMark(scalars[index - 2])
      let precedesSentence = next == " " && stop + 1 < end && (scalars[stop + 1].isUpper || scalars[stop + 1] == "“")
      if gluedRight, !next.isLower || gluedLeft && scalars[index - 1].isLower { return index..<stop }
      if precedesSentence, gluedLeft || startsSentence { return index..<stop }
    }
    return nil
  }
}
