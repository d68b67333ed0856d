import Articles
import ForeignText
import Language

/// A title cut at the marks that part it from the name of a site: ` | `, ` - `, `: `.
struct TitleParts {
  private let scalars: [Unicode.Scalar]
  /// Where the marks stand with the spaces around them.
  private let marks: [Range<Int>]

  private static let separators = "|-–—\\/>»·•:".unicodeScalars

  init(_ title: String) {
    let scalars = Array(title.unicodeScalars)
    self.scalars = scalars
    marks = scalars.indices.dropFirst().dropLast().compactMap { index in
      // The full-width bar needs no space.
      if scalars[index] == "｜" { return index..<index + 1 }
      guard Self.separators.contains(scalars[index]), scalars[index + 1] == " " else { return nil }
      if scalars[index] == ":" { return index..<index + 2 }
      return scalars[index - 1] == " " ? index - 1..<index + 2 : nil
    }
  }

  /// All parts.
  var pieces: [String] {
    let starts = [0] + marks.map(\.upperBound)
    let ends = marks.map(\.lowerBound) + [scalars.count]
    return zip(starts, ends).map { $0 < $1 ? String(scalars: scalars[$0..<$1]) : "" }.filter { !$0.isEmpty }
  }

  /// What is left of the title besides a heading that is all of its first or last parts; nil where it is not.
  func rest(around heading: String) -> String? {
    for mark in marks {
      let (start, end) = (scalars[..<mark.lowerBound], scalars[mark.upperBound...])
      if PageTitle.folded(String(scalars: start)) == heading { return String(scalars: end) }
      if PageTitle.folded(String(scalars: end)) == heading { return String(scalars: start) }
    }
    return nil
  }

  /// The title without its last or first part, when that is the name of a site; nil where neither is.
  func without(_ isSite: (String) -> Bool) -> String? {
    for mark in marks {
      let (start, end) = (scalars[..<mark.lowerBound], scalars[mark.upperBound...])
      if Self.wordCount(start) > 1, isSite(String(scalars: end)) { return line(start) }
      if Self.wordCount(end) > Self.shortest, isSite(String(scalars: start)) { return line(end) }
    }
    return nil
  }

  /// The title without its last part, or its first, where that looks like the name of a site though nothing tells it
  /// (Readability.js, `_getArticleTitle`); nil where it does not.
  ///
  /// Colons, slashes and angles stand in titles too, so a single one cuts nothing.
  func shortened() -> String? {
    let cutting = marks.filter { mark in !isInside(mark) }
    guard let last = cutting.last, let first = cutting.first else { return nil }
    let result = scalars[..<last.lowerBound]
    if Self.wordCount(result) >= Self.shortest {
      guard Self.isName(scalars[last.upperBound...]) else { return nil }
      return longEnough(result)
    }
    let behind = scalars[first.upperBound...]
    guard Self.isName(scalars[..<first.lowerBound]), behind.first(where: \.isLetter)?.isLower != true else {
      return nil
    }
    return longEnough(behind)
  }

  private static let shortest = 3
  private static let longestSite = 8

  /// Whether a mark may well be one of the headline itself.
  private func isInside(_ mark: Range<Int>) -> Bool {
    let sign = mark.count > 1 ? scalars[mark.upperBound - 2] : scalars[mark.lowerBound]
    switch sign {
    case ":": return true
    case "/", "\\", ">": return marks.count { $0.count > 1 && scalars[$0.upperBound - 2] == sign } < 2
    default: return false
    }
  }

  private func longEnough(_ part: ArraySlice<Unicode.Scalar>) -> String? {
    let isPath = marks.contains { $0.count > 1 && "\\/>»".unicodeScalars.contains(scalars[$0.upperBound - 2]) }
    let count = Self.wordCount(part)
    return count > 4 || isPath && count == Self.wordCount(scalars[...]) - 1 ? line(part) : nil
  }

  private func line(_ part: ArraySlice<Unicode.Scalar>) -> String? { HarmlessText.line(String(scalars: part)).nonEmpty }

  private static func wordCount(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    text.split(whereSeparator: \.isSpace).count
  }

  private static func isName(_ text: ArraySlice<Unicode.Scalar>) -> Bool { isName(String(scalars: text)) }

  /// Whether words may be the name of a site: few, the longer ones with capitals; scripts without capitals may be any.
  static func isName(_ text: String) -> Bool {
    let words = text.unicodeScalars.split(whereSeparator: \.isSpace)
    guard (1...longestSite).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.first(where: \.isLetter) else { return true }
      return !first.isLower || word.count < 4 || word.contains(".") || media.contains(String(scalars: word))
    }
  }

  private static let media: Set<String> = ["website", "site", "blog", "news", "online", "magazine", "journal"]
}
