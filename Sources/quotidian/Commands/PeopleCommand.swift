import ArgumentParser
import Articles
import ReaderModel

/// Lists who is quoted in the library.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List who is quoted in the library, those with most quotes first.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @Argument(help: "Words of the name, the last perhaps only in part.", completion: LibraryCompletion.people)
  var name: [String] = []

  func run() throws {
    let library = try options.openToSearch()
    let named = name.joined(separator: " ")
    let records = try wording {
      try library.people(named: named, limit: listing.most).map { person in
        // Of everybody it would take long, and nobody would read it.
        guard !named.isEmpty else { return PersonRecord(person) }
        let profile = try library.profile(of: person.id, mostCoSpeakers: Self.mostBeside)
        return PersonRecord(person, roles: profile.roles, beside: profile.coSpeakers)
      }
    }
    try Listing(
      records: records, columns: ["person", "name", "kind", "role", "quotes", "articles", "lastQuoted"],
      row: {
        ["\($0.person)", $0.name, $0.kind, $0.role ?? "", "\($0.quotes)", "\($0.articles)", $0.lastQuoted ?? ""]
      }, text: \.text,
      markdown: { person in
        "- **\(Markdown.escaped(person.name))**\(person.role.map { ", \(Markdown.escaped(RoleBehindName.text($0)))" } ?? "") · \(person.counts)"
      }
    ).print(as: listing.format)
  }

  /// So many of those who speak beside a person are told.
  private static let mostBeside = 10

  private struct PersonRecord: Encodable {
    struct RoleRecord: Encodable {
      let role: String
      @Null var first: String?
      @Null var last: String?
      let articles: Int
    }

    struct BesideRecord: Encodable {
      let name: String
      let articles: Int
    }

    let person: Int64
    let name: String
    let kind: String
    @Null var role: String?
    let quotes: Int
    let articles: Int
    @Null var lastQuoted: String?
    /// What articles have called the person, and who speaks in the same ones; null where nobody was named.
    @Null var roles: [RoleRecord]?
    @Null var beside: [BesideRecord]?

    init(
      _ summary: PersonSummary, roles: [RoleInTime]? = nil, beside: [CoSpeaker]? = nil
    ) {
      person = summary.id
      name = summary.name
      kind = summary.kind.rawValue
      role = summary.role
      quotes = summary.quoteCount
      articles = summary.articleCount
      lastQuoted = summary.lastQuoted?.description
      self.roles = roles?.map {
        RoleRecord(role: $0.role, first: $0.first?.description, last: $0.last?.description, articles: $0.articleCount)
      }
      self.beside = beside?.map { BesideRecord(name: $0.person.name, articles: $0.articleCount) }
    }

    var counts: String {
      "\(counted(quotes, "quote")) in \(counted(articles, "article"))\(lastQuoted.map { ", last on \($0)" } ?? "")"
    }

    var text: String {
      var lines = ["\(name)\(role.map { ", \(RoleBehindName.text($0))" } ?? "")", "    \(counts)"]
      if let roles, roles.count > 1 {
        lines += roles.map { role in
          let days = [role.first, role.last].compactMap { $0 }
          return "    \(role.role)"
            + (days.isEmpty ? "" : " (\(days[0] == days.last ? days[0] : days.joined(separator: " to ")))")
        }
      }
      if let beside, !beside.isEmpty {
        lines.append("    beside " + beside.map { "\($0.name) (\($0.articles))" }.joined(separator: ", "))
      }
      return lines.joined(separator: "\n")
    }
  }
}
