import Articles
import Foundation
import GRDB

/// The people of the whole library: who of an article is who.
struct PersonRegister {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The name that tells a person from others: without case, accents and doubled spaces, with straight apostrophes.
  static func key(of name: String) -> String {
    let bytes = name.utf8
    if bytes.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }), !hasDoubledSpace(bytes) { return name.lowercased() }
    return name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether spaces stand where none are in a key: at an end, or beside each other.
  private static func hasDoubledSpace(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      if byte == 0x20, last == 0x20 { return true }
      last = byte
    }
    return last == 0x20
  }

  /// Who a person of an article is in the library, and why where the name is not theirs.
  struct Identity {
    let person: Int64
    let reason: JoinReason?
  }

  /// The person of the library that somebody in the cast of an article is, made where there is none.
  ///
  /// What people split and merged by hand goes before the name, and a short name means whoever has it in full. Two of one
  /// article are never one person, unless somebody said so. A group is of its article alone: the officials of one are not
  /// those of another.
  func identity(of entry: CastEntry, besides present: PresentCast) throws -> Identity {
    var (key, reason): (String, JoinReason?) = try meant(by: entry, besides: present)
    if entry.person.kind != .group, reason != .hand {
      var place = 0
      while let known = try id(of: key), present.people.contains(known) {
        reason = nil
        key = entry.ownKey(place: place)
        place = max(place + 1, 2)
      }
    }
    let person = entry.person
    return Identity(
      person: try id(of: key) ?? add(key: key, name: person.name, kind: person.kind.rawValue, role: person.role),
      reason: reason)
  }

  private func id(of key: String) throws -> Int64? {
    try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM person WHERE key = ?"), arguments: [key])
  }

  /// Whom somebody in a cast means: the key of them, and why where it is not that of their name.
  func meant(
    by entry: CastEntry, besides present: PresentCast = PresentCast()
  ) throws -> (key: String, reason: JoinReason?) {
    let splits = try PersonSplits(database)
    if let target = try splits.target(of: entry) { return (target, .hand) }
    if entry.person.kind == .group { return (entry.ownKey(), nil) }
    if let merged = try merged(entry.key) { return (merged, .hand) }
    // Whom others were merged into is nobody else.
    if entry.isShort, try isTarget(entry.key) { return (entry.key, nil) }
    let bearer = try PersonIdentity(database).bearer(of: entry, besides: present)
    if bearer?.reason != .role, let target = try splits.targetElsewhere(of: entry) { return (target, .hand) }
    guard let bearer else { return (try PersonIdentity(database).ownKey(of: entry), nil) }
    return (bearer.reason == nil ? bearer.key : try merged(bearer.key) ?? bearer.key, bearer.reason)
  }

  private func isTarget(_ key: String) throws -> Bool {
    try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM mergedPerson WHERE target = ?)"),
      arguments: [key]) ?? false
  }

  private func merged(_ key: String) throws -> String? {
    try String.fetchOne(
      try database.cachedStatement(sql: "SELECT target FROM mergedPerson WHERE key = ?"), arguments: [key])
  }

  /// Takes what an article says somebody is for what they are, where it is the newest that says so; a shorter form of what is
  /// known already is not taken.
  func learn(_ role: String?, of person: Int64, on day: Int) throws {
    guard let role,
      let row = try Row.fetchOne(
        try database.cachedStatement(sql: "SELECT role, roleDay FROM person WHERE id = ?"), arguments: [person])
    else { return }
    let known: String? = try row.decode(forColumn: "role")
    let isNewest = try day >= row.decode(Int.self, forColumn: "roleDay")
    let best = known.map { isNewest ? Self.fuller(role, $0) : Self.fuller($0, role) } ?? role
    try database.cachedStatement(sql: "UPDATE person SET role = ?, roleDay = max(roleDay, ?) WHERE id = ?").execute(
      arguments: [best, day, person])
  }

  /// Finds anew what somebody is, after articles of theirs became those of somebody else, or the other way round.
  func learnRoleAnew(of person: Int64) throws {
    let roles = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT castMember.role AS role, day FROM castMember JOIN article ON article.id = articleId
          WHERE personId = ? AND role IS NOT NULL ORDER BY day, articleId
          """), arguments: [person])
    try database.cachedStatement(sql: "UPDATE person SET role = NULL, roleDay = 0 WHERE id = ?").execute(
      arguments: [person])
    for row in roles { try learn(try row.decode(forColumn: "role"), of: person, on: try row.decode(forColumn: "day")) }
  }

  /// The newer of two roles, unless the older has all its words and more.
  private static func fuller(_ newer: String, _ older: String) -> String {
    func words(_ role: String) -> Set<String> {
      Set(key(of: role).split { !$0.isLetter && $0 != "-" }.map(String.init)).subtracting(["the", "a", "an"])
    }
    return words(newer).isStrictSubset(of: words(older)) ? older : newer
  }

  /// Makes a person of an archive, unless there is one of the key.
  func restore(_ person: ArchivedPerson) throws {
    let isKnown = try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM person WHERE key = ?)"), arguments: [person.key])
    if isKnown != true { _ = try add(key: person.key, name: person.name, kind: person.kind, role: person.role) }
  }

  private func add(key: String, name: String, kind: String, role: String?) throws -> Int64 {
    let joint = Person.Kind(rawValue: kind).map { PersonIdentity.joint(of: key, $0) } ?? ""
    try database.cachedStatement(sql: "INSERT INTO person (key, name, kind, role, joint) VALUES (?, ?, ?, ?, ?)")
      .execute(arguments: [key, name, kind, role, joint])
    let id = database.lastInsertedRowID
    try database.cachedStatement(sql: "INSERT INTO personSearch (rowid, name) VALUES (?, ?)").execute(
      arguments: [id, name])
    return id
  }

  /// Adds what is said in an article to the counts of its people, or takes them away with −1.
  func count(of article: Int64, by sign: Int) throws {
    let spoken = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT personId, count(*) AS quotes, max(day) AS day FROM quote
          WHERE articleId = ? AND personId IS NOT NULL AND act = 'speech' AND \(Guide.isOther("articleId"))
          GROUP BY personId
          """), arguments: [article])
    // One after the other, as a statement about several has the full-text tables write what they gather.
    let update = try database.cachedStatement(
      sql: """
        UPDATE person SET quoteCount = quoteCount + :sign * :quotes, articleCount = articleCount + :sign,
          lastDay = CASE WHEN :sign > 0 THEN max(lastDay, :day)
            WHEN lastDay > :day THEN lastDay
            ELSE coalesce((SELECT max(day) FROM quote WHERE personId = person.id AND articleId <> :article AND act = 'speech'), 0) END
        WHERE id = :person
        """)
    for row in spoken {
      let (person, quotes): (Int64, Int) = (try row.decode(forColumn: "personId"), try row.count("quotes"))
      try update.execute(arguments: [
        "sign": sign, "article": article, "person": person, "quotes": quotes,
        "day": try row.decode(Int.self, forColumn: "day"),
      ])
    }
  }
}
