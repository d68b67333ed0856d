import Articles
import ForeignText
import Language

/// A title cut at the marks that part it from the name of a site: ` | `, ` - `, `: `.
struct TitleParts {
  private let scalars: [Unicode.Scalar]
  /// Where the marks stand with the spaces around them.
  private let marks: [Range<Int>]

  private static let separators = "|-–—\\/><»«›‹~⋆•·:".unicodeScalars
  /// A mark is written no more often in a row.
  private static let longestMark = 3

  init(_ title: String) {
    let scalars = Array(title.unicodeScalars)
    self.scalars = scalars
    var marks: [Range<Int>] = []
    var index = 1
    while index < scalars.count - 1 {
      let end = scalars[index...].prefix { $0 == scalars[index] }.prefix(Self.longestMark).endIndex
      if let mark = Self.mark(at: index..<end, in: scalars) { marks.append(mark) }
      index = end
    }
    self.marks = marks
  }

  /// The mark that a run of signs is, with the spaces around it; nil where it is none.
  private static func mark(at run: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    let sign = scalars[run.lowerBound]
    // The full-width bar needs no space.
    if sign == "｜" { return run }
    guard run.upperBound < scalars.count else { return nil }
    let (before, after) = (scalars[run.lowerBound - 1], scalars[run.upperBound])
    // Nor does anything in scripts that have none.
    if "_-|：".unicodeScalars.contains(sign), before.value >= 0x2E80, after.value >= 0x2E80 { return run }
    guard separators.contains(sign), after == " " else { return nil }
    if before == " " { return run.lowerBound - 1..<run.upperBound + 1 }
    return sign == ":" && run.count == 1 ? run.lowerBound..<run.upperBound + 1 : nil
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
      // The way to the article may stand before its title, and the name of the site behind.
      for next in marks where next.lowerBound >= mark.upperBound {
        if PageTitle.folded(String(scalars: scalars[mark.upperBound..<next.lowerBound])) == heading {
          return String(scalars: start + scalars[next.lowerBound...])
        }
      }
    }
    return nil
  }

  /// The title without its last or first part, when that is the name of a site; nil where neither is.
  func without(_ isSite: (String) -> Bool) -> String? {
    for mark in marks {
      let (start, end) = (scalars[..<mark.lowerBound], scalars[mark.upperBound...])
      if Self.wordCount(start) > 1, isSite(String(scalars: end)) { return line(withoutSections(before: mark)) }
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
      let headline = withoutSections(before: last)
      return headline.count < result.count ? line(headline) : longEnough(result)
    }
    let behind = scalars[first.upperBound...]
    guard Self.isName(scalars[..<first.lowerBound]), behind.first(where: \.isLetter)?.isLower != true else {
      return nil
    }
    return longEnough(behind)
  }

  /// What stands before a mark, without the names of sections that the same marks part from it: `Rain at last | Wine`.
  ///
  /// What has a word of the headline may be more of it.
  private func withoutSections(before mark: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    var end = mark.lowerBound
    for other in marks.reversed() where other.upperBound <= mark.lowerBound {
      let section = scalars[other.upperBound..<end]
      let headline = Self.words(scalars[..<other.lowerBound])
      guard scalars[other].elementsEqual(scalars[mark]), Self.wordCount(section) <= Self.longestSection,
        Self.isName(section), headline.count >= Self.shortest,
        Self.words(section).allSatisfy({ !headline.contains($0) })
      else { break }
      end = other.lowerBound
    }
    return scalars[..<end]
  }

  private static let shortest = 3
  private static let longestSite = 8
  private static let longestSection = 2

  /// Whether a mark may well be one of the headline itself.
  private func isInside(_ mark: Range<Int>) -> Bool {
    guard let sign = sign(of: mark) else { return false }
    switch sign {
    case ":", "：": return mark.count <= 2
    case "/", "\\", ">": return marks.count { $0.count > 1 && self.sign(of: $0) == sign } < 2
    default: return false
    }
  }

  private func sign(of mark: Range<Int>) -> Unicode.Scalar? { scalars[mark].first { $0 != " " } }

  private func longEnough(_ part: ArraySlice<Unicode.Scalar>) -> String? {
    let isPath = marks.contains { $0.count > 1 && sign(of: $0).map("\\/>»".unicodeScalars.contains) == true }
    let count = Self.wordCount(part)
    return count > 4 || isPath && count == Self.wordCount(scalars[...]) - 1 ? line(part) : nil
  }

  private func line(_ part: ArraySlice<Unicode.Scalar>) -> String? { HarmlessText.line(String(scalars: part)).nonEmpty }

  private static func wordCount(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    text.split(whereSeparator: \.isSpace).count
  }

  private static func words(_ text: ArraySlice<Unicode.Scalar>) -> [Substring] {
    PageTitle.folded(String(scalars: text)).split(separator: " ")
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
