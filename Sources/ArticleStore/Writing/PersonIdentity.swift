import Articles
import GRDB

/// Tells whom a short name means among the people of the library: `Obama` and `B. Obama` the only Obama there is,
/// `van der Sluis` the only one of that family, `FDA` the only body with these initials.
struct PersonIdentity {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What joins a name to others: the family name of a person, the initials of an organisation; empty where nothing does.
  static func joint(of key: String, _ kind: Person.Kind) -> String {
    let words = words(of: key)
    switch kind {
    case .person: return words.last ?? ""
    case .organisation:
      let initials = words.filter { !smallWords.contains($0) }.compactMap(\.first)
      return initials.count > 1 ? String(initials) : words.first.map { $0.count < 7 ? $0 : "" } ?? ""
    case .group: return ""
    }
  }

  /// The family with which a name begins that has it first; empty for all others.
  static func leadingFamily(of key: String, _ kind: Person.Kind) -> String {
    kind == .person ? FamilyFirstNames.family(of: words(of: key)) ?? "" : ""
  }

  private static let smallWords: Set<String> = ["of", "and", "the", "for", "&", "on", "de", "in"]

  /// The small words with which family names begin.
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "bin", "ibn",
    "bint", "al", "el", "mac", "nic", "ap", "af", "zu", "zur",
  ]

  private static func words(of key: String) -> [String] { key.split(separator: " ").map(String.init) }

  /// Whether a name leaves out what a full name has.
  static func isShort(_ name: String, _ kind: Person.Kind) -> Bool {
    switch kind {
    case .person:
      let words = words(of: PersonRegister.key(of: name))
      return words.drop { initial($0) != nil }.dropLast().allSatisfy(particles.contains)
    case .organisation: return name.count > 1 && name.allSatisfy { $0.isUppercase }
    case .group: return false
    }
  }

  /// Whether the key of somebody may be that of a short name.
  static func mayBeShort(_ key: String) -> Bool { isShort(key, .person) || !key.contains(" ") }

  private static func initial(_ word: String) -> Character? {
    word.count == 1 || word.count == 2 && word.hasSuffix(".") ? word.first : nil
  }

  /// Whether a name is a short one with given names before it: `lea wu` is, of `wu` and of `l. wu`.
  private static func hasInFull(_ full: String, _ short: String) -> Bool {
    let (words, shortWords) = (words(of: full), words(of: short))
    let family = shortWords.drop { initial($0) != nil }
    if let first = FamilyFirstNames.family(of: words), shortWords == [first] { return true }
    return words.count > family.count && words.suffix(family.count) == family && initial(words[0]) == nil
      && (family.count == shortWords.count || words[0].first == shortWords[0].first)
  }

  /// Whom a short name of an article means; nil where nobody fits, or several fit as well.
  func bearer(of person: Person) throws -> (key: String, reason: JoinReason)? {
    guard Self.isShort(person.name, person.kind) else { return nil }
    let key = PersonRegister.key(of: person.name)
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT id, key FROM person WHERE kind = ? AND (joint <> '' AND joint = ? OR key > ? AND key < ?) AND key <> ?
            AND EXISTS (SELECT 1 FROM castMember WHERE personId = person.id)
          """),
      // The index of joints has none that are empty, and is taken only where that is said.
      // Names that begin with the family have it first in their key: a space stands before an exclamation mark.
      arguments: [
        person.kind.rawValue, Self.joint(of: key, person.kind), key + " ", key + (person.kind == .person ? "!" : ""),
        key,
      ])
    let bearers = try rows.map {
      (id: try $0.decode(Int64.self, forColumn: "id"), key: try $0.decode(String.self, forColumn: "key"))
    }.filter { person.kind == .organisation || Self.hasInFull($0.key, key) }
    if person.kind == .organisation { return bearers.count == 1 ? (bearers[0].key, .initials) : nil }
    guard let role = person.role else { return bearers.count == 1 ? (bearers[0].key, .familyName) : nil }
    let roles = try bearers.map { try self.roles(of: $0.id) }
    guard bearers.count > 1 else {
      let isAgainst = roles.first.map { !$0.isEmpty && !$0.contains { Self.share($0, role) } } ?? false
      return bearers.first.flatMap { isAgainst ? nil : ($0.key, .familyName) }
    }
    let fitting = bearers.indices.filter { roles[$0].contains { Self.share($0, role) } }
    return fitting.count == 1 ? (bearers[fitting[0]].key, .role) : nil
  }

  private func roles(of person: Int64) throws -> [String] {
    try String.fetchAll(
      try database.cachedStatement(
        sql: "SELECT DISTINCT role FROM castMember WHERE personId = ? AND role IS NOT NULL LIMIT 50"),
      arguments: [person])
  }

  /// Whether two roles have a word of some length in common.
  private static func share(_ first: String, _ second: String) -> Bool {
    !contentWords(first).isDisjoint(with: contentWords(second))
  }

  private static func contentWords(_ role: String) -> Set<String> {
    Set(
      PersonRegister.key(of: role).split { !$0.isLetter }.map(String.init).filter {
        $0.count > 3 && !["former", "with", "from", "that", "this", "deputy", "senior", "chief"].contains($0)
      })
  }
}
