import Articles
import GRDB
import Language

/// Tells whom a short name means among the people of the library: `Obama` and `B. Obama` the only Obama there is,
/// `van der Sluis` the only one of that family, `FDA` the only body with these initials.
struct PersonIdentity {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What joins a name to others: the family name of a person, the initials of an organisation; empty where nothing does.
  static func joint(of key: String, _ kind: Person.Kind) -> String {
    let words = words(of: CastEntry.name(in: key))
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

  private static func words(of key: some StringProtocol) -> [String] {
    String(key).split(separator: " ").map(String.init)
  }

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
  static func hasInFull(_ full: String, _ short: String) -> Bool {
    let (words, shortWords) = (words(of: CastEntry.name(in: full)), words(of: short))
    let family = shortWords.drop { initial($0) != nil }
    if let first = FamilyFirstNames.family(of: words), shortWords == [first] { return true }
    return words.count > family.count && words.suffix(family.count) == family && initial(words[0]) == nil
      && (family.count == shortWords.count || words[0].first == shortWords[0].first)
  }

  /// Somebody whom a short name may mean.
  private struct Candidate {
    let id: Int64
    let key: String
    var traits = PersonTraits()
  }

  /// Of more with one family name neither a title nor a role tells which is meant.
  private static let mostTold = 24

  /// Whom a short name of an article means; nil where nobody fits, or several fit as well, and without a reason somebody
  /// whom only this article knows, where it may be either of two.
  ///
  /// Who is in the article besides is somebody else.
  func bearer(of entry: CastEntry, besides present: PresentCast) throws -> (key: String, reason: JoinReason?)? {
    guard entry.isShort else { return nil }
    let kind = entry.person.kind
    var candidates = try candidates(for: entry).filter { !present.people.contains($0.id) }
    if candidates.isEmpty { return nil }
    // To load what is known of many takes time.
    if kind == .person, candidates.count > (entry.traits.isEmpty ? 1 : Self.mostTold) { return nil }
    for index in candidates.indices {
      candidates[index].traits = try traits(of: candidates[index].id, candidates[index].key, kind)
    }
    if kind == .organisation { return try bearer(of: entry, among: candidates) }
    let possible = candidates.filter { !entry.traits.speakAgainst($0.traits) }
    let fitting = possible.filter { entry.traits.fit($0.traits) }
    if fitting.count == 1 { return (fitting[0].key, .role) }
    guard fitting.isEmpty, possible.count == 1, !present.hasInFull(entry.key) else { return nil }
    // Who is somebody else for what they are need not be so for the gender of a title.
    guard candidates.allSatisfy({ $0.id == possible[0].id || Self.differInGender(entry.traits, $0.traits) })
    else { return nil }
    let isOfOthers = try isAlsoOfOthers(entry, besides: possible[0].traits)
    return isOfOthers ? (entry.ownKey(), nil) : (possible[0].key, .familyName)
  }

  private static func differInGender(_ first: PersonTraits, _ second: PersonTraits) -> Bool {
    first.gender != nil && second.gender != nil && first.gender != second.gender
  }

  /// Whether the short name alone is known of somebody who is not the one who has it in full, and may be meant as well.
  private func isAlsoOfOthers(_ entry: CastEntry, besides traits: PersonTraits) throws -> Bool {
    guard let other = try id(of: entry.key) else { return false }
    let others = try self.traits(of: other, entry.key, .person)
    return others.speakAgainst(traits) && !entry.traits.speakAgainst(others)
  }

  private func id(of key: String) throws -> Int64? {
    try Int64.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT id FROM person WHERE key = ? AND EXISTS (SELECT 1 FROM castMember WHERE personId = person.id)
          """), arguments: [key])
  }

  private func candidates(for entry: CastEntry) throws -> [Candidate] {
    let kind = entry.person.kind
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT id, key, name FROM person WHERE kind = ? AND (joint <> '' AND joint = ? OR key > ? AND key < ?) AND key <> ?
            AND EXISTS (SELECT 1 FROM castMember WHERE personId = person.id)
          """),
      // The index of joints has none that are empty, and is taken only where that is said.
      // Names that begin with the family have it first in their key: a space stands before an exclamation mark.
      arguments: [
        kind.rawValue, Self.joint(of: entry.key, kind), entry.key + " ", entry.key + (kind == .person ? "!" : ""),
        entry.key,
      ])
    return try rows.compactMap { row in
      let (id, key): (Int64, String) = (try row.decode(forColumn: "id"), try row.decode(forColumn: "key"))
      // Who was split off under a short name has no other.
      let isOther =
        kind == .organisation
        ? CastEntry.name(in: key) == entry.key
        : try !Self.hasInFull(key, entry.key) || Self.isShort(row.decode(forColumn: "name"), kind)
      return isOther ? nil : Candidate(id: id, key: key)
    }
  }

  /// The body that initials mean: one of which an article writes both, or whose people speak in both articles.
  private func bearer(
    of entry: CastEntry, among candidates: [Candidate]
  ) throws -> (key: String, reason: JoinReason?)? {
    let known = candidates.filter { $0.traits.initials.contains(entry.person.name) }
    if known.count == 1 { return (known[0].key, .initials) }
    let close = try (known.isEmpty ? candidates : known).filter { try sharesPeople(entry, with: $0.id) }
    return close.count == 1 ? (close[0].key, .initials) : nil
  }

  /// Whether somebody with a name is quoted in an article and in one that quotes a body.
  private func sharesPeople(_ entry: CastEntry, with body: Int64) throws -> Bool {
    try Bool.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM castMember AS mine JOIN castMember AS theirs ON theirs.personId = mine.personId
            JOIN castMember AS body ON body.articleId = theirs.articleId AND body.personId = ?
            WHERE mine.articleId = ? AND mine.kind = 'person' AND theirs.articleId <> mine.articleId)
          """), arguments: [body, entry.article]) ?? false
  }

  /// What the articles of somebody tell of them, and their given name.
  func traits(of person: Int64, _ key: String, _ kind: Person.Kind) throws -> PersonTraits {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT DISTINCT role, traits FROM (
            SELECT role, traits FROM castMember WHERE personId = ? ORDER BY articleId DESC LIMIT 100)
          WHERE role IS NOT NULL OR traits IS NOT NULL
          """), arguments: [person])
    var all = PersonTraits()
    for row in rows {
      let some = PersonTraits(try row.decode(forColumn: "traits"), role: try row.decode(forColumn: "role"))
      all.gender = all.gender ?? some.gender
      all.born = all.born ?? some.born
      all.words.formUnion(some.words)
      all.initials.formUnion(some.initials)
    }
    if kind == .person, all.gender == nil { all.gender = Self.genderOfGivenName(in: key) }
    return all
  }

  private static func genderOfGivenName(in key: String) -> Titles.Gender? {
    let words = words(of: CastEntry.name(in: key))
    guard words.count > 1, FamilyFirstNames.family(of: words) == nil else { return nil }
    return Titles.gender(of: words[0]) ?? PersonNames.gender(of: words[0])
  }

  /// The key of somebody whom nothing joins to another name: the name, unless whom the library knows by it is somebody
  /// else.
  func ownKey(of entry: CastEntry) throws -> String {
    let tells = entry.isShort ? !entry.traits.isEmpty : entry.traits.born != nil
    guard entry.person.kind == .person, tells else { return entry.key }
    var traits = entry.traits
    if !entry.isShort { (traits.words, traits.gender) = ([], nil) }
    guard let known = try id(of: entry.key),
      try traits.speakAgainst(self.traits(of: known, entry.key, .person))
    else { return entry.key }
    let others = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT id, key FROM person WHERE key > ? AND key < ? AND kind = 'person'
            AND EXISTS (SELECT 1 FROM castMember WHERE personId = person.id) LIMIT 20
          """), arguments: [entry.key + " (", entry.key + " )"])
    for other in others {
      let key: String = try other.decode(forColumn: "key")
      let known = try self.traits(of: try other.decode(forColumn: "id"), key, .person)
      let isSame = entry.isShort ? traits.fit(known) : known.born != nil
      if isSame, !traits.speakAgainst(known) { return key }
    }
    return entry.ownKey()
  }
}
