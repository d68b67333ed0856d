/// The words around what a search found in an article.
public struct Snippet: Hashable, Sendable {
  /// The words, on one line.
  public let text: IndexedText
  /// What was found, in spans of Unicode scalars of the text.
  public let matches: [TextSpan]

  /// Makes a snippet.
  public init(_ text: IndexedText, matches: [TextSpan]) {
    self.text = text
    self.matches = matches
  }

  /// The words with marks around what was found.
  public func marked(_ marks: (String, String)) -> String {
    var result = ""
    var place = 0
    for match in matches {
      result += text[TextSpan(place, match.start)] + marks.0 + text[match] + marks.1
      place = match.end
    }
    return result + text[TextSpan(place, text.count)]
  }
}
