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

  private static func isEmail(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".")
  }
}
