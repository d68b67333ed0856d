import ForeignText

/// An author or contributor, as far as a feed names one.
public struct FeedPerson: Hashable, Sendable {
  /// The name.
  public internal(set) var name: String?
  /// The electronic mail address.
  public internal(set) var email: String?
  /// The address of a page about the person.
  public internal(set) var page: String?
  /// The person as the feed has it in one piece: `lea@example.org (Lea Wu)`.
  public internal(set) var written: String?

  /// The person in one piece: as the feed has it, else `Name (email)`, or what there is of it.
  public var label: String? {
    if let written { return written }
    guard let name, let email else { return name ?? email }
    return "\(name) (\(email))"
  }

  /// Nothing is known.
  var isEmpty: Bool { name == nil && email == nil && page == nil && written == nil }

  /// Makes a person of whom nothing is known yet.
  init() {}

  /// Takes name and mail address out of one piece: `lea@example.org (Lea Wu)`, `Lea Wu <lea@example.org>`.
  init(written text: String) {
    written = text
    let edges: Set<Character> = ["(", ")", "<", ">", "[", "]", ",", ";", "\"", " "]
    guard let word = text.split(whereSeparator: { edges.contains($0) }).first(where: Self.isEmail) else {
      name = text
      return
    }
    let trimmed = word.lowercased().hasPrefix("mailto:") ? word.dropFirst(7) : word
    email = String(trimmed)
    let rest = text.replacing(word, with: "", maxReplacements: 1)
    name = rest.trimmed { edges.contains($0) }.nonEmpty
  }

  /// The people whom a text in one piece names, without markup: `<a>Ada Poe</a>, <a>Lea Wu</a>`, `Ada Poe and Lea Wu`.
  static func people(written text: String) -> [FeedPerson] {
    var text = text
    if MarkupGuess.looksLikeHTML(text) || MarkupGuess.titleLooksLikeHTML(text) {
      text = HarmlessText.line(HTMLFragment(text.replacing("</a>", with: "</a>, ")).text)
        .trimmed { $0.isWhitespace || $0 == "," }
    }
    if text.prefix(3).lowercased() == "by " { text = String(text.dropFirst(3)) }
    let all = parts(of: text)
    let parts = all.enumerated().filter { $0.offset == 0 || !isRole($0.element) }.map(\.element)
    if parts.count == 1, all.count > 1 { text = parts[0] }
    guard parts.count > 1 else { return [FeedPerson(written: text)] }
    let addressed = parts.count { $0.contains("@") }
    let areNames = addressed == 0 ? parts.allSatisfy(isFullName) : addressed == parts.count
    return areNames ? parts.map { FeedPerson(written: $0) } : [FeedPerson(written: text)]
  }

  private static let joints: Set<Substring> = ["and", "&", "/", "und", "et"]

  /// What commas, semicolons and *and* part.
  private static func parts(of text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if joints.contains(word) {
        parts.append([])
        continue
      }
      let isLast = word.last == "," || word.last == ";"
      let bare = isLast ? word.dropLast() : word
      if !bare.isEmpty { parts[parts.count - 1].append(bare) }
      if isLast { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// What people are called who write, which stands behind a name: `Wine Editor`.
  private static let roles: Set<String> = [
    "editor", "correspondent", "reporter", "writer", "columnist", "journalist", "contributor", "critic", "producer",
    "photographer", "staff", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journaliste",
    "periodista",
    "giornalista", "jornalista",
  ]

  private static func isRole(_ text: String) -> Bool {
    text.split(separator: " ").last.map { roles.contains($0.lowercased()) } ?? false
  }

  /// The words of a name that stands alone: two to five, none of which is that of an office.
  private static func isFullName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), !text.contains(where: \.isNumber) else { return false }
    return words[0].first?.isLowercase != true
      && !words.contains { ["of", "for", "the", "department", "ministry", "office"].contains($0.lowercased()) }
  }

  /// People without those of whom nothing is known, each once: one who is named twice has what both places tell.
  static func each(_ people: [FeedPerson]) -> [FeedPerson] {
    if people.count < 2 { return people.filter { !$0.isEmpty } }
    var result: [FeedPerson] = []
    for person in people where !person.isEmpty {
      guard let name = (person.name ?? person.email)?.lowercased(),
        let index = result.firstIndex(where: { ($0.name ?? $0.email)?.lowercased() == name })
      else {
        result.append(person)
        continue
      }
      result[index].email = result[index].email ?? person.email
      result[index].page = result[index].page ?? person.page
    }
    return result
  }

  private static func isEmail(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".")
  }
}
