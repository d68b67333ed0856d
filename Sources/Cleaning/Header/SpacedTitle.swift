import Articles
import ForeignText
import Language

/// A title with the part of the newspaper before it or its standfirst behind it on one line, where a page puts no more
/// than a space between two lines: `Canada Rain at last in the valley Farmers had prayed for it`.
///
/// Only pages that glue other lines together do that, and only headlines in small letters show where the next begins:
/// with a capital on a word that the text has in small letters.
struct SpacedTitle {
  private let folded: FoldedText
  private let vocabulary: DocumentVocabulary

  private static let shortestTitle = 4
  private static let longestSection = 2
  /// A page glues lines together that has so many joints without a space.
  private static let fewestJoints = 2

  init(_ folded: FoldedText, _ vocabulary: DocumentVocabulary) {
    self.folded = folded
    self.vocabulary = vocabulary
  }

  /// The parts of a line; the line itself where nothing tells them apart.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    let words = words(in: range)
    guard words.count > Self.shortestTitle, isInSmallLetters(words) else { return [range] }
    if let index = (1...Self.longestSection).last(where: {
      isCapitalised(words[$0])
        && (isSection(words[..<$0], isSure: false) || isSection(words[..<$0], isSure: true) && joints > 0)
    }),
      words.count - index >= Self.shortestTitle
    {
      let title = words[index].lowerBound..<range.upperBound
      return [range.lowerBound..<words[index - 1].upperBound] + parts(of: title)
    }
    for index in words.indices.dropFirst() where begins(words[index]) {
      let rest = words.count - index
      if index >= Self.shortestTitle, rest >= Self.shortestTitle, !isInSpeech(words[index].lowerBound, from: range),
        joints >= Self.fewestJoints
      {
        return [range.lowerBound..<words[index - 1].upperBound, words[index].lowerBound..<range.upperBound]
      }
    }
    return [range]
  }

  /// Whether words are what pages call their parts, countries, what one presses, or capitals that the text has nowhere else.
  private func isSection(_ words: ArraySlice<Range<Int>>, isSure: Bool) -> Bool {
    words.allSatisfy { word in
      let name = lower(word)
      guard isCapitalised(word) else { return false }
      if ForeignInterface.contains(name), name.count > 4 { return true }
      guard isSure else { return false }
      if SectionNames.contains(name) || InterfaceWords.contains(name) || ForeignInterface.contains(name)
        || Nationalities.isCountry([name])
      {
        return true
      }
      let letters = letters(word)
      return letters.count > 3 && !letters.contains(where: \.isLower)
        && vocabulary.count(of: String(scalars: letters)) < 2
    }
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    folded.scalars[range].split(separator: " ").map { $0.startIndex..<$0.endIndex }
  }

  private func letters(_ word: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    folded.scalars[word].drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "’" || $0 == "'" || $0 == "-" }
  }

  private func lower(_ word: Range<Int>) -> String { String(scalars: letters(word)).lowercased() }

  private func isCapitalised(_ word: Range<Int>) -> Bool { letters(word).first?.isUpper == true }

  /// Whether most longer words behind the first begin with a small letter.
  private func isInSmallLetters(_ words: [Range<Int>]) -> Bool {
    let long = words.dropFirst().filter { letters($0).count > 3 }
    return long.count > 2 && long.count(where: isCapitalised) * 2 < long.count
  }

  /// Whether a word has a capital here and the text has it in small letters, and more often so than as a name.
  private func begins(_ word: Range<Int>) -> Bool {
    let letters = letters(word)
    guard letters.first?.isUpper == true, letters.count > 1 || folded.scalars[word].count == 1,
      !letters.dropFirst().contains(where: \.isUpper)
    else { return false }
    let text = String(scalars: letters)
    guard let last = folded.scalars[..<word.lowerBound].last(where: { $0 != " " }), !Terminator.isMark(last),
      last != ":"
    else { return false }
    return vocabulary.count(of: text.lowercased()) > 0 && !PersonNames.knowledge(of: text).isGiven
      || InterfaceWords.openers.contains(text.lowercased()) && text.count > 1
  }

  /// Whether a mark that opens speech stands right before, as before the first word of a quotation.
  private func isInSpeech(_ index: Int, from range: Range<Int>) -> Bool {
    let before = folded.scalars[range.lowerBound..<index]
    return before.count { $0 == "“" || $0 == "‘" } > before.count { $0 == "”" || $0 == "’" }
  }

  /// How many sentences of the text stand together with nothing between them, or as many as need be.
  private var joints: Int {
    var joints = 0
    let scalars = folded.scalars
    for index in scalars.indices.dropFirst(2)
    where scalars[index].isUpper && [".", "”"].contains(scalars[index - 1])
      && (scalars[index - 2].isLower || scalars[index - 2] == ".")
    {
      joints += 1
      if joints >= Self.fewestJoints { return joints }
    }
    return joints
  }
}
