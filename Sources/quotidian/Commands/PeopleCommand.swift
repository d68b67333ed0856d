import ArgumentParser
import ArticleStore
import Articles

/// Lists who is quoted in the library.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List who is quoted in the library, those with most quotes first.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @Argument(help: "Words of the name, the last perhaps only in part.")
  var name: [String] = []

  func run() throws {
    let library = try options.open()
    let people = try wording { try library.people(named: name.joined(separator: " "), limit: listing.most) }
    try Listing(
      records: people.map(PersonRecord.init),
      columns: ["person", "name", "kind", "role", "quotes", "articles", "lastQuoted"],
      row: {
        ["\($0.person)", $0.name, $0.kind, $0.role ?? "", "\($0.quotes)", "\($0.articles)", $0.lastQuoted ?? ""]
      },
      text: { person in
        "\(person.name)\(person.role.map { ", \($0)" } ?? "")\n    \(person.counts)"
      },
      markdown: { person in
        "- **\(Markdown.escaped(person.name))**\(person.role.map { ", \(Markdown.escaped($0))" } ?? "") · \(person.counts)"
      }
    ).print(as: listing.format)
  }

  private struct PersonRecord: Encodable {
    let person: Int64
    let name: String
    let kind: String
    @Null var role: String?
    let quotes: Int
    let articles: Int
    @Null var lastQuoted: String?

    init(_ summary: PersonSummary) {
      person = summary.id
      name = summary.name
      kind = summary.kind.rawValue
      role = summary.role
      quotes = summary.quoteCount
      articles = summary.articleCount
      lastQuoted = summary.lastQuoted?.description
    }

    var counts: String {
      let quotes = quotes == 1 ? "1 quote" : "\(quotes) quotes"
      let articles = articles == 1 ? "1 article" : "\(articles) articles"
      return "\(quotes) in \(articles)\(lastQuoted.map { ", last on \($0)" } ?? "")"
    }
  }
}
