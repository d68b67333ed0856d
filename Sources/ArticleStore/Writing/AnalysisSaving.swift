import Articles
import GRDB

/// Writes the quotes of articles within one transaction, keeping the counts of the people right.
struct AnalysisSaving {
  private let database: Database
  private let people: PersonRegister

  init(_ database: Database) {
    self.database = database
    people = PersonRegister(database)
  }

  /// Saves what a version of the engine has found, unless a later one was there before and may not be outdone.
  func save(_ new: NewAnalysis, engine: Int, outdoesLater: Bool = false) throws {
    let id = new.article
    guard
      let row = try Row.fetchOne(
        // One whose text was taken out to be cleaned anew has the fingerprint of the old one still.
        try database.cachedStatement(
          sql: """
            SELECT fingerprint, day, analysedBy FROM article
            WHERE id = ? AND EXISTS (SELECT 1 FROM body WHERE articleId = article.id)
            """), arguments: [id]),
      try row.decode(Int64.self, forColumn: "fingerprint") == Fingerprint.of(new.analysis.article.text.string),
      try outdoesLater || row.decode(Int.self, forColumn: "analysedBy") <= engine
    else { return }
    let day: Int = try row.decode(forColumn: "day")
    let notes = try NoteMoving(database, of: id)
    try remove(from: id)
    try enter(new, on: day, engine: engine)
    try notes.move(to: new.analysis.quotes.map { new.analysis.contentText(of: $0) })
  }

  /// Saves what an engine has found in an article that the same transaction has added.
  func saveFirst(_ new: NewAnalysis, engine: Int) throws {
    guard
      let day = try Int.fetchOne(
        try database.cachedStatement(sql: "SELECT day FROM article WHERE id = ?"), arguments: [new.article])
    else { return }
    try enter(new, on: day, engine: engine)
  }

  private func enter(_ new: NewAnalysis, on day: Int, engine: Int) throws {
    let (id, analysis) = (new.article, new.analysis)
    let runs = try QuoteRuns(database)
    let persons = try saveCast(of: new, on: day)
    // Nobody knows when the words of an undated article were said.
    let isDated = try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT published IS NOT NULL FROM article WHERE id = ?"), arguments: [id])
    let said = isDated == true ? day : 0
    for (number, quote) in analysis.quotes.enumerated() {
      let text = analysis.contentText(of: quote)
      try database.cachedStatement(
        sql: """
          INSERT INTO quote
            (articleId, number, kind, act, polarity, text, statement, spans, speaker, personId, confidence, day, isCareful)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, number, quote.kind.rawValue, quote.act.rawValue, quote.polarity?.rawValue, text,
        StatementText.text(analysis.statement(of: quote)),
        SpanList.text([quote.content, quote.cue, quote.source, quote.addressee]), quote.speaker,
        quote.speaker.map { persons[$0] }, quote.confidence, said, quote.engine == .careful,
      ])
      let quoteId = database.lastInsertedRowID
      try database.cachedStatement(sql: "INSERT INTO quoteSearch (rowid, text) VALUES (?, ?)").execute(arguments: [
        quoteId, text,
      ])
      if let known = new.runs[number] { try runs.insert(known, of: quoteId) }
    }
    try people.count(of: id, by: 1)
    try reconsider(new)
    let spoken = analysis.quotes.count { $0.act == .speech }
    try database.cachedStatement(sql: "UPDATE article SET quoteCount = ?, analysedBy = ? WHERE id = ?").execute(
      arguments: [spoken, engine, id])
  }

  /// Saves who is quoted; answers the person of the library that each is.
  ///
  /// Whoever has a full name comes first, as a short one beside it is somebody else's.
  private func saveCast(of new: NewAnalysis, on day: Int) throws -> [Int64] {
    let cast = new.analysis.people
    var persons = Array(repeating: Int64(0), count: cast.count)
    var present: [Person.Kind: PresentCast] = [:]
    let isShort = cast.map { PersonIdentity.isShort($0.name, $0.kind) }
    let order = cast.indices.filter { !isShort[$0] } + cast.indices.filter { isShort[$0] }
    for number in order {
      let person = cast[number]
      let traits = new.traits[number]
      let text = traits.text
      // As it is when the library is asked for it.
      let entry = CastEntry(person, PersonTraits(text, role: person.role), in: new.article, number: number)
      let identity = try people.identity(of: entry, besides: present[person.kind] ?? PresentCast())
      persons[number] = identity.person
      present[person.kind, default: PresentCast()].add(identity.person, entry.key)
      try people.learn(person.role, of: identity.person, on: day)
      try database.cachedStatement(
        sql: """
          INSERT INTO castMember (articleId, number, personId, name, kind, role, mentions, joinedBy, traits)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        new.article, number, identity.person, person.name, person.kind.rawValue, person.role,
        SpanList.text(person.mentions), identity.reason?.rawValue, text,
      ])
    }
    return persons
  }

  /// Looks anew whom short names mean, after an article that has a full name, or a short one of somebody else.
  private func reconsider(_ new: NewAnalysis) throws {
    for (person, traits) in zip(new.analysis.people, new.traits) where person.kind != .group {
      let isTold = person.role != nil || !traits.isEmpty
      guard isTold || !PersonIdentity.isShort(person.name, person.kind) else { continue }
      try PersonDecisions(database).reconsiderShortNames(of: person, hasInitials: !traits.initials.isEmpty)
    }
  }

  /// Takes the quotes of an article out, if it has any.
  func remove(from article: Int64) throws {
    let hasAny = try Bool.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM castMember WHERE articleId = ?1) OR EXISTS (SELECT 1 FROM quote WHERE articleId = ?1)
          """), arguments: [article])
    guard hasAny == true else { return }
    try people.count(of: article, by: -1)
    try ArticleIndex(database).removeQuotes(of: article)
    try database.cachedStatement(sql: "DELETE FROM quote WHERE articleId = ?").execute(arguments: [article])
    try database.cachedStatement(sql: "DELETE FROM castMember WHERE articleId = ?").execute(arguments: [article])
  }
}
