import Articles
import GRDB

/// Somebody in the cast of an article, with what it tells of them.
struct CastEntry {
  let person: Person
  let traits: PersonTraits
  let article: Int64
  /// Where they stand in the cast.
  let number: Int
  /// The name that tells them from others, as far as it does.
  let key: String

  init(_ person: Person, _ traits: PersonTraits, in article: Int64, number: Int) {
    self.person = person
    self.traits = traits
    self.article = article
    self.number = number
    key = PersonRegister.key(of: person.name)
  }

  /// The entry of a row with its `columns`.
  init(_ row: Row) throws {
    let role: String? = try row.decode(forColumn: "role")
    self.init(
      Person(
        name: try row.decode(forColumn: "name"), kind: try row.choice("kind"), role: role, mentions: []),
      PersonTraits(try row.decode(forColumn: "traits"), role: role), in: try row.decode(forColumn: "articleId"),
      number: try row.count("number"))
  }

  static let columns =
    "articleId, number, castMember.name AS name, castMember.kind AS kind, castMember.role AS role, traits"

  var isShort: Bool { PersonIdentity.isShort(person.name, person.kind) }

  /// The key of somebody whom the library knows by this name alone in this one article, as others of the name are
  /// somebody else; a group is always so.
  func ownKey(place: Int = 0) -> String { "\(key) (article \(article)\(place == 0 ? "" : ", \(place)"))" }

  /// Whether a key is one of those.
  static func isOfOneArticle(_ key: String) -> Bool { key[name(in: key).endIndex...].hasPrefix(" (article ") }

  /// The name in a key: without what tells others of the name from it.
  static func name(in key: String) -> Substring {
    guard key.hasSuffix(")"), let bracket = key.lastIndex(of: "("), bracket > key.startIndex,
      key[key.index(before: bracket)] == " "
    else { return key[...] }
    return key[..<key.index(before: bracket)]
  }
}

/// Who is in the cast of an article already.
struct PresentCast {
  private(set) var people: Set<Int64> = []
  private(set) var keys: [String] = []

  mutating func add(_ person: Int64, _ key: String) {
    people.insert(person)
    keys.append(key)
  }

  /// Whether somebody of the article has in full what a name leaves out.
  func hasInFull(_ key: String) -> Bool {
    keys.contains { $0 != key && PersonIdentity.hasInFull($0, key) }
  }
}
