import Articles
import ForeignText
import Language

/// Who wrote a page's article, as the page prints it and as names.
enum PageByline {
  /// What the page's head says of its authors; nil when it says nothing.
  static func stated(_ meta: MetaFields, _ linked: LinkedArticle?) -> String? {
    if let linked, !linked.authors.isEmpty { return linked.authors.joined(separator: ", ") }
    return [
      meta.first("dc:creator"), meta.first("dcterm:creator", "dcterms:creator"), meta.first("author"),
      meta.first("parsely:author"), meta.first("article:author", "og:article:author"),
      meta.first("sailthru:author", "byl", "citation_author"),
    ].lazy.compactMap { $0 }.first { !$0.contains("://") }
  }

  private static let leads: Set<String> = [
    "by", "par", "von", "por", "di", "av", "af", "door", "written", "posted", "reported", "words", "story", "author",
    "text", "published", "autor", "auteur",
  ]
  /// Words that part names.
  private static let joints: Set<String> = ["and", "und", "et", "y", "e", "og", "och", "with", "for", "at"]

  /// The names in a line that begins with *By*; nil when it does not.
  static func labelled(_ line: String) -> [String]? {
    guard BylineParts.mayBeLabelled(line) else { return nil }
    let line = BylineParts.spaced(line)
    if BylineParts.isLabelled(line) { return names(in: line) }
    if let names = led(line) { return names }
    let tokens = HeaderTokens(FoldedText(IndexedText(line)), limit: 200).tokens
    guard let first = tokens.first, first.lower == "by" else { return nil }
    return Byline(tokens, labelledAt: 0).map { BylineParts.refined($0.authors, in: line) }
  }

  /// The names behind *by* in another language, or behind a day: `Par Ada Poe`, `9 June 2026 by Ada Poe`.
  private static func led(_ line: String) -> [String]? {
    let words = line.split(separator: " ")
    guard let lead = words.lastIndex(where: { BylineParts.isLead($0.lowercased()) }),
      lead == 0 ? words[0].lowercased() != "by" : words[..<lead].contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    let names = names(in: words[lead...].joined(separator: " "))
    return !names.isEmpty && names.allSatisfy(isFull) ? names : nil
  }

  /// Whether a name has two words or more, each of which begins with a capital or is a small word of names.
  private static func isFull(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...5).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true || NameForm.particles.contains($0.lowercased()) }
  }

  /// The names in a value that may name one person or several: `By Ada Poe and Lea Wu`.
  static func parted(_ text: String) -> [String] {
    let text = BylineParts.spaced(text)
    if let name = BylineParts.inverted(text) { return [name] }
    let lower = text.lowercased()
    guard lower.hasPrefix("by ") || [" and ", ",", " & ", ";", " | "].contains(where: lower.contains) else {
      return [text]
    }
    let names = names(in: text)
    return names.isEmpty || names.contains { !$0.contains(" ") } ? [text] : names
  }

  /// The names in a byline.
  static func names(in line: String) -> [String] {
    let byline = BylineParts.writers(in: BylineParts.spaced(line))
    if let name = BylineParts.inverted(byline) { return [name] }
    return BylineParts.refined(plainNames(in: byline), in: byline)
  }

  private static func plainNames(in byline: String) -> [String] {
    let tokens = HeaderTokens(FoldedText(IndexedText(byline)), limit: 400).tokens
    for index in tokens.indices {
      if let found = Byline(tokens, labelledAt: index) { return found.authors }
    }
    var names: [[String]] = [[]]
    for word in byline.split(whereSeparator: \.isWhitespace).map(String.init) {
      let lower = word.lowercased()
      if joints.contains(lower) || !word.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit }) {
        names.append([])
        continue
      }
      if names[names.count - 1].isEmpty, leads.contains(lower.hasSuffix(":") ? String(lower.dropLast()) : lower) {
        continue
      }
      let isLast = word.hasSuffix(",") || word.hasSuffix(";")
      names[names.count - 1].append(isLast ? String(word.dropLast()) : word)
      if isLast { names.append([]) }
    }
    return names.filter(isName).map { NameForm.normalised($0.joined(separator: " ")) }
  }

  private static let longestJoined = 12

  /// One to six words, no digits, no address, not the name of a day or a month alone.
  private static func isName(_ words: [String]) -> Bool {
    // Names that are joined in another language are parted later.
    let isJoined = words.count <= longestJoined && words.contains { BylineParts.isJoint($0) }
    guard (1...6).contains(words.count) || isJoined else { return false }
    let first = words[0].lowercased()
    if words.count == 1, Month.number(first) != nil || Weekday.isName(first) { return false }
    return words.allSatisfy { word in
      !word.contains("@") && !word.contains("://") && !word.unicodeScalars.contains(where: \.isDigit)
    } && words.contains { $0.unicodeScalars.contains(where: \.isLetter) }
  }
}
